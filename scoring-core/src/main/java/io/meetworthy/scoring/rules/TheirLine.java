package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/**
 * Tells something of the reader in whatever words: "you keep the nursery at the old station"; no
 * wish, no praise and nothing that everybody does. Too wide to be praised for being specific, but
 * enough for nobody to say that it is missing.
 */
public final class TheirLine {
  private static final String ADVERB =
      "[also|once|now|still|first|recently|both|then|too|only|already|even|always|used to]";

  /** What is wished, asked, thought or praised of anybody. */
  private static final String NO_DEED =
      "(would|could|can|will|shall|may|might|must|should|cannot|do|did|are|were|am|is|was|be|need|want|wish|hope|think|believe"
          + "|feel|know|guess|suppose|see|saw|hear|heard|find|notice|like|love|enjoy|appreciate|understand|realise|realize|wonder|agree"
          + "|remember|recall|get|got|receive (many|so|a|lots|this|my|these|the)|received|seem|look|looked|expect|prefer|choose|plan|decide|mind|care|say|name|tell|let|help|answer"
          + "|reply|respond|wrote back|consider|read (this|my)|open|click|sign|join|come|came|go|went|call|ring|phone|write|meet|share|shared"
          + "|give|gave me|owe|own|make|made it|work|worked|ignore|ignored|refuse|fail|failed|forgot|promised|deserve|inspire|inspired|amaze"
          + "|amazed|impress|impressed|motivate|motivated|shine|rock|excel|succeed|succeeded|achieved|accomplished|embody|exude|radiate"
          + "|possess|never|really|truly|clearly|obviously|probably|surely|certainly|definitely|so|very|much|and|or|for|in|on|at|to|with"
          + "|about|if|when|as|but|who|all|please|people|guys|sir|again|soon|today|there|here|kindly)";

  /** What is done day by day, as learners write it: "you are repairing". */
  private static final String DOING =
      "(running|teaching|repairing|selling|making|building|leading|managing|growing|keeping|owning|offering|receiving|supplying|producing|printing"
          + "|translating|writing|editing|training|coaching|organising|organizing|treating|designing|restoring|baking|cooking|brewing|breeding|planting"
          + "|farming|playing|singing|directing|conducting|researching|living|serving|sharing|hosting|opening|expanding|importing|exporting|renting"
          + "|chairing|heading|driving|drying|binding|tuning|representing|collecting|publishing|studying|buying|fixing|taking (day|guests|pupils|students|in)"
          + "|lead|run|own|teach|sell|make|build|repair|keep|grow)";

  /** The same in the plain form, where a place or the like must follow. */
  private static final String DONE_NOW =
      "(run|teach|repair|sell|build|lead|manage|grow|keep|own|supply|furnish|produce|print|translate|edit|train|coach|organise|organize|treat|restore"
          + "|bake|cook|brew|breed|plant|farm|sing|direct|conduct|host|import|export|rent|chair|dry|bind|tune|represent|collect|publish|fix|mend)";

  /** What everybody has, and what is said of it. */
  private static final String EVERYBODYS =
      "(career|careers|journey|path|experience|experiences|success|industry|field|job|role|position|day|days|work|life|family|health|mind"
          + "|thoughts|thought|schedule|calendar|profile|background|name|time|help|advice|opinion|view|views|perspective|perspectives|insight"
          + "|insights|expertise|knowledge|wisdom|guidance|feedback|input|support|attention|consideration|convenience|availability|kindness"
          + "|generosity|company|companies|firm|organisation|organization|business|team|teams|office|desk|department|network|contacts"
          + "|connections|website|page|email|e mail|mail|address|number|phone|message|reply|answer|response|side|end|place|choice|choosing"
          + "|part|area|sector|profession|line of work|take|story|passion|energy|talent|talents|skills|achievements|accomplishments|example"
          + "|leadership|reputation|personality|people|colleagues|staff|interest|request|favour|favor|lunch|coffee|tea|rate|fee|fees|price"
          + "|prices|pay|budget|brain|brains|week|month|morning|afternoon|evening|weekend|hours|minutes|inbox|linkedin|posts|post|content"
          + "|hands|shoes|resume|cv|questions|question|letter|way|door|doors|hiring|recruiting|hr|manager|boss|eye|eyes|ear|heart|town|city"
          + "|country|region|level|world|stuff|things|thing|wonderful|amazing|great|inspiring|impressive|incredible|excellent|outstanding"
          + "|prestigious|esteemed|kind|valuable|precious|generous|honest|brilliant|fantastic|good|free|usual|normal|hourly|previous|next"
          + "|earliest|guys|own)";

