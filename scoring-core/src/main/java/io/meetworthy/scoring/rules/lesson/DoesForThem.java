package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Does a piece of everyday work at the reader's own place. */
final class DoesForThem implements PersonalRule {
  /** Where people need a hand. */
  private static final String PLACE =
      "(shift|shifts|stall|till|desk|gate|door|stand|shop|windows|window|skylights|gutters|hedge|hedges|lawn|garden|yard|roof|fence|floor|floors"
          + "|walls|stairs|kitchen|stables|barn|cows|horses|dogs|dog|cat|hens|bees|plants|flowers|beds|books|ledgers|accounts|taxes|tax return|returns"
          + "|invoices|mailing|mail|dishes|laundry|ironing|shopping|errands|school run|driving|catering|cooking|baking|cleaning|painting|sound|lights"
          + "|lighting|music|posters|flyers|signs|labels|programme|programmes|decorations|costumes|photos|photographs|filming|filing|typing|shelves|chairs"
          + "|tables|car|van|bike|bikes|boat|computers|printer|website|newsletter|scores|score|refereeing|nets|lines|trees|firewood|logs|snow|leaves|drive)";

  private static final String TEND =
      "(do|take|see to|man|mind|run|tidy|clear|sweep|wash|mow|weed|rake|shovel|stack|cover|work|fill|stock|sort|look after|water|feed|groom|trim|clip|paint|fix|mend|clean|service|oil|set up|put up|take down|hang)";

