package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Offers of something that can be named, whatever it is: a copy, a crate, an hour of work. */
public final class Offers {
  static final String GIVE =
      "(send|bring|give|show|lend|mail|post|share|leave|hand|ship|deliver|offer|print|scan|donate|contribute|return|swap|trade|drop off|pass on|hand over|forward|email|let you (have|see|use|keep|borrow|try|taste))";

  /** Where a name may stand. */
  private static final String PRINT =
      "(paper|article|report|credits|book|film|programme|publication|poster|website|catalogue|cover|plaque|study|thesis|acknowledgment|acknowledgments|acknowledgement|acknowledgements|thanks|page|newsletter|exhibition)";

  private static final String MEAL =
      "(dinner|lunch|meal|supper|breakfast|drink|drinks|coffee|tea|beer|wine|room|table|bed|dessert|cake|pizza|haircut|first round|ticket|tickets)";

  static final String WORK =
      "(screen|stock|sell|display|feature|host|cater|serve|bake|cook|paint|repair|mend|fix|translate|proofread|type|photograph|film|record|test|weigh|sort|clean|carry|drive|tutor|coach|train|promote|advertise|credit|plant|sew|knit|build|weld|tune|sharpen|water|feed|look after|babysit|cover|take over|staff|index|catalogue|digitise|digitize|transcribe|subtitle|design|draw|illustrate|debug|play|sing|perform"
          + "|print|publish|post|share|mention|recommend|review|move|stack|install|wire|plaster|prune|mow|shear|put|place|hang|mount|roll|try|check|read|write|help|recruit|find|gather|round up|collect|run|organise|organize|prepare|compile|cut|raise|grow|supply|provide|spread|introduce|answer|mark|copy|lay|walk|feed|groom|iron|pack|open|close|guard|umpire|referee|steward|marshal)";

  /** What makes of the handing over an offer. */
  private static final String GLADLY =
      "(gladly|happily|cheerfully|with pleasure|be (happy|glad|delighted|pleased|proud) [to]|be more than (happy|glad) [to]|love [to])";

  /** What is given to be eaten, grown or worn, and not to be judged. */
  private static final String GOODS =
      "(bread|loaf|loaves|sourdough|cake|cakes|pie|pies|tart|tarts|jam|jams|honey|cheese|cheeses|butter|cream|wine|wines|beer|cider|whisky|gin|schnapps|biscuits|cookies|chocolate|chocolates|sweets|sweet|baklava|pastry|pastries|buns|rolls|samosas|dumplings|pierogi|jollof|rice|soup|stew|curry|sausage|sausages|ham|salami|fish|salmon|olives|oil|vinegar|dates|figs|nuts|eggs|flowers|roses|tulips|seedlings|cuttings|seeds|bulbs|saplings|apples|pears|plums|cherries|quinces|tomatoes|pumpkins|potatoes|vegetables|mushrooms|herbs|firewood|logs|wool|yarn|soap|candles|candle|manure|compost|tickets|ticket|jar|jars|bottle|bottles|crate|crates|basket|keg|sack|gift|present|souvenir|little something|voucher|gift card)";

  /** What others can use as it is. */
  private static final String FINDS =
      "(data|dataset|datasets|results|findings|notes|counts|tally|summary|write up|measurements|transcript|transcripts|translation|translations|recordings|recipe|recipes|template|templates|checklist|checklists|spreadsheet|guide|handout|handouts|lesson plans|worksheets|syllabus|photographs|negatives|database|maps|index|survey results|patterns|cards|contacts|suppliers|supplier list|bibliography|exercises|sources)";

