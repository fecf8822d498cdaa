package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Leaves the day, the hour or the length to them. */
final class LeavesChoice implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("leaves-choice")
          .answers(HAS_NO_TIME)
          .weighs(3)
          .says("“{words}” lets them choose the time.")
          .sees(
              Phrases.anyOf(
                      "(when|whenever|whichever|whatever|any|anytime|at a|at any|what|which) [ever] [day|time|date|slot|hour|moment|morning|week|days|times|and wherever|or wherever|and however] ... (suits|works|would work|would suit|is best|is convenient|is easiest|is easy|fits|convenient|is good|works best|suits best|best suits|best fits|is better) [best|better|well] [for|to|with] [you|your]",
                      "(whenever|when) (you are|you have|is|your) (free|available|time|a free|a spare|a moment|convenient|schedule|a gap|next|a chance|a quiet)",
                      "(whenever|when|wherever|however) [it|that] (suits|works|is convenient|fits|is easiest|is easier|pleases|is good|would be) ... you",
                      "at (your|a time of your) [own] (convenience|choosing|choice|leisure|pace)",
                      "(around|to|with|into|by|on) your (schedule|calendar|diary|availability|agenda|timetable|rota|shifts|working hours|commitments)",
                      "(i am|we are|am|are) [very|completely|totally|fully|quite|entirely|pretty] (flexible|free all|free most|free any|free whenever|happy with any|easy about)",
                      "my (schedule|calendar|diary|time) is [very|quite|completely|wide] (flexible|open|free)",
                      "(you|your) (pick|choose|name|say|set|decide|call) (the|a|when|what|which) [best] (day|time|date|hour|place|shots|when)",
                      "you (name|pick|choose) (it|one)",
                      "(pick|choose|name|set) (the|a|your|any|whatever|whichever) [best|own|_] (day|time|hour|date|place|slot)",
                      "(your|at your) (choice|call|pick) [of] [day|time|date|place]",
                      "(day|time|date|hour|slot|moment) (of|at) your (choice|choosing|convenience)",
                      "(let me know|tell me|say|please share|send me|give me) ... (times|time|days|day|when|dates|date|slot) ... (suits|work|works|best|convenient|good|free|available|easiest|suit|that work)",
                      "(what|which|any) (time|times|day|days|date|dates) ... (work|works|suit|suits|best|good|convenient|easiest) [best|for|to] you",
                      "(no|not any|any) (hurry|rush|urgency|time pressure)",
                      "(plenty of|enough) time to (answer|reply|respond)",
                      "take (your|all the) time",
                      "(any|some) (day|time|evening|morning|afternoon|week|date) [at all] (in|of|this|next|during|before|after|that|you|is|suits|works|between|would)",
                      "(no matter|does not matter|do not mind) (when|what time|which day)",
                      "(happy|glad|willing|able) to (fit|work|adjust|adapt|adjust|plan|come) ... (around|to|into) (your|you|whatever|whenever)",
                      "{i} (will|can|would) (fit|adapt|adjust|work|plan|arrange) ... (around|to) (you|your|whatever|whenever)")
                  .negatedToo())
          .shows("Could we talk for 15 minutes, [whenever it suits you]?")
          .shows("I can meet [around your schedule].")
          .shows("[Let me know what time works] and I will be there.")
          .passes("This suits the readers of your page.")
          .passes("My schedule is full.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
