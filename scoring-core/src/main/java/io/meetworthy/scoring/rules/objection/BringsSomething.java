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
              "{i} (can|could|would|will) [gladly|happily|also|then|of course|certainly|even|easily|be happy to|be glad to|love to|like to] (share|show|send|lend|test|fix|repair|translate|reprogram|photograph|film|proofread|donate|sponsor|host|promote|deliver|bring|give|print|paint|measure|count|install|mend|sharpen|carry|clean|cover|refer|recommend|pay|reimburse|compensate|return the favor|return the favour|help out|help you|help your|contribute|demo|demonstrate|tell you|teach you|put you|introduce you|offer you|save you|build you|write you|draft you|make you|cook|take over|record|transcribe|tune|restore|swap|trade|treat|put it|try it|run it|use it|test it)",
              "{i} am (happy|glad|willing|ready|pleased|able|delighted) to (share|send|show|lend|test|fix|repair|translate|give|pay|contribute|donate|proofread|help you|help your|help out|help with|offer|volunteer|swap|trade|review|write up|introduce you)",
              "(happy|glad|willing|ready|delighted) to (pay|help out|volunteer|return the favor|return the favour|compensate|contribute|help you|help your|share our|share what|share the|share my|share any)",
              "(pay|paying|cover|covering|compensate|reimburse) [you] [for] (your|you|the) [usual|hourly|normal|full|consulting] (rate|fee|fees|time|hours|costs|expenses|hour)",
              "(have|got) [_] [_] [_] (ready|waiting|left over|here|prepared) for (you|your)",
              "(my|our) [_] [_] (records|data|logs|figures|results|notes|measurements|counts|numbers|samples|dates|photos|maps|study|survey|tests|customers|readers|findings|list) (show|shows|could|can|might|would|may|prove|confirm|explain|cover) _",
              "{i} (can|could|would|will|am happy to|would be happy to|would be glad to|am glad to|would gladly|will gladly) [also|gladly|happily|then|of course] (share|show|send|bring|tell|give|report|offer|pass on|present|lend|demo|hand|provide|write up) [you|your team|with you|over|along|back] ... (data|results|findings|numbers|notes|dataset|survey|figures|prototype|list|report|summary|code|measurements|interviews|sample|samples|what i|what we|photos|map|study|research|feedback|answers|experience|observations|draft|material|recordings|analysis|statistics|evidence|learned|translation|template|tools|recipe|contacts in|logs)",
              "{i} (have|collected|gathered|measured|interviewed|surveyed|recorded|analyzed|analysed|compiled|counted|ran|tested|mapped|asked) [just|recently] [_] [_] (data|results|findings|numbers|measurements|interviews|drivers|users|customers|readers|patients|students|people|sites|reports|responses|answers|nurses|survey|samples|records|entries|figures) [_] (from|on|of|about|that|which|in|with|for|who)",
              "(you|your team|your readers|your students|your company|your group) (would|will|could|can|might|may|would also) (get|receive|have|gain|see|hear|learn|be the first|find out|benefit|use|profit|enjoy)",
              "(in it|of use|benefit|benefits|advantage|value|useful|the upside|payoff) for (you|your team|both of us|both sides|your readers|your students|your company|your customers)",
              "(copy|copies|summary|results|findings|report|write up|notes|draft|recording|transcript|data) (will|would|can|could) (go|be yours|come|be shared|be sent|be) [back] (to you|yours|with you|for you)",
              "(credit|acknowledge|cite|quote|feature|name) you (in|on|as|by name)",
              "(under|with) your name",
              "(share|shared|sharing) (what|everything|all|whatever|the results|my findings|our findings|the findings|our results|my results|my notes|our notes|the notes|our data|my data) [that] [_]",
              "(compare|trade|swap|exchange) (notes|data|experiences|results|numbers|stories|lessons|figures)")
          .shows("[I could share the results] with your team.")
          .shows("[I collected answers from] 40 night drivers.")
          .passes("I know the worries that you share.")
          .passes("I have two questions about cranes.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
