package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Offers of something that can be named, whatever it is: a copy, a crate, an hour of work. */
public final class Offers {
  private static final String GIVE =
      "(send|bring|give|show|lend|mail|post|share|leave|hand|ship|deliver|offer|print|scan|donate|contribute|return|swap|trade|drop off|pass on|hand over)";

  private static final String WORK =
      "(screen|stock|sell|display|feature|host|cater|serve|bake|cook|paint|repair|mend|fix|translate|proofread|type|photograph|film|record|test|weigh|sort|clean|carry|drive|tutor|coach|train|promote|advertise|credit|plant|sew|knit|build|weld|tune|sharpen|water|feed|look after|babysit|cover|take over|staff|index|catalogue|digitise|digitize|transcribe|subtitle|design|draw|illustrate|debug|play|sing|perform"
          + "|print|publish|post|share|mention|recommend|review|move|stack|install|wire|plaster|prune|mow|shear|put|place|hang|mount|roll|try|check|read|write|help|recruit|find|gather|round up|collect|run|organise|organize|prepare|compile|cut|raise|grow|supply|provide|spread|introduce|answer|mark|copy|lay|walk|feed|groom|iron|pack|open|close|guard|umpire|referee|steward|marshal)";

  private static final Phrases OFFERED =
      Phrases.anyOf(
          "{i} (can|could|would|will|am happy to|am glad to) [{gladly}|be happy to|be glad to|happily] answer [all|any|any of|all of] your questions (about|on) _",
          "{i} (can|could|would|will|am happy to|am glad to) [{gladly}|be happy to|be glad to] tell you what (our|my|the) (customers|users|students|team|clients|colleagues|members|readers|patients|neighbours|kids|staff|parents) (say|think|want|like|miss|use|do|need) _",
          "you would be [very|most|more than] welcome to (use|have|keep|join|borrow|visit|stay|try|take|copy|print|publish) (my|our|the|any|all|a) _",
          "{i} (can|could|would|will|am happy to|am glad to) [{gladly}|be happy to|be glad to] (put together|compile|prepare|draft|write up|draw up|pull together|sketch|work up|set up|summarise|summarize) [_] [_] [_] [_] [_] for (you|your)",
          "{i} {can} to (translate|send|help|make|give|bring|write|show|share|test|check|repair|teach) (you|your|the|with|by|one|a) [_]",
          "{i} (will|can|could|would) (make|do|bring|send|prepare|give) (for|to) you (the|a|an|my|our|some) _",
          "{i} (can|could|would|will) [{gladly}] (bring|cook|bake) _ [_] [_] for (you|your)",
          "{i} bring you (a|an|some|my|our|two|coffee|tea|cake|bread|honey|lunch|flowers) [_]",
          "do the needful for (you|your)",
          "{i} {can} [{gladly}] (help|assist) (a|one|two|three|every|on|for) [one|a] ({date}|saturday|sunday|weekend|afternoon|evening|day) _",
          "{i} (will|can|could|would) [{gladly}] come [over|by|round] and (do|help|dig|divide|lift|mend|fix|paint|carry|pick|clean|cook|play|hold|hang|pack|count) _",
          "and {i} will (mend|fix|repair|bring|do|print|translate|sort|weld|type|sew) (it|them|that|yours)",
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
          "{i} {can} [{gladly}|be (happy|glad) to|love to|like to] "
              + GIVE
              + " (you|it|them|a|an|some|one|two|three|five|ten|the|our|my|all|any|{number}|{digits}|{money}|those|these) _",
          "{i} {can} [{gladly}|be (happy|glad) to|love to|like to] "
              + WORK
              + " ... (you|your|yours) ",
          "{i} {can} [{gladly}|be (happy|glad|able|willing|ready|prepared) to|to] "
              + WORK
              + " (it|them|one|some|a|an|the|two|three|{number}) _",
          "{i} (want|wish|intend|plan|offer|promise|am (able|willing|going|prepared|ready|disposed)|will be able|would be (able|willing|ready|prepared)) to "
              + GIVE
              + " (you|to you|it to you|them to you|these to you|your {theirs}) [_]",
          "(and|then|gladly|happily) {can} [{gladly}] (send|bring|give|show|lend|mail|post|email|share) (you|it|them|(the|my|our|all) [_] (file|files|data|results|findings|notes|list|figures|numbers|answers|recording|recordings|copies|photos|table|map)) [_]",
          "({happy}|offer|offering|promise|prepared) to "
              + GIVE
              + " (you|it|them|a|an|some|one|two|three|the|our|my|all|any|{number}|{digits}|{money}|those|these)",
          "{i} {can} [{gladly}] " + GIVE + " (it|them|one|some|those|these) $",
          "{i} will [{gladly}] do (it|that|them|one|so) [the same|at once|within|for|by|in|on|gladly] _",
          "(there is|there are) [always|also] [_] [_] [_] [_] [_] for you",
          "(like|love|hope|glad|happy|want|able|how) to ((repay|make good) (this|it|the|that|your|you)|return (this|the|that|your) (favor|favour|kindness|help|generosity|time))",
          "(am|are|is|be) (willing|prepared|ready|happy|glad|disposed|content|fine) to pay (the|for|half|you|your|what|whatever|any) _",
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
          "if you [ever|also|should] (need|want|like|wish|are) ... {i} (will|would|can|could) [{gladly}] _ _",
          "(work|give up|spend|give) (a|an|one|two|three|{number}|{length}|half a) [_] [_] [_] (for you|with you|at your _|in your _|on your _)",
          "do (a|an|one|two|three|{number}|{length}|half a) [_] [_] [_] (for you|at your _|in your _|on your _)",
          "(let me|i will|i would) (know|tell you|say) what {i} [_] (find|found|learn|learned|measure|measured|hear)",
          "(one|a|an|two|three|some|my|our) [_] [_] (is|are) (yours|for you|on (its|the|their) way to you|waiting for you|on me|on us|on the house) [_]",
          "{i} (have|kept|made|printed|put together|set aside|saved|wrapped|packed|packaged|printed|ordered|brought|bought|prepared) [_] [_] [_] [_] for you",
          "{i} [have] (made|printed|wrapped|packed|brought|bought|prepared|baked|drawn|drew|copied|translated) [_] [_] [_] [_] [_] [_] (for you|for your {theirs})",
          "(name|put|list|credit|thank) you (in|on|as|by) (the|our|my|it|name) _");