  private static final Phrases TOLD =
      Phrases.anyOf(
          "^ [(hi|hello|hey|dear|good morning|good afternoon|good evening) [{name}|_ {name}]|and|so|since|because|as|but|last _|in {date}|for {period}|{name}] you "
              + ADVERB
              + " _",
          "(and|but|that|since|because|as|while|whom|before|after|until|last _) you "
              + ADVERB
              + " _",
          "^ (in|on|at|last|during|since) ({digits}|{period}|{name}|year|summer|winter|spring|autumn|week|month|the {name} _|our [_] _) [_] you "
              + ADVERB
              + " [have|had] _",
          "(how|why|where|whether|when|whom) your [own|new|old|two|three] _",
          "your ({number}|{date}|first|second|third|last) _ _",
          "(the two|the three) of you _ _");

  private static final Phrases NOT_TOLD =
      Phrases.anyOf(
              "you " + ADVERB + " " + NO_DEED,
              "your [own|very|busy|current|past|professional|personal|career|work|first|second|third|last|new|old|entire|whole] "
                  + EVERYBODYS,
              "(if|whether|would|could|can|do|did|will|hope|hoping|when|where|what|how|why|which|sure|so|hopefully|grateful|glad|happy"
                  + "|appreciate it|think|thinking|believe|please|ask|asking|wish|want|need|like|once|after|before|until|and|or) [that] you",
              "you (have|had|are having) [a|an] (very|really|such|so) _ [_]",
              "you (have|had) [_] [_] (achieved|accomplished|done so|become|inspired|come so|gone far|been (so|very|such|an)|a (great|good|moment|minute|chance|lot)|an (impressive|amazing)|any|some time|time|no time|great|many|much|received|seen|heard|noticed|questions|my|our)",
              "(know|sure|hope|believe|think|understand|suppose|imagine|guess|expect|aware|assume|glad|happy|grateful) [that] you"
                  + " ({can}|must|are|get|have|receive|like|know|do|want|need|understand|agree|see|find)")
          .negatedToo();

  /** Where one sees something of a reader. */
  private static final String SEEN =
      "(see|saw|seen|noticed|read|heard|hear|gather) (on here|here|online|on linkedin|in here|on the _|in the _|on your _|in your _|from your _|on this _|from {name}|from a [_] _) [that] you ";

