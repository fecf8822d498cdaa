package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Offers work or help that costs the sender time. */
final class OffersWork implements Rule {
  /** Chores in whatever form they are named. */
  private static final String CHORE =
      "(clean|cleaning|carry|carrying|paint|painting|cook|cooking|pack|packing|sort|sorting|build|building|translate|translating|set up|setting up|tidy|tidying|wash|washing|serve|serving|load|loading|unload|unloading|sweep|sweeping|plant|planting|dig|digging|stack|stacking|bake|baking|hang|hanging|lift|lifting|harvest|harvesting|label|labelling|stewarding|steward|the cleaning|the packing|the dishes)";

  /** Wares and explanations. */
  private static final Phrases NO_WORK =
      Phrases.anyOf(
              "(we|you and i) {can} [_] (sketch|draft|map|plan|draw|design|write|build|outline|develop|brainstorm|work) [out|up|through|on|over] (a|an|the|our|my|some) [_] [_] [_] together [_] [_] [_] [_]",
              "(make|do|set up|book|record) (a|an|the|our) [_] (call|zoom|meeting|appointment|date|video call|chat|talk|slot|interview|session) [_] [_] (for|with) you [_]",
              "_ [_] for you to (tell|explain|review|check|comment|answer|correct|judge|sign|approve|decide|rate|mark|grade) [_] [_]",
              "(carry|carrying) on",
              "(make|makes|making) (it|things|this|that) [_] [_] (clear|clearer|easy|easier|simple|simpler|sure|plain|worth|worthwhile|possible|better|attractive) [_]",
              "(draw|draw up|write|write up|design|compose|create|make|build) (a|an|my|our|the) [_] (proposal|offer|quote|quotation|estimate|contract|presentation|complaint)",
              "(draw|write|draft) up (a|an|the|my|our) [_] (proposal|offer|quote|quotation|estimate|contract)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("offers-work")
          .answers(RECIPROCAL)
          .weighs(7)
          .spares(NO_WORK)
          .says("“{words}” gives something back.")
          .sees(
              "{i} {can} [also|gladly|happily|to] work [one|two|a|some] [day|days|morning|week] [for|with|in] (you|it|this|that|your _) [_] (for free|free|free of charge|for nothing|gratis|without (pay|payment|money|wage|wages|salary))",
              "your name (will|would|can|could) [also] (be|go|stand|appear) (in|on) (the|our|my) (acknowledgment|acknowledgments|acknowledgement|acknowledgements|credits|thanks|foreword|plaque)",
              "(if|when|whenever) you ever (need|want) (someone|somebody|people|a tester|a reader|a translator) to (test|try|read|check|proofread|translate|review|drive|carry|play|film) (the|your|a|an) _ [_] [_] [_]",
              "{i} {can} [{gladly}|be (happy|glad|able|willing|ready) to|to] (help|assist|(give|lend) (a|one) hand) [out] [to|with|in|at|by] "
                  + CHORE
                  + " [_]",
              "(our|my) (members|students|pupils|volunteers|class|staff|choir|team) (could|would|can|will) [{gladly}] (translate|help|paint|play|sing|cook|bake|clean|test|plant) [_] (for|at|in) your _",
              "pair of (eyes|hands) (on|for|with|at) your _",
              "(like|love|glad|happy|want|wish|ready|willing|offer|hope|pleased|prepared) to (do [_] [_] (volunteer|volunteering|voluntary work|volunteer work|voluntary service)|volunteer|help as [a] volunteer|work as [a] volunteer|be [a] volunteer) (at|in|on|for|with) (your _|you|_ of (you|yours)) [_]",
              "let me (train|teach|coach|tutor) [one of|two of|three of|some of|all of|all] your _",
              "(i|we|she|he|they) {can} [{gladly}] (muck out|sweep up|wash up|clean up|tidy up|carry (flour|boxes|whatever|crates|bags|sacks)|do whatever (is|needs|you)) _",
              "(sweep|wash|clean|tidy|clear) up (afterwards|after you|for you|at the end)",
              "your _ (for it|in return|in exchange|as thanks|as a thank you)",
              "(for|because of) your (time|help|trouble|effort|advice|answer|work|disturbance) [_] [_] [_] [_] [_] [_] [_] {i} (would|will|can|could) [{gladly}] (pay|give|offer|do|write|translate|send|bring|help|test|bake|make|buy|donate|cook|work|review|build|type|teach|lend) _",
              "{i} {can} [{gladly}] lend (you|your) _",
              "let me (help|assist) [you] [out] (with|on|at|in) your _",
              "let me (carry|cook|bake|drive|fix|mend|paint|clean|water|photograph|film|translate|proofread|sort|tidy|host|pay for|buy) [you] (your|you|the|for (you|your {theirs})|lunch|coffee)",
              "{i} {can} [{gladly}|try to|be (happy|glad|willing|able) to] (draw|paint|sketch"
                  + "|doodle|knit|crochet|sew|bake|cook|photoshop|translate|proofread|tutor|mow|babysit|animate|transcribe|type"
                  + " up|compose) [you|your|a|an|some|something|anything|the]",
              "{happy} to"
                  + " (draw|paint|sketch|doodle|knit|crochet|sew|bake|cook|photoshop|translate|proofread|tutor|mow|babysit|animate|transcribe|type"
                  + " up|compose) [you|your|a|an|some|something|anything|the]",
              "(happy|glad|willing|pleased|delighted|ready|prepared) to"
                  + " (help|assist|support|show|teach|test|review|write|build|fix|repair|clean|carry|make|code|work"
                  + " for|volunteer for|volunteer at|look"
                  + " after|lend|cover|promote|check|edit|design) [out|with|for]"
                  + " (you|your|yours|anyone|someone|somebody|whoever|any of you)",
              "(make|write|build|fix|design|code|draw|edit|create|bake|cook|record|set"
                  + " up|paint|translate)"
                  + " (something|anything|some|it|them|this|that|a|an|one|whatever) [_] [_] for"
                  + " (you|your {theirs}|whoever)",
              "({i} {can}|{happy} to|like to|love to) [{gladly}] do (some|a|two|your|an) _ [_] for (you|your {theirs})",
              "{i} {can} [{gladly}|try to|try and] (help|assist|support|teach|tutor|repay) (you"
                  + "|your|someone|anyone|whoever|somebody) (with|in|on|how|out|at|over|to|for|hang"
                  + "|move|set|solve|learn|find|fix|build|paint|write|english|math|spanish)",
              "{i} {can} [{gladly}]"
                  + " (make|write|bake|cook|paint|draw|sing|build|teach|lend|record|knit|sew|design)"
                  + " (you|someone|anyone|whoever|somebody) (a|an|some|any|something"
                  + "|two|anything|one|cute|pictures|photos|whatever)",
              "{i} {can} [{gladly}] (send|give|get) (you|someone|anyone|whoever|somebody)"
                  + " (a|an|some|any|one|two|cute|my) [_] [_]"
                  + " (picture|pictures|photo|photos|card|postcard"
                  + "|drawing|letter|hat|game|games|book|books|lesson|lessons|hand|tour|ride|lift|copy)",
              "{i} {can} [{gladly}] (test|review|proofread|check|translate|type up|scan|sort"
                  + "|carry|clean|paint|hang|photograph|film|record|promote|repair|fix|update|digitise|digitize|catalogue|help"
                  + " with|help on|help hang|edit|redesign|look after|water|mow|wash|drive|index)"
                  + " [for you] [both|all|all of|some of|one of|half of|two of|any of] [of] your",
              "{i} {can} [{gladly}] (spend|give up|give) (a|an|one|two|my|{date}|{length}|{period}|{number}) [_] (on|at|in|for|with|to) [_] (you|your)",
              "({i} {can} [{gladly}] volunteer [_] (for you|(for|at|in|with|on) your)|(like|love|glad|happy) to (help|help out|assist|volunteer) (at|in|on) your _)",
              "{i} {can} [{gladly}] [hand] (write|draw|make|bake|paint|cook|knit) (and|then)"
                  + " (send|mail|give|bring|post) you",
              "{i} {can} [{gladly}] offer [you|your team] (a|an|one|two|three|some|a few|{number}|{digits}|free) [_] [_] (hours|days|help|support|lessons|tutoring|proofreading) [of|with|in|on|for]",
              "{happy} to (give away|part with) _",
              "^(will|can|could|would|happy to|willing to|glad to) [{gladly}]"
                  + " (draw|write|make|send|paint|sing|help|knit|crochet|bake|do|teach|trade|design|compose|tutor)"
                  + " (you"
                  + "|someone|anyone|a|some|an|cute|pictures|pics|picture|anything|whatever|songs|poems"
                  + "|something|adorable)",
              "{i} {can} [{gladly}|try to|do a|attempt to] (write|draw|make|paint|sing|compose|design) (a|an|some|any|cute) [_] (poem|song|picture|pictures|drawing|limerick|haiku|rap|portrait|doodle|logo|website|meme|gif|hat|scarf|painting|caricature|sketch|testimonial)",
              "(my|our) [_] (services|skills|labor|labour|muscles|van|truck|hands|help) ((are|is) (yours|free for you|available to (you|your))|in (return|exchange)|for (your|an hour|a day))",
              "(my|our) [_] _ (is|are|stands|stand) [_] at your (disposal|service)",
              "(put|count) me (down|in) for (a|an|one|two|any) _",
              "(lend|give) (you|your {theirs}) (a|two|our) hand",
              "{i} {can} [{gladly}|be (happy|glad|able|willing|ready) to|to] (lend|give) [you|your {theirs}] (a|one|two) [helping] (hand|hands)",
              "{i} ((promise|offer|would offer|could offer|would even offer|can offer|will offer) to (send|draw|write|make|do|paint|sing|design|teach|help|clean|work|mow|bake|cook|compose) (you|a|an|some|videos|pictures|photos|cute|someone|whoever|your|for)|(plan|intend) to (send|draw|write|make|bake|cook|teach|help|paint) (you|your))")
          .shows("[I could type up your] old ledgers over the winter.")
          .shows("I would be [happy to help you] hang the next show.")
          .shows("[I can draw you a] picture of your dog.")
          .shows("[I could spend a Saturday on your] site.")
          .shows("[I can help at carrying or] at sweeping.")
          .shows("Could we talk? [I can work for it free].")
          .passes("I can make it clearer to you.")
          .passes("I can work around your schedule.")
          .passes("I could write to you again in May.")
          .passes("Could you help me fix your page?")
          .passes("I am at your disposal for any questions.")
          .passes("I plan to write a thesis on leases.")
          .passes("For your time I would be grateful.")
          .passes("Could we talk? I can work in your library for hours.")
          .passes("Then we can make a call for you to explain the test.")
          .passes("We could sketch a price list together.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
