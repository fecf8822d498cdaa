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
              "we {can} [_] (make|do|have|start|build|create|begin|enter) [a|an|some|into] [_] (cooperation|collaboration|partnership) $",
              "(how|if|whether) we {can} [_] (make|do|have|start|build|create|begin) [a|an|some] [_] (cooperation|collaboration|partnership)",
              "we {can} [also|maybe|perhaps|really] (collaborate|cooperate|partner|team up|join forces|work together|partner up) [together|somehow|in some way|in the future|in future|one day|on something|with each other|on it] $",
              "(we|you and i) {can} [also|both|surely|really|_] (help|support) [to] (each other|one another) $",
              "(see|are|have|exist|exists) [_] [_] [of] (possibilities|possibility|ways|options|potential|room|chances|opportunities) (for|of|to) [us to|us|a|our|_] [together] (working|work|cooperate|cooperation|collaborating|collaboration|collaborate|partner|partnership) [together]",
              "(we|you and i|me and you|you and me) (can|could|might|may|should|would) [perhaps|maybe|really|all] (do|make|build|create|start|achieve) something [_] together $",
              "your [_] (institute|company|firm|team|school|organisation|organization|agency|lab|group|foundation|museum|shop|studio|department|brand|hospital|university|clinic) {can} (be|make|become) [for us|for me|for our _] [an|the|a|our|my] (ideal|perfect|natural|best|right|great|excellent) partner [for us|for me]",
              "(like|want|wish|love|hope|hoping|propose|suggest|looking|plan) [to] [do|be|become|go into|go in|enter|enter into|form|have|make] [a|an|in|into|your] [_] (partner|partners|partnership|cooperation|collaboration) with (you|your (company|firm|organisation|organization|institute|agency|business|team|brand|group)) $",
              "(perhaps|maybe|possibly|surely|certainly) (there|it) (is|are|gives|exist|exists) [some|a few|also|_] (points of contact|contact points|touching points|touchpoints|touch points|common ground|overlap|overlaps|common points) $",
              "there {can} be [some|a few|also|a little|_] (points of contact|contact points|touching points|touchpoints|touch points|common ground|overlap|overlaps) $",
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
          .shows("[We can do something together]. Could we meet?")
          .shows("[Your institute would be an ideal partner for us]. Could we meet?")
          .shows("I would [like to go into partnership with your firm]. Could we meet?")
          .shows("[Perhaps there are points of contact]. Could we meet?")
          .passes("We would like to partner with your school on the kiln. Could we meet?")
          .passes("We could do something together about the bins. Could we meet?")
          .shows("Maybe [we can collaborate somehow]. Could we meet?")
          .shows("I [see many possibilities for working together]. Could we meet?")
          .passes("How can we collaborate on the map of the wells? Could we meet?")
          .shows("I want to see [how we could make a cooperation]. Could we meet?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