  private static final Phrases OFFERED =
      Phrases.anyOf(
          "{i} (would|will) be (happy|glad|pleased|delighted) to leave you (a|our|some|the) [_] [_] (review|recommendation|rating|testimonial)",
          "{i} can help [for|with|in|at|to] [the] (cleaning|clean|washing|wash up|dishes|packing|carrying|weeding|picking|milking|feeding) [that day|_]",
          "{i} can [also] tell you [also] [more] (about|of) (our|the) (results|songs|numbers|figures|costs|mistakes|method|methods|suppliers|users|experience|customs|recipes|prices|market|way|ways) [_]",
          "(everybody|everyone|participants|all participants|anyone|each participant) [who] [takes part|participates|joins|answers|contributes|helps] (gets|get|receives|receive|will get|will receive) (our|a|the|my) [_] [_] (report|copy|summary|results|findings|voucher|card) [_]",
          "if you ever (want|need|like|would like) (someone|somebody|anyone|a body|a voice|a pair of hands) to (say|tell|speak|talk|show|explain|stand|come|help|carry|test|do|read|drive) [_] [_] [_] [_] [_] [_] [_] {i} (would|will|could|can|am) (come|be there|do it|gladly|happily|love to|be up for it|be glad|your|turn up|step in|drive)",
          "{i} (will|would|can|could) [{gladly}] take (a|an|one|two|three|some) ({date}|afternoon|afternoons|evening|evenings|day|days|weekend|hour|hours|shift|shifts|pile|stack|batch|box) [or two] of your _",
          "my [_] (lunch|free|spare|next|weekend|evening) (hour|hours|breaks|break|time|evenings|weekends|afternoons|mornings|saturdays|saturday) [_] [_] [_] [_] (is|are) yours",
          "(our|my) [_] [_] [_] (logs|records|data|figures|counts|numbers|notes|diaries|readings|measurements|samples|files|archive) (fill|cover|close|plug|bridge|answer|match|complete|go back) [_] [_] (the|your|one|that|those|a) (gap|gaps|hole|holes|blank|blanks|missing _|question|years) [_] [_]",
          "^ [_] [full|proper|due|all] (credit|acknowledgement|acknowledgment|attribution) (given|guaranteed|promised|assured|included|certain|naturally|of course|as a matter of course|goes to you|where due) [_] [_]",
          "(full|proper|due) (credit|acknowledgement|acknowledgment|attribution) [to you|for you|given] [of course|naturally|guaranteed|in (the|my|our) _]",
          "you (tell|show|teach|give|help) (me|us) [_] [_] [_] [_] [_] [_] [_] [_] {i} [will|would|can|could|shall] (tell|show|teach|give|help|cook|fix|bring|bake) you [_] [_] [_]",
          "(glad|happy|willing|proud|love|like) to be (the|a|that|your) (person|one|voice|someone|somebody|ear|number|contact) [who|that|whom] (they|he|she|you|people|others) [can|could] (ring|rings|call|calls|phone|phones|ask|asks|talk to|write to|come to|turn to|text|email) [_]",
          "(might|could|may|would) (have|find) [a|some|any] use for (a|an|some|two|several|my|our|me|us) _ [_] [_] [_]",
          "{i} [also|still] have [_] (a good many|a great many|a number of|several|plenty of|lots of|boxes of|a box of|a shelf of|a whole _ of|far too many|more _ than) _ [_] [_] [_] [that|which|and] [_] [_] [_] [_] [_] [_] (nobody any good|going to waste|gathering dust|looking for a (home|house)|(need|needs|want|wants|deserve|deserves) a [good|new] home|going to (skip|scrap|dump)|headed for the (skip|tip|dump))",
          "if you (are|find yourself|come) [ever] (in|near|at|around|passing|travelling|traveling|flying|coming|over|up|down|out|round|about|through|by) [_] [_] [_] [_] [_] (give (me|us) a (shout|call|ring|bell|buzz)|look (me|us) up|drop in|come (in|by) and|pop in|stop by (and|for)|the [first] (coffee|pint|tea|beer|drinks) (is|are|'s))",
          "if you (are|find yourself) ever (in|near|at|around|passing|travelling|traveling|flying|coming|over|up|down|out|round|about|through|by) [_] [_] [_] [_] [_] (shout|let me know|call|come|tell me)",
          "(every|each|all) [one|of (you|us|them)|participant|participants|person|people|who _ _] (will|would|shall|can|gets|receives) [receive|get|be sent|have|be given] [a copy of|a] (the|my|our) [_] (summary|results|findings|report|data|notes|numbers|figures|write up|table|map|list|recipes|photos|recordings) [_]",
          "you (will|would|shall) [of course|naturally|also|gladly] be [fully|properly|duly|_] (credited|acknowledged) [_] [_]",
          "(with|get|gets|give|giving|and) [you|the] (full|proper|due) (credit|acknowledgement|acknowledgment) [to|for|of] [you] [_]",
          "you (can|may|could) [always|gladly|also|certainly] (send|point|pass|direct|refer|steer) (them|him|her|people|anyone|anybody|someone|students|others|newcomers|whoever) [_] [_] (my way|our way|to (me|us)|on to (me|us)|along to (me|us)) [_]",
          "(they|he|she|your _|anyone|whoever) (may|can|could|(is|are) [always|very] welcome to) [always|gladly|also] (phone|call|ring|write to|text|email|contact|ask|talk to|message|come to) me [_] [_]",
          "(tell|let) (them|him|her|people) [know] {i} {can} [also|gladly] (say|tell|explain|show|describe|talk about) (how|what|why) _ _",
          "if you ever (want|would like|like|care|wish|are curious) to (hear|know|see|taste|try|read|learn|visit|have a look at) (what|how|why|the|our|my) _ [_] [_]",
          "{i} (can|could|would|will|am happy to|am glad to) [{gladly}|be happy to|be glad to|happily] answer [all|any|any of|all of] your questions (about|on) _",
          "{i} (can|could|would|will|am happy to|am glad to) [{gladly}|be happy to|be glad to] tell you what (our|my|the) (customers|users|students|team|clients|colleagues|members|readers|patients|neighbours|kids|staff|parents) (say|think|want|like|miss|use|do|need) _",
          "you would be [very|most|more than] welcome to (use|have|keep|join|borrow|visit|stay|try|take|copy|print|publish) (my|our|the|any|all|a) _",
          "{i} (can|could|would|will|am happy to|am glad to) [{gladly}|be happy to|be glad to] (put together|compile|prepare|draft|write up|draw up|pull together|sketch|work up|set up|summarise|summarize) [_] [_] [_] [_] [_] for (you|your)",
          "{i} (will|can|could|would) (make|do|bring|send|prepare|give) (for|to) you (the|a|an|my|our|some) _",
          "{i} (can|could|would|will) [{gladly}] (bring|cook|bake) _ [_] [_] for (you|your)",
          MEAL
              + " [_] [_] [_] (on|offer of|offered by|offered from|gift of|invitation of|present of|at the cost of) the house [_]",
          "(your name|name of you|name of your _|the name of your _) (will|would|shall) [also|then|of course] (be [_]|come|stand|appear|go) (in|on|under|at) (the|our|my) [_] "
              + PRINT,
          "(you|your {theirs}) (will|would|shall) [also|then|of course] (be named|be credited|be thanked|be acknowledged|be mentioned|be cited|appear|stand) (in|on|under|at) (the|our|my) [_] "
              + PRINT,
          "(the|our|my) [_] "
              + PRINT
              + " (will|would|could|can|shall) [also|then|of course] (name|credit|thank|mention|cite|acknowledge|carry the name of|have the name of) (you|your _)",
          "{i} ([{can}] [{gladly}]|am happy to|am glad to|with pleasure) (return|repay|give|do) (you|to you) [back] (the|a|your|this|one) [_] (favor|favour|kindness|service|turn|good turn|help) [back|too|in return]",
          "{i} {can} [{gladly}] do you a [good|kind] turn [back|in return|too|for it]",
          "{happy} to (return|repay|give|do) (you|to you) [back] (the|a|your|this) [_] (favor|favour|kindness|service|turn|help)",
          "{i} {can} [{gladly}] (give|pay|cover|bear|carry) [the|all the] (money|cost|costs|price|fee|fees|expenses|fare|fuel) (of|for) (the|your|it|this|that|you) [_]",
          "(if|when) you (want|wish|like|agree|need it|are interested) [it|that|so] {i} [also|gladly] "
              + GIVE
              + " (you|it|them|the|a|an|some|our|my|to you) _",
          "(if|when) you (want|wish|like|agree|need it|are interested) [it|that|so] {i} [also|gladly] "
              + WORK
              + " (you|your|the|it|them|for you) _",
          "({i} offer|{i} promise|{i} propose|{i} would offer) to (work|help|come|lend a hand|assist|teach|give|do|stand in) [_] [_] [_] [_] (in|at|on|with) your _",
          "{i} {can} [{gladly}] come [_] [_] [_] (for helping|for help|to help|and help|to lend a hand|to assist) [you] (at|in|on|with) [your] _",
          "(without (pay|payment|fee|charge|money|any payment)|free of charge|for free|for nothing|gratis) {i} (can|could|will|would) [{gladly}] "
              + WORK
              + " _",
          "{i} {can} [{gladly}] (hold|give|run|lead|offer|organise|organize|teach) (a|an|one|two|some|the|free) [_] [_] (workshop|talk|lesson|lessons|class|lecture|training|demonstration|tour|reading|concert|evening|lectures|workshops) [_] [_] (for|to|with|at|in|before) your _",
          "{i} {can} [{gladly}] (send|recommend|bring|pass|direct) [on] [to] you [our|my|new|some|more|two|three|_] [of our|of my] (guests|customers|clients|visitors|patients|members|pupils|students|volunteers|readers|families|buyers|orders|work)",
          "(our|my) [_] (guests|customers|clients|visitors|patients|members|pupils|students|readers|families) {i} {can} [{gladly}] (send|recommend|bring|direct|pass) [on] (to you|you)",
          "you (can|could|may|might) [gladly|also|then] (get|take|borrow) (our|my|all our|all my) _ [_]",
          "{i} have [_] [_] [_] [_] to (give away|donate) [_]",
          "(is|are|would be|will be) for you if you (want|like|wish|can use|could use) (it|them|one|some)",
          "{i} [{can}] [{gladly}] (keep|save|reserve|put aside|set aside|prepare|make|bake|print|pack|pick) (for|to) you (a|an|one|two|some|the|my|our|{number}) _",
          "{i} (can|could|would|will|am happy to|am glad to) [{gladly}] (report|explain|tell|say|show) [to] you [about] (what|how|which) (our|my|the) [_] (customers|guests|visitors|users|students|pupils|patients|members|readers|tenants|drivers|families|parents|clients) (say|think|want|like|miss|use|do|need|ask|pay|speak|complain|find) [_] [_]",
          "{i} [{can}] [{gladly}] (put|place|leave|give) (my|our|the|it|them|all) [_] [_] [_] (at|to|in|on) your (disposal|disposition|service)",
          "{i} [{can}] [{gladly}] make (my|our|the|all|it|them) [_] [_] available (to|for) you",
          "(my|our) _ [_] [_] [_] [_] (is|are|would be|will be|stand|stands) [also|always] (to|in|on) your (disposal|disposition|service)",
          "(all|everything|whatever|what) [what|that] {i} [will|would|can|have|_] (find|found|learn|learned|learnt|hear|see|measure|discover) [out|there] [_] [_] {i} (will|would|can|shall) [gladly|also] (tell|send|share|report|give|show|write) [it] [to|with] you",
          "{i} {can} [{gladly}|also] be your [first|test|next] [_] (reader|tester|guinea pig|volunteer|interpreter|translator|driver|guide|helper|photographer|proofreader|test reader|test customer|babysitter)",
          "(honoured|honored|thrilled|pleasure|problem|proud) [for me|for us|would be|is] to (help|translate|teach|clean|paint|cook|bake|repair|fix|mend|test|proofread|drive|carry|lend|host|photograph|film|tutor|bring|give|send) [for|to|at|with|on] (you|your) _",
          "{i} (like|love|would like|would love|want|wish) to (cook|bake|translate|photograph|film|repair|mend|sew|proofread) [_] [_] for (you|your _)",
          "{i} (hang|put up|display|put|lay out|share|post) [up] [gladly|also] your (poster|posters|leaflet|leaflets|flyer|flyers|cards|notice|announcement|programme) (in|on|at|with) (our|my|the) _",
          "in (my|our) _ {i} (will|would|can|could) (thank|name|mention|credit|cite|acknowledge) you",
          "(there would be|there will be) (a|an|one|two|some) _ [_] [_] [_] for (you|your team|your kitchen) $",
          "you may [also|gladly] (look into|look through|go through|work with|access) [all] (my|our) [_] [_] (data|records|files|results|archive|archives|logs|figures|numbers|notes|measurements|accounts|books)",
          "{i} bring you (a|an|some|my|our|two|coffee|tea|cake|bread|honey|lunch|flowers) [_]",
          "do the needful for (you|your)",
          "(may|can|could|will|shall|would) be yours",
          "{i} (measured|made|baked|wrote|drew|counted|collected|gathered|recorded|kept|printed|built|grew|knitted|carved|bottled) [_] [_] [_] (is|are) yours",
          "{i} (would|could|will|can) [{gladly}] (do|mend|fix|repair|paint|clean|sew|sharpen|tune|translate|type|proofread) (one|two|three|four|some|a few|a dozen) of yours",
          "(for that|for which) {i} (will|would|can|could) [{gladly}] (pay|give|offer|send|bring|do|write|help|make|translate|bake|lend|donate|cook|build) _",
          "({i} (can|will|would) pay (if|what|whatever|you)|(he|she|they|{name}) will pay (for (your|a (proper|full|whole))|your|you)|{i} pay (your|the (usual|normal|going)) [_] [_] (price|rate|fee|hour)|there is [now] a {money} [_] [_] (fee|honorarium)|you (are|will be|would be) (our|my) guest (for|at|in|on)) [_]",
          "((house|home|flat|table) has (a|an) _ for you|your name will (be|appear|stand) (in|on|among) the (acknowledgment|acknowledgement|acknowledgments|acknowledgements|credits|cover|thanks)|{i} send you the _ [that] you (wanted|asked for|needed)|(can|could|will) send [it|them|this] [to] you if (you|your)|the _ [_] [_] [_] {i} promised (is|are) (attached|below|here|enclosed)) [_]",
          "(which you can have (either|for|in|free|if|whether|anyway)|shall {i} put (them|her|him|you two|you both) in touch|{i} (will|would|can|could) [gladly|happily] take (your _|{name}) (along|off your hands)) [_]",
          "({i} {can} [{gladly}] tell (everyone|everybody|people|all|my _|our _) [_] about (you|your) [_]|{i} (can|could|would|will) [{gladly}] help [you] [to|with the|in|at|with] (clean|carry|cook|paint|lift|dig|sort|pack|move|stack|wash|serve|translate|cleaning|carrying|cooking|painting|lifting|sorting|packing) [_]|(beers|pints|pizza|coffees|curry|the first round|first round) on (me|us)|{i} (can|could|would|will) [{gladly}] tell you what (we|i) (picked|chose|paid|bought)|and (will|can|would|could) [{gladly}] pass (it|them|this) on (to you|whatever|either way|if you|whether)|you (will|would) (receive|get) (a|two|three|four|five|ten|the first) [free|printed|signed] (copies|copy|prints|print|tickets)|if (one|any) of your _ [ever|also] (wants|needs|want|need) [_] [_] [_] [_] [_] [_] [_] [_] give (him|her|them) my (number|name|email|address)|buy you (a|an|some) [_] [_] (roll|bun|pizza|curry|kebab|ice cream|bagel|pie|burger|scone|doughnut|donut|slice))",
          "(please use (it|them|this) (freely|as (you (like|wish|please|want)|it suits)|in any way|if (you (like|want)|it helps))|{i} (send|give|show|lend|bring) you (gladly|happily) _|{i} know (a|an|two|some|someone|somebody) [_] [_] [_] [_] [_] if you are [still] (looking|searching|short)) [_]",
          "(want|wants|like|need|needs|useful) [_] [_] [_] [_] [_] [_] [_] [_] [_] (it is|they are) yours $",
          "{i} am your (man|woman|person|guy|girl)",
          "(the least|the very least) {i} can do is _",
          "{i} owe you [a|an|one|two|some] ({date}|afternoon|evening|hour|day|week|morning|weekend|saturday|favor|favour|_ of)",
          "yours (go|goes|come|comes|is|are|will be) (first|free|on top|on me|on us)",
          "{i} have [got] (the|a|an|some|all|my|our|two) _ [_] [_] [_] [_] [_] [_] [_] if (it|that|they) (is|are|would be|'s) [of] any (use|interest|help) [to you|for you]",
          "you (would|will) [of course|naturally|certainly|also] have (them|it|all|the|my|our) [_] [_] (on|in|by|before|from|this|within|as|first|back|of)",
          "(get|enjoy|receive) (a|one|two|three|your) free (ticket|tickets|copy|month|year|lesson|subscription|licence|license|seat|place|pass|account|session|course|meal|tour)",
          "next time (your|you) _ [_] [_] [_] _ {i} (will|can|could|would) [{gladly}] (pay|drive|help|bring|cook|host|show|lend|fix|give|buy|translate|carry|make|mend) _",
          "should you [ever|also] (need|want|like|wish|be|lack|run) ... {i} (will|would|can|could|shall) [{gladly}] _ _",
          "(send|bring|hand|pass|drop) (it|them|her|him) (over|round|by|in|to me|to us) and {i} (will|would|can)",
          "(there is|there will be) [always|also] (a|an) (bed|chair|seat|place|room|table|cup|plate|meal|ticket|sofa|spot) [_] [_] [_] (waiting|ready|free|for you|laid|kept)",
          "(is|are|will be|would be) [always] on the house",
          "(take|give up|give|keep) (a|one|my|half a) (day|morning|afternoon|evening|saturday|sunday|weekend|week) [off] (and|to) (hold|help|carry|drive|paint|lift|dig|sort|work|come|stand|cook|film|type|count|label|clean)",
          "(could|can|would|will) [{gladly}] go through yours",
          "{i} (want|wish|intend|plan|offer|promise|am (able|willing|going|prepared|ready|disposed)|will be able|would be (able|willing|ready|prepared)) to "
              + GIVE
              + " (you|to you|it to you|them to you|these to you|your {theirs}) [_]",
          "({happy}|offer|offering|promise|prepared) to "
              + GIVE
              + " (you|it|them|a|an|some|one|two|three|the|our|my|all|any|{number}|{digits}|{money}|those|these)",
          "{i} (can|could|would|will|shall|to) "
              + GLADLY
              + " "
              + GIVE
              + " (you|your|it|them|what|whatever|a|an|some|one|two|three|five|ten|the|our|my|all|any|both|{number}|{digits}|{money}|those|these) _",
          "{i} (can|could|would|will|shall|to) "
              + GLADLY
              + " "
              + WORK
              + " (you|your|yours|it|them|one|some|a|an|the|two|three|for you|{number}) _",
          "{i} {can} [{gladly}] (lend|donate|let you (have|keep|borrow|use|try|taste)|(buy|cook|bake|knit|sew|print|frame|carve|weave|brew|bottle) (you|your)) [to] [you|your _] (it|them|one|some|a|an|two|three|the|our|my|{number}|{digits}) _",
          "{i} [{can}] [{gladly}] (bring|send|carry|drop|leave|post|mail|take|have|offer|give|ship|drop off|hand over) [with me|you|along|round|over|to you|in] (a|an|the|some|two|three|four|six|my|our|{number}|{digits}|fresh) [_] [_] [of|of my|of our|_] [_] "
              + GOODS,
          "{i} (can|could|would|will|shall) [{gladly}] (share|send|give|email|show|mail|forward|pass on|hand|print|lend|offer|let you have) [with|to] (you|your {theirs}|your _ {theirs}) [all|all of|some of|a copy of|both] (my|our|all my|all our) [_] [_] "
              + FINDS,
          "{i} (can|could|would|will|shall) [{gladly}] (share|send|give|email|mail|forward|pass|hand|lend|offer) (my|our|all my|all our|all the|the) [_] [_] "
              + FINDS
              + " [_] [_] [_] (with|to) (you|your)",
          "{i} (can|could|would|will|shall) [{gladly}] (share|pass on|report|tell you|tell your _|give you) (what|whatever|everything) {i} [have|has] [then|_] (find|found|learn|learned|learnt|measure|measured|saw|see|hear|heard|use|do) [out|here] _",
          "({happy}|like|love|offer|welcome) to (share|pass on|tell you|show you|teach you|trade|swap) [with you] (what|whatever|how|anything|everything) {i} [_] (do|did|use|used|find|found|learn|learned|learnt|know|run|teach|make|made|see|saw|pay|paid|charge|handle|tried|have) _",
          "{i} (can|could|would|will|shall) [{gladly}] "
              + WORK
              + " (your _|yours|one of your _|(it|them|one|some|a _|an _|the _|two _|three _|{number} _) [_] [_] (for|at|in) (you|your)) [_]",
          "{i} (can|could|would|will|shall) [{gladly}] come [over|by|round|along] and (help|dig|divide|lift|mend|fix|paint|carry|pick|clean|cook|play|hold|hang|pack|count) _",
          "{i} (can|could|would|will|shall) [{gladly}] (help|assist) [you|out|with _|in your _] [_] [on] (a|one|two|three|every|any) ({date}|saturday|sunday|weekend|afternoon|evening|day) [_]",
          "(may|might|can|could|shall|let) (i|we|me) (hold|carry|sweep|wash|muck out|stack|pack|lift|clean|feed|walk|groom|fetch|sort|load|unload) [_] [_] (for you|for your _|in return|in exchange) [_]",
          "(write|publish|post|print|put) [it|them|this] [up] [_] [_] [_] with [full|due|proper] credit to (you|your) _",
          "{i} {can} to (help|assist|teach|translate|repair|clean|cook) [for] you (one|a|two|some|any|every|at|on|in|for|with your) _",
          "{i} [{can}] [{gladly}] (list|name|thank|mention|credit|feature|tag|plug|shout) you [out] [as _ _ [_] [of] [the] [_]] (on|in|at) (the|our|my) [_] (page|site|website|channel|feed|newsletter|blog|story|stories|podcast|instagram|programme|wall|poster|acknowledgements|acknowledgments|credits)",
          "{i} [{can}] [{gladly}] (shout you out|give you (a|one|some) [big|_] (shout out|shoutout|plug|mention|credit)) [_]",
          "(shout out|shoutout|plug) for your _ [_]",
          "(bottle|bottles|jar|jars|case|box|crate|pot|loaf|dozen|seat|copy) [of] [_] [_] with your name on [it|them|one]",
          "you (can|may|could) give (them|him|her|people|anyone|anybody|someone) my (number|email|name|address|contact|details)",
          "(my|our) (cousin|brother|sister|son|daughter|wife|husband|father|mother|aunt|uncle|friend|team|lab|class|students|members|crew|shop|firm|colleague|colleagues|workshop|club) (can|could|will|would) [{gladly}] (sort out|sort|fix|mend|repair|test|tear test|proofread|translate|print|film|photograph|build|weld|paint|clean|deliver|host|plant|check|measure) [_] [_] [_] [of] (your|that|the _ [that|which|you] you) _",
          "{i} (would|will|can|could) [{gladly}] do your [_] [_] (hair|nails|hands|books|taxes|tax return|accounts|garden|windows|laundry|lawn|hedges|shopping|typing|filing|website|photos|ironing)",
          "and [could|can|will|would] (post|send|bring|mail|carry) you (two|three|four|five|six|ten|some|a few|a dozen|{number}) _",
          "(there is|there are) [always|also] [_] [_] [_] [_] [_] for you",
          "(like|love|hope|glad|happy|want|able|how) to ((repay|make good) (this|it|the|that|your|you)|return (this|the|that|your) (favor|favour|kindness|help|generosity|time))",
          "(am|are|is|be) (able|willing|prepared|ready|happy|glad|disposed|content|fine) to pay (the|for|half|you|your|what|whatever|any) _",
          "(boss|company|office|firm|club|school|clinic|association|employer|department) [_] [_] [_] [_] (will|would|can) [gladly] pay (what|whatever|your|you|the usual) _",
          "{i} {can} [{gladly}] [also] pay (the|for the|for it|half|you|your|what|whatever|any) [_]",
          "({happy}|offer|offering|promise|prepared) to "
              + WORK
              + " [_] [_] (you|your|yours|it|them|one|some|a|an|the) ",
          "you are [very|most|more than|always|of course] welcome (to (a|an|it|them|use|have|keep|read|try|join|come|bring"
              + "|our|my|the|any|all|borrow|taste|sit in|take|visit|stay|send|copy|quote|see|watch|hear|play|some|two|both)|at|in) [_]",
          "(that|which) you are [very|most|more than|always|of course] welcome to $",
          "(you|your {theirs}) (may|can|could|might) (use|keep|have|borrow|take|print|publish|quote|copy|share|show|sell) [as many"
              + " of|any of|all of|some of] (it|them|the|my|our|any|all|whatever|every|these|those|one|two) [_]",
          "your _ (may|can|could|might) [all|also|then|even] (try|have|use|keep|join|borrow|taste|test|get|take|ride|eat|drink|wear|play|read|see|hear|watch)"
              + " (it|them|the|one|my|our|this|for free|free|some|a|two)",
          "(there is|there are|you will find|you have|you would find) [always] (a|an|two|some|the) _ [_] [_] [_] (waiting|ready|reserved|set aside|kept|left over)",
          "do (a|an|one|two|three|{number}|{length}|half a) [_] [_] [_] (for you|at your _|in your _|on your _)",
          "(let me|i will|i would) (know|tell you|say) what {i} [_] (find|found|learn|learned|measure|measured|hear)",
          "(one|a|an|two|three|some|my|our) [_] [_] (is|are) (yours|for you|on (its|the|their) way to you|waiting for you|on me|on us|on the house) [_]",
          "{i} (have|kept|made|printed|put together|set aside|saved|wrapped|packed|packaged|printed|ordered|brought|bought|prepared) [_] [_] [_] [_] for you",
          "{i} [have] (made|printed|wrapped|packed|brought|bought|prepared|baked|drawn|drew|copied|translated) [_] [_] [_] [_] [_] [_] (for you|for your {theirs})",
          "(name|put|list|credit|thank) you (in|on|as|by) (the|our|my|it|name) _");

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES =
      Stream.concat(
              Stream.of(OFFERED, OpenOffers.PHRASES, NotOffered.GIFT), OwnThings.PHRASES.stream())
          .toList();

