package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/**
 * Names a thing of the reader's so closely that it was written for them: "your drawing of the lock
 * gate", "chapter four of your book". What everybody has, such as time or experience, is left out.
 */
public final class TheirThings {
  private static final Phrases NAMED =
      Phrases.anyOf(
          "({number}|{digits}|{period}|one year|a year|a class|two classes) [years|year] (behind|after|before|ahead of|below|above) you",
          "according to your (website|web site|site|page|profile|cv|bio) [you _] [_]",
          "{i} (read|saw|found) [it] (on|in) [the|your] (website|internet|site|page) [that] you (are|were|have|do) (the|a|_) [_] [_]",
          "(ate|tasted|drank|tried) your [_] (bread|rye|cheese|honey|wine|beer|cake|jam|soup|coffee|cider|sausage|sausages|oysters|ice cream|croissants|tart)",
          "{i} (saw|found|watched|read|heard|liked|noticed) the _ [_] on your (page|website|web site|site|channel|profile|instagram|blog|facebook|shop window|stall)",
          "{i} (eat|buy|drink|wear|read|watch|listen to|use) your _ [_] [_] (every|each|most|on) (day|days|week|weeks|morning|mornings|evening|night|month|{date})",
          "your [_] (annual report|report|study|survey|statistics|minutes) (says|said|shows|showed|states|notes|found|finds|gives|puts|counts) ({digits}|{number}|that (the|your|a|an|one|most|half|every|each|nobody|no|only|two|three|{digits}|{number}|{name}|in|people|there)) _",
          "the _ [_] [that|which] your (team|office|group|lab|department|colleagues) [has|have|had] (designed|built|made|published|developed|written|wrote|set up|introduced|created|launched)",
          "your _ [_] (lectures|lecture|lessons|seminar|seminars|workshop|workshops|tutorials|tutorial|concert|exhibition|recipe|recipes|podcast|paper|papers|article|articles|book|essay|documentary|film|novel|piece|drawings|photographs|catalogue) [_]",
          "(the|that|this|those|these|one) _ [_] [that|which|what|who|where] you [have|had|did|also|once|recently|just|has] (run|ran|led|lead|built|build|designed|founded|restored|directed|managed|organised|organized|opened|started|wrote|written|wrote down|drew|drawn|painted|planted|curated|developed|invented|translated|edited|published|recorded|composed|taught|created|coached|set up|showed|shown|gave|given|made|did|moved|repaired|redesigned) [_]",
          "(the|that|this|one) _ [_] [that|which|who] (was|were|is|has been|have been|had been) [_] (run|led|built|designed|written|drawn|painted|founded|opened|restored|directed|managed|organised|organized|planted|translated|made|curated|developed|published|composed|repaired|created|edited|started|given|taught) by you [_]",
          "your _ [_] [_] [_] (is|are|was|were) the only (one|ones|_) (in|at|that|which|with|of|where|i|who|to) _",
          "^ _ [_] of [the] _ [that|which|what] you [have|had] (made|did|done|wrote|written|built|drew|drawn|designed|gave|given|published|restored|planted|translated) [_]",
          "your _ [_] (of|called|titled) _ $",
          "still (use|wear|follow|play|teach|quote|cook|bake|recommend|read) your _ [_]",
          "(built|based|modelled|modeled) (on|with|around|from|after) your _ [_]",
          "your _ [_] (of|about|against|between|called|behind|where|with|without|inside|under|over|around|across)"
              + " (the|a|an|my|our|two|three|{number}|{name}|_) _",
          "your _ [_] (on|in|at|for|from|by) (the|a|an|{name}|{digits}|{date}|last|old|new|small|_) _",
          "your (line|sentence|phrase|remark|point|claim|joke|question|argument|idea|rule"
              + "|advice|finding|warning|answer|example|theory|story|note|habit|trick|view) (that|about"
              + "|on|how|why|where|to the) _",
          "(chapter|page|figure|table|section|slide|episode|part|lesson|scene|act|appendix|footnote"
              + "|paragraph|verse|volume|issue|minute|step|exercise|recipe|plate|row|column|line)"
              + " ({number}|{digits}|one|two|three|four|five|six|seven|eight|nine|ten) (of|in|from) (your|the) _",
          "(used|bought|tried|tested|read|wore|saw|heard|watched|stock|sell|teach|quote|quoted|cooked|baked"
              + "|played|sang|built|copied|own|printed|taught|followed|borrowed|ordered|visited|reread|translated"
              + "|cite|cited|finished|studied|shared|framed|kept|missed|attended|enjoyed|liked|loved|planted"
              + "|knitted|sewed|repaired|tasted|drank|ate|rode|installed|downloaded) your _ [_]",
          "(use|wear|follow|have|keep|play|sing|cook|bake|recommend|love|like|enjoy|drink|eat|ride|run)"
              + " your [own] _ (every|each|in|at|on|with|to|for|when|since|daily|weekly) _",
          "your [_] [_] _ (went|fell|dropped|grew|rose) from ({digits}|{number}) [_] [_] [_] to _",
          "the _ [_] [that|which] you [have|had|once|also|recently|just]"
              + " (made|built|restored|rebuilt|did|drew|wrote|planted|designed|cut|carved|sewed|cooked"
              + "|baked|recorded|filmed|shot|took|published|posted|mended|repaired|translated|founded|opened|started"
              + "|ran|led|curated|described|proposed|invented|developed|used|fixed|won|sold|bred|grew|brewed"
              + "|shared|showed|gave|taught|played|composed|sang|presented|hung|laid|set up|put up|put together|arranged|printed|wove|tested|measured|found|tried|mixed|welded|forged|edited|staged|danced|conducted|wired|coded|mounted|displayed|cast|framed|laid out|dug|raised|put online|put up|hung up|keep in|handed out|hand out)",
          "your _ [_] (figures|numbers|tables|maps|table|map|chart|charts|measurements|series|data|list|records) (end|ends|start|starts|stop|stops|begin|begins|go|goes|show|shows|differ|differs|agree|agrees|fit|fits|leave|leaves) _",
          "your _ [_] [_] (is|are|was|were) [all|still|so|_] (made|printed|cast|grown|bound|hung|painted|tuned|fired|dyed|lit"
              + "|carved|woven|baked|brewed|glazed|laid|dated|numbered|pitched) (in|of|from|on|with|by|at|without|like) _",
          "(on|in|at|from|about|by) [the|your] (page|chapter|figure|slide|plate|track|footnote|sheet) ({number}|{digits}) [it] (is|has|whose|where|does|shows|which|that|gives|says|tells|and|i|you|makes|with|puts|there)",
          "(page|chapter|figure|slide|plate|footnote) ({number}|{digits}) (is|has|shows|gives|says|tells|puts|states) _",
          "(on|in|at|from|about|by|your|says) [the|your] [_] table ({digits}) (is|has|whose|where|does|shows|which|that|gives|says|and|you|makes|with|puts)",
          "the (photo|picture|shot|poster|video|drawing|one) (with|of) (the|a) _ and (the|a) _",
          "the _ [_] [_] of yours (at|in|on|from|with|about|had|that|which|where) _",
          "the (failed|bent|broken|blue|red|green|old|small|first|last|missing|wrong|crooked|second|third) _ [_] in your _ _",
          "(of|from|in) your [_] [_] (book|film|paper|article|thesis|lecture|talk|exhibition|garden"
              + "|video|album|novel|show|recording|restoration|study|guide|report|blog|newsletter|podcast"
              + "|series|map|recipe|pattern|game|album|column|deck|slides|presentation|webinar|keynote|dissertation|white paper|case study|handbook)");

