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
              "(it|this|that|which|these|those|they|results|findings|notes|list|answers|data"
                  + "|numbers|answer|survey|tool|idea|translation|training|visit|evening|call|talk|meeting|one|both)"
                  + " (could|can|may|might|would|will) [_] (save|spare|earn|cut|halve|reduce|speed"
                  + " up|simplify|improve|increase|benefit|interest|serve|strengthen|attract|lower|shorten|help)"
                  + " (you|your)",
              "(could|might|may|would) (save|spare|earn|cut|halve|free up|speed up|shorten)"
                  + " (you|your|the {theirs}) [_] [_]"
                  + " (a|an|the|{period}|{length}|{money}|{date}|time|money"
                  + "|hours|days|work|trouble|costs|weeks|second|next|every|each)",
              "(could|might|may|would|can|will) (bring|win|earn|get) (you|your [_] {theirs}) [_]"
                  + " (applicants|customers|members|visitors|readers|donors|buyers|volunteers|new|more"
                  + "|two|three|students|guests|sales|bookings|orders)",
              "(useful|helpful|valuable|of use|handy|of value|worth something|worthwhile"
                  + "|a help|of benefit|beneficial) (for|to) (you|your)",
              "so that (you|your [_] {theirs}) (can|could|will|would|may|might) (save|avoid|skip"
                  + "|reach|offer|decide|compare|plan|publish|sell|drop|show|use|spend|keep|earn|win)",
              "so (you|your [_] {theirs}) (can|could|will|would) (save|avoid|skip|reach|offer|see"
                  + " whether|see if|decide|compare|plan|publish|sell|drop|show)",
              "in your [own] (interest|favor|favour)",
              "what (you|your {theirs}) {can} [_] (get|gain|learn|take) (out of|from|in return|by"
                  + "|away)",
              "(you|your [_] {theirs}) (would|will|could|might|may) [also|then|thus|even]"
                  + " (get|gain|receive|have|win|come away with|end up with|walk away with)"
                  + " [a|an|the|our|my|two|three|some|first|fresh|free] [_]"
                  + " (counts|figures|data|list|lists|feedback"
                  + "|insight|insights|access|article|report|content|exposure|publicity|results|answers"
                  + "|testers|readers|trainer|speaker|volunteer|volunteers|review|reviews|customers"
                  + "|members|contacts|photos|translation|summary|evening|material|survey|look|hands)",
              "(you|your [_] {theirs}) (would|will|could) be the first",
              "(for|in) your (next|new|upcoming|coming|autumn|spring|summer|winter) (book|issue"
                  + "|chapter|edition|project|episode|event|season|exhibition|course|launch|report"
                  + "|article|campaign|column|newsletter|festival|fair|lecture|talk|study|show|tender"
                  + "|application|magazine|newspaper)",
              "{i} (could|can|would|will)"
                  + " (fill|take|cover|run|give|teach|man|staff|solve|fix|close)"
                  + " (that|the|your|this) (table|slot|gap|stall|evening|shift|spot|hole|place"
                  + "|course|stand|problem|vacancy|space)",
              "(that|this|which) is (what|exactly what|just what|the thing) {i} (do|make|offer"
                  + "|teach|know|sell|repair|can do)",
              "(more|new|fresh|better|extra|additional) (customers|members|readers|visitors"
                  + "|applicants|donors|listeners|clients|volunteers|students|patients|guests"
                  + "|subscribers|bookings|sales|orders|buyers) for (you|your)",
              "(fewer|less) [_] (mistakes|returns|complaints|costs|calls|work|errors|support) for"
                  + " (you|your)")
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