  /** What is sent along with any request, or would please only the sender, is no gift. */
  private static final Phrases NO_GIFT =
      Phrases.anyOf(
              "(like|love|want|wish|intend|plan|going) to show [to] (you|it|them|these|this|those)",
              "(carry|carrying) on",
              "(offer|propose|give) [to] you (a|an|the|our|my) [_] (partnership|collaboration|cooperation|position|job|role|solution|product|service|services|opportunity|chance|contract|deal|meeting|call|internship)",
              "(make (you|your _) proud|(proud of|regret))",
              "{i} (can|could|may|might) (show|send|give) it (to|for) you ?",
              "offer you (for|to) (be|become|join|work|invest|buy|try|see|act|the)",
              "write it up for (my|our)",
              "(make|put|ask|pose|do) [to] you [_] [_] (question|questions)",
              "(send|bring|mail) (my|our) _ [_] [_] [_] [_] (first|beforehand|in advance|ahead) [_]",
              "pay [for] (the|a|your|some) (coffee|coffees|tea|lunch|cake|cakes|breakfast|beer|beers|drinks|dinner|pizza)",
              "(find|found) (a|an|the|this|that|my|our) _ [_] (worthwhile|useful|interesting|hard|easy|difficult|helpful|strange|odd|good|great)",
              "(draw|draw up|write|write up|prepare|make|compile|send|bring|give|show|present|put together) [you] (a|an|my|our|the) [_] (proposal|offer|quote|quotation|estimate|presentation|complaint|claim|report card)",
              "and {i} (will|would|can|could|shall) [then|gladly] (decide|see|think|know|talk|discuss|arrange|wait|understand|find|try|pay what)",
              "(could|can|would|will) (put|give) (a|the) (name|names|face|date|word) [to|on]",
              "(sent|wrote|written|mailed|emailed|spoken|said|asked|replied|talked|addressed|turned|come) [_] [_] [_] [_] (for|to) you",
              "(send|bring|mail|email|have|get|share) [to] [you] (it|them|these|those) [_] [_] (first if|first so|earlier|sooner|before|beforehand|ahead|in advance|previously|prior)",
              "(bring|send|take|show|give|leave|mail|post) [you|with me] [a|the|my|our] [_] (letter|letters|certificate|prescription|referral|x rays|recommendation|id|passport)",
              "(send|bring|mail|email|share) [to] [you] my _ [_] [_] [_] (first|earlier|before|beforehand|in advance|ahead)",
              "send you of [course] [_] [_] (chapter|text|draft|article|interview|quotes)",
              "(send|post|mail|email) you the list and you _",
              "(made|make|written|wrote|kept|keep) (a|the|my|our) [_] list of (them|these|those|my|our|questions|points|topics|all|things|the|what|everything)",
              "{i} (will|would|shall) (leave it|place (the|an|our|my) order) [_] [_]",
              "(would|could|will|can) you be {happy} to _ [_] [_]",
              "{i} have [got] [_] [_] [_] (questions|question) for you",
              "{i} (have|kept|saved) {date} [_] [_] [_] [_] for you",
              "in (return|exchange) {i} (would|will|can|could) (ask|expect|need|want|(love|like) (to (know|hear|learn|ask|see|get|have|understand|meet|come)|your)) [_]",
              "(might|may|could|maybe|perhaps|possibly) [even|also|well] [be] something [_] [_] for (you|your)",
              "(worth|think of|thinking of|idea of|about) [us|me|our] offering _ _ [_]",
              "(bring|offer|contribute|share|give) [my|our|a|all my] [_] (passion|enthusiasm|energy|motivation|dedication|drive|creativity|talent|talents|work ethic)",
              "(share|exchange|discuss) [some of|a few of|with you] (our|my) [_] (thinking|thoughts|approach|offering|solutions|capabilities|services)",
              "(question|questions|topics|points|agenda) [that|which] {i} (would|will|can|could) [{gladly}] (send|mail|email|share|write|bring) [_] [_]",
              "(great|nice|good|lovely|wonderful|fun|interesting) to (spend|have|sit) _ [_] [_] with you",
              "leave (you (alone|in peace|be|to it)|(it|this|things) (there|at that|be|here))",
              "((send|mail|email|post|share) [you] (it|them|these|those) [to you] [the|a] [day|night|evening|week] (before|ahead|beforehand|in advance)|(give|offer|spare) you [about] {length} (on|by|over|via) [the|a] (phone|telephone|zoom|call|video|teams))",
              "{i} {can} [even|gladly|happily] (start|begin) (tomorrow|at once|immediately|right away|any time|on|next|whenever)",
              "{i} have (a|an|this|some) [_] (proposal|proposition|plan|scheme|idea|opportunity|request|task|question) for you",
              "(like|love|like you|you) to (copy|check|try|read|find|hear|tell|collect|run|help)",
              "(send|provide|share|give|show|bring|forward|email|mail|tell|offer|pass on|hand|post|leave) [you|with you|it] [over|along] [a|an|my|the|some|more|any|our|all|few|couple of|copy of|two|three|four|five] [copy of|list of|few|short|brief|_] ({resume}|portfolio|agenda|invite|invitation|link|calendar|question|questions|details|proof|verification|email|message|address|number|information|info|reminder|proposal|deck|brochure|pitch|demo|request|application|cover letter|topics|availability|times|dates|slots|more|a bit more|a little more|why|whatever you need|about myself|about me|call|ring|try|go|shot|moment|time|idea|impression|note|word|line|story|stories|screen|background|journey|situation|profile|concern|concerns|lot|update|updates|product|products|app|platform|software|startup|work|notebook|document|documents|references|reference|laptop|friend|colleague|builder|lawyer|following|form|forms|paperwork|certificate|certificates|paragraph|passage)",
              "(send|give|show|share|bring) you (how|what|why|everything|anything|more|a call|a ring|a quick|an idea|an overview)",
              "(put you in|show you around my|share your|send your|give your|review your (reply|answer)|promote my|record (you|our"
                  + " (call|talk|conversation|chat)|it|the (call|conversation|talk)))",
              "(will|can|would) (return|trade|swap) (to|your)",
              "if you [ever|also|should] (need|want|like|wish|are) ... {i} (will|would|can|could) [{gladly}|quite|of course|fully|completely|certainly|perfectly|entirely|also|just|simply] (call|come|meet|visit|wait|send"
                  + " you (a link|an invite)|be|understand|ask|talk|speak|adapt|adjust|fit|work around|travel|write again|try|stop|leave|drop it|forget|respect|accept|not) [_]",
              "(not be able to (return|repay|make good)|(little|nothing|not much) [that] {i} {can} (give|do|offer|bring) [you]|(walk|drive) [over|up|down|with you|beside you] (to|with|beside)|(fix|sort) (a|the) (date|time|day|hour|questions))",
              "(get|have|gain|receive) (nothing|little) [_] (out of|from|by|for|in)",
              "(send|bring|show|give|mail|read) you (my|our|the|a|some) _ [_] [_] (so [that] you (can|could|may)|and you (can|could|would|will))",
              "{i} {can} (bring|show) (my|our) _ [_] and (you|we) {can}",
              "(find|found) (it|this|that|them|out|you|the time|time)",
              "(find|run|organise|organize|prepare|do|answer|tell|open|write|try|check|help) [you|with] (a|an|the|my|our|some|it|them|one|your)"
                  + " [_] (time|slot|call|meeting|date|room|question|questions|job|position|work|way|story|reply|answer|interview"
                  + "|reason|purpose|idea|project|situation|background|truth|rest|same|best|thesis|paper|visit|conversation|chat|talk)",
              "(for (my|our) _|leave (my|our|the))",
              "(help|helps) [get|you|us] [you] $",
              "(answer|lend|give) (them|it|a|my) (for|large|amount|picture id|name|number|word|call) [_]",
              "(read|check|do|try|put|help|write|place) [_] [_] your (reply|answer|answers|replies|questions|mail|email|post|article|book|paper|advice|blog|work)",
              "(send|show|give|share|bring|mail) you (the|my|our|some|a) [_] (chapters|chapter|draft|manuscript|menu|plan|plans|code|design|designs|screens|story|song|songs|poem|thesis|essay|deck|business plan|script|contract|lease) [_] (so|to|for|and|before|if)",
              "(send|show|give|share|bring|mail) you (the|my|our|some|a) [_] (chapters|chapter|draft|manuscript|menu|plan|plans|design|designs|screens|story|song|songs|poem|thesis|essay|deck|business plan|script|contract|lease) $",
              "(can|could|may|might|should) (i|we) [perhaps|maybe|please|also] (spend|work|give up) _ [_] [_] [_] [_]",
              "(like|love|hope|want|wish|allowed) to (spend|sell|work) _ [_] [_] [_] [_]",
              "(nothing|anything|little|not much) [_] [_] (in it|in this|in that) for (you|your)",
              "there is [also|really] (nothing|no|not|little) [_] [_] [_] for you",
              "(send|bring|mail|share|show) [you] (the|my|our|all|these) [_] (pages|page|chapters|chapter|manuscript|draft|drafts|thesis|text)",
              "(sell|selling) (you|your|to you)",
              "play it by _",
              "(bring|take|show|give|pass|introduce) (it|them|this|that) to (my|our) _",
              "(bring|offer|give) [you|them] (only|nothing) _",
              "(there is|there are) [_] [_] [_] (no|nothing|little) ... for you",
              "(try|ask) you",
              "(what|whatever|how) {i} {can} (give|offer|do|bring) [you|for you] [in]",
              "(share|offer|give|bring|pass on|contribute) [you|with you] [a|an|my|our|some|any|the|these] [_] (insight|insights"
                  + "|perspective|perspectives|ideas|thoughts|learnings|views|viewpoint|wisdom|vision)",
              "(send|write|ask|call|mail|phone|ring) [it|you|them|me] again",
              "help (get|make|keep) [you]",
              "{i} {can} [{gladly}] (have|get) (dinner|lunch|coffee|tea|a drink|breakfast)",
              "(write|answer|mark|open|close|check|read) [back|again|to] [to] you",
              "(anything|something|whatever|everything) [that] {i} {can}",
              "(offer|offering) (a|an|the) (position|job|role|opportunity|solution|product|service)",
              "(if|should) you [_] (need|want|like|wish|have|require) [_] (information|info|details|background|context|questions|my {resume}) [_] [_] {i} (will|would|can|could) _ _",
              "(if|should) you [ever|also|should|would] (need|want|like|wish|are) ... {i} (will|would|can|could) [{gladly}] (explain|clarify|provide|keep|send (it|them|more)|write (it|more)) _",
              "tell (the|my|our) _ what you",
              "walk you (to|through (my|our) (idea|product|plan|pitch|platform|app|case|background|project|deck|proposal|slides|portfolio|profile))",
              "(run the risk|test an idea|write to your|(write|read|print) (a|the|my) [_] (chapter|article|text|book)|check your (website|site|page|calendar)|cover the (cost|costs) of (my|our)|raise (a|the|my) (point|question|issue|hand)|cut a long|place an order|mark the date|move the (call|meeting|date|talk)|open (a|my|our) _|publish (a|my|our) (paper|thesis|book|article)|design a better|write a (book|thesis|paper|dissertation)|grow (a|my|our)|cover (my|our|the cost of my))",
              "(have|take|get) [all] (a|the|another|your) [_] [_] (laugh|glimpse|rest|look|glance|idea|impression|peek|word|moment|minute|seat|chat|think|time)",
              "(question|questions|topics|agenda|link|invite|news|offer) [_] [_] (is|are|below|here|for) [for] you",
              "(respect|admiration|sympathy|thanks|gratitude|words|feeling) for (you|your)",
              "do (a|an|my|the|some) [_] [_] (internship|interview|placement|call|study|survey|thesis|apprenticeship|phd|master|research|traineeship|chat|zoom)",
              "(name|list|put) you [down] as (a|my|the) reference")
          .negatedToo();

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES =
      Stream.concat(Stream.of(OFFERED, NO_GIFT), OwnThings.PHRASES.stream()).toList();

  private Offers() {}

  /** Where something is offered to the reader. */
  public static List<Evidence> in(Reading reading) {
    List<Evidence> offered = gifts(reading.quotes(OFFERED), reading);
    List<Evidence> found = offered.isEmpty() ? OwnThings.in(reading) : offered;
    return found.isEmpty() || !reading.isPersonal() ? List.of() : found;
  }

  /** Those of the wordings that are gifts. */
  public static List<Evidence> gifts(List<Evidence> offered, Reading reading) {
    return apart(offered, NO_GIFT, reading);
  }

  /** Those that share no word with these wordings. */
  static List<Evidence> apart(List<Evidence> offered, Phrases from, Reading reading) {
    return offered.isEmpty() ? offered : Spans.apart(offered, Spans.of(reading.quotes(from)));
  }
}