  /** What anybody could be told. */
  private static final Phrases EVERYBODYS =
      Phrases.anyOf(
              "(pass|passing|past|through|near|by|round) your (village|town|house|street|office|shop|way|place) [on {date}|_] [_] [_] [_]",
              "your (bad|good|sore|poor|new|other|broken|left|right) (hip|knee|leg|back|arm|foot|eye|ear|shoulder) [_] [_] [_] [_]",
              "your mouth [shut|open|_]",
              "your (inputs|input|revert|kind perusal|good self|good office|valuable _|availability) [_] [_] [_]",
              "your numbers in front [of you|_]",
              "your quotes back [_] [_]",
              "your [_] [_] body of work [_] [_]",
              "your [_] (partner|boss|manager|director|colleague|colleagues|team) about me [_] [_]",
              "your [_] _ in any (position|capacity|role|department|job|function) [_]",
              "your _ [_] on [a|an|the] [_] (sourcing|directory|google|alibaba|linkedin|instagram|facebook|internet|web|platform) [_] [_]",
              "your _ [_] for [a|an|one|some|the] [quick|short|nice|cup of|pot of|_] (tea|coffee|pint|drink|cuppa|brew|beer|lunch|dinner|breakfast|walk|stroll|chat|bite|visit|bacon roll|ice cream)",
              "your (sort|kind|type|cup|line|bag|thing|neck) of (thing|work|question|tea|country|business|person|problem|project|task|job|woods|the woods|stuff|topic) [_] [_]",
              "(the|all|these|those|for|great|amazing|valuable|useful|many|such|of) [the] [great|valuable|useful|interesting|wonderful|amazing|helpful|_] (insights|insight|advice|advices|tips|thoughts|knowledge|experiences|experience|perspective|perspectives|wisdom|stories|guidance|feedback|information|suggestions|input|ideas|expertise|lessons|pointers) [that|which] you [have|had|so|kindly|generously|also] (shared|share|gave|given|offered|provided|passed on) [with (me|us)] [about|on|regarding|from] [_] [_]",
              "(for|upon|at) your [kind|esteemed|own|early|_] (perusal|reference|files|records|inspection|convenience|ease|comfort|review (ahead|before|prior|in advance|and|as)) _ [_]",
              "your (former|old|past|previous|late|ex|last|outgoing) (president|director|chairman|chair|chairwoman|ceo|boss|manager|minister|mayor|head|founder|dean|rector|editor|governor|ambassador) (in|on|at|from|of|for) _ [_]",
              "your [honest|quick|own|_] (read|steer|nod|gut|feet|neck|shoulders|sleeve|socks|ears|instinct|instincts|knees|pocket|pockets) (on|in|at|for|from|by|over|out|about|under|to|could|can|would) _ [_]",
              "(page|chapter|section|figure|clause|sheet) ({number}|{digits}) is (the|where|what) (one|ones|bit|part|place|clause|section|page|_) [that|_] {i} (think|mean|believe|need|want|am|guess|worry|do|can|have|get)",
              "your [_] (quota|function|functions|logo|logos|hair|lap|wheelhouse|workload|caseload|competitors|peers|toes|wallet|tribe) [_] [_] [_]",
              "your [_] (practice|clinic|surgery|studio|shop|office|class|kitchen|ward|workshop|team) for (a|an|one|two|three|half|some|several|{number}|{digits}|{length}) [_] [_]",
              "(ate|drank|stole|spilled|spilt|finished) your _ [_] (lol|haha|by mistake|by accident)",
              "(hear|learn|know|listen to|share) [about|more about] your [own|personal|career] story",
              "your [_] (first|second|third|last|year|years|month|months|week|weeks|definition|intention|intentions|wall|walls|statement|statements|skill|diagram|behavior|behaviour|claim|claims|version|changes|change|removal|source|sources|reason|reasons|use|choice|code|plate|hopes|concern|time|help|advice|reply|response|answer|answers|consideration|attention|kindness"
                  + "|patience|understanding|support|interest|opinion|opinions|thoughts|thought|feedback|input"
                  + "|experience|experiences|expertise|knowledge|wisdom|insight|insights|perspective|perspectives|view|views"
                  + "|take|guidance|mentorship|work|profile|background|career|journey|path|story|success|achievements"
                  + "|accomplishments|leadership|reputation|skills|talent|company|companies|organization|organisation"
                  + "|firm|business|industry|field|sector|area|profession|position|role|job|jobs|team|teams|department"
                  + "|colleagues|network|contacts|connections|circle|page|website|site|linkedin|account|contact|details"
                  + "|name|names|email|emails|mail|address|number|phone|message|messages|post|schedule|calendar|diary"
                  + "|availability|convenience|earliest|choice|day|week|evening|afternoon|morning|weekend|office|desk|place"
                  + "|house|home|door|area|part|side|end|way|own|inbox|behalf|favor|favour|generosity|willingness|openness"
                  + "|approval|permission|decision|confirmation|visit|call|meeting|presence|life|family|friends|friend|health|mind"
                  + "|brain|brains|hands|hand|heart|eyes|eye|trouble|efforts|effort|service|services|assistance|cooperation"
                  + "|request|requests|comment|comments|edit|edits|username|user|talk|rate|rates|fee|fees|invoice|budget|needs|need"
                  + "|goal|goals|problem|problems|questions|country|city|town|state|language|age|computer|car|money|pizza"
                  + "|resume|cv|application|interview|radar|file|files|list|mailing|hiring|open|openings|opening|vacancy"
                  + "|vacancies|manager|boss|hr|recruiter|level|stature|caliber|calibre|kind|hard|great|amazing|impressive"
                  + "|vast|extensive|deep|valuable|precious|busy|spare|free|prompt|quick|early|kind|very|most|dear|esteemed"
                  + "|professional|personal|general|potential|current|next|future|own|continued|clients|customers|workplace"
                  + "|school|university|college|class|group|talents|passion|energy|enthusiasm|confidence|trust|honesty"
                  + "|consent|signature|reference|recommendation|referral|introduction|suggestions|suggestion|proposal"
                  + "|offer|deal|order|purchase|payment|donation|gift|kind words|words|opportunity|opportunities|situation"
                  + "|case|question|concern|concerns|point of view|standing|studio|shop|lab|clinic|ward|kitchen|stall|building|floor|ad|advert|advertisement|posting|copy|start|people|terms|price|prices|quote|graduate|trainee|favourite|favorite|word)",
              "(the|that|this|one|those|these) [_] [_] (time|times|person|people|man|woman|day|week|month|year|thing|things|one|first|moment|place|places|reason|impression|same|kind|sort|only|task|tasks|answer|choice|choices|presentation|test|call|meeting|interview|visit|promise|mistake|hotel|dates|hours|hour|decision|help|advice|card|link|links|document|documents|date|dates|form|email|mail|message|reply|job|ad|advert|role|position|vacancy|details|information|address|slot|number|contact|file|attachment|way|ways|opportunity|chance|feedback|support|price|quote|offer|invoice|questions) [that|which] you",
              "(the|that|this|one|those|these) [_] [_] (how|why|what|where|when|if|whether|before|after|until|because|as|and|but|so|or|since|with|once|while|unless|by|to|for|than|from|about|of|hope|glad|think|sure|know) you",
              "you used to",
              "(letter|letters|note|lines) [that|which] you [have|had] (wrote|written|sent|gave) [to] (me|us|my|our) [_]",
              "(could|can|must|may|might|only|would) [_] [_] [_] (written|made|created|edited|done|given|drawn|built|opened|started|published) by you [_] [_]",
              "you made (a number of|some|several|many|an|any|(a (point|mistake|comment|statement|suggestion|change|number))) [_]",
              "your _ with [a|an|the] (great|big|much|high|large|keen|deep|huge|lot of|so much) (interest|enthusiasm|pleasure|admiration|joy|attention|passion|respect)",
              "your [_] [_] [_] (for free|free of|at no (charge|cost)|without (payment|charge|cost|paying)|for nothing|gratis) [_]",
              "your [_] (branch|porch|street|doorstep|counter|canteen|cafeteria|reception|lobby|premises|headquarters|location|newspaper|paper|company|firm|shop|business) (lot|lots|much|many|or|some|more|a lot|in (a|any|the|some|{date})|on {date}|on (a|any)|at (a|any|your|whatever)|with (a|an|my|our|one|two|me)) [_]",
              "your (branch|porch|street|doorstep|newspaper|all|both)",
              "(follow|followed|following) your _ (with|since|closely|for (a|many|some|so|years|{period}|over|long|quite)) [_]",
              "(~hear|~listen) [to|about|more|of] your [_] story [_]",
              "your [_] (cost|costs|expenses|pardon|forgiveness|receptionist|assistant|secretary|hour|hours|shadow|apprentice|intern|card|attention|side|guest|guests) _",
              "your [important|_] (recent|latest|last|important|old|new|next|upcoming|favourite|favorite|good|nice|wonderful|lovely|beautiful|excellent|interesting|brilliant|inspiring|fascinating|whole|entire|first|free|future|online|other|any|daily|own|piano|private|weekly) [_] (lectures|lecture|lessons|seminar|seminars|workshop|workshops|tutorials|tutorial|concert|exhibition|recipe|recipes|podcast|paper|papers|article|articles|book|books|essay|documentary|film|novel|piece|drawings|photographs|catalogue)",
              "your [_] [_] at (any|whatever|what|your|which) (time|hour|day)",
              "your {theirs} (book|paper|papers)",
              TheirDeeds.DONE_TO_A_FORM,
              "your (move|switch|change|transition|step|jump|leap|shift) (from|to|into)",
              "(a|an|any|some|your) [_] (colleague|friend) of yours",
              "(one|two|three|some|any|all|length) of yours [_] [_]",
              "your _ [_] (with|to|from|about|for|of) whom [_]",
              "(on|at) your [_] [_] [_] for {period} [_] [_]",
              "your (pick of|disposal|chambers|[_] head of)",
              "your [_] (colleague (in|at|from)|data by|_ by (now|then|{date}|noon))",
              "(page|chapter|figure|table|slide|section) ({number}|{digits}) with (me|us)",
              "(read|heard|saw|seen|learned|learnt) [_] (in|on) the [_] that you",
              "your _ (on|in) {date} (for|to|and|at) _",
              "your [_] (craftsmanship|creativity|dedication|vision|style|taste|courage|humour|humor|hospitality|brilliance|genius|eloquence|example)",
              "your [_] [_] (shoes|position|field|industry|company|organization|organisation|schedule|convenience"
                  + "|experience|expertise|career|advice|help|time|work|team)",
              "(line|page|part|step|act|section|row|table|minute) (one|two|three|{number}|{digits}) (of|in) (my|our)")
          .negatedToo();

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(NAMED, EVERYBODYS);

  private TheirThings() {}

  /** Where such a thing is named. */
  public static List<Evidence> in(Reading reading) {
    List<Evidence> named = reading.quotes(NAMED);
    return named.isEmpty() || !reading.isPersonal()
        ? List.of()
        : Spans.apart(named, Spans.of(reading.quotes(EVERYBODYS)));
  }
}
