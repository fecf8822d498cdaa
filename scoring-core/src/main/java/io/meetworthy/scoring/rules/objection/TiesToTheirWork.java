package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.TheirDeeds;
import io.meetworthy.scoring.rules.TheirThings;
import io.meetworthy.scoring.rules.TheirWorks;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Gives a reason for writing that lies in their work. */
final class TiesToTheirWork implements Rule {
  /** The plain wordings. */
  private static final Phrases WORDS =
      Phrases.anyOf(
          "your [_] (paper|study|report|book|article|talk|map|tool|guide|course|data|post) is the only [one|_] (that|which|to|i|with|on|where) _",
          "yours (is|was|are|were) the (only|first|one|oldest|last|nearest) [one|ones|_] (that|which|i|to|whose|in|with|on|where|still|we) _",
          "(it is|it 's) (your|the) _ [_] [_] [_] [that|which] {i} (am|are) [really|only|just|most] (after|curious about|writing about|calling about|asking about|interested in|writing for|puzzled by)",
          "(it is|it 's) what you (know|do|did|built|made|wrote|grow|keep|have learned|have learnt|learned|learnt|saw|found|said|bake|sell|teach) [_] [_] [_] [that|which] {i} (am|are|want|need|would)",
          "(because|since) of (the|a|your) _ [_] [_] (in|of|on|at|about|from) your _",
          "(writing|contacting|asking|turning|messaging|emailing|write|come) [to] [to you|you] [only|just] because (of|you|your) _ _",
          "(because|since) you [also|once|both|have|had|did|are] (building|making|running|working|teaching|selling|growing|using|translating|researching|studying|gone|grown|built|made|wrote|did|ran|run|work|worked|studied|restored|grew|designed|proved|measured|taught|use|used|switched|moved|kept|keep|solved|found|tested|published|translated|mapped|raised|led|tried|changed|opened|planted|filmed|cooked|trained|drew|sang) _",
          "you [have|had|did] (built|restored|designed|mapped|rebuilt|composed|directed|filmed|founded|bred|curated|coded|programmed|engineered) (the|a|an|your|that|this|_) _",
          "you [_] (made|drawn|grown|drew|painted|introduced|measured|tested|planted|grew|brewed|cooked|raised|ran|launched|led) (a|an|the|that|your|this) [_] ({made}|campaign|programme|program|pilot|scheme|dashboard|campaigns|cheese|garden|orchard|beer|bread|line|system|method|model|product|rota|policy|curriculum|festival|fund|archive|dashboard|website|orchestra|choir)",
          "the _ [that|which] you [have|had|did] (drawn|grown|drew|planted|painted|introduced|tested|brewed|measured|grew|designed|built|ran|launched|made) (for|since|during|in|at|on|with|last|is|was|and) _",
          "(because|since) [of] your [recent|last|latest|own|excellent|great|new|short|long]"
              + " [_] (talk|article|post|paper|book|work|project|podcast|interview|study|report|blog|thread|piece|video|lecture|course|essay|research|exhibition|show|app|product|tool|design|translation|film|column|newsletter|answer|team|shop|clinic|lab|company|restaurant|ward|library|presentation|panel|workshop|episode|chapter|thesis|case|story|speech|letter|guide|map|path)",
          "(~read|~watch|~hear|~see|~attend|~enjoy|~follow|~study|~finish|~visit|~listen)"
              + " [to|about|through|all|all of|two times|twice] your"
              + " [recent|last|latest|own|excellent|great|new|short|long|first|second|{number}|{date}]"
              + " [_] [_]"
              + " (webinar|seminar|documentary|radio report|reportage|talk|article|post|paper|book|project|podcast|interview|study|report|blog|thread|piece|video|lecture|course|essay|research|exhibition|show|app|product|tool|design|translation|film|column|newsletter|presentation|panel|workshop|episode|chapter|thesis|story|speech|letter|guide|map|website|posts|articles|papers|books|talks|slides|work|code|library|notes)",
          "{i} [have|had|am|are] [been] (use|used|using|follow|following|followed) [the] your"
              + " [recent|last|own|excellent|great|new|short] [_]"
              + " (guide|map|maps|tool|tables|charts|notes|book|library|app|template|method|recipe|patterns|drawings|course|newsletter|work|column)",
          "your [team 's|recent|last|latest|own|new|short|first] [_] (talk|article|post|paper|book|project|podcast|interview|study|report|blog|thread|piece|video|lecture|course|essay|research|exhibition|show|film|column|newsletter|presentation|panel|workshop|episode|chapter|thesis|story|speech|guide|webinar|campaign|case study|blog post|white paper) [last {period}|{date}|last _] [has|have|had|did] (on|about|regarding|concerning|explaining|describing|against|made|changed|showed|helped|showed how|surprised|taught|gave|convinced|got|describes|explains|shows|in)",
          "you [have|had|did] (wrote|written|shown|spoken|told|argued|showed|published|explained|described|pointed"
              + " out|spoke|developed|translated|discovered|proved|posted|claimed)"
              + " [recently|once|last {date}|in {name}|{date}] (that|how|in|on|about|why|the|a|one|which|{name})"
              + " _",
          "the (talk|article|post|paper|book|podcast|interview|study|report|piece|video|lecture|essay|tool|library|map|course)"
              + " [that|which] you [have|had|did] (gave|given|wrote|written|published|made|posted|built|recorded|led|taught)",
          "(way|how) you [have|had|did|are]"
              + " (organised|organising|organizing|planning|translated|designed|built|cut|handled|wrote|run|ran|teach|taught|organized|organised|solved|plan|planned|changed)"
              + " _");

