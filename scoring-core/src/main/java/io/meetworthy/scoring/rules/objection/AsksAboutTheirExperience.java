package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Asks a concrete question that they can answer from what they have done. */
final class AsksAboutTheirExperience implements Rule {
  /** How people ask or wish to be told; each may be asked in "from you" or in "you". */
  private static final String ASKS =
      "(ask|asking|know|hear|hearing|listen|learn|learning|understand|wonder|wondering|curious|find out|tell me|tell us|explain|explain to me|explain me|say me|show me|talk about|about|is) [you|from you|that|to me|please]";

  /** What people did at their work, in the forms that learners use. */
  private static final String WORKED =
      "(~choose|~decide|~get|~move|~handle|~deal|~manage|~switch|~learn|~find|~start|~convince|~build|~make|~pick|~keep|~balance|~prepare|~solve|~test|~try|~plan|~train|~measure|~use|~change|~leave|~take|~come|~set|~run|~judge|~begin|~cut|~teach|~notice|~fix|~arrive|~enter|~sell|~price|~win|~write|~organise|~organize|~survive|~grow|~raise|~stop|~quit|~open|~close|~tell|~split|~hire|~work|~do|~plant|~sow|~drop|~avoid|~buy|~cope|~go about|~go for|~go by|~end up|~pass|~earn|~apply)";

