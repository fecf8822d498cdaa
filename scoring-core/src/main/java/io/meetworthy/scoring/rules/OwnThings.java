package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Things of the sender's own that are handed over, lent, or stand ready for the reader. */
final class OwnThings {
  /** What people have standing about. */
  private static final String GEAR =
      "(van|minibus|truck|trailer|car|boat|bus|hall|kitchen|kiln|press|drill|loom|studio|room|rooms|cottage|tractor"
          + "|mixer|oven|projector|camera|cameras|marquee|tent|tents|darkroom|scanner|printer|microscope|flat|field"
          + "|fields|barn|workshop|lathe|machine|machines|library|laboratory|lab|garage|cellar|shed|stage|piano"
          + "|scaffold|scaffolding|greenhouse|server|servers|workbench|bike|bikes|office|meeting room|spare room|tools"
          + "|ladder|ladders|plough|plow|saw|archive|dog|horse|horses|orchard|pond|stall|booth|chairs|tables)";

  private static final String PORTION =
      "(jar|jars|bottle|bottles|box|boxes|basket|crate|crates|loaf|loaves|dozen|copy|copies|print|prints|set|bag|sack"
          + "|tray|pot|bunch|sample|samples|pair|ticket|tickets|kilo|kilos|case|cake|pie|wheel|roll|roll of|tin|seat"
          + "|seats|place|places|page|half page|slot|table|row)";

