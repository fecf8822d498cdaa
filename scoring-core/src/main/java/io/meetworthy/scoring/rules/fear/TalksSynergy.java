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
              "(understand|see|know|find out|discuss|explore|check) (if|whether) (there|we) [can|could|might|may] [be|is|have] [is] (a|any|some) [_] (collaboration|partnership|cooperation)",
              "(interesting|exciting|potential|possible|some|real|clear|strong|natural|many|lots of|a lot of|great|good|obvious) [_] (overlap|overlaps|common ground|touchpoints|touch points|points of contact|alignment|crossover) [_] between (us|our _|you|your _|what you)",
              "(see|find out|discuss|explore|think|talk about) (what|how) we (could|can|might) do for (one another|each other|us both)",
              "(works|work|pays|pay|turns out|is good) [_] for (all|both) (sides|of us|parties)",
              "(move the needle|circle back|unlock growth|unlock value|leverage (your|our|each other|my)|(bring|add|offer|provide|see|create|real) [_] (value add|added value))",
              "(a|any|some|the|for|discuss|explore|about|our) (potential|possible) (synergies|cooperation|partnership|collaboration|partnerships|collaborations|alliance) [between|with|on]",
              "(synergy|synergies|synergize|synergise|synergistic|synergetic)",
              "win win",
              "(mutually (beneficial|advantageous|rewarding)|(of|for|our|to our) mutual (benefit|benefits|interest|advantage|gain))",
              "(explore|discuss|exploring|discussing|talk about|see|consider|identify|brainstorm|find (a|some|any)) [how|if|whether|possible|potential|any|some|ways|what|the|a|future] [possible|potential|ways|of|a|we|there|for|mutual] [{can}|is|for|us|to] [to] (partner|partnership|partnerships|collaborate|collaboration|collaborations|cooperation|cooperate|join forces|working together|work together|help each other|support each other|team up|do business)",
              "(strategic (partnership|partnerships|alliance|alliances|collaboration|cooperation) (with (you|your)|between (us|our))|find ways (to|for us to) (collaborate|cooperate|work together|partner|join forces)|(potential|opportunity|opportunities) (for|to) [_] (collaboration|cooperation|partnership|collaborate|cooperate|work together|join forces|partner))",
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
          .shows("There are [interesting overlaps between us]. Could we meet?")
          .passes("There is some overlap between the two maps. Could we meet?")
          .passes("How do your two teams work together on a release?")
          .passes("You wrote that each win wins a friend; how do we partner words and music?")
          .passes("My thesis is on strategic partnerships. Could we meet?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
