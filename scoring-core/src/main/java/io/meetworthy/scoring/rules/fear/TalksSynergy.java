package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.RuleCard;

/** Uses business words that can mean anything. */
final class TalksSynergy implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("talks-synergy")
          .raises(HIDDEN_AGENDA)
          .weighs(6)
          .says("“{words}” can mean anything, so they expect a pitch.")
          .advises("Say in plain words what each of you would do.")
          .sees(
              "(move the needle|low hanging fruit|circle back|value add|added value|paradigm"
                  + " shift|unlock growth|unlock value|leverage (your|our|each other|my))",
              "(potential|possible)"
                  + " (synergies|cooperation|partnership|collaboration|partnerships|collaborations)"
                  + " [between|with|on]",
              "(synergy|synergies|synergize|synergise|synergistic|synergetic)",
              "win win",
              "(mutually (beneficial|advantageous|rewarding)|mutual"
                  + " (benefit|benefits|interest|advantage|gain))",
              "(explore|discuss|exploring|discussing|talk"
                  + " about|see|consider|identify|brainstorm|find|learn)"
                  + " [how|if|whether|possible|potential|any|some|ways|what|the|a|future]"
                  + " [possible|potential|ways|of|a|we|there|for|mutual] [{can}|is|for|us|to] [to]"
                  + " (partner|partnership|partnerships|collaborate|collaboration|collaborations|cooperation|cooperate|join"
                  + " forces|working together|work together|help each other|support each other|team"
                  + " up|do business)",
              "(strategic|potential|possible)"
                  + " (partnership|partnerships|alliance|alliances|collaboration|collaborations|cooperation)",
              "(ways|how) we (can|could|might|may) (work together|collaborate|partner|help each"
                  + " other|support each other|add value|cooperate|join forces|do something"
                  + " together|do business)",
              "(add|bring|create|deliver|provide|drive)"
                  + " [real|great|significant|some|tremendous|more|additional] value (to|for|in)"
                  + " (your|you|both|each)",
              "(partner|collaborate|work|do business) together (on something|in some way|in the"
                  + " future|somehow)")
          .shows("There may be [synergies] if we meet; could we meet?")
          .shows("I would like to [explore how we could collaborate]. Could we meet?")
          .shows("To meet you would be a [win-win] for both.")
          .passes("How do your two teams work together on a release?")
          .passes("You wrote that each win wins a friend; how do we partner words and music?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
