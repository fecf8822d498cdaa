package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.RuleCard;

/** Says what the sender will decide or do with the answer. */
final class NamesOutcome implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("names-outcome")
          .answers(UNKNOWN_OUTCOME)
          .weighs(5)
          .says("“{words}” says what will come of it.")
          .sees(
              "(if|when|once) (it|you (say|think|tell|find|agree|see|would)|the|your|that|they|this) ... {i} (will|would|can|could) (ask|order|tell|propose|recommend|buy|switch|start|put|try|drop|change|use|build|plant|sign)",
              "{i} need to (choose|decide|pick|know|settle|tell|order|order by" + "|report)",
              "(then|after that|with that|with it|from that) {i} (can|could|will"
                  + "|would|know|shall|decide|order|choose|start)",
              "(depends|hinges|rests|turns) on (your|what you|it|this|that) _",
              "{i} (order|decide|sign|buy|choose|vote|print|must order|must decide"
                  + "|must choose|must sign|have to order|have to sign) [it|them|the|a|our"
                  + "|my|one] [_] (on|in|by|next|this|at|before) ({date}|the|may|march"
                  + "|june)",
              "(go|goes|will go|would go|flow|flows|end up|ends up) (into|in|to) (the"
                  + "|our|my) [_] (rota|plan|manual|protocol|guide|lesson|lessons|menu"
                  + "|budget|book|design|draft|handbook|report|proposal|thesis|application"
                  + "|policy|article|exhibition|course|timetable|recipe|order|tender)",
              "{i} (hope|want|need|aim|must|have) to [be able to] (decide|choose|settle|work out|pick|judge) [_] (whether|which|if"
                  + "|between|what|how)",
              "(at|by|in) the end [of _ _] (i|we) (hope|want|would|should|will|know|decide) _",
              "so that {i} [will|would|do not|then] (visit|buy|order|avoid|build|start|apply|pick|take|use|choose|tell|plan|know|book|stop|finish|write|spend|pay|go|ask|make|plant|send|cut|sign|hire|open)",
              "(with|after|from) your (answer|answers|advice|help|view|reply) i"
                  + " (can|could|will|would|shall) [then|finally]"
                  + " (decide|choose|know|plan|finish|start|stop|tell|order|see)",
              "(settle|decide|determine|clear up|resolve) (for|it for) (me|us) [whether|which|if]",
              "(at|in) the end [of it|of the call|of that] i (want|would|will|hope|should|would"
                  + " like|shall)",
              "{i} (decide|choose|can decide|could decide|can choose|must choose|have to choose)"
                  + " (whether|between|which|if)",
              "(one|a) (concrete|clear|specific) (next step|answer|decision|result)",
              "(i|we) [would|will|then] know (which|whether|what to|how to|if) [of|i|we|it|to|the]",
              "(~help|~allow|~enable|~let) (me|us) [to] (decide|choose|judge|determine|work"
                  + " out|settle|make up my mind|pick)"
                  + " [whether|which|if|between|how|what|my|on|the]",
              "{i} (have to|must|need to|am trying to|am about to|will|want to)"
                  + " (decide|choose|pick)"
                  + " (whether|between|if|which|on|by|before|how|what|my|{date})",
              "(deciding|choosing|decision|choice|torn|hesitating|wavering|weighing)"
                  + " (whether|between|if|which|about whether|on whether|up whether)",
              "before {i} (apply|sign|commit|decide|choose|invest|accept|start|quit|move|enrol|enroll|buy|build|order|spend|submit|switch|propose|go|make)",
              "by the end [of] [_] [_] [_] {i} (would|will|hope|want|should)",
              "what {i} (hope|want|would like|am hoping|would love) to (take away|take from it|get"
                  + " out of|learn|walk away with|come away with|leave with|know at the end|have at"
                  + " the end|bring home)",
              "(~walk away|~come away|~leave|~go home) (with|knowing)",
              "(the|my) [desired|hoped for|ideal|best] (outcome|result) (is|would be|i hope|i am)",
              "my (goal|aim|hope) (is|would be) [to|that|a]"
                  + " (understand|know|decide|leave|learn|choose|find out|see|i|work out)",
              "so [that] {i} (can|could|may|might|know) [then|finally] (decide|choose|know|whether|which|plan|avoid|finish|fix|how|judge|tell)")
          .shows("It would [help me decide whether] to move. Could we meet on Tuesday?")
          .shows("[I have to choose between] two courses by May. Could we meet on Tuesday?")
          .shows("I want to know this [before I sign]. Could we meet on Tuesday?")
          .passes("The committee's decision on the page is final.")
          .passes("Before you sign, read the letter.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
