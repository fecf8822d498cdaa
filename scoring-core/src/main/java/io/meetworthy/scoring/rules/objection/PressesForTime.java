package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Sets them a deadline or hurries them. */
final class PressesForTime implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("presses-for-time")
          .raises(HAS_NO_TIME)
          .weighs(7)
          .says("“{words}” puts your hurry on their desk.")
          .advises("Take the pressure out; give them two weeks and a way to say no.")
          .sees(
              "(asap|a s a p|as soon as (possible|you can|humanly possible)|at the earliest|urgently|immediately|right away|straight away|right now|without delay|time sensitive|time critical)",
              "(is|very|quite|really|rather|bit|this|an|pretty|extremely|most|so) urgent",
              "urgent (request|matter|help|question|need|reply|response|call|meeting|favor|favour|issue)",
              "urgency",
              "^urgent",
              "(reply|respond|answer|response|write back|get back|let me know|confirm|confirmation|call me|hear back|hear from you|send|decide|decision|meet|talk|chat|speak|call|need|want) ... (by|before|within|until|no later than|latest) (tomorrow|tonight|today|{date}|{length}|{period}|noon|midday|end of|the end of|close of|eod|cob|monday|friday|then|this)",
              "(by|before) [the] (end of (day|today|the day|business|the week|week|this week|play)|close of business|eod|cob|eow) ",
              "(today|tonight|tomorrow) (if possible|at the latest|would be|is best|please|latest|ideally|preferably)",
              "(quick|prompt|speedy|swift|fast|rapid|immediate|instant) (reply|response|answer|turnaround)",
              "(running|run) out of time",
              "(my|the|our) (deadline|application|interview|exam|assignment) is (tomorrow|today|tonight|in {length}|this {date}|{date})",
              "(last|final) (chance|reminder|notice|call)",
              "(waiting|wait) for your (reply|response|answer|call|confirmation)",
              "(hurry|rush|quickly) (up|please|as)",
              "{i} (expect|demand|require) ... (reply|response|answer|call|confirmation)")
          .shows("Please answer [asap].")
          .shows("I [need to hear back by Friday].")
          .shows("This is [an urgent] matter.")
          .passes("There is no urgency at all, any day in spring is fine.")
          .passes("My deadline is in June, so take all the time you need.")
          .passes("Your article on urgent care changed our rota.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
