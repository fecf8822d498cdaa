package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Brings something that they would want to see or hear. */
final class BringsSomething implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("brings-something")
          .answers(HAS_NO_REASON_TO_MEET)
          .weighs(6)
          .says("“{words}” gives them a reason to say yes.")
          .sees(
              "{i} (can|could|would|will|am happy to|would be happy to|would be glad to|am glad to|would gladly|will gladly) [also|gladly|happily|then|of course] (share|show|send|bring|tell|give|report|offer|pass on|present|lend|demo|hand|provide|write up) [you|your team|with you|over|along|back] ... (data|results|findings|numbers|notes|dataset|survey|figures|prototype|list|report|summary|code|measurements|interviews|sample|samples|what i|what we|photos|map|study|research|feedback|answers|experience|observations|draft|material|recordings|analysis|statistics|evidence|learned|translation|template|tools|recipe|contacts in|logs)",
              "{i} (have|collected|gathered|measured|interviewed|surveyed|recorded|analyzed|analysed|compiled|counted|ran|tested|mapped|asked) [just|recently] [_] [_] (data|results|findings|numbers|measurements|interviews|drivers|users|customers|readers|patients|students|people|sites|reports|responses|answers|nurses|survey|samples|records|entries|figures) [_] (from|on|of|about|that|which|in|with|for|who)",
              "(you|your team|your readers|your students|your company|your group) (would|will|could|can|might|may|would also) (get|receive|have|gain|see|hear|learn|be the first|find out|benefit|use|profit|enjoy)",
              "(in it|of use|benefit|benefits|advantage|value|useful|the upside|payoff) for (you|your team|both of us|both sides|your readers|your students|your company|your customers)",
              "(copy|copies|summary|results|findings|report|write up|notes|draft|recording|transcript|data) (will|would|can|could) (go|be yours|come|be shared|be sent|be) [back] (to you|yours|with you|for you)",
              "(thank|credit|name|acknowledge|cite|quote|mention|link to|feature) you (in|on|as|by name|and|with)",
              "(share|shared|sharing) (what|everything|all|whatever|the results|my findings|our findings|the findings|our results|my results|my notes|our notes|the notes|our data|my data) [that] [_]",
              "(compare|trade|swap|exchange) (notes|data|experiences|results|numbers|stories|lessons|figures)")
          .shows("[I could share the results] with your team.")
          .shows("[I collected answers from] 40 night drivers.")
          .passes("I would share your worries if I knew them.")
          .passes("I have two questions about cranes.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
