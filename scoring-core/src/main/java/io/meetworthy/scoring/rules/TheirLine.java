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
          + "|remember|recall|get|got|receive|seem|look|looked|expect|prefer|choose|plan|decide|mind|care|say|name|tell|let|help|answer"
          + "|reply|respond|wrote back|consider|read (this|my)|open|click|sign|join|come|came|go|went|call|ring|phone|write|meet|share|shared"
          + "|give|gave me|owe|own|make|made it|work|worked|ignore|ignored|refuse|fail|failed|forgot|promised|deserve|inspire|inspired|amaze"
          + "|amazed|impress|impressed|motivate|motivated|shine|rock|excel|succeed|succeeded|achieved|accomplished|embody|exude|radiate"
          + "|possess|never|really|truly|clearly|obviously|probably|surely|certainly|definitely|so|very|much|and|or|for|in|on|at|to|with"
          + "|about|if|when|as|but|who|all|please|people|guys|two|sir|again|soon|today|there|here|kindly)";

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
          "your ({number}|{date}|first|second|third|last) _ _");

  private static final Phrases NOT_TOLD =
      Phrases.anyOf(
              "you " + ADVERB + " " + NO_DEED,
              "your [own|very|busy|current|past|professional|personal|career|work|first|second|third|last|new|old|entire|whole] "
                  + EVERYBODYS,
              "(if|whether|would|could|can|do|did|will|hope|hoping|when|where|what|how|why|which|sure|so|hopefully|grateful|glad|happy"
                  + "|appreciate it|think|thinking|believe|please|ask|asking|wish|want|need|like|once|after|before|until|and|or) [that] you",
              "you (have|had) [_] [_] (achieved|accomplished|done so|become|inspired|come so|gone far|been (so|very|such|an)|a (great|good|moment|minute|chance|lot)|an (impressive|amazing)|any|some time|time|no time|great|many|much|received|seen|heard|noticed|questions|my|our)",
              "(know|sure|hope|believe|think|understand|suppose|imagine|guess|expect|aware|assume|glad|happy|grateful) [that] you"
                  + " ({can}|must|are|get|have|receive|like|know|do|want|need|understand|agree|see|find)")
          .negatedToo();

  /** What the sender saw or heard of them, what they are, and what becomes of their things. */
  private static final Phrases FACT =
      Phrases.anyOf(
          "(see|saw|noticed|heard|hear|read|gather|told (me|us)|said|says) [that] you [are|were|have|had|now|just] _",
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
