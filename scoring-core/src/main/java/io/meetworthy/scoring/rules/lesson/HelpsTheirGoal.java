package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says what the reader would gain. */
final class HelpsTheirGoal implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("helps-their-goal")
          .answers(BENEFICIAL)
          .weighs(6)
          .says("“{words}” says what is in it for them.")
          .sees(
              "(it|this|that|which|and|these|those|they|results|findings|notes|list|answers|data"
                  + "|numbers|answer|survey|tool|idea|translation|training|visit|evening|call|talk"
                  + "|meeting|we|i think it|one|both) {can} [_] (save|spare|bring|win|help|earn|cut"
                  + "|halve|reduce|speed up|simplify|improve|increase|benefit|interest|serve|suit"
                  + "|support|strengthen|reach|attract|lower|shorten) (you|your)",
              "{can} [also|perhaps|even|well|probably] (save|spare|earn|win|bring|cut|halve|free"
                  + " up|speed up|shorten) (you|your|the {theirs}|time for your)",
              "(useful|helpful|valuable|of use|of interest|interesting|relevant|handy|of value"
                  + "|worth something|worthwhile|of help|a help|of benefit) (for|to) (you|your)",
              "so that (you|your [_] {theirs}) {can} _",
              "so (you|your [_] {theirs}) {can} (use|save|avoid|stop|spend|skip|show|reach|offer"
                  + "|see whether|see if|decide|compare|plan|publish|sell|drop|keep)",
              "in your [own] (interest|favor|favour)",
              "what (you|your {theirs}) {can} [_] (get|gain|learn|have|take) (out of|from|in"
                  + " return|back|by|away)",
              "(you|your [_] {theirs}) {can} [also|then|thus|even] (get|gain|reach|win|save|hear"
                  + " first|come away with|end up with|profit|walk away|be able to|know [_] [before"
                  + "|whether|which|what|how|in advance]|be the first|have [a|the|two|three] (first"
                  + "|fresh|extra|new|free|hand)) [_]",
              "(for|in) your (next|new|upcoming|coming|own|current|autumn|spring|summer|winter)"
                  + " (book|issue|chapter|edition|project|episode|event|class|season|exhibition|course"
                  + "|launch|report|article|campaign|column|newsletter|festival|fair|lecture|talk|study"
                  + "|show|tender|application|magazine|newspaper)",
              "{i} (could|can|would|will) (fill|take|cover|run|give|teach|man|staff|solve|fix"
                  + "|close) (that|the|your|this) (table|slot|gap|stall|evening|shift|spot|hole|place"
                  + "|course|stand|problem|post|vacancy|space)",
              "(that|this|which) is (what|exactly what|just what|the thing) {i} (do|make|offer"
                  + "|teach|know|sell|repair|can do)",
              "(more|new|fresh|better|extra|additional) (customers|members|readers|visitors"
                  + "|applicants|donors|listeners|clients|volunteers|students|patients|guests"
                  + "|subscribers|bookings|sales|orders|buyers|users) for (you|your)",
              "(fewer|less) [_] (mistakes|returns|complaints|costs|calls|work|errors|support) for"
                  + " (you|your)",
              "(bring|send|find|win|get) (you|your [_] {theirs}) (applicants|customers|members"
                  + "|visitors|readers|donors|buyers|volunteers|new|more|two|three|students|guests)")
          .shows("I think our supplier [list could save your] kitchen a day each month.")
          .shows("A short [call might spare you] the second tender.")
          .shows("I will send my notes, in case they are [useful for your] team.")
          .shows("[You would get counts] of passengers for each stop.")
          .passes("Could you save me a seat?")
          .passes("Which train would you take?")
          .passes("It would help me to finish by June.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
