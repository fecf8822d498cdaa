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

  /** What the sender saw or heard of them, what they are, and what becomes of their things. */
  private static final Phrases FACT =
      Phrases.anyOf(
          "the _ [_] (of|in|at|from) your (museum|shop|store|theatre|theater|bakery|garden|farm|clinic|library|club|choir|workshop|gallery|restaurant|school|mill|factory|nursery|archive) [_]",
          "(see|saw|seen|noticed|heard|hear|read|gather|told (me|us)|said|says|know|informed) [that] you [are|were|have|had|now|just|also] _",
          "you [do] (are|do) [now|also|still] " + DOING + " _ [_]",
          "(hear|heard|see|saw|read) [that] they [have] (made|elected|appointed|chosen|named) you _ [_]",
          "(the two|the three|both|two|all) of you (share|sharing|are|run|have|work|use|teach|lead|keep) [_] _",
          "you two [who] [are|both] (have|share|sharing|run|work|use|teach|lead|keep) _",
          "you were (kind|good|patient) enough to _ [_] [_] [_] [_] [_] (on|in|last|at) ({date}|{digits}|{name}|the) [_]",
          "your (receptionist|colleague|assistant|secretary|partner|deputy) {name} [_]",
          "(have i|i have|i) (read|heard|seen|been told) [that] you _ _",
          "you " + DONE_NOW + " _ [_] (in|at|on|from|to|with|by|for|near|outside|since|under|over|of) _",
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
          "[in|on|last|since|for] [_|{date}|{digits}] your _ [_] [has|have|had] " + TheirDeeds.DID + " _ _",
          "(in|at|on) your [_] (shop|bakery|restaurant|theatre|museum|workshop|garden|class|farm|gallery|clinic|library|cafe|band|choir|club|school|nursery|orchard) [_] (the|a|we|i|there|they|people|every|you|is|are|was|were) _",
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
              "(if|whether|would|could|can|do|did|will|hope|how|when|where|what|please|should|may|must|until|unless|ask|asking|want|like|need) you [to|do|are|have] [also|now|still|kindly] _ [_] [_] [_]",
              "(see|saw|noticed|heard|hear) [that] you (might|may|could|look|search|seek) [_] [_]",
              "you are [a|an|the] [_] (leader|manager|head|owner|director|author) (of|in|at|for|with) (your|this|the|my) [_] (field|industry|area|company|sector|business|market|people|vision|life|world|own)",
              "you are (keeping|doing|living|growing) (well|fine|good|safe|healthy|great|ok|okay) [_]",
              "(manager|owner|boss|job|position|role|vacancy|internship|opening|work|place|rest|future|success|people|person|staff|post|one|anyone|someone|members) (of|in|at|from) your _ [_]",
              "(phone|person|or|and|meet|visit|come|me) (in|at|from|of) your _ [_]",
              "(both|all|two|many|some|any|most|none) of you (are|have) [_] [_]",
              "(know|informed) [that] you (are|were|have|had|can|could|might|may|would|will|do|did|get|like|want|need|see|must|receive|probably|must|from|as|by|well|only|personally|best|already|all|who) [_] [_]",
              "(be|could|would|can|will|may|should|not) _ by you",
              "the (choice|decision|call|pleasure|coffee|seat|credit|honour|honor|time|floor|rest|day|place|date|data|draft|copy|money|photos|pictures|photographs|last word|_ _ choice) [_] [_] (is|are) yours",
              "(get|got|gets|receive|order) [a|an|the|some|any|my|our|his|her] [_] [_] (answer|reply|response|feedback|help|advice|guidance|tips|hint|word|message|news|information|call|job|chance|time|mail|email|support|reference|letter|quote|offer|meeting|interview|appointment|impression|idea|view|opinion) [_] [_] (from|by|at|with) you",
              "your (new|lovely|beautiful|great|own|busy|wonderful|local|nearest|amazing|online|company|first|next|dream|favourite|favorite|small|big|good|little|time|chat|browser|calendar|ideal|esteemed|college|high|business|whole|old) (shop|store|workshop|farm|bakery|restaurant|gallery|museum|theatre|choir|clinic|garden|stall|window|windows|brewery|mill|nursery|library|band|archive|factory|orchard|studio|club|class|column) [_]",
              "your [_] (career|work|success|profile|portfolio|story|name|email|message|reply|field|feet|trade|industry|answer|post|letter|people|expertise|experience|background|impressive _) [has|have|had|_] _",
              "you run (an eye|your eye|a finger) _",
              "(get|got) it from you [_]",
              "(see|saw|noticed|heard|hear|read|gather|told (me|us)|said|says) [that] you (are|were|have|had|can|could|might|may|would|will|do|did|get|know|like|want|need) [_] [_] (busy|swamped|great|amazing|good|nice|inspiring|interested|open|free|available|hiring|looking|time|kind|generous|able|willing|help|helpful|expert|experts|right|best|experience|experienced|successful|active|online|here|there)",
              "your [own|very|busy|_] (wonderful|excellent|remarkable|esteemed|outstanding|impressive|inspiring|amazing|great|passion|energy|dedication|institution|career|company|success|story|journey|profile|work|background|experience|expertise|help|advice|name|time|schedule|reputation) (is|are|has|was|inspires|speaks|shows|goes|went|makes|made|says|keeps) _ _")
          .negatedToo();

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD, NOT_TOLD, FACT, NO_FACT);

  private TheirLine() {}

  /** Whether there is such a line. */
  public static boolean isIn(Reading reading) {
    return reading.isPersonal() && (has(reading, TOLD, NOT_TOLD) || has(reading, FACT, NO_FACT));
  }

  private static boolean has(Reading reading, Phrases told, Phrases notTold) {
    return !Spans.apart(reading.quotes(told), Spans.of(reading.quotes(notTold))).isEmpty();
  }
}