  /** What the sender saw or heard of them, what they are, and what becomes of their things. */
  private static final Phrases FACT =
      Phrases.anyOf(
          "(said|says|told|tells|mentioned|warned) [me|us] [_] [_] [_] [_] [_] [_] (as|because|that|since|how) you (never|always|often|hate|prefer|only|keep|ride|drive|pick|answer|start|finish|take|were|used) _ _",
          "what (working|training|studying|talking|learning|playing|singing|sailing) with you [_] (did|meant|gave|changed|was|taught|brought) _ [_]",
          "(your|the|that|an) [_] (interview|talk|article|post|episode|piece|column|video|lecture|panel|essay|letter) [with you|of yours] (in|where|that) [which] you (said|say|wrote|write|told|tell|explained|explain|argue|argued|mentioned|described) _ [_]",
          "(thank you|thanks) for the [_] (blog post|post|article|talk|video|thread|essay|newsletter|guide|book|piece|episode|lecture) (on|about) _ [_]",
          "yours (is|was) (one of the|the) (few|only|first) _ _",
          "{i} (see|saw|notice|noticed|read|understand|gather) [that] {name} [{name}] (imports|exports|makes|grows|builds|bakes|prints|sells|trains|repairs|ships|brews|roasts|teaches|treats|restores|supplies) _ [_]",
          "(from what|as far as) {i} ({can} see|{can} tell|see|saw|read|hear|heard) {name} ['s] _ [_] [_] [_] (is|are|looks|seems|has|was) _ _",
          "(like you|as you did|same as you) {i} [also|once|too] _ [_] [_] (in|at|with|under|for|on|from) ({name}|the _ _) [_]",
          "(book|booking|buy|take|have|reserve|order) [one of] your ({length}|hourly|paid|single|one hour|first) (session|sessions|slot|slots|package|course|consultation|lesson|class) [_]",
          "your (former|late|last|previous) (president|director|chairman|chair|editor|minister|mayor|rector|dean) (in|at|on) ({digits}|{name}|the _) [_]",
          "on your [_] (site|website|page|webpage|mentor profile|price list|booking page|blog|shop|menu|homepage) {i} (see|saw|read|found|noticed|understand|learned|learnt) [that] _ _ [_]",
          "(saw|see|read|noticed|heard|hear) [that] (one|two|three|four|some|several|a few|half|most|all|many|{number}) [of] [the] _ [_] (in|on|at|from|of) your (team|group|department|office|lab|ward|class|school|firm|company|unit|crew) (came|come|went|left|moved|started|joined|returned|are|were|have|had|got|work|worked|switched|changed|trained|once|also) _",
          "your (answers|comments|replies|questions|posts|threads|tips|advice|messages) (in|on|under|to) (the|our|that) _ [_] (channel|group|forum|thread|slack|chat|list|community|server|discord|board|club)",
          "{i} (know|knew|heard|hear|read|see|gather|understand|am aware) [that] (the|your) (trust|council|board|foundation|museum|school|fund|society|choir|parish|charity|library|theatre) (is|are|was|wants|has) (looking|planning|trying|about|hoping|wanting|to|raised|started) _ _",
          "(the|that|those|these) _ [_] [that|which] your _ [_] (runs|run|lives|live|relies|rely|depends|depend|rests|sits|feeds|feed|stands|is built|are built) (on|from|off) [_]",
          "you [have|had|_] (did|done|made) [a|an|such a|such an|one] (awesome|great|good|fine|terrific|brilliant|lovely|cracking|beautiful|clean|solid|super|fantastic|amazing|excellent|nice|hell of a|_) (job|work) (on|with|of) (the|their|his|her|our|my|that|{name}) _ [_]",
          "(congrats|congratulations|well done|kudos|felicitations) [again] (on|for|to|with) [the|your|making|becoming|getting|reaching] [new|big|first|_] (partner|partnership|tenure|professor|principal|director|directorship|head of _|chair|chief|captain|sergeant|inspector|sister|grant|goal|medal|title|cup|season|degree|doctorate|phd|marathon|race|exhibition|film|record|album|merger|contract|win|victory|election|anniversary|licence|fellowship|nomination|listing|launch|show|series|star|stars|move to _)",
          "^[and|ps|p s|what a] (good|great|nice|lovely|tough|hard|unlucky|bad|close) (win|game|match|race|result|draw|loss|show|gig|set|sermon|service|crop|harvest|season|run) (on|at|last|yesterday|{date}|the other|against|in|there) [_]",
          "(observe|observed|observing|watch|watched|watching|saw|seeing|heard|hearing|followed) you (in|at|on|before) (the|your|{name}) _ [_]",
          "your name [still|also] (is|was|were|stands|stood|appears|appeared|hangs|hung|sits|keeps|kept) [still|also|coming up] (on|in|under|over|above|against|at the (foot|bottom|head|end) of) [about|at least|nearly] (half|every|all|most|the|a|an|my|our|each|that|those|many|some) _ [_]",
          "(noticed|saw|see|read|heard|hear) [that] {name} [_] (is|was|are|has|have) [just|now|also|currently] (hiring|opening|opened|closing|closed|building|built|moving|moved|launching|launched|expanding|taken|bought|sold|won|lost|added|dropped|cut|halved|doubled) (for|in|its|your|up|on|the|a|an|new|two|three|{digits}|{number}) _",
          "(drive|drove|pull|pulled|haul|hauled|cook|cooked|clean|cleaned|weld|welded|pick|picked|pack|packed|wash|washed|paint|painted|type|typed|work|worked|drew|draw|sew|sewed|sing|sang|play|played) [_] [_] for (you|yall|you all|you guys|you lot) (till|until|from|back|at|on|in|between|since|when) _",
          SEEN
              + "(are|were|have|had|now|just|also|used|run|teach|lead|mentor|keep|took|went|made) _ _",
          "when you (said|told (us|me|them|everyone|the _)|explained|showed|asked|admitted|mentioned|described|talked about|dropped|stopped|pulled|played|forgot) [that|us|me] (you (had|have|were|did|threw|cut|left|lost|never)|it|how|why|about|the) _ _",
          "(follow|followed|following|know|known|loved|liked) your _ since (the|your|that) _ [_] (record|records|album|albums|book|film|show|blog|column|series|paper|exhibition|season|tour|project|channel|days (at|in|on))",
          "(the|this|that|your) _ [_] [_] [_] changed my (head|mind|ear|ears|playing|cooking|writing|teaching|thinking|whole _)",
          "(see|saw|seen|recognise|recognised|recognize|recognized|knew|spotted|spot|tell|feel) your (hand|hands|touch|handwriting|fingerprint|fingerprints|pen|brush|ear|ears) (in|on|at|all over|right|from|behind) [_] [_]",
          "(shows|showed|shown|show) [to] (me|us) [some|two|three|one|all|both|a few] [of] your _ [_]",
          "(very|such|some|really|the) (nice|fine|neat|clean|tidy|lovely|beautiful|good) (welds|weld|seams|joints|stitching|brickwork|joinery|masonry|finish|edges|corners|grain|crumb|crust|glaze|hems|bindings|lettering) [on|in|at|of] [_] [_]",
          "(we|you and i) overlapped [briefly] (on|at|in|for|by) _ _ [_]",
          "[and] that you [still] owe (her|him|them|me|us) (a|an|one|two|some|the|that) _",
          "your [_] (hour|lesson|lessons|session|sessions|course|class|advice|help|note|letter|remark|question|review|comments|feedback|coaching|training|visit|workshop) [with (me|us|him|her|them)] [_] (is|was|were|has been) (what|the thing that|the reason [why]|how) _ [_]",
          "(hear|heard|see|saw|gather|read) [that] (your|ur) (running|leading|teaching|building|managing|coaching|heading|driving|selling) _ _ [_]",
          "(somebody|someone) (who|that) knows how {i} (work|think|write|play)",
          TheirDeeds.YOU
              + "(is|are|was|were|have been|has been|am|also|now|already) "
              + DOING
              + " _ [_]",
          "it (is|was) you (who|that|which) _ _ [_]",
          "(that is|that 's|this is|it is) (a|the|one) _ [_] [that|which] you [also|now] (mark|marks|teach|run|lead|grow|make|sell|build|repair|organise|organize|manage|edit|own|keep|judge|use|set|wrote|write|did|made|built|led|ran)",
          "you (are|were) (the one|the person|the man|the woman|the lady|the only _) [who|that|which] [is|are|was|were|has|have|had] _ _ [_]",
          "you (are|were|have|had|have been) [already|also|now|still] (work|works|worked|working|look after|looks after|looked after|looking after|mark|marks|marking|judge|judging|examine|examining) _ [_]",
          "you [also|now|still|already] (look after|looked after|mark|marks|marked|judge|judges|judged|examine|examines) _ _",
          "you [are|have|also|been|already|had] (work|works|worked|working) [already|now|also|since|for|over|with|in|as|_] [_] [_] [_] {period} [_]",
          "you (work|worked|working) [_] with _ [_]",
          "your (firm|company) 's [free|new|old|_] (clinic|kitchen|canteen|shop|workshop|training|course|tours|app|fleet|warehouse|newsletter|garden|archive|garage|trucks|buses|vans|haulier|driver|drivers|catalogue|report|stand|stall|work (on|in|with|at)) [_]",
          "your (museum|shop|store|theatre|bakery|garden|farm|clinic|library|club|choir|workshop|gallery|restaurant|school|mill|factory|nursery|archive|church|hospital|hotel) 's [free|new|old|_] _ [_]",
          "(that|which) your (firm|company|office|museum|library|{theirs}) (is|are|has|have|does|do|did) [_] (run|runs|running|doing|done|make|making|made|offer|offers|offering|give|gives|giving|hold|holding|organise|organising) [_] _",
          "(the|a) [_] (in which|where|which|that|with which) you [are|were|have been] (quoted|mentioned|cited|named|shown|featured|thanked|interviewed) [_]",
          "(chapter|article|paper|book|list|report|interview|photo|picture|film|minutes|page|story|letter) [that|which] (quotes|mentions|cites|names|quoted|mentioned|shows|showing|quoting|naming) you",
          "(hear|heard|told|understand|gather) [me|us] [that] you (have|had|are having|got|have got) [a|an|many|plenty|lots|lot|some|_] [of] _ [many|enough] (there|here|in {name}|at {name}|of {name}|abroad|all over)",
          "(am|are|was|were|been|being) told [that] you _ _ [_]",
          "(but|than|except|besides) yours (on|in|at|is|are|has|and) _",
          "(your|yours) [_] [_] [_] [_] (is|are|was|were) the (only|first|oldest|nearest|last) _ [_]",
          "(the|this|that) _ _ (at|in|of|on|for) [the] _ [_] [_] [_] (is|are) yours [_]",
          "you [have|had] [already] (did|done|made) (it|this|that|the same|same) [already|once|before|thing] (in|at|for|with) ({name}|{digits}|the|a|our|your) _",
          "your [_] (workshop|museum|library|bakery|theatre|farm|factory|hotel|hospital|garden|church|mill|nursery|orchard|brewery|studio|gallery) (has|have|had) [had] _ _ _",
          "your [_] {theirs} (has|have|had) [had] ({number}|two|three|four|no|only) _ _",
          "there (is|are|has been|have been|were|was) ({number}|{digits}|two|three|four|six|many|some) _ [_] [_] (in|at|on) your (workshop|museum|library|bakery|theatre|farm|garden) _",
          "{i} (am|are|is) (your|the|this|that) [_] (family|neighbour|neighbours|neighbor|neighbors|couple|tenant|tenants|people|ones) [_] [_] [_] (upstairs|downstairs|next door|(from|of|on|in|at) [the] _ (floor|door|house))",
          "it is {me} (from|of|on|at) [the] _ (floor|door|house) [_]",
          "(thank you|thanks|thank|grateful) [you] [so|very] [much] (for (answering|replying|your (answer|reply)|giving me|telling me|sending me|lending me)|that you (answered|replied|gave|sent)) [to|on|of] _ _",
          TheirDeeds.SAME,
          "you [are|also|have] (help|helps|helping|helped) [to] [_] (people|women|girls|boys|families|children|students|pupils|refugees|workers|migrants|widows|farmers|parents|mothers|beginners|newcomers|patients) [_] (from|in|of|at|with|who|to|that|by|like) _",
          "(hear|heard|hearing|listen|listening|listened|saw|seen|watched|met) [to] you [speak|speaking|talk|play|playing|_] (at|in|on|during|after) (the|a|last|our|your|{name}) _ [_]",
          "you [have|had] (bought|ordered|rented|hired|borrowed|taken|sold|got) [_] [_] [_] (from|of|by|to|with) {me} _",
          "(secretary|member|members|treasurer|trainer|chairman|chair|coach|caretaker|head|kitchen|garden|roof|cellar|archive|cloakroom|window|entrance|gate|owner) (of|in|at|from) your (club|choir|school|museum|church|shop|theatre|hotel|hospital|library|association|team|band|bakery|farm|practice|house|street|village)",
          "the _ [_] (of|in|at|from) your (museum|shop|store|theatre|theater|bakery|garden|farm|clinic|library|club|choir|workshop|gallery|restaurant|school|mill|factory|nursery|archive) [_]",
          "(see|saw|seen|noticed|heard|hear|read|gather|told (me|us)|tells (me|us)|telling (me|us)|say|said|says|mentioned|mentions|know|informed) [that|say] you [are|were|have|had|now|just|also] _",
          "you [do] (are|do) [now|also|still] " + DOING + " _ [_]",
          "(hear|heard|see|saw|read) [that] they [have] (made|elected|appointed|chosen|named) you _ [_]",
          "(the two|the three|both|two|all) of you (share|sharing|are|run|have|work|use|teach|lead|keep) [_] _",
          "you two [who] [are|both] (have|share|sharing|run|work|use|teach|lead|keep) _",
          "you were (kind|good|patient) enough to _ [_] [_] [_] [_] [_] (on|in|last|at) ({date}|{digits}|{name}|the) [_]",
          "your (receptionist|colleague|assistant|secretary|partner|deputy) {name} [_]",
          "(have i|i have|i) (read|heard|seen|been told) [that] you _ _",
          "you "
              + DONE_NOW
              + " _ [_] (in|at|on|from|to|with|by|for|near|outside|since|under|over|of) _",
          "(bought|ordered|rented|hired|borrowed|got|get|gets|buy|buys|order) [a|an|the|my|our|their|its|two|three|some|all|by|from] [_] [_] [_] (from|by|at) you [a|an|the|in|last|and|two|on|at|every|since] _",
          "(buy|buys|get|gets|got|bought|order|rent|hire) (my|our|their|his|her|its) _ [_] (from|by) you [_]",
          "(was|were|is|are|has been|have been|had been) [_] (run|led|built|made|put right|fixed|written|given|drawn|designed|restored|opened|founded|taught|translated|planted|organised|organized|moved|repaired|published|signed|chosen|started|closed|sold|baked|grown) by you [_]",
          "(the|this|that) _ [_] [_] [_] [_] (is|are) yours $",
          "(built|made|fixed|repaired|installed|designed|restored|supplied|printed|moved|fitted|painted|translated) [to you] yours (in|at|on|last|and|too|to|for|from) _",
          "(floor|floors|door|doors|street|office|desk|shop|house|one|flat|room) [just|one _|_] (below|above|over|opposite|beneath|beside|next to|across from|down from) (you|yours) [_]",
          "(the|this|that|those|these) [_] _ yours (with|at|in|on|of|from|about|for|which|that|and) _",
          "your _ (shop|store|workshop|farm|bakery|restaurant|gallery|museum|theatre|choir|clinic|garden|stall|window|windows|brewery|mill|nursery|library|band|archive|factory|orchard|studio|club|class|column) [_]",
          "(thank you|thanks|grateful|obliged) [so|very|again] [much|a lot] for (the|your|{date}|_ 's|last _) [_] (talk|tour|lecture|lesson|course|workshop|guiding|guided tour|visit|concert|walk|seminar|evening|demonstration|class) [_] [_] _",
          "(congrats|congratulations|well done|felicitations) (on|for|to|with|about) [the|your] [new] (place|premises|shop|promotion|award|launch|book|opening|appointment|prize|role|position|job|baby|wedding|move|house|studio|office|restaurant|cafe|gallery)",
          "you [kindly|have|had|also|once|were (kind|good|so kind|patient) enough to|very kindly] (gave|give|given|spent|spend|showed|show|shown|explained|explain|advised|advise|lent|lend|sold|taught|teach|helped|took|take) [to|with|half|with] {me} [_] [_] [_] [_] (on|in|last|at|about|how|during) ({date}|{digits}|{name}|the|your|_) _",
          "(sent|written|wrote|write|spoke|spoken|met|asked|called|phoned|visited) [to|with] you [a|an|my|our|the] [message|letter|mail|email|note|with you|to you|you] [on|in|at|of|the] {date} [about|on|regarding|concerning|for|to|in] _",
          "your (colleague|assistant|secretary|receptionist|neighbour|neighbor|predecessor|deputy|foreman|clerk|sister|brother|father|mother|daughter|son|wife|husband) [_] [_] [_] [_] [_] [who|has|have] (told|tell|said|gave|given|showed|shown|wrote|mentioned|explained|promised|advised) _",
          "[in|on|last|since|for] [_|{date}|{digits}] your _ [_] [has|have|had] "
              + TheirDeeds.DID
              + " _ _",
          "(in|at|on) your [_] (shop|bakery|restaurant|theatre|museum|workshop|garden|class|farm|gallery|clinic|library|cafe|band|choir|club|school|nursery|orchard) [_] (the|a|we|i|there|they|people|every|you|is|are|was|were) _",
          "you are [now|also] [a|an|the] [_] [_] (officer|clerk|inspector|warden|engineer|nurse|doctor|judge|mayor|priest|vicar|chef|gardener|forester|guide|captain|architect|lawyer|midwife|vet|baker|buyer|planner|examiner|neighbour|landlord|tutor|supervisor|referee) (of|at|in|for|with|who|on) _ [_]",
          "you are [now|also] [a|an|the] [_] (teacher|trainer|coach|head|chair|chairman|chairwoman|director|owner|manager|editor|secretary|conductor|president|treasurer|curator|librarian|keeper|warden|leader|organiser|organizer|principal|chief|founder|author|translator) (of|at|in|for|with) _ [_]",
          "you are [now|also] (head|leading|running|managing|chairing|teaching|building|writing|moving|opening|planning|the (head|chair|director|person|one|owner|manager|lead|editor|principal|secretary)) (of|at|in|for|on|the|who|your|a|an|our|behind) _",
          "(saw|see|noticed|read|heard) (in|at|on|from) your _ [_] [that] you _",
          "{i} (have|had) (seen|visited|used|worn|tasted|been to|bought|tried) your _",
          "(worked|work|studied|sang|played|redrew|wrote|built|drove|translated|trained) (with|for|under|beside|next to) you (at|in|on|as|when|since|last|for|during) _",
          "(on|at|in) your {theirs} [_] (and|who|that|which|since|last|after|before|when|where) _",
          "how you (have|had) (grown|moved|gone|come|built|made|turned|kept|run|led) (from|into|the|a|your|out) _",
          "(as|to|with) the (person|one) who _ [_] [_] _",
          "(congrats|congratulations) on (the|your) (new|promotion|award|launch|book|opening|appointment|prize|funding|round|win|baby|wedding|move)",
          "your _ [_] [last _] (says|said|makes|made|gets|went|goes|shows|runs|ran|opened|closed|won|lost|sells|uses|takes|took|built|hired|published|switched|builds|lets|serves|moved|changed) _ _");