  /** Questions that only arrange the talk. */
  private static final Phrases ARRANGES =
      Phrases.anyOf(
              "(talk|talks|talked|speaks|spoke|raves|raved|laughs|laughed) about (how|the way) you _ [_] [_]",
              "(how|why) [can|could|did|do] you (justify|explain your) _ [_]",
              "(know|see|hear|tell {me}|say) (what|how) your [_] (schedule|calendar|diary|availability|agenda|timetable) [_] [_] [_]",
              "(let {me} know|tell {me}|say) (what|how) your [_] (week|weeks|day|days|month|time|travel|rota|summer|autumn|spring|winter) [_] [_] [_]",
              "(know|tell {me}|say|shout|ask|see) (when|if|whether) you (get|got|have|find|have got) [_] [_] (time|a (minute|moment|sec|second)|free|chance|space|room|availability) [_] [_] [_]",
              "where did you get (the|that|this) idea",
              "why did you do (that|this|it) [_]",
              "how did you come up with _",
              "what [_] [_] (do|would|will|might) you need [_] [_] [_] (from me|from us|beforehand|before|to know|in advance)",
              "(which|what) [_] (do|would|will) you (use|prefer|like|want|choose) [_] (zoom|teams|skype|webex|phone|e mail|email|a call|video)",
              "(which|what) (day|days|time|date|format|channel|platform|number|address|documents|place) ... you (use|prefer|need|like|want|choose|have) [_]",
              "(know|tell {me}) (when|whether|if) you [can|could|would|will|might|are|may|want to] (come|make|find|get|decide|have|take|arrive|prefer|look|do) [_] [_]",
              "(what [exactly] do you mean|(want|wanted|like|let) you [to] know (how|why|which|what|that)|(wonder|wondering|ask|know|asking) (whether|if) you (would|could|might|can|will) [be] (let|allow|permit|willing|mind|care)) [_] [_]",
              "(hear|know|learn|see|ask) how you are (doing|today|these)",
              "what else (do|would|will) you need [_]",
              "how much (time|notice) (do|would|will) you (need|have|take|want)",
              "how your [_] (journey|career|life|day|week|path|story) [has|is|have] (went|been|going|go|gone|started|looked|began) [_]",
              "(how|why) (you|your team) [do|did|have] [not|never] ((are|were) (doing|feeling|today|these|all|well|able|going|not|so|related|the|a)|can|could|may|might|would|will|should|feel|felt|want|wanted|prefer|need|been|ignored|answered|replied|refused|rejected) _ [_] [_] [_]",
              "how (did|had|have|do) you [all|ever] (like|enjoy|sleep|hear|hear (of|about) (me|us|our|this)|know (me|my|we)|feel|been|dare|get (my|our) (name|number|address|email|mail)) [_] [_]",
              "what did you (mean|say|want|think|expect|decide (about|on) (my|our|me|us)|do (this|that|with (my|our)|to (me|us|my|our))|put|call me) [_] [_]",
              "(read|heard|reading|hearing|article|post|book|piece|page|blog|video|interview) [_] [_] [_] about (how|why|what) (you|your (company|team|firm|school|clinic|office|shop|lab|group|department)) _ [_] [_] [_] [_]",
              "is (how|why|what|that) you (found|get|got|know|see|saw|got my) (me|my|us|our|it) [_]",
              "(do|would) you [rather|still|also] prefer [to|a|by|the] (phone|video|call|talk|meet|speak|chat|zoom|email|e mail|mail|teams|coffee|in person|{date}|written) [_] [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-about-their-experience")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(7)
          .says("“{words}” is a question they can answer from their own work.")
          .sees(
              "how have you (begun|started|managed|chosen|choose|found|made|done|learned|become|got|built|solved|decided|come)",
              "how (did|do|does|have|had|has|was|were|are) (you|your team|your company|your lab|your"
                  + " group|your office|your department|your firm) [and your"
                  + " team|first|actually|usually|personally|ever|really|all]"
                  + " (~choose|~decide|~know|~get|~move|~handle|~deal|~manage|~switch|~learn|~find|~start|~convince|~build|~make|~pick|~go|~keep|~balance|~prepare|~persuade|~solve|~test|~plan|~train|~measure|~judge|~tell|~come|~explain|~approach|~cope|~price|~hire|~transition|~change|~organize|~organise|~organize|~set|~run|~use|~fund|~finance|~cut|~win|~reduce|~teach|~write|~avoid|~evaluate|~weigh|~land|~break|~adapt|~bring|~begin|~split|~share|~think|~develop|~grow|~raise|~secure|~scale|~schedule|~survive|~settle|~stay|~structure|~work|onboard|recruit|document|report|deploy|forecast|prioritise|prioritize)",
              "(what|which) ... (did|do|have|would|were|was) you ..."
                  + " (~choose|~decide|~find|~learn|~wish|~miss|~regret|~change|~do|~recommend|~drop|~start|~need|~look|~expect|~use|~keep|~read|~skip|~look"
                  + " for|~pick|~tell|~make|~try|~notice|~give|~take|~leave|~value|~begin|~stop|~consider|~advise|~see|~hire|~train|~test|~ask|~avoid|~focus|~invest)",
              "what (made|convinced|surprised|helped|drew|pushed|led|persuaded|took|brought|kept|taught|decided|changed|mattered|counted|attracted|prompted|moved)"
                  + " (you|your|the most|most)",
              "what (was|is|were) the"
                  + " (hardest|biggest|first|best|worst|most|main|toughest|one|single|part|deciding|turning|key)"
                  + " ... (you|your|thing|part|step|lesson|mistake|surprise|skill|reason|difference)",
              "what do you wish",
              "^ [and|so|but] (was|is|were|are|has) (it|that|they|the _|the _ _|this) [been] [really|still|_] worth _ ?",
              "^(was|is) it [really|still] worth"
                  + " (it|the|staying|going|doing|leaving|taking|learning|studying|moving)",
              "^ it (is|was) worth (it|the|doing|going) [_] ?",
              "(say|think|find|feel|tell me|know|ask) [you] [if|whether|that] (it|the _|this|they) (is|'s|was|were|are|has been) [really|still] worth (it|the|doing|going|leaving|taking|learning|moving|staying|studying|buying)",
              "how (did|had) you [all|first|ever|finally|actually] _ _",
              "how have you [all|first|ever|finally|actually] _ _",
              "how you (have|had|did) [_] _ _ ?",
              ASKS
                  + " [about] (how|why) (you|your team|your company|your firm|your office|your people|your colleagues) [have|had|did|do|first|actually] _ _ [_]",
              ASKS
                  + " (how|why) (did|do|have) (you|your team|your company|your firm|your office) _ _ [_]",
              ASKS
                  + " how (long|much|hard|many _) (the|it|your|a|that|this) [_] [_] (took|take|takes|cost|costs|lasted|needed|needs) [_]",
              "where (did|have) you (find|found|get|got|buy|bought|learn|learned|start|started|source|hire|hired|recruit|train|look) _ [_]",
              ASKS
                  + " [about] the [_] (way|ways|reason|reasons|steps|mistakes) [that|which|how|why|in which] you [have|had|did|do] _ _",
              "(how|why) [did] you [have|had|did|do] [_] _ _ [_] [_] [_] [_] [_] {i} (would like|want|would love|like|wish|hope) [to] (ask|know|learn|understand|hear|find out)",
              "what did you [_] _",
              "(what|which) [_] [_] [_] you (would|did|have|had) " + WORKED + " _ ?",
              "(when|before|after|as|once) you"
                  + " (moved|left|switched|started|changed|joined|built|began|opened|went|took|became|trained|wrote|chose|first|were|led|ran|planned|made|launched)"
                  + " ... (did|what|how|which|was it|were you|who|would you) ... ?",
              "(ask|know|hear|learn|to understand|wonder|wondering|curious|asking|find out|about)"
                  + " [you|from you|more|about|to] (how|why|which|what|whether|when) (you|your) ..."
                  + " (~choose|~decide|~get|~move|~handle|~deal|~manage|~switch|~learn|~find|~start|~convince|~build|~make|~pick|~went|~keep|~balance|~prepare|~solve|~test|~plan|~train|~measure|~use|~change|~leave|~take|~come|~look|~do|~miss|~wish|~regret|~set|~run|~look"
                  + " for|~judge|~began|~cut|~teach|~left|moved)",
              "how (long|much|many|often|hard|big|early|soon) ... (did|do|was|were|has)"
                  + " (it|you|your|the|that) ..."
                  + " (take|took|need|cost|spend|last|use|hire|train|you)",
              "why did you"
                  + " (choose|leave|move|switch|decide|pick|start|join|go|drop|stop|change|build|write|turn|prefer|use)",
              "did you (have (your|any|enough)|(find|get|earn|lose|start) (your|any|a)) _ [_] [_] (before|when|after) you (quit|left|moved|started|opened|switched|changed|began|joined|sold|founded|trained)",
              "walk (me|us) through (how you|the (one|first|last|worst|biggest)|one|your (first|last)) _",
              "(would you|do you) (recommend|suggest|advise|prefer|choose|advise) ..."
                  + " (or|over|rather than|instead|first|for|to)")
          .shows("[How did you choose your] first ward?")
          .shows("I would like to [ask how you moved from sales] to planning.")
          .shows("[What surprised you] most in your first year?")
          .passes("I have read in the paper about how your clinic dries herbs.")
          .passes("How are you?")
          .passes("How do you do?")
          .passes("What do you need from me before the call?")
          .passes("Do you prefer phone or video?")
          .passes("What time would you like?")
          .passes("Let me know what your week looks like.")
          .shows("Could we talk? I’d like to [hear what your week looks] like.")
          .passes("Tell me when you have got a minute.")
          .passes("Did you have a good summer?")
          .passes("My mother still talks about the way you explained the scan.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> asked = Questions.notIdle(reading.quotes(CARD.sees()), reading);
    return Questions.put(Spans.apart(asked, Spans.of(reading.quotes(ARRANGES))), reading);
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Stream.of(Questions.IDLE, ARRANGES), Questions.OF_STORIES.stream())
        .toList();
  }
}
