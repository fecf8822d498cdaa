package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/**
 * Tells something of the sender in whatever words: a sentence that begins with "I" and goes on with
 * no wish, no thought, no thanks and nothing that was read, seen or sent. It is praised for saying
 * who one is only where it tells a trade or a post and its place; all of it is enough for nobody to
 * say that it is missing.
 */
public final class OwnLine {
  private static final String ADVERB =
      "[also|just|only|now|still|once|recently|currently|mostly|both|usually|too|always|already|myself|really|very much|so|often|long]";

  /** What people wish, think, feel, saw, wrote and promise. */
  private static final String NO_TRADE =
      "(would|could|can|will|shall|may|might|must|should|cannot|need|want|wanted|wish|hope|think|thought|believe|feel|know|knew"
          + "|guess|suppose|imagine|assume|gather|doubt|fear|bet|mean|meant|mind|dare|care|prefer|plan (to|on)|intend|aim|seek|tried|try|decided"
          + "|see|saw|read|heard|hear|listened|watched|look|looked|found|find|came across|came to|noticed|notice|discovered|stumbled|searched"
          + "|googled|took (the|your) (liberty|advice)|copied|learned|learnt|follow|followed|remember|recall|understand|understood|realise|realize"
          + "|love|like|liked|loved|admire|admired|enjoy|enjoyed|appreciate|hate|regret|wonder|wondered|ask|asked|beg|request|demand"
          + "|expect|require|insist|trust|agree|refuse|wrote|write to|write because|sent|send|call|called|emailed|attach|attached|got|get"
          + "|received|thank|promise|suggest|propose|offer|bring|owe|say|said|speak|mention|swear|apologise|apologize|hereby|let|please|stand"
          + "|if|with|in|for|on|at|too|do (hope|like|love|want|wish|think|believe|know|need|admire|enjoy|understand|hate|mind|beg|ask))";

  /** What people are about just now, or how they feel. */
  private static final String NO_CALLING =
      "(writing|moving|changing|replacing|updating|reaching|contacting|emailing|e mailing|messaging|looking|hoping|wondering|sending|asking|trying|seeking|searching|thinking"
          + "|considering|planning|following|reading|watching|attaching|coming|calling|requesting|inquiring|enquiring|dying|longing|about"
          + "|going|after|interested|curious|sure|unsure|sorry|keen|happy|glad|excited|eager|aware|free|available|open|flexible|ready"
          + "|willing|able|unable|afraid|confident|certain|convinced|grateful|thankful|delighted|pleased|impressed|inspired|moved|struck"
          + "|touched|amazed|surprised|fascinated|intrigued|drawn|hopeful|lost|stuck|desperate|confused|sad|fine|ok|okay|told|given"
          + "|referred|very|so|really|quite|deeply|truly|extremely|particularly|especially|sincerely|most|not|nobody|no|well|one of|yours"
          + "|a stranger|a fan|a big|an admirer)";

  private static final Phrases TOLD =
      Phrases.anyOf(
          "^ [and|so|since|now|today|here|besides|{name}|(hi|hello|hey|dear|good morning|good afternoon|good evening) [mr|ms|mrs|dr] [{name}|_]] {i} "
              + ADVERB
              + " _",
          "^ as [a|an|the] _",
          "^ (for|after|since|until|in|at|before|from) _ [_] [_] [_] [_] [_] {i} (have|am|was|had|left|went|moved|worked|work|run|ran|taught|teach|became|began|start|started|now|will|help|make|build|sell|provide|train|serve) _",
          "^ (it is|it 's|its|this is|my name is) _ ... (from|of|at|here|in) _",
          "(we were|we are|we both|you and i) [both|once|also] (in|at|on|worked|studied|sat|went) [the] (same|_) _",
          "{i} (am|was|have been) a [_] (customer|client|reader|subscriber|user|member|patient|tenant|neighbour|neighbor|regular|listener|parent) (of|at|in|with) (yours|your|the|_)",
          "(lovely|great|good|nice) (sitting|meeting|talking|bumping|seeing|chatting) [next|in] (to|with|into|you)",
          "since the _ days",
          "^ (my|our) [own|two|three|late|new] (company|firm|partner|husband|wife|students|pupils|team|shop|school|class|office|practice|brother|sister|daughter|daughters|son|sons|girls|boys|children|kids|mother|father|mum|mom|dad|grandmother|grandfather|aunt|uncle|cousin|family|charity|choir|club|startup|start up|agency|studio|lab|clinic|workshop|colleagues|colleague|neighbour|neighbor|employer|degree|background|studies|training) _ _");