  private static final Phrases GIVEN =
      Phrases.anyOf(
          "{i} (am|will be|would be) (bringing|lending|donating|baking) (you|the|a|an|my|our|some|two|three|along|over) _",
          "{i} (am|will be|would be) (sending|leaving|giving|posting|mailing) you (the|two|three|both|our) _",
          "{i} [have] (brought|kept|saved|reserved|put aside|put by|laid aside|reserved|printed|copied|burned|bound|framed|potted|labelled|bottled) [_] [_] [_] [_] [_] [_] for (you|your (team|staff|class|students|office|readers|guests|children|museum|library))",
          "(is|are) (reserved|set aside|kept|held|put by|waiting|ready) for you",
          "your _ [_] (is|are|would be|will be) [very|more than|of course|always|most|also] welcome (to (it|them|that|this|those|both|all|any|one|mine|ours|half|some|use|have|borrow|the|our|my)|at (ours|our|my))",
          "yours (to keep|to use|to copy|to have|to print|to borrow|to take|to publish|for the asking|for the taking|if you (like|want|wish|care)|whether or not|either way|anyway|whenever)",
          "(glad|happy|willing|delighted|pleased|like|love|offer|offering) to (do|type|tune|mend|fix|check|sharpen|bake|clean|paint|wash|translate|film|sew|test|look over|look at|look through|proofread|repair|set up|build|shear|prune) yours",
          "at no (cost|charge) to (you|your)",
          "{i} (will|would|can|could) ... (free of charge|for free|without charge|gratis|on our dime|out of my own pocket)",
          "{i} have [already|also|just|now] (typed up|typed out|scanned|transcribed|drawn up|written up|copied out|indexed|digitised|digitized|proofread|translated|retyped|catalogued|cataloged|photographed) ... (for|to) (you|your)",
          "{i} have [already|also|just|now] (scanned|transcribed|indexed|digitised|digitized|proofread|translated|retyped|catalogued|cataloged|subtitled|mended|repaired) [all|half|some|two|three] [of] your",
          "(attached|enclosed) (is|are|you will find|you find|please find) (a|the|my|our|two|three|some) ... for (you|your)",
          "{i} (will|would|can|could) [{gladly}|be (glad|happy) to] (carry|sweep|scrub|peel|stack|haul|unload|muck out|weed|rake|shovel|mop|chop|rinse|wash up|wash|polish|dust|fetch|husk|split|saw) _",
          "{i} (will|would|can|could) [{gladly}|be (glad|happy) to] (measure|survey|audit|calculate|harvest|label|inspect|deliver|proof|restring|refill|rebuild|restore|redraw|retype|rehang|restock|regild|rewire) ... your",
          "you [can|could|may] (count|rely) on {me} (for|to|at|when|whenever|in|on|as|with) _",
          "(handy|good|quick|skilled|trained|experienced) (with|at|in|as) ... ... (should|if|in case) (you|your) [_] (need|want|ever|lack|could use|would like)",
          "(as a (small|modest|little|token)|in lieu of|instead of a fee|small) (return|thanks|thank you|payment|repayment|fee|token of thanks) ",
          "(quid pro quo|tit for tat|fair exchange)",
          "(my|our|we have a|i have a|we own a|i own a|i run a|we run a) [_] [_] "
              + GEAR
              + " [_] [_] [_] [that|which] (stands idle|stand idle|is idle|are idle|stands empty|stand empty|stands still|stand still|stands unused|stand unused|sits idle|sit idle|sits unused|sits empty|is yours|are yours|is at your|are at your|is there for|are there for|is empty on|is free on|are free on|is free every|are free every)",
          "{my} [_] "
              + GEAR
              + " (could|can|may|might|would) (be yours|house|hold|take|carry|host|serve) _",
          PORTION
              + " [of] [_] [_] (comes|come|goes|go|is coming|will come|will go|is on its way|are on their way|awaits|is yours|are yours) [along] (with me|with us|to you|your way|to your)",
          PORTION + " [of] [_] [_] (awaits you|await you|is yours|are yours|has your name)",
          "(our|my) _ [_] (would|will|could) (let|allow) {me} [to] (do|give|lend|offer|spend) _",
          "(repay|repaid|match|matched|answer|return) ... (with|by) (a|an|one|two|half|mine|my own|the same|as many) [_] (of (mine|my own)|hour|hours|day|days|afternoon|evening|morning)",
          "(would|will) (come|go|be sent|be posted|travel|be on its way) (to you|your way|to your)",
          "(pick|choose|name|bring|send|point to|leave) [_] [_] [_] [_] [_] [_] and {i} (will|would|can) _ ",
          "(and|with) you (the|a) (first|second|new|whole|other) (print|copy|one|proof|set|share|half|batch)",
          "{i} [have] [already|also|just] (left|dropped|handed|deposited|posted) (it|them|one|some|two|a|the) [_] [_] (with|at|off at|to|in) your _",
          "with your name on (it|them|one)",
          "(whenever|if) you [ever] need (a|an) " + GEAR + " ... {i} have one",
          "(should|if) you [ever|also] (need|want|lack|run short of|look for) [more|a|some|_] (participants|volunteers|testers|hands|hand|driver"
              + "|singer|reader|translator|subjects|helpers|players|speakers|guinea pigs|storage|wood|seed|parts|room for) _",
          PORTION + " [of] [_] {i} (carry|bring|take|send|give|keep) [_] (you|me)",
          "(proceeds|takings|fee|profit|profits|collection|royalties|earnings|tips|entrance) [_] [_] [_] [_] (are|is|go|goes|will go|would go|will be|would be)"
              + " (for|to|towards) (your|the|you) _",
          "{i} have ... (no use for|to spare|left over|going spare|more than {i} need|one too many|two too many)",
          "{i} (have|had|just) [since|also|just] (got hold of|got my hands on|unearthed|tracked down|dug up|dug out|inherited|turned up) (the|a|your|some|two) _",
          "{i} {can} [{gladly}] (grind|buff|sand|weld|glue|patch|fix|mend|solve|remove|clean|fill|repair|stop|replace) ... you (wrote|spoke|told|posted|asked|said|mentioned|complained)",
          "{i} {can} [{gladly}] (lead|point|walk|drive|guide) you (to|there|straight|round) _",
          "{i} (would|will|could|can) have (it|them|these|those|one|copies) (copied|made|printed|sent|framed|scanned|repaired|cleaned|translated|delivered|brought|tuned|sharpened|bound|engraved) _",
          "{i} (would|will|could|can) [{gladly}] (drop|sling|chuck) (a|an|some|one|two|three|the) _ [_] (round|over|by|in|off|at)",
          "for (every|each) _ [_] [_] [_] you (get|receive|have|earn|would get|will get) _",
          "{i} {can} [{gladly}] (rewrite|redo|retune|rebind|rework|recode|relabel|resole|refit|reglaze|regrind) _",
          "{i} know [how] to (repair|mend|fix|tune|bake|sew|weld|translate|operate|service|sharpen|set up) (the|your|them|it|such|these|those) _",
          "your _ (will|would) [of course|naturally|also|certainly|then] (receive|be sent|be given|be handed) (the|a|an|our|my|all|free|one|two) _",
          "(is|are) (standing|lying|sitting|hanging) [_] [_] (in|at|on) (our|my) _",
          "(looking for|in search of|needs) a (new home|taker|new owner|good home)",
          "for (each|every) (minute|hour|question|answer|page|call|visit) ... {i} (will|would|can|could|give|donate|plant|do)");