  private static final Phrases NO_FACT =
      Phrases.anyOf(
              SEEN
                  + "(are|were|have|had|now|just|also) [_] [_] (busy|swamped|great|amazing|inspiring|interested|open|free|available|hiring|looking|kind|generous|able|willing|expert|right|best|experience|experienced|successful|active|online|doing|_ success|impressive _)",
              "(the|that|those|these) _ [_] [that|which] your (company|business|firm|team|organisation|organization|industry|career|brand|field|success|life|work|world) [_] (runs|run|lives|live|relies|rely|depends|depend|rests|sits|feeds|feed|stands|is built|are built) [_] [_]",
              "you [have|had|_] (did|done|made) [a|an|such a|one] _ (job|work) (on|with|of) (the|our|my) (internet|site|page|world|community|team|company|industry|field|planet|people|platform|market|call|phone|talk) [_]",
              "your name [still|also] (is|was|appears|appeared|keeps|kept|stands|stood|sits) [still|also|coming up] (on|in|at|under) [about|at least|nearly] (the|a|my|our|all|every|this|that) [_] [_] (list|lists|website|site|page|pages|profile|form|email|mail|search|searches|directory|database|top|screen|contact|contacts|feed|results|linkedin|mind|head|job|ad|vacancy)",
              "(noticed|saw|see|read|heard|hear) [that] {name} [_] (is|was|are|has|have) [just|now|also|currently] (hiring|opening|opened|building|moving|expanding|taken) (for|in|on|up|the|a|an|its|your|new) [_] [_] (vacancy|vacancies|position|positions|job|jobs|role|team|growth|future|success)",
              "when you (said|told (us|me|them)|asked|mentioned) [that|us|me] (you (had (no|the) time|were (busy|free|open|happy)|have (no time|time))|it (was|is|would)|the (call|meeting|time|date)) [_] [_]",
              "(shows|showed|shown|show) [to] (me|us) [some|one|all|a few] [of] your (profile|profiles|page|linkedin|website|site|post|posts|name|number|email|address|contact|contacts|card|details|ad|advert|vacancy|job|message|messages|mail|cv|way|ways|kindness|company|firm|support|interest|respect|best|own|place|team|help|work|calendar) [_]",
              "(observe|observed|observing|watch|watched|watching|saw|seeing|heard|hearing|followed) you (in|at|on|before) [the|your] (linkedin|instagram|twitter|facebook|the news|feed|my feed|other _|social|x) [_] [_]",
              "(see|saw|tell|feel) your (hand|hands) (in|on|at|right|from) (the air|hold|need)",
              "(hear|heard|see|saw|gather|read) [that|about] your (offering|offer|training|writing|living|making|work) [_] [_]",
              "for you (from|at|on|in|since|when) (the (start|bottom|heart)|my|our|{date}|monday|tuesday|any|a|this) [_]",
              "your name (came|stood|popped|jumped|appeared|rings|has|had|was (given|mentioned|passed|recommended|on the list)|is (known|great|familiar|big)) _ [_] [_]",
              "(it is|it was) you (who|that|which) ({i}|{can}|can|decide|decides|choose|should|must|need|want|know|knows|matter|matters) [_] [_] [_]",
              "you (are|were) the [_] (one|person|man|woman|lady) [who|that|which|whom] ({can}|can|should|must|to|for|{i}|best|right|is best|are best|knows best) [_] [_] [_]",
              "(hope|if|whether|when|while|as|unless|until|because|since|know|sure|see|believe) [that] you (are|were|have|had) [_] (work|working|worked) [_] [_] [_]",
              "you [_] [_] (work|works|worked|working) [_] (hard|so|very|closely|best|remotely|from home|well|too|together|late|out|in (this|your|the [_] (field|industry|area|sector|business))|with (me|us|people|clients|many|others|a|the)) [_] [_]",
              "your (company|firm) 's (website|site|page|success|mission|values|culture|work|growth|needs|goals|products|services|hr|linkedin|name|future|reputation|vision) [_] [_]",
              "(that|which) your (firm|company|office|team) (is|are|has|have) (looking|hiring|searching|the|a|an|doing (great|well|amazing|good)|one|very|so|growing|interested|recruiting|been|known|open) [_] [_]",
              "your [_] [_] (career|profile|reply|answer|help|advice|company|response|opinion|email|choice|feedback|message|firm) [_] (is|are|was|were) the [_] [_] [_]",
              "(am|are|was|were|been|being) told [that] you (are|were|would|will|can|could|might|may|should|must|get|have (to|a lot of experience|great)|know|need|do|did) [_] [_] [_]",
              "(thank you|thanks|thank|grateful) [you] [so|very] [much] for your (reply|answer) (and|in advance|soon|to (this|my (email|mail|message|request|questions)|me)) [_]",
              "(better|more|less|other|rather|worse|faster|smaller|bigger|older) than yours [_] [_]",
              "(if|whether|would|could|can|do|did|will|hope|how|when|where|what|please|should|may|must|until|unless|ask|asking|want|like|need) you [to|do|are|have] [also|now|still|kindly] _ [_] [_] [_]",
              "(see|saw|noticed|heard|hear) [that] you (might|may|could|look|search|seek) [_] [_]",
              "you are [a|an|the|one|one of the] [_] (leader|leaders|manager|head|owner|director|author|doctor|lawyer|engineer|officer) (of|in|at|for|with|on|who) (your|this|the|my) [_] (field|industry|area|company|sector|business|market|people|vision|life|world|own)",
              "you are (keeping|doing|living|growing) (well|fine|good|safe|healthy|great|ok|okay) [_]",
              "(manager|owner|boss|job|position|role|vacancy|internship|opening|work|place|rest|future|success|people|person|staff|post|one|anyone|someone|members) (of|in|at|from) your _ [_]",
              "your [_] (studio|gallery|hotel|hospital|church|museum|library|theatre|farm|factory) (has|have|had) [had] (a|an|so|such|always|great|very|the|been|long|open|any|many|good|impressed|inspired|amazing|wonderful|beautiful) [_] [_]",
              "(hope|want|like|love|glad|happy|wish|forward|will|can|could) [to] (hear|hearing|see|seeing|meet|meeting|listen) [to] [from] you [_] [_] [_] [_]",
              "you [are|have] (help|helping|helped|helps) (me|us|people (like (me|us)|all over|around)|so many|many) [_] [_]",
              "you [have|had] (got|taken|ordered|bought) (this|an|my|a|the|our|any) [_] [_] (email|mail|message|letter|note|request) [_] [_]",
              "(phone|person|or|and|meet|visit|come|me) (in|at|from|of) your _ [_]",
              "(both|all|two|many|some|any|most|none) of you (are|have) [_] [_]",
              "(know|informed) [that] you (are|were|have|had|can|could|might|may|would|will|do|did|get|like|want|need|see|must|receive|probably|must|from|as|by|well|only|personally|best|already|all|who) [_] [_]",
              "(be|could|would|can|will|may|should|not) _ by you",
              "the (choice|decision|call|pleasure|coffee|seat|credit|honour|honor|time|floor|rest|day|place|date|data|draft|copy|money|photos|pictures|photographs|last word|_ _ choice) [_] [_] (is|are) yours",
              "(get|got|gets|receive|order) [a|an|the|some|any|my|our|his|her] [_] [_] (answer|reply|response|feedback|help|advice|guidance|tips|hint|word|message|news|information|call|job|chance|time|mail|email|support|reference|letter|quote|offer|meeting|interview|appointment|impression|idea|view|opinion) [_] [_] (from|by|at|with) you",
              "your (new|lovely|beautiful|great|own|busy|wonderful|local|nearest|amazing|online|company|first|next|dream|favourite|favorite|small|big|good|little|time|chat|browser|calendar|ideal|esteemed|college|high|business|whole|old) (shop|store|workshop|farm|bakery|restaurant|gallery|museum|theatre|choir|clinic|garden|stall|window|windows|brewery|mill|nursery|library|band|archive|factory|orchard|studio|club|class|column) [_]",
              "your [_] (career|work|success|profile|portfolio|story|email|message|reply|field|feet|trade|industry|answer|post|letter|people|expertise|experience|background|impressive _) [has|have|had|_] _",
              "you run (an eye|your eye|a finger) _",
              "(get|got) it from you [_]",
              "(see|saw|noticed|heard|hear|read|gather|told (me|us)|said|says) [that] you (are|were|have|had|can|could|might|may|would|will|do|did|get|know|like|want|need) [_] [_] (busy|swamped|great|amazing|good|nice|inspiring|interested|open|free|available|hiring|looking|time|kind|generous|able|willing|help|helpful|expert|experts|right|best|experience|experienced|successful|active|online)",
              "(tell|tells|say|says|said|told|telling|heard|hear) [me|us] [that] you are [a|an|the|one of the|like a|truly] [_] (king|queen|best|legend|god|expert|one|right|star|guru|wizard|master|person to|man to|woman to|person of|man of|woman of|top|greatest|genius|hero|very|great|most|so) [_] [_] [_]",
              "(see|saw|noticed|heard|hear|read|know|told (me|us)|said) [that] you (are|were|will be) [_] (here|there|around|back)",
              "your [own|very|busy|_] (wonderful|excellent|remarkable|esteemed|outstanding|impressive|inspiring|amazing|great|passion|energy|dedication|institution|career|company|success|story|journey|profile|work|background|experience|expertise|help|advice|time|schedule|reputation) (is|are|has|was|inspires|speaks|shows|goes|went|makes|made|says|keeps) _ _")
          .negatedToo();

  /** Questions that only somebody can be asked of whom something is known. */
  private static final Phrases ASKED =
      Phrases.anyOf(
          "do you [ever|still|sometimes] (miss|regret) (the|being|working|teaching|leaving|having) _ [_]",
          "(was|is) it (worth|hard|odd|strange|a wrench) (leaving|going back|coming back|giving up|moving to|moving from) _ [_]");

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD, NOT_TOLD, FACT, NO_FACT, ASKED);

  private TheirLine() {}

  /** Whether there is such a line. */
  public static boolean isIn(Reading reading) {
    return reading.isPersonal()
        && (has(reading, TOLD, NOT_TOLD) || has(reading, FACT, NO_FACT) || reading.has(ASKED));
  }

  private static boolean has(Reading reading, Phrases told, Phrases notTold) {
    return !Spans.apart(reading.quotes(told), Spans.of(reading.quotes(notTold))).isEmpty();
  }
}