  /** What people do for a living or for a cause. */
  private static final String TRADE =
      "(lead|run|manage|head|coordinate|plan|organise|organize|build|make|develop|design|teach|coach|train|edit|write|research|study|audit|sell"
          + "|buy|import|export|recruit|operate|oversee|supervise|direct|produce|handle|maintain|test|analyse|analyze|work|serve|look after"
          + "|own|chair|represent|translate|interpret|nurse|volunteer|sit|drive|repair|fix|cook|bake|grow|farm|photograph|film|clean|inspect|certify"
          + "|insure|price|catalogue|conserve|trade|transport|install|program|code|animate|publish|print|host|mentor|tutor|foster|breed|treat|restore)";

  /** What the sender does and where, or what he is and of what: enough to say who he is. */
  private static final Phrases CALLING =
      Phrases.anyOf(
          "(how|where|when) {i} " + TRADE + " (my|our) _ [_] [_] [_] (at|in|for|of) _",
          "^ [and|so|now|today|currently|by day|{name}|(hi|hello|hey|dear|good morning|good afternoon|good evening) [{name}|_ {name}]] {i} "
              + ADVERB
              + " "
              + TRADE
              + " _ [_] [_] [_] [_] (at|for|in|with|of|on|from) _",
          "^ [and|so|now|today|currently|by day|{name}|(hi|hello|hey|dear|good morning|good afternoon|good evening) [{name}|_ {name}]] {i} "
              + ADVERB
              + " am _ [_] [_] [_] (at|of|for|in|with) (a|an|the|our|my|{name}) [_]");

  /** Where one is just now, or how. */
  private static final Phrases NO_POST =
      Phrases.anyOf(
          "{i} "
              + ADVERB
              + " am [a|an|the|not|all|so|too|a bit|quite] (at|in|on|to|from|here|there|away|back|late|early|off|out|ill|sick|wrong|right|busy|home|alone|up|down|over|around|done|gone|due|bound|full|short|long|fan|bit|part|stranger|admirer|follower|reader|customer)");

  private static final Phrases NOT_TOLD =
      Phrases.anyOf(
              "{i} " + ADVERB + " " + NO_TRADE,
              "{i} "
                  + ADVERB
                  + " (am|are|was|were|have been|had been) "
                  + ADVERB
                  + " "
                  + NO_CALLING,
              "{i} "
                  + ADVERB
                  + " (have|had|have got) "
                  + ADVERB
                  + " [a|an|the|one|two|three|some|few|many|no|my|always|long|_] [few|simple|quick|short|small|single|burning|couple of|great|big|exciting|_]"
                  + " (question|questions|request|favour|favor|idea|proposal|suggestion|minutes|time|interest|hope|wish|opportunity|offer|doubt|problem"
                  + "|admired|wanted|wondered|read|seen|heard|watched|followed|found|noticed|loved|liked|enjoyed|come across|thought|decided|attached|tried"
                  + "|sent|written|waited|asked|emailed|called|messaged|reached|received|wished|hoped|been (meaning|wanting|hoping|trying|looking|following|reading|thinking))")
          .negatedToo();

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD, CALLING, NO_POST, NOT_TOLD);

  private OwnLine() {}

  /** Such lines that say what the sender does and where. */
  public static List<Evidence> callings(Reading reading) {
    List<Evidence> told = reading.isPersonal() ? reading.quotes(CALLING) : List.of();
    List<Evidence> posts = Spans.apart(told, Spans.of(reading.quotes(NO_POST)));
    return Spans.apart(posts, Spans.of(reading.quotes(NOT_TOLD)));
  }

  /** Whether there is such a line. */
  public static boolean isIn(Reading reading) {
    return !Spans.apart(reading.quotes(TOLD), Spans.of(reading.quotes(NOT_TOLD))).isEmpty();
  }
}
