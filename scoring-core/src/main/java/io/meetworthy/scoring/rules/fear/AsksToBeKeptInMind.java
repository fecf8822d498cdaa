package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks the reader to remember the sender for later. */
final class AsksToBeKeptInMind implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-to-be-kept-in-mind")
          .raises(JOB_ASK)
          .weighs(6)
          .says("“{words}” leaves them with an errand after the talk.")
          .advises("Leave it out; people remember whoever reports back to them.")
          .sees(
              "(think|remember|consider) [about|of|on] me (when|if|in case|next time|should|once) [_] [_] [_] (hire|hiring|need|search|look|recruit|position|vacancy|job|place|something|free|opens)",
              "not [ever] forget [about] me (when|if|in case|should) _",
              "(be|being|is|am) (thought of|remembered|kept in mind|borne in mind|considered) (if|when|whenever|should|once|one day|in case|the next time|next time) _",
              "(please|so|do|just|then) [do|please|also|just] (think of|think to|keep|remember) me $",
              "(if|when|should|in case) you [ever] (hear|heard|hears|know|learn|see) ... (of|about|from) (anything|something|any (job|place|work|vacancy|opening|position))",
              "(anything|something|any (job|vacancy|place)|so) [please|do|_] (think|remember) (of|to|at|on) me",
              "(has|have|having|keep|keeps|keeping) [an|one|your|half an] (eye|ear|eyes|ears) (open|out) for me",
              "(if|when|should) (you|your _|anyone) [do|ever|should|happen to] ((hear|hears|know|learn) (of|about)|come across|hear|spot) (anything|something)",
              "(think of|remember|consider|mention) (me|us) (if|when|whenever|should|next time|once|the day|in case) _",
              "(keep|hold|save|note|file) (my|our) (name|number|card|details|address"
                  + "|contact|profile) (for|on|in|somewhere|if|when|until|by|safe|handy|there)",
              "(~keep|~have|~bear|~hold) (me|us|my name|my cv|my resume|my profile|my details)"
                  + " [also] (in mind|on file|on record|on your radar|on your list|on hand|handy|in"
                  + " your files|in view|at the back of your mind)",
              "(~keep|~leave) (me|us) (in the loop|posted|updated|informed) (if|when|should|in"
                  + " case|about|of|on) ..."
                  + " (opens|opening|openings|role|roles|job|jobs|position|positions|vacancy|vacancies|hiring|hire|desk|place|spot|free)",
              "(me if|me should|us if|you if|should|in case|know if|know when|me when|us when) (a|any|some|another) [new|suitable|junior|similar] (desk|position|role|job|vacancy|post|opening|(spot|place|seat|chair) (in|on|at|with) your _) [ever]"
                  + " (opens|open|comes|becomes|frees|is free|gets|should)",
              "(~keep|~bear) in mind (for|when|if) [any|future|the next|a]"
                  + " (openings|opening|opportunities|roles|positions|vacancy|vacancies)",
              "(~think of|~remember|~consider) (me|us) (if|when|for|should|next time|whenever|the"
                  + " next time|in case|in the future)",
              "(stay|keep me|keep us|get|~put me|~put us|i be) on your radar",
              "(~add|~put) me (to|on|in) (your|the) [_] (talent pool|list of candidates|candidate"
                  + " list|candidate pool|database|files)",
              "(let|make) (your|the) (team|hr|colleagues|manager|boss) know (about me|[that] i (am|would be|was|want|look|need|can) [also] (looking|available|open|interested|free|searching|keen|hoping|ready|a|to|start|work))",
              "(~keep|~have) [an|your] (eye|eyes|ear|ears) (out|open) (for|on) (me|my"
                  + " behalf|anything|something|any (roles|jobs|openings|positions|vacancies|opportunities|work)|[junior|suitable|new] (openings|opportunities|roles|jobs|positions|vacancies))")
          .shows("Please [keep me in mind] for the future.")
          .shows("I hope that you will [think of me when something] comes up.")
          .shows("Could you [keep an ear out for anything] in Leeds?")
          .passes("Ask me if anything is unclear.")
          .passes("If a spot opens in your calendar, tell me.")
          .passes("Keep in mind that I only have one question.")
          .passes("Which books do you keep on file?")
          .shows("It would be nice to [be thought of when your] unit grows.")
          .shows("I want a change, [so think of me]!")
          .passes("Do you remember me?")
          .passes("It is nice to be thought of as a neighbour.")
          .shows("Please [think about me when you hire].")
          .shows("Please [don’t forget me if there] is something.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
