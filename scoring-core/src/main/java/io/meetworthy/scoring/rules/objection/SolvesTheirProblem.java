package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Takes up a problem of theirs and does something about it. */
final class SolvesTheirProblem implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("solves-their-problem")
          .answers(HAS_NO_REASON_TO_MEET)
          .weighs(8)
          .says("“{words}” takes up a problem of theirs.")
          .sees(
              "you (mentioned|wrote|said|asked|posted|complained|noted|described|told|are|were|have"
                  + " been|seem|wanted|need|announced|admitted|explained) [to"
                  + " be|in|on|at|last|that|your|the] ... (struggle|struggling|need|needed|looking"
                  + " for|short of|lack|lacking|(a|the|your|with)"
                  + " problem|trouble|difficult|hard|stuck|missing|searching|cannot"
                  + " find|want|wanted|wish|shortage|fails|failing|wondering|hiring"
                  + " trouble|bottleneck|backlog|broken|pain|challenge)",
              "(solve|fix|ease|address|tackle|reduce|shorten|cut|help"
                  + " with|answer|close|untangle|relieve|speed up|lighten) (your|that|this|the) [_]"
                  + " (problem|issue|question|bottleneck|backlog|gap|bug|error|trouble|shortage|costs|delays|delay|waiting|workload|queue|challenge|pain|need|needs|mistake|turnover|load)",
              "(save|saves|saving|spare|spares|gain) (you|your team|your staff|your colleagues|your"
                  + " readers|your students|your customers|your company|your office)"
                  + " (time|money|hours|{length}|{period}|{money}|work|effort|trouble|some|a|the|from)",
              "{i} (noticed|saw|found|spotted|see|discovered) ... (your|on your|that your) ..."
                  + " (broken|bug|error|mistake|typo|missing|slow|outdated|fails|wrong|dead|leak|gap|problem|does"
                  + " not|cannot|issue)",
              "{i} (have|had|would|could|can|may have|might"
                  + " have|made|built|wrote|drafted|did|prepared|found|think i) [already|also|just]"
                  + " [have|built|made|fixed|written|a|an|some|found|drafted|solve|fix|know] ..."
                  + " (fix|solution|patch|workaround|remedy|answer|way around|cure|idea)"
                  + " (for|to|that) ",
              "(could|can|would|might|may) (help|be useful to|be of use to|be useful"
                  + " for|serve|interest|relieve|support|work for|be of interest to|benefit)"
                  + " (you|your)"
                  + " [team|with|and|readers|students|ward|office|company|shop|project|own|customers|patients|next|staff|colleagues|research|search]",
              "(help|helping|support|assist) (you|your team)"
                  + " (with|to|find|fill|reach|get|in|test|translate|solve|fix|recruit|cut|understand|on)",
              "(useful|helpful|of use|interesting|relevant|of interest|valuable|handy) (to|for)"
                  + " (you|your)",
              "(your|the) ... (problem|question|challenge|issue|trouble|shortage) (with|of|that)"
                  + " ... (you|we|i)"
                  + " (mentioned|described|had|solved|raised|wrote|solve|named|can|could|have"
                  + " solved)")
          .shows("[You wrote that you struggle] to find night drivers; I know twelve.")
          .shows("Our tool would [save you hours] of typing.")
          .passes("If you are too busy, no problem at all.")
          .passes("You wrote a fine book.")
          .passes("It saved me hours.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
