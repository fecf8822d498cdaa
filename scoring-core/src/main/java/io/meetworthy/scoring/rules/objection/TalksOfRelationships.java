package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Talks of relationships and visibility instead of a subject. */
final class TalksOfRelationships implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("talks-of-relationships")
          .raises(DOUBTS_NETWORKING)
          .weighs(4)
          .says("“{words}” is how people talk who collect contacts.")
          .advises("Name the subject you want to talk about.")
          .sees(
              "(~build|~develop|~form|~forge|~establish|~foster|~cultivate|~start|~nurture|~create) [a|an|some|long|lasting|meaningful|new|strong|genuine|real|professional] [long term|lasting|meaningful|new|strong|genuine|real|professional|mutually beneficial|fruitful|good|authentic|valuable|deeper] [professional|working|business|personal] (relationship|relationships|connection|connections|rapport|bond|partnership|ties)",
              "(mutually|mutual) (beneficial|benefit|benefits|advantageous|fruitful|rewarding)",
              "(get|be|stay|put|remain|keep) [me|myself] (on|in) your (radar|mind|good books|orbit|loop)",
              "(foot|toe) in the door",
              "(make|making|made|gain|gaining|collect|collecting|find) [new|some|more|valuable|useful|the right|professional|industry|good|great|important|meaningful] (connections|contacts)",
              "(pick up|gain|get|increase|raise) [some|more|my] (visibility|exposure|profile)",
              "(elevator pitch|personal brand|hidden job market|it is who you know|not what you know|who you know)",
              "(exchange|swap|trade) (contacts|business cards|contact details|contact information)",
              "(explore|find|see|discuss|identify|uncover) [any|some|potential|possible|if there are|mutual|new] (synergies|synergy|collaborations|collaboration opportunities|opportunities to collaborate|ways to collaborate|common ground)")
          .shows("I hope to [build a lasting relationship].")
          .shows("It would be [mutually beneficial].")
          .passes("Your study of the relationship of wind and tide helped us.")
          .passes("The pump has two connections.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