  /** What sounds like costs or gifts with a negation in it. */
  private static final Phrases UNDENIED =
      Phrases.anyOf(
              "(not (come|arrive|turn up|be coming|show up|appear)|you will not (leave|go|go home|go away)) empty handed",
              "not cost (you|your _) (a|anything|any|one|money)",
              "(nor|not|never) [even] (charge|bill|invoice) (you|your _) [a|anything|for]")
          .negatedToo();

  /** What is brought with any request, or is asked for. */
  private static final Phrases NO_GIFT =
      Phrases.anyOf(
              "(bringing|sending|giving|leaving) [you] (a|the|my|our|some|along|two|three) [_] [_]"
                  + " ({resume}|portfolio|question|questions|agenda|details|proposal|brochure|deck|sample of my|list of questions|call|ring|colleague|friend|notebook|note|message|reminder|link|everything|laptop|moment|try|wife|husband|partner|son|daughter|boss)",
              "(get|have|find|receive|obtain|use|learn) ... (for free|free of charge|for nothing|gratis)",
              "{i} (will|would|can|could) [_] (wash|carry|fetch|split|saw|chop|peel|dust) (it|them|me|out|on|my|away|off)",
              "and {i} (will|would|can) _ (my|our|together|through|all|about) _",
              "and {i} (will|would|can|could) [_] (call|ring|meet|join|adapt|fit|phone|dial|reply|answer|be (there|here|ready|free|available|in touch|glad|happy)|come (to|by|over|along|there)|stop|leave|go away|disappear|write|ask|contact|wait|listen|trouble)",
              "(kept|saved|brought|printed|copied|put aside) ... (question|questions|best|post|comment)",
              "(fetch|split|carry|rake|saw|peel|dust|polish|wash) (through|my|our|on|out|the (coffee|call|cost|costs|bill|conversation|time|agenda|meeting))",
              "deliver (the|my|a) [_] (talk|news|thesis|speech|lecture)",
              "count on (me|us) (to be|for a) [_] (on time|brief|quick|punctual|short|there|call|chat|talk)",
              "(note|message|voicemail|comment|question|card|cv|resume|form|letter) [_] (with|at|in|on) your",
              "(drop|sling|chuck) [you] (a|an|in a) (line|note|message|mail|email|call|text|question)",
              "(rewrite|redo|rework|relabel|recode|retune) (my|our|it|this|them)",
              "(server|servers|machines|lab|library|studio|office) (could|can|may|might) (take|carry|hold) (more|less|no|only)",
              "{i} (will|would|can|could) (come|go|travel) to (you|your)",
              "at (my|our) (expense|cost) (of|and)",
              "{i} have ... (time|minutes|hours|no money|no time|questions) [_] (to spare|left over)")
          .negatedToo();

  /** The wordings that it asks a reading for. */
  static final List<Phrases> PHRASES = List.of(GIVEN, UNDENIED, NO_GIFT);

  private OwnThings() {}

  /** Where something is handed over. */
  static List<Evidence> in(Reading reading) {
    return Stream.of(GIVEN, UNDENIED)
        .flatMap(phrases -> Offers.apart(reading.quotes(phrases), NO_GIFT, reading).stream())
        .toList();
  }
}
