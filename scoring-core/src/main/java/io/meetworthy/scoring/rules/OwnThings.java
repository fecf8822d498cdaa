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

  /** What can be used again by whoever gets it. */
  static final String RESULT =
      "(data|dataset|results|findings|figures|numbers|notes|count|counts|tally|table|tables|report|summary|records|measurements|survey|recording"
          + "|recordings|transcript|translation|drawings|drawing|sketch|map|maps|photo|photos|photograph|photographs|picture|pictures|prints|sample|samples"
          + "|copy|copies|recipe|recipes|template|templates|code|analysis|statistics|log|logs|spreadsheet|scans|film|films|video|videos|sheet|list|checklist"
          + "|duplicates|seeds|cuttings|negatives|index|catalogue|database|script|guide|inventory|names|addresses|key|diary|letters|tools|books|records)";

  /** What is given away, and by what one hands it over. */
  private static final String HAND =
      "(send|bring|give|lend|donate|leave|offer|pass|hand|mail|email|forward|transmit|present|post|provide|print|bake|cook|make|build|translate|draw|write|paint|record|film|buy|get|prepare|show|share)";

  /** Turns of speech for what somebody is going to do. */
  static final String SHALL =
      "{i} ({can} [{gladly}] [to|be able to]|would (like|love|be glad|be happy) to|want to|wish to|intend to|plan to|offer to|promise to|am (going|able|prepared|disposed|willing|ready) to)";

  static final String PROMOTION =
      "(card|cards|leaflet|leaflets|flyer|flyers|poster|posters|brochure|brochures|menu|menus|sign|logo|booklet|booklets|folders|catalogue|catalogues|banner|postcards|programmes)";

  private static final String HELPING =
      "(helping|translating|teaching|cleaning|painting|cooking|baking|repairing|fixing|mending|testing|proofreading|checking|driving|carrying|sorting|typing|filming|photographing|tutoring|training|coaching|lending|giving|bringing|sending|showing|sharing|looking after|covering|building|designing|hosting)";

  /** An offer in any order of its words, with what is given in an open place. */
  private static final Phrases HANDED =
      Phrases.anyOf(
          SHALL
              + " "
              + HAND
              + " (for|to) (you|your _) (a|an|one|the|my|our|some|two|three|these|those|all|{number}) _",
          SHALL
              + " "
              + HAND
              + " (it|them|these|this|those|one|some|(the|my|our|a|one|two|some) _ [_]) (to|for) (you|your {theirs}|yours)",
          SHALL
              + " (send|bring|pass) (over|along|round|on) (a|an|the|one|some|two|three|my|our|{number}) _",
          "{i} bring [with me] (a|an|the|one|some|two|three|my|our|{number}) _ [_] [_] with me",
          "{i} bring with me (a|an|the|one|some|two|three|my|our|{number}) _",
          "{i} [then|also|gladly] (send|give|bring|leave|lend) [to] you (my|our|the) [_] "
              + RESULT
              + " [_]",
          "with me {i} [{can}] (bring|have) (a|an|the|one|some|two|three|my|our|{number}) _",
          "(a|an|the|one|some|two|three|my|our) _ [_] [_] [_] [_] (will|would) come (with me|along with me|to you with me)",
          "(the|my|our|this|these|those|last|all|a|some) [_] [_] "
              + RESULT
              + " [_] [_] [_] [_] [_] [that|which] (you|your {theirs}) (can|could|may) [also|all|of course|then|gladly|freely] (use|have|keep|copy|publish|print|quote|reuse|take)",
          "(the|my|our|this|these|those|all|a|some) [_] [_] "
              + RESULT
              + " [_] [_] [_] [_] [that|which] you (will|would) [also|all|of course|then] (get|receive|have|keep|be sent|be given)",
          "(the|my|our|this|these|those|all) [_] [_] "
              + RESULT
              + " [_] [_] [_] [_] [that|which] {i} (will|would|can|could) [{gladly}|like to|love to|want to] [to] (give|send|bring|lend|donate|leave|pass on|write|draw|copy|make|print|translate|show|share|let) [_] [to|for|with] (you|your _)",
          "(my|our|the|a) [_] "
              + RESULT
              + " [_] [_] [_] (will|would) (reach|be sent to|be given to|be with) you",
          "you [will|would|can] (get|receive|have) [of course|then|also] [_] from (me|us) [all] (a|an|the|my|our|some|all)",
          "(my|our|the|a) [_] "
              + GEAR
              + " [_] (stand|stands|is|are|would be|will be) [also|always] (open|free|available) (to|for) (you|your {theirs})",
          "(glad|happy|pleased|like it) if (you|your {theirs}) (took|would take|accepted|would accept|could use|had use of) (it|them|one|some|the|our|my) _",
          "(you|your {theirs}) [will|would|shall|can|may] (get|receive) [of course|also|then] (the|all|my|our|all the|all my) [_] "
              + RESULT,
          "(you|your {theirs}) (will|would|shall|can|may) [of course|also] (keep|take) (the|all|my|our|all the|all my) [_] "
              + RESULT,
          "(my|our) [_] [_] ("
              + GEAR
              + "|"
              + PORTION
              + "|"
              + RESULT
              + ") [_] [_] you (can|could|may|might) [also|gladly|all|freely] (have|get|take|borrow|use|keep) [_]",
          "{i} bring also (a|an|the|one|some|two|three|my|our|{number}) _ [_]",
          "(a|an|the|one|two|some|my|our) _ [_] [that|which] you (may|(can|could) (always|of course|any time|gladly)) [also|gladly|all|freely] (borrow|loan|keep|take home|take away|copy|reuse) [_]",
          "(a|an|the|one|two|some|my|our|"
              + GEAR
              + ") [_] [that|which] you (may|can|could) [also|gladly|always] (borrow|loan|lend) [from (me|us)] (when|whenever|any time|as|if|always|at any) _",
          "(and|also|then) you [can|may|will|could|would|shall] keep (the|those|these|both|all) [_] "
              + PORTION
              + " [_]",
          PORTION
              + " [_] [_] (stay|stays|remain|remains|are left|is left) (to|with|for|by|at) (you|your _)",
          "you keep (the|all|all the) [_] (photos|pictures|prints|copies|recording|film|files|drawings|translation|samples)",
          "(the|my|our|these|those|all) [_] [_] "
              + RESULT
              + " [_] [_] [_] [_] [_] (is|are|be|will be|would be) (yours|for you|free to use|free for you)",
          "you are [very|most|also|always|of course|quite|entirely] free to (use|keep|copy|print|publish|reuse|quote|show|pass on|borrow) _ [_]",
          "(you|your {theirs}) (may|can|could) [also|of course|gladly] (test|try|rehearse|practise|practice|store|park|print|film|grow|bake|exhibit|show|sell|play) [it|them|this|these|your _] [_] (in|at|on|with) (our|my) (_)",
          "your _ (can|could|may|might|(would be|will be|are|is) free to) [freely] (copy|use|have|keep|reuse|print|publish) (it|them|those|these) [_] [(freely|without|for free|for nothing|free|as) _]",
          "(which|that) your _ (can|could|may|might) [freely|gladly] (copy|keep|reuse|print|publish|(use|have) (freely|for free|for nothing|without _|too|as they _))",
          "(like|love|want|wish|glad|happy|prefer) (you|your {theirs}) to (have|keep|get|receive|own|use) (it|them|these|those|one|some|my|our|the)",
          SHALL
              + " (have|get|make|prepare) (the|some|a|my|our|all|these|those) [_] "
              + RESULT
              + " [_] [ready] for you",
          "and have (the|some|my|our|all|these) [_] " + RESULT + " (ready for|for) you",
          "you (will|would) [also|then|of course] have (my|our) [_] " + RESULT,
          "for your (website|homepage|archive|newsletter|wall|files|page|records|blog|noticeboard|magazine) [_] (free of charge|for free|free|at no cost|without (cost|costs|charge|payment)|if you (like|want|wish))",
          "{i} (will|would|can|could) [to|be able to] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] (free of charge|for free|without charge|gratis|without payment|for no money|without money|at no charge|without any fee)",
          SHALL
              + " (do|shoot|make|take|paint|draw|write|clean|repair|fix|translate|build|sew|film|record|teach|mend|photograph|design|work) [_] [_] [_] [_] [_] [_] for nothing",
          SHALL
              + " (do|shoot|make|take|paint|draw|write|clean|repair|fix|translate|build|sew|film|record|teach|mend|photograph|design) {number} _ [_] free",
          "_ {i} (can|could|will|would) (do|make|shoot|paint|draw|write|clean|repair|translate|build|film|teach|mend) (for nothing|for free|free|gratis|free of charge)",
          "you (will|would|shall) be (named|credited|thanked|acknowledged|mentioned|cited|quoted) [_] [_] (in|on|by|as) (the|our|my|a|an|co|name|its) _",
          "you (would|will) (appear|stand) [_] [_] (in|on) (the|our|my) (report|paper|credits|acknowledgement|acknowledgements|acknowledgment|acknowledgments|article|book|film|programme|catalogue)",
          "your name (will|would|could) [_] (be|go|stand|appear|come|be printed|be written) (in|on|under|beside) (the|our|my|a) _",
          SHALL
              + " (put|put up|put out|keep|hang|hang up|display|lay|lay out|leave|hand out|give out|distribute|place|carry|have|show|stock) [_] [_] [_] [of] your "
              + PROMOTION,
          PROMOTION + " of (yours|you) _",
          "your "
              + PROMOTION
              + " (will|would|could|can) (have|get|lie|stand|hang|be) [_] [_] (on|in|at|beside|by) (our|my|the (counter|wall|window|table|board|noticeboard)) [_]",
          "if {i} [would|were to] (sent|gave|brought|lent|send|give|bring|lend) [to] you (a|an|two|three|four|five|ten|some|{number}) (kilo|kilos|kilogram|jar|jars|bottle|bottles|loaf|loaves|sack|sacks|bag|bags|box|boxes|crate|crates|litre|litres|pair|dozen) _");

  private static final Phrases GIVEN =
      Phrases.anyOf(
          "{i} (am|will be|would be) (bringing|lending|donating|baking) (you|the|a|an|my|our|some|two|three|along|over) _",
          "{i} (am|will be|would be) (sending|leaving|giving|posting|mailing) you (the|two|three|both|our) _",
          "{i} [have] (brought|kept|saved|reserved|put aside|put by|laid aside|reserved|printed|copied|burned|bound|framed|potted|labelled|bottled) [_] [_] [_] [_] [_] [_] for (you|your (team|staff|class|students|office|readers|guests|children|museum|library))",
          "(is|are) (reserved|set aside|kept|held|put by|waiting|ready) for you",
          "your _ [_] (is|are|would be|will be) [very|more than|of course|always|most|also] welcome (to (it|them|that|this|those|both|all|any|one|mine|ours|half|some|use|have|borrow|the|our|my)|at (ours|our|my))",
          "(ready|up|available|happy|glad|willing|prepared|offer|offering) (for|to) "
              + HELPING
              + " [out] [for|with|at|in|on|to] (you|your) _",
          "yours ((to|for) (keep|keeping|use|using|copy|copying|have|having|print|printing|borrow|borrowing|take|taking|publish|publishing|test|try)|for the asking|for the taking|if you (like|want|wish|care)|whether or not|either way|anyway|whenever)",
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
          PORTION
              + " [of] [_] [_] (awaits you|await you|waits for you|wait for you|is yours|are yours|has your name)",
          "(our|my) _ [_] (would|will|could) (let|allow) {me} [to] (do|give|lend|offer|spend) _",
          "(repay|repaid|match|matched|answer|return) ... (with|by) (a|an|one|two|half|mine|my own|the same|as many) [_] (of (mine|my own)|hour|hours|day|days|afternoon|evening|morning)",
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
              "not mind " + HELPING + " [out] [for|with|at|in|on] (you|your|one of your) _",
              "not cost (you|your _) (a|anything|any|one|money)",
              "(nor|not|never) [even] (charge|bill|invoice) (you|your _) [a|anything|for]")
          .negatedToo();

  /** What is brought with any request, or is asked for. */
  private static final Phrases NO_GIFT =
      Phrases.anyOf(
              "(pick|choose|name|suggest) _ [_] [_] [_] and {i} (will|would|can|could|shall) [gladly|happily] (work|fit|adapt|plan|shift|move|make|bend|arrange|juggle|turn up|show up) [it|_] [around|round] [_] [_]",
              "(bringing|sending|giving|leaving) [you] (a|the|my|our|some|along|two|three) [_] [_]"
                  + " ({resume}|portfolio|question|questions|agenda|details|proposal|brochure|deck|sample of my|list of questions|call|ring|colleague|friend|notebook|note|message|reminder|link|everything|laptop|moment|try|wife|husband|partner|son|daughter|boss)",
              "(get|have|find|receive|obtain|use|learn) ... (for free|free of charge|for nothing|gratis)",
              "{i} (will|would|can|could) [_] (wash|carry|fetch|split|saw|chop|peel|dust) (it|them|me|out|on|my|away|off)",
              "and {i} (will|would|can) _ (my|our|together|through|all|about) _",
              "and {i} (will|would|can|could|do) (not|never) _",
              "(bringing|baking) [also|you|along|over] [the|a|some|your|our] (coffee|coffees|tea|lunch|croissants|biscuits|milk|breakfast|sandwiches)",
              "and {i} (will|would|can|could) [_] (decide|see|think|know|talk|discuss|arrange|call|ring|meet|join|adapt|fit|phone|dial|reply|answer|be (there|here|ready|free|available|in touch|glad|happy)|come (to|by|over|along|there)|stop|leave|go away|disappear|write|ask|contact|wait|listen|trouble)",
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
  static final List<Phrases> PHRASES = List.of(GIVEN, UNDENIED, NO_GIFT, HANDED, NotOffered.HAND);

  private OwnThings() {}

  /** Where something is handed over. */
  static List<Evidence> in(Reading reading) {
    List<Evidence> given =
        Stream.of(GIVEN, UNDENIED)
            .flatMap(phrases -> Offers.apart(reading.quotes(phrases), NO_GIFT, reading).stream())
            .toList();
    return given.isEmpty()
        ? Offers.gifts(Offers.apart(reading.quotes(HANDED), NotOffered.HAND, reading), reading)
        : given;
  }
}