  private Offers() {}

  /** Where something is offered to the reader. */
  public static List<Evidence> in(Reading reading) {
    if (!reading.isPersonal() || isWorkForThem(reading)) {
      return List.of();
    }
    List<Evidence> offered = gifts(reading.quotes(OFFERED), reading);
    List<Evidence> found = offered.isEmpty() ? OwnThings.in(reading) : offered;
    return found.isEmpty() && tells(reading)
        ? gifts(apart(reading.quotes(OpenOffers.PHRASES), NotOffered.HAND, reading), reading)
        : found;
  }

  /** Whether the words of the whole text tell that something is offered. */
  public static boolean tells(Reading reading) {
    return reading.heard().wording().answers(Lesson.RECIPROCAL);
  }

  /** "I'd bring our plans for you to go over": a text whose words give nothing offers nothing. */
  private static boolean isWorkForThem(Reading reading) {
    return reading.heard().wording().denies(Lesson.RECIPROCAL);
  }

  /** Those of the wordings that are gifts. */
  public static List<Evidence> gifts(List<Evidence> offered, Reading reading) {
    return apart(offered, NotOffered.GIFT, reading);
  }

  /** Those that share no word with these wordings. */
  static List<Evidence> apart(List<Evidence> offered, Phrases from, Reading reading) {
    return offered.isEmpty() ? offered : Spans.apart(offered, Spans.of(reading.quotes(from)));
  }
}
