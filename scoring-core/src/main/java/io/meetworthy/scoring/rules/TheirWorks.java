package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Names something that the reader wrote, said or made for others: "your talk in Ghent". */
public final class TheirWorks {
  /** What is written, said or made for others, wherever {made} is not enough. */
  private static final String WORK =
      "({made}|manual|manuals|handout|leaflet|brochure|booklet|textbook|books|guides|talks|lectures|lessons|articles|interviews|essays|recipes|blogs|broadcast|feature|unit|worksheet|worksheets|redesign|translation|translations)";

  /** Where something is said. */
  private static final String STAGE =
      "(podcast|panel|interview|webinar|episode|talk|article|newsletter|keynote|conference|radio|television|show|lecture|column|blog|post|book|paper|study|report|chapter|footnote|preface|video|film|documentary|programme|program|workshop|seminar|speech|essay|thesis|guide)";

  /** The wordings. */
  public static final Phrases CITED =
      Phrases.anyOf(
          "your [_] [_] (write up|writeup|post|article|blog|blog post|thread|newsletter|slides|slide|memo|column|talk|handout|leaflet|paper|piece|case study|essay|guide|book|video|podcast|webinar|interview|thesis|lecture) [_] (said|says|explained|explains|described|describes|argued|argues|claimed|claims|put|puts|reckoned|warned|warns|compared|compares) [that|how|why] _ _",
          "(noticed|saw|read|see|seen|liked|loved) [that|where|how] you [recently|just|once|also|have|had|had just] (posted|wrote|shared|blogged|tweeted|put|put up|explained|described|said) [here|on here|on linkedin|in the _|on the _|last _|_] (that|how|why|about how|about why) (your|you|the|a|an|{name}|no|nobody|most|every) _ [_]",
          "your [_] (comment|comments|answer|answers|reply|replies|posts|remarks|questions) (on|in|under|about|to|at) (the|that|this|our|_) [_] [_] [_] [_] (was|were|is|are|seem|seems|seemed|sound|sounded) [always|so|very|really|such|_] (spot on|sensible|sharp|funny|useful|clear|honest|refreshing|thoughtful|kind|measured|sane|practical|to the point|bang on|the best|the only|the first|the clearest|a breath)",
          "(in|on|at|from|during|by) (the|your|a|that|this|one|last|{date}) [_] "
              + STAGE
              + " [yours|of yours] [of|in|at|on|about] [{date}|{digits}|{name}|the _|_] you [have|had|also|did|once] (said|say|says|told|tell|mention|mentioned|explain|explained|argue|argued|refer|referred|describe|described|write|wrote|written|warn|warned|recommend|recommended|spoke|talked|advise|advised|show|showed|shown|admit|admitted|claim|claimed|state|stated|answered|promised|suggest|suggested) [_]",
          "(in|on|at|from|by|read|reading|saw|seen|heard|watched|following|used|enjoyed|liked|loved) [already|again|with interest|about] [a|an|the|this|that|one] [_] "
              + WORK
              + " (of (you|yours)|yours|by you|from you) [of|on|about|in|at|that|which|from|where|for|and] _",
          "(read|reading|saw|see|seen|watched|watching|heard|hearing|used|using|studied|studying|found|tried|enjoyed) [already|all|again|also|just] (the|that|this|a|an|your) _ [_] [_] [_] [that|which] you [have|had|has|did|also] (brought out|put out|published|publish|posted|post|wrote|write|written|made|released|uploaded|put online|put up|gave|given|recorded|presented|translated|drew|drawn|edited) [_] [_]",
          "(read|reading|watched|watching|studied|studying|finished) [already|all|again|also|just|through] your [new|old|first|second|last|short|long|{date}|{digits}] (manual|handout|leaflet|brochure|booklet|textbook|blog|unit|articles|books|essays|interviews|column|worksheets|sample _) [_]",
          "(the|that|this|a) "
              + WORK
              + " [that|which] you [have|had|did|has|also] (did|done|do|brought out|put out|gave|give|carried out|conducted|published|publish|wrote|write|written|made|make|held|hold|prepared|recorded) (in|on|at|about|of|with|for|last|from) _",
          "you (wrote|written|write|published|posted|spoke|said|told|talked|have written) (back|once|recently|already|also) (in|on|at|about|of|that|how) _",
          "your [team 's|team|company|company 's|_ 's] (decision|choice|idea|plan|rule|habit|move) (to|of) _ _ [_] [_] (made|got|helped|changed|convinced|inspired|showed|taught|pushed|led|saved) (me|us|our|my) _",
          "you [have|had|did] (said|mentioned|told|argued|explained|admitted|described|recommended|warned|talked|spoken|spoke) [_] (on|in|at) (the|your|a|that|last) [_] [_] (podcast|panel|interview|webinar|episode|talk|article|newsletter|keynote|conference|radio|show|session|lecture|column|blog|post|meeting|q and a|book) (that|how|about|why|you|not|to|the) _",
          "your [_] (answer|answers|reply|comment|comments) (on|to|about|in) {name} [_] [_] [_] [_] [_] (saved|helped|solved|fixed|made|changed|got|showed|explained|cleared|convinced)",
          "you were ((quoted|interviewed|featured|profiled|cited|a guest|on a panel|on the panel"
              + "|the guest) (in|on|by|at)|mentioned in (the|{name})) _",
          "{i} (liked|loved|admired|remember|noted|enjoyed|appreciated|was struck by|was impressed by|am impressed by|was moved by) how (you|your team|your _) (answered|explained|handled|put|described|ran|dealt|built|solved|told|chaired|moderated|led|taught|closed|opened|wrote|turned|kept|cut|changed|managed|made|broke|laid|walked) _",
          "(struck|impressed|moved|taken) by (how|the (way|manner) [in which|that|_]) (you|your team|your _) [have|had] (dealt|argued|met|treated|chaired|answered|explained|handled|put|described|ran|dealt|built|solved|told|led|taught|turned|kept|cut|changed|managed|made) _",
          "(listened to|read|watched|heard|saw|reread|loved|enjoyed|replayed|used|shared) [again"
              + "|twice|all] (the|that) [_] ((episode|chapter|essay|talk|interview|lecture|scene"
              + "|passage|keynote|webinar|column|poem) (with|about|on|where|in which|of|in|from"
              + "|you)|(piece|article|post|story|page|part|thread|video|slide|recipe|bit|line)"
              + " ((where|in which|that) you|(with|about|on|of|from|in) (you|your)))",
          "(read|heard|saw|seen|learned|learnt|told) [in|on|from|at|by] [the|a|our] [_] [about] (how|why)"
              + " (you|your (team|company|clinic|school|firm|lab|office)) _ _",
          "(read|heard|saw|learned|learnt) (about|of) your _ [_] (in|at|on|for|with) _",
          "your {made} (on|about|called|titled|entitled|regarding|concerning|over|against)",
          "your {made} (which|that|who) (came|appeared|was|were|is) [published|printed] (in|on|at|out) _",
          "(the|that|this) {made} [_] [_] [_] [which|that|was|is|has been|were] [_] (written|given|made|published|recorded|held|presented|drawn|designed|composed|edited|filmed|posted) by you [_]",
          "(the|that|this) {made} (on|about|of|regarding|for|in|at|with) [the] _ [_] [that|which] you [have|had|did] (gave|give|given|wrote|write|written|made|published|posted|recorded|held|presented|drew|drawn|edited|shown|showed|filmed|composed)",
          "your (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|{name}) {made} (on|about|called|regarding|against|in|at|for)",
          "your [radio|tv|television|newspaper] (reportage|broadcast|feature|radio report|reports) (on|about|of|from) _",
          "(in|from|of|by) your ({date}|{digits}) {made}",
          "your ({date}|{digits}) {made} (describes|describe|says|shows|explains|tells|gives|mentions|reports|has|argues|names|helped|made|compares)",
          "(described|written|said|shown|explained|mentioned|reported) (in|by) your {made}",
          "your {made} [has|had] (ended|closed|finished|started|began|ended) [_] [on|in|at|before] ({date}|{digits}|{name}|before _) [_]",
          "(when|where) you [have|had|did] (talked|spoke|spoken|presented|lectured|gave a talk|performed) (in|at|on) ({name}|the|our) _",
          "{i} [have|had] (came|come|stumbled) (across|upon|on) your [_] (answer|reply|comment|article|book|paper|essay|talk|lecture|podcast|recipe|report|study|thesis|video) (to|on|about|of|in|at|for|from) _",
          "(as|like|what|when|where|how|because) you (said|advised|told us|told me|recommended|suggested|showed|taught|explained|wrote|urged|warned) [us|me] [to|of|it] (on|in|at|during) (the|your) [_] (radio|television|talk|lecture|programme|program|show|book|column|course|workshop|film|podcast|blog|video|newsletter|paper|interview|meeting)",
          "you (said|told us|argued|warned|advised|explained|claimed|mentioned|showed) (in|at|on) {name} (that|how|why|to|what) _",
          "your (linkedin|tedx|ted|youtube|substack|medium|open source|radio|television|tv"
              + "|evening|lunchtime|museum|town hall|conference|newspaper|magazine|podcast|public"
              + "|parish|online|little|two|three) {made} (on|about|in|at|for|called)",
          "(read|saw|seen|see|liked|loved|noticed|remember|found) your [_] (comment|comments|reply|answer) (on"
              + "|to|about|under|in) _",
          "your (guide|introduction|handbook|companion|key) to (the|a|an|my|our|_)",
          "your {made} (in|at|from|for|of|with|where) (the|a|an|my|our|this|that|one|last|{name}|{date}|{digits}"
              + "|why|how|what)",
          "your ({digits}|{date}|first|second|last|recent|latest|old|new|newest|early|short)"
              + " [{digits}] {made} (on|about|in|at|for|of|from|with|called|{name})",
          "your review of (the film|the book|the exhibition|the show|{name})",
          "(article|book|talk|paper|post|episode|study|piece|essay|interview|lecture|guide)"
              + " of yours (on|about|in|at|where)",
          "(read|reads|watched|heard|saw|seen|attended|attending|listened to|listening to|followed|enjoyed|loved|liked|finished|used|studied|reading|watching|hearing|seeing|quoted|found)"
              + " your (article|essay|column"
              + "|talk|lecture|keynote|speech|panel|workshop|webinar|book|chapter|paper|report"
              + "|thesis|dissertation|guide|handbook|tutorial|film|documentary|episode|exhibition|review|poem|novel|case"
              + " study|white paper)",
          "(you|you have)"
              + " [had|did|also|once|recently] (wrote|written|argue|argued|published|tweeted|blogged|presented|recorded)"
              + " (that|how|why|about|of|on|in|at|when|where|which|what|a|an|the|there"
              + "|last|{digits}|{date})",
          "(what|when|where|how|talk|book|article|interview|podcast|episode|paper) [{date}] you"
              + " [once|also|recently|have|had|did]"
              + " (said|wrote|told|written|shown|argued|explained|described|mentioned|showed|pointed"
              + " out|called|compared) (that|how|why|about|on|at|when|(in|during) (the|your|our|{name})|_ {name})",
          "(article|book|talk|paper|post|episode|study|piece|essay|interview|lecture|guide"
              + "|checklist|list|map|table|report|video|recipe|template|drawing|slide|slides|notes"
              + "|tool|app|plan|chapter|column) [that|which] you [have|had|did] [just|recently|once]"
              + " (gave|wrote|written|made|published|posted|recorded|built|designed|handed out"
              + "|drew|drawn|shared|(sent|passed) (round|around|out)|put together|put up|held"
              + "|edited|translated|presented|cited|quoted)",
          "the (photograph|photo|picture|drawing|diagram|sketch|sentence|graph|cartoon|chart"
              + "|line|passage|remark) (of|on|about|where|that) [_] [_] ... (in|on|from|at) your"
              + " (site|page|post|book|talk|paper|website|article|report|feed|film|wall|window|_"
              + " post|_ talk|_ book)",
          "in (the|a|your) (footnote|preface|appendix|introduction|afterword|caption|margin|acknowledgements"
              + "|first chapter|last chapter|second edition|interview) ... you _",
          "(footnote|page|chapter|figure|table|slide|verse|minute|track|plate) ({digits}|{number}) ... you"
              + " (say|write|doubt|claim|note|leave|show|call|give|ask|put|describe|warn|use|cut|admit) _",
          "your (remark|remarks|chapter|finding|findings|observation|footnote|figures) (about"
              + "|on|that|from|regarding)",
          "(saw|seen|heard|met|watched|listened to) you (speaking|playing|speak|talk|present|play|lecture|perform|read"
              + "|teach|on stage|on the panel)",
          "(sat|was|were|been|sit) (in|at|on) your (talk|lecture|class|workshop|session|course|seminar|webinar|concert|presentation|exhibition"
              + "|audience)");

