package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Offers to bring the reader together with somebody. */
final class OffersIntroduction implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("offers-introduction")
          .answers(RECIPROCAL)
          .weighs(7)
          .says("“{words}” opens a door for them.")
          .sees(
              "{i} {can} [{gladly}] (give|send|pass|tell) [on] [to] you [on] ((his|her|their) (number|name|contact|contacts|address|details)|[the|a|one|some] (number|contact|name|address|contacts) of (a|an|our|good|one|two|someone|somebody|some) _)",
              "{i} know (a|an|someone|somebody|just the) [_] [_] [_] [_] [_] if you are [still] (looking|hiring|searching|recruiting)",
              "(shall|should) {i} (put (you|them|her|him) in touch|introduce (you|them|him|her) to|connect (you|them))",
              "(might|may|could|think {i}) (have|know) a [_] (buyer|tenant|taker|sponsor|supplier|replacement) for (your|the|that|it|one|them)",
              "{i} {can} [{gladly}|be (happy|glad|willing|able) to] (introduce|connect|recommend)"
                  + " (you|your _) ... (to|with)",
              "{i} {can} [{gladly}] introduce you",
              "{i} {can} [{gladly}|be (happy|glad|willing|able) to] (put|bring|get) you ... (in"
                  + " touch|in contact|together|in front of)",
              "(happy|glad|willing|able|pleased|delighted|ready) to (introduce|connect|recommend"
                  + "|put) (you|your)",
              "(happy|glad|willing|able|pleased|delighted|ready) to make (an intro|intros|an introduction"
                  + "|introductions|the introduction)",
              "{i} {can} [{gladly}] make (an introduction|the introduction|introductions)",
              "{i} {can} [{gladly}] (tell|mention) [all] (my|our) (colleagues|friends|members"
                  + "|readers|neighbours|neighbors|team|students|followers|network|boss|class) (about"
                  + "|of) (you|your)",
              "{i} {can} [{gladly}|be (happy|glad|willing|able) to] (spread the word|(share|pass on|forward|post) your (job|jobs|open|vacancy|vacancies|posting|postings|ad|ads|offer|event|programme|program|newsletter) [_] (with|to|in|among)|recommend you|pass your name|send people"
                  + "|send customers|send clients|refer people|refer clients|refer customers)")
          .shows("I know two electricians near you whom [I’d gladly introduce you to].")
          .shows("I am [happy to connect you] with our museum.")
          .passes("May I introduce myself?")
          .passes("Could you introduce me to your editor?")
          .passes("My aunt will introduce us.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