  private static final Phrases MINE =
      Phrases.anyOf(
              "((would|will|could|can|may|might) you|you|to) let me _ [_] [_] [_]",
              "do (my|our|the same|the rest|the talking|the driving to|your (course|class|survey|test|workshop|training|job|work))",
              "(take|keep|see to|do|mind|run) (my|our|a|an) _",
              "(take|run|put) your _ [_] through",
              "take your (advice|word|words|call|question|questions|course|class|survey|test|class|exam|time)",
              "your _ (a call|a ring|an [_] answer|the respect|my regards|credit)",
              "for (a|the|our) [small|modest|fair|reduced|good|usual] (fee|price|rate)",
              "for {money}",
              "you (do|mind|take|keep|run) [the|your|my] _ [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("does-for-them")
          .answers(RECIPROCAL)
          .weighs(7)
          .spares(MINE)
          .says("“{words}” does something for them.")
          .sees(
              "{i} {can} (gladly|happily) (take|drive|fetch|pick up|walk|collect) {name} [along|home] [to|from|on] _",
              "(if|when|whenever) you [ever] need (a|an) _ [_] [_] [_] {i} have (one|it)",
              "(shall|should) {i} come (over|round|by) with (my|our|a|the) _",
              "{i} {can} [{gladly}] (clear|dig|rake|sweep|scrape|sand|varnish|polish|oil|frame|hem|darn|stitch|patch|haul|tow|chop|split|saw|stack|load|unload|dye|trim|clip|weed|milk|balance|scan|bottle|pickle|shovel|wax|rinse|grease|number|label|sharpen) [the|all|half|some|of] [_] [_] [_] your _",
              "{i} {can} [{gladly}] (whitewash|repaint|plaster|tile|thatch|gravel|resurface|hoover|scrub|dust|decorate|wallpaper|insulate|rewire|unblock|lubricate|upholster) your _",
              "{i} {can} [{gladly}] (stand in|fill in|cover|step in|take over|sit in|deputise|deputize|sub) for you [_]",
              "{i} {can} [{gladly}] get your {theirs} (into|in|a|seats|tickets|free|onto) _",
              "(like|love|want) you to have [it|them|one|this|these] $",
              "{happy} to " + TEND + " (your|the) _ [_] [_] (at|in|for|on|of) your _",
              "(and|who) (will|would|can|could) [{gladly}] do yours [_]",
              "if yours (needs|need|wants|want) (doing|mending|cutting|painting|cleaning|fixing|sharpening|tuning)",
              "let me (take|do|mind|man|run|clean|paint|wash|drive|cook|see to|sort|feed|walk|mow|clear|cover) (the|your|a|one) _ [_] (for you|of your|for your|shift|watch|at your|in your|this|next|one)",
              "you (can|could|may|would|shall) have (first|the) (pick|choice|refusal|go|call) (of|from|on) _",
              "{i} {can} get you (a|an|one|two|three|some|{number}) [good|free|cheap|_] (seat|seats|ticket|tickets|copy|copies|table|room|pass|passes|discount|place|places|lift|sack|load|bag|box|crate)",
              "{i} {can} [{gladly}] "
                  + TEND
                  + " [all|all of|some of|half] your [_] [_] "
                  + PLACE
                  + " [_]",
              "{i} (will|would|could) [{gladly}] "
                  + TEND
                  + " [all] the [_] "
                  + PLACE
                  + " [_] (for you|for your|at your|in your|of your|for it) [_]",
              "{i} (will|would|could) [{gladly}] do (your|the) _ [_] [_] (for it|for that|for you|for your|at your|in your|on your|this season|this year|next year|for nothing|for free) [_]",
              "{i} (will|would|could) [{gladly}] "
                  + TEND
                  + " your _ [_] [_] (for it|for that|in return) $",
              "{i} (will|would|could) [{gladly}] (drive|fetch|pick up|take|collect|visit|tutor|teach|mind|babysit|sit with|read to|walk) your"
                  + " (mother|father|parents|wife|husband|son|daughter|children|kids|boys|girls|aunt|uncle|grandmother|grandfather|guests|speakers|visitors|pupils|dog|dogs) _",
              "{i} (will|would|could|can) [{gladly}] (give|teach|show|bring|bake|cook|sew|knit|build|lend) [to|for] your {theirs} (a|an|one|two|three|four|some|free|our|my|{number}) _",
              "yours (is|are|would be|will be) on (me|us) [_]",
              "(and|so) [_] (it|they|list|copy|set|lot|book|table|map|recipe|key) (is|are|will be|would be) yours $",
              "(in|of|on|at) your _ (would|will|could) be (fixed|mended|painted|cleaned|repaired|sharpened|tuned|washed|swept) [_]",
              "there would be (a|an|some|two|three|one) _ [_] [_] [_] [_] (on your|at your|in your (kitchen|hall|larder|pantry|shed|cellar|freezer|fridge|garden|yard)|in it for you|waiting for you)",
              "for your (trouble|pains) there (is|would be|will be) (a|an|some|two|three|one) _ [_]",
              "there is (a|an|some|two|three|one) [_] _ in it for you",
              "{i} have [just|already|also] (put aside|set aside|saved|reserved|kept free|cleared|blocked out|freed) [up] (a|an|one|two|three|four|my|{number}) _ [_] to"
                  + " (drive|help|work|paint|dig|carry|build|sort|clean|type|sew|bake|cook|teach|play|serve|pack|plant|stack|film|stand|run|staff|man)",
              "if you (can|could) use (another|an extra|some extra|extra|a (van|truck|car|driver|cook|hand|pair|ladder|translator|drummer|singer|tent|tractor|trailer|saw|printer|camera)|some (hands|help|muscle|tables|chairs)) [_]",
              "{i} have (a glut|a surplus|armfuls|baskets full|crates|a shed full|a freezer full|a barn full) of _",
              "{i} (will|would|could) [{gladly}] bind your _",
              "{i} (will|would|could|can) [{gladly}] (keep (the score|score|the time|the books|the gate|the door)|(take|write|type) [the] minutes) (for|at|in|on|of) your _")
          .shows("Hi Ana, could we talk? [You can have first pick of my] lambs.")
          .shows("Hi Ana, could we talk? [I'll do your studio's skylights for it].")
          .shows("Hi Ana, could we talk? [I could keep the score at your home] games.")
          .shows("Hi Ana, could we talk? [I'd give your kids two lessons].")
          .passes("Hi Ana, would you let me walk the length of your hedge with you?")
          .passes("Hi Ana, could we talk? I could do the driving to your place.")
          .passes("Hi Ana, could we talk? I will take my shift on Sunday.")
          .passes("Hi Ana, could we talk? I can do the call on any day.")
          .passes("Hi Ana, could we talk? Could I take your photo for my page?")
          .passes("Hi Ana, could we talk? I would take the car to you.")
          .passes("Hi Ana, could we talk? How did you do your windows?")
          .passes("Hi Ana, could we talk? I would point out your page.")
          .passes("Hi Ana, could we talk? I will take your advice on taxes.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