  /** What is asked for, sent by mail, or stands on a job board. */
  public static final Phrases INNOCENT =
      Phrases.anyOf(
          "(passing|past|by|outside|near|round|into) your (workshop|shop|office|studio|place|stall|school|church|clinic|class) [on|at|this|next] [_]",
          "if you (told|tell|showed|show|explained|could tell|would tell) me (how|why|what) [_] [_] [_] _ [_]",
          "you [have|had] (said|promised|offered|told me|mentioned) (at|in|on|during|after) (the|our|a|your|that) [_] _ [that] you (would|will|could|might|were|are) [be|also|always] (glad|happy|willing|open|able|ready|up for|pleased|love|like|help|answer|talk|meet|speak|look|see|introduce|send|take|have) [_] [_]",
          "your [_] [_] (write up|writeup|post|posts|blog|page|ad|advert|advertisement|site|website|listing) [_] (says|said|states|mentioned|mentions|shows) [that] (you|your _|the _) [_] (are|is|were) (looking|hiring|recruiting|seeking|searching|open)",
          "you [recently|just|once|also|have|had] (posted|wrote|shared|put) [here|on here|on linkedin|_] that (you|your _|your _ _|the _) (are|is|were|was|has|have|had) [_] (hiring|looking|recruiting|seeking|searching|opening|opened|an opening|a vacancy|open|growing|expanding)",
          "your [_] (answer|answers|reply|replies|response) (in|on|to|at) (the|this|that|my|a) [_] [_] (is|was|are|were|would be) [always|so|very|much|really|_] (important|appreciated|awaited|expected|welcome|needed|valuable|precious|helpful)",
          "(send|give|show|lend) (me|us) your _",
          "(join|enrol in|enroll in|sit in on|use|attend|be on|guest on|appear on|come to|sign up for|place in|seat in|work on|copy of) your {made}",
          "is your {made} (on|in)",
          "your [_] (book (cover|covers|club|shop|store|stall|fair|keeping|design)|post office|class room|course fee|talk page)",
          "(read|saw|see|seen|found|used|using|tried) [_] (the|that|this|a|an|your) [_] [_] [_] (email|e mail|mail|message|letter|ad|advert|advertisement|vacancy|job|role|position|comment|comments|note|reply|edit|edits|answer|code|solution|script|function|snippet|example|link|internship|section|page|code|question) [_] [_] [that|which|where] you [_] [_]",
          "(page|section|edit|edits|comment) [_] (of|by) (you|yours) [_]",
          "you (wrote|written|write|said|told|posted) (back|once|recently|already|also) (to|on|in|at) (me|us|my|our|the (talk|page|email|mail)|this) [_]",
          "you (wrote|said|told me) (on the phone|to me|in your (mail|email|letter|message))",
          "how you (feel|are doing) _",
          "your [_] (job|open|opening|vacancy|vacancies|position|role|ad|advert) _",
          "your post (about|on|for) (the|a|an|your) [_] [_] (vacancy|job|position|role|opening|internship|board)",
          "you (published|posted|wrote) (a|an|the) [_] (job|vacancy|role|position|ad|advert|opening)",
          "your (company|firm|organisation|organization|startup|agency|school) [_] (in|on|at|through|via|for|with)",
          "your note of {date}",
          "report card",
          "(how|why) you (may|might|can|could|should|would) _ [_]",
          "(move|moved|moving|come to|into|visit|visited|leave|left|shifted) your (workshop|studio|shop|app|library) (on|in|at|from|for|with)");

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(CITED, INNOCENT);

  private TheirWorks() {}

  /** Where such a work is named. */
  public static List<Evidence> in(Reading reading) {
    List<Evidence> cited = reading.quotes(CITED);
    return cited.isEmpty() ? cited : Spans.apart(cited, Spans.of(reading.quotes(INNOCENT)));
  }
}