  /** Job posts, e-mails, appointments and the weather: nothing that they made. */
  private static final Phrases NO_WORK =
      Phrases.anyOf(
              "your _ (shift|shifts|slot|stall|allotment) _ [_] [_]",
              "you [have|had] (said|promised|offered|told me|mentioned) (at|in|on|during|after) (the|our|a|your|that) [_] _ [that] you (would|will|could|might|were|are) [be|also|always] (glad|happy|willing|open|able|ready|up for|pleased|love|like|help|answer|talk|meet|speak|look|see|introduce|send|take|have) [_] [_]",
              "{i} (was|were) [once|also] (in|on) your [_] [_] (module|class|seminar|lab|lecture|lectures|tutorial|tutorials|course|group|form|cohort) [in|on|of|at|back] [_] [_] [_]",
              "you (said|say|claim|claimed|wrote|write|posted|promised|preach|told) [_] [_] [_] [_] [that] you (had (nobody|no one)|wanted to be different|always (answer|reply|help|make time|support)|(answer|reply to|help) (everyone|everybody|every _)|(like|love) to help|want to give back|wish (someone|somebody) had) [_]",
              "what you [have|had] [all] (built|made|created|achieved|done|accomplished|grown) (at|in|with|here|there|over) _ [_]",
              "your [_] (job|vacancy|career|recruitment|ad|advert|advertisement) (post|page|posting|ad|and|for|on|in|at) ",
              "your (wonderful|great|amazing|fantastic|brilliant|inspiring|incredible|impressive|important) work [_]",
              "your (voice|email|message|hours) [_]",
              "your reply (would|will|is|was|by|soon|and|of|from|in|at|to (me|us|my|our|this))",
              "(come to|visit|into|call at|moved|move|leave) your (workshop|studio|shop) [_] [_]",
              "you (said|told me|told us|promised) [that] (i|we|it) (could|can|may|might) [_]",
              "your _ [_] by the (way|by)",
              "it was your (sentence|line|advice|question|remark|answer|phrase|example|tip|word) that (did|made|helped|gave|got|changed|decided) [_]",
              "(people|person|persons|someone|somebody|others|colleagues|anyone|anybody|contacts|members|staff) (in|at|from|of|on) your _ [_] [_] [_]",
              "(because|since) of the (rain|weather|traffic|train|strike|delay|distance|time|holiday|noise) [_] [_] [_] [_]",
              "you (wrote|posted|spoke|explained|announced) [_] [_] (about (an|the|a) [_] (opening|vacancy|job|role|delay)|a job|about me|to me|an opening|a vacancy|the delay|that you (had no|are|were|have no) _)",
              "(how|way) you (handled|wrote|work|run|changed|cut) (it|back|best|that|this)",
              "your [{date}] (pick|choice|disposal|turn|round|treat|chambers|shift|shifts|path|journey|colleague|colleagues|head|boss|manager|director|daughter|son|sister|brother|wife|husband|mother|father|cousin|neighbour|neighbor|friend|friends) _ [_] [_] [_]",
              "(((hear|know) [more] [about] your [_] (story|path|journey|career))|(at|to|over|through|on) page _ with (me|us)|because of the [_] (internship|job|position|role|vacancy|opening|placement|traineeship) [_] [_])",
              "you made (a number of|some|several|many|two|three|any) _",
              "yours (is|was) the (only|first|last) [_] (reply|answer|response|name|number|email|offer) [_] [_]",
              "(work|paper) (hours|load|tray|in the printer)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("ties-to-their-work")
          .answers(DOUBTS_NETWORKING)
          .weighs(3)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .says("“{words}” ties the request to their work.")
          .shows("Hi Ana, I [write because of your paper] on tides.")
          .shows("Hi Ana, I [read your article] on cranes twice.")
          .shows("Hi Ana, [yours is the only rind that stays] whole.")
          .shows("Hi Ana, [it’s your glaze I am after].")
          .shows("Hi Ana, [the book about cranes which you have wrote] is on my desk.")
          .passes("I read the news.")
          .passes("Hi Ana, I was in your weaving module in third year. Could we meet?")
          .passes("Hi Ana, you said at the fair you'd be happy to help. Could we meet?")
          .passes("Hi Ana, could we meet? This may be your sort of thing I thought.")
          .passes("Hi Ana, you said in the podcast that you always answer.")
          .passes("I see you made many edits to India-related articles.")
          .passes("Hi Ana, yours is the seat by the window.")
          .passes("Hi Ana, it is what you would expect.")
          .passes("Hi Ana, could we meet? I read your job post.")
          .passes("Hi Ana, could we meet? You made a good point.")
          .passes("Hi Ana, could we meet? Could you send me your slides about cranes?")
          .passes("Hi Ana, could we meet? I admire what you’ve built at Larkhill.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return Stream.of(TheirThings.PHRASES, TheirDeeds.PHRASES, TheirWorks.PHRASES, List.of(WORDS))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> plain = reading.isPersonal() ? reading.quotes(WORDS) : List.of();
    List<Evidence> tied = plain.isEmpty() ? TheirThings.in(reading) : plain;
    tied = tied.isEmpty() ? TheirDeeds.in(reading) : tied;
    tied = tied.isEmpty() && reading.isPersonal() ? TheirWorks.in(reading) : tied;
    return Spans.apart(tied, Spans.of(reading.quotes(NO_WORK)));
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(NO_WORK);
  }
}
