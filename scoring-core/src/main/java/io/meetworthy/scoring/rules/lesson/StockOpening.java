package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Opens with a sentence that the reader has seen a thousand times. */
final class StockOpening implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("stock-opening")
          .raises(GENUINE)
          .weighs(1)
          .says("“{words}” is read as a stock phrase.")
          .advises("Begin with the reason why you write to this reader.")
          .sees(
              "{i} am [very|deeply|truly|so|extremely] passionate about (making a|helping (people|others)|people|innovation|technology|growth|impact|what i do|life|learning|marketing|sales|data|my work)",
              "[{i}] (hope|trust|wish|hoping) [that] (this|my|the) [_] (email|message|note|letter|mail|e mail|text|inmail) (finds|reaches|will find|find|is finding|are finding|has found|meets|is reaching|will reach|reach) you (well|good|fine|in good|in the best|in best|doing|safe|healthy) [well|good|of] [health|spirits]",
              "hope [that] this (finds|reaches|find|is finding|will find) you (well|good|fine)",
              "{i} am writing [to you] [today] to (express|introduce myself|(inquire|enquire) about)")
          .shows("[I hope this email finds you well]. May I ask one thing?")
          .shows("[Hope this finds you well]!")
          .passes("I hope this email answers your question.")
          .passes("I hope that you are well after the flood.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
