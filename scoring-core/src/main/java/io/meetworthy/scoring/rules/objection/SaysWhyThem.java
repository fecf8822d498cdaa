package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.TheirDeeds;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says why it is they who can answer. */
final class SaysWhyThem implements Rule {
  private static final Phrases REASONS =
      Phrases.anyOf(
          "you [have|had|did|also|once|yourself] (made|make|did|done|took|taken|went through|gone through) (a|the|that|this|your|exactly that|exactly this|pretty much the|almost the|much the) [very] (similar|same|exact|comparable|like|identical|selfsame) [sort of|kind of] (move|step|switch|change|shift|jump|leap|hop|path|transition|route|way|transfer|conversion|crossing|turn|swap) [_]",
          "you [have|had|also|once|yourself] (came|come|got|gone|went|crossed|moved|made it|made the jump) (across|over|in|through|out|there|up) [by|via|in|at|on|from] [the] same (way|route|path|road|rank|door|course|side|trade|school) [as (me|i)]",
          "(see|saw|noticed|read|heard|hear|know|understand|gather) [that] you (was|were|used to be|have been|had been|started as) [also|once] [a|an] [_] _ [before|once|yourself|earlier|first] (too|also|as well|like me|before) [_]",
          "you know (this|the|that|both|my) (path|paths|road|way|route|trade|world|terrain|field|ground|job|system) (from a to z|inside out|inside and out|from both (sides|ends)|from the inside|by heart|better than|like the back)",
          TheirDeeds.SAME,
          "(your|yours) (is|are|was|were) the (only|first) _ [_] [_] [that|which|who|in which|where] [that|which] {i} (know|knew|found|find|heard|read|saw|see|met|could|can|was told)",
          "you [also|now|still|are the one who|are the one that] (run|lead|have|keep|teach|handle|handles|own|make|manage|runs|leads|has|keeps|organise|are running|are leading) the only _ [_] [_]",
          "(is|are|was|were) the only _ [_] [that|which|who] {i} [have|had] (know|known|found|heard|read|seen|saw|see|met|came across|could find|can find|came upon) [_]",
          "(like|as|same as|just like|just as|exactly as|exactly like|the way) you [have|had|also|yourself|once] (did|made|done) [it|that|this|yourself|already|too|once|before|then|in {digits}|last _] $",
          "(same as|same like|just like|exactly like) you (did|have done|yourself) [_]",
          "(into|from|out of|leaving|leave|becoming|become) _ [_] [_] [_] (same as|same like|just like|exactly like) you [did|have done|have] $",
          "you [have|had|also] left [the|a] _ [_] (for|to) (law|sales|banking|medicine|finance|nursing|teaching|academia|marketing|accounting|engineering|journalism|consulting|retail|hr|it|human resources|farming|carpentry|research|design|music|art) [_]",
          "(of all|among all|out of all) the _ [_] [_] [_] [_] (only you|you alone|only yours|yours alone)",
          "you (lived|came|sat|worked|went|sailed|farmed|got) through the (same|very|last|great|big) _ [_]",
          "(and|but|while|whereas|yet) yours (does not|do not|never|did not|has not|have not|always|holds|stays|lasts|stands|keeps|hold|stay|last|stand|keep|did|thrives|thrive) [_]",
          "(nobody|no one) ... ... ... (but|except|besides) you $",
          "(asking|ask|writing to|write to|turning to|turn to|come to|calling|approaching|choosing|chose|picked|troubling) you [in particular|specifically|especially|first|above all|of all people|rather than _|_] (because|since|as|for) you [also|both|once|alone|yourself|too|still] (did|made|were|converted|changed|switched|ran|run|knew|wrote|built|keep|kept|use|used|work|worked|live|lived|grew|grow|teach|taught|sell|sold|won|tried|solved|put|took|restored|repaired|rebuilt|moved|opened|closed|sit|chair|own|bought|brought|led|set|designed|planted|fished|sailed|raised|serve|served|found|cut|went|played|trained|handled|faced|fitted|installed|replaced|turned|saw|said|tuned|drove|drive|mend|mended|shear|bake|cook|sing|farm|milk|breed|bind|carve|weave|dye|are the (only|first|one|last))",
          "(you|and|yours|yourself) (are|were|is) the only [_] [_] [_] (to have|who|that|with) _",
          "on (exactly|precisely) (those|that|this|these|such|it) [_]",
          "(exactly|precisely|just) (about|on|the (subject|topic|theme) of) (my|this|that|our) _",
          "(you|who|your _) [also|already|once|have|had] (did|do|made|make|had|have|faced|solved|treated|studied|built|grew|met|know|done) (exactly|precisely) (those|that|this|these|it) [_]",
          "{i} hear [that] you (cut|solved|cured|stopped|fixed|halved|doubled|got rid of|beat|ended|mended|tamed|saved) (yours|it|them|that|the|a|all|both|your) _",
          "you alone [here|still|_] (have|know|saw|made|can|could|kept|hold|own|do|did) _",
          "you have (set up|run|done|built|led|taught|opened|fitted|restored|placed|hired) [more than|over|about|at least] ({number}|{digits}|ten|twenty|thirty|forty|fifty|dozens|hundreds) [of these|of those|of them|of|_] _",
          "you have been (there|at it|in it) (since {digits}|for {period})",
          "you know (both|all) (sides|ends|worlds|kinds|systems|methods|machines|languages|the trades)",
          "you [have] (been|went|gone|came|come|passed) through (it|this|that|the same|all this|all that) [with|yourself|in|before|twice|_]",
          "(you|who|they|your _) [_] [_] [_] [_] (got rid of|got it to work|made it work|got it right|got it going)",
          "(nobody else|no one else|no other _|hardly anyone|hardly anybody|few others|only you|((nobody|none|no one|few) (here|else|around|i (know|have found|found|asked)|who|in {name}))) [here|else|that i|i] [_] (has|have|had|does|do|did|knows|know|could|can|publishes|published|wrote|written|tried|kept|makes|made|works|worked|seems|explains|explained|uses|used|runs|covers|covered)",
          "you are the (only|nearest|closest|first|last) [_] [_] (who|that|in|to|with|on|whom|i (know|have found|found|met|have met))",
          "(only|nearest|closest) (person|people|place|shop|lab|clinic|team|source) [_] [_] (who|whose|that|with|i (know|have found|found)) (has|have|does|do|knows|know|can|could|makes|make|works|work|teaches|treats|runs|did|wrote|_)",
          "because (your|you) _ [_] (is|are|has|have|was|were|does|do|did|show|shows|made|make|wrote|built|run|ran|work|works|keep|kept) _",
          "(rare|unusual|few|not many|seldom) (people|person|to find|find|in that|who) _ [_] (both|who|and|with|has|have)",
          "because you [did]"
              + " (moved|went|worked|led|ran|run|built|left|switched|wrote|came|started|trained|spent|lived|opened|planned|taught|managed|lead|manage|hired|hire|studied|know"
              + " both|have [been|also|already|once]"
              + " (done|worked|been|made|built|lived|run|gone|led|taught|seen|moved|spent|both|studied|trained|written|faced|handled))",
          "(given|considering|in view of) your [own|long|deep|extensive]"
              + " (experience|background|years|expertise|move|transition|knowledge|history) _",
          "with your [_] background (in|as|at) _",
          "because of your [_] (work|research|experience|background|time|years|role|project) (on|in|with|at|as|for) _",
          "your [own|long] (experience|years|transition|switch|expertise)"
              + " (in|with|as|at|leading|building|running|moving|working|managing|designing) _",
          "(hear|hear it|learn|learn it|ask|advice|view|word|speak|talk|hearing) [from|to|of|with] [it] (someone|somebody|a person|one) who (has|made|did|went|moved|actually|works|worked|built|runs|ran|left|came|started|changed|had|took)",
          "from (someone|somebody) who (made|did|went|moved|actually|built|ran|left|changed|took)"
              + " _",
          "[just] as you (do|did|have|are|were) [yourself|already|now] $",
          "as (someone|somebody|a person|one) who (has|have|moved|left|switched|went|made|built|led|worked|ran|started|came|changed|trained) _",
          "you (are|were) [one of|perhaps|probably|the] [the|few|only|first] (person|people|one)"
              + " [here|in {name}] [who|i|that] (i know|i have found|i found|who has|who have|who"
              + " is|i could find|i can think)",
          "(is|are|was|were) the only"
              + " (one|person|man|woman|study|shop|firm|clinic|timetable|guide|book|paper) (i"
              + " know|i found|i have found|i could find|that i)",
          "(nobody else|no one else|hardly anybody|hardly anyone|few people|few others) (i know|has"
              + " done|have done|has tried|have tried|could tell|can tell|knows both|have both|has"
              + " both|here has)",
          "you [have|had|did|also|once] [also|already|once] (made|make|did|do|done|took|taken|went through|gone through|go through|passed|lived|had|faced|solved|managed) (this|that|exactly [the]|the very|the same|same|(this|that) (same|very|exact))"
              + " [very|exact|same]"
              + " (move|step|switch|change|shift|jump|leap|path|problem|transition|choice|decision|training|route|way|transfer|conversion)",
          "you [have|had|did] (made|took|taken|went through|gone through) the [same|very] (transition|switch|shift|jump|leap|career change) [_]",
          "you [have|had|also] (lived|experienced|did|done|faced|seen|passed|had) [through|exactly] (the same|all this|all that|this all|all of this) [thing|_] (in|at|with|when|last|before|two|three)",
          "you were [exactly|just] (where|in the position where) {i} are (now|today)",
          "(you [have|had] (seen|tried|used|run|taught) both (kinds|sides|sorts|ways|types|systems|worlds)|you left _ (for|to) (found|founding|become|start|starting|open|opening|join|joining|teach|train)|you did the (change|switch|move|step|jump) (from|to)|you employ _ in both|you had gone from _ [_] (to|into)) [_]",
          "you [have|once|also] (followed|held|taken|walked|had) the [same|very|exact|kind of] (path|route|role|job|position|road) [that] _",
          "your (club|choir|school|company|firm|team|shop|library|museum|practice|office|association|band|clinic|farm|theatre|group|family) [have|has|had] [just|recently|also] (moved|went|gone|switched|changed|turned) [over] from _ ... (to|into)",
          "you [have|would|had|did|also|have also|once|are also]"
              + " (shifted|moved|went|switched|came|changed|transitioned|jumped|crossed|turned|passed|gone|made"
              + " the move|made the switch|made the jump) (from|out of) _ [_] [_] [_] (to|into|enter|over to|towards)",
          "your (move|switch|change|transition|jump|path|step|leap|career|journey|route|shift) from"
              + " _ ... (to|into)",
          "your (move|switch|change|transition|jump|leap) (to|into) _",
          "(why|reason) (i am|we are|i|we) (writing|asking|turning|contacting|write|ask|turn|chose|thought of|contacted) (to you|you|of you) ((in particular|specifically|and not|of all|rather)|is [that|because|because of] (you|your)) [_]",
          "(you|your) ... (exactly|precisely) the"
              + " (kind|sort|experience|question|work|step|path|road|problem) _");

  /** What they have done; it says why them only where their time is asked for. */
  private static final Phrases DEEDS =
      Phrases.anyOf(
          "you [also|once|just|recently|yourself|have|did|have already|have also] (have (run|begun)|opened|organised|organized|planned|shifted|fixed|laid|repaired|restored|rebuilt|renovated|redesigned|gone|grown|taken over|founded|built|ran|moved|switched|trained|taught|managed|launched|grew|started|planned|designed|translated|coached|served|spent|studied|left|joined|changed|took over|won|turned|cut|crossed|introduced|developed|worked|hired|solved|passed|implemented|completed|led|scaled|rolled out|negotiated|set up|held|started out|combined) (a|an|the|your|two|three|four|both|that|this|them|one|from|in|at|with|for|of|through|into|out|to|on|as|{number}|{name}|{period}) _",
          TheirDeeds.YOU
              + TheirDeeds.LEADS
              + "(that|this|the|a|an|two|three|four|{digits}|yours|{name}) _ [_]",
          TheirDeeds.LONG_HAVE,
          "it (is|was) you (who|that|which) (is|are|was|were) [also|already|now] "
              + TheirDeeds.DOING
              + " _ [_]",
          "it (is|was) you (who|that|which) [have|has|had] " + TheirDeeds.DID + " _ [_]",
          "you [are|have been|have|also|already|were|was] (work|working|worked|teach|teaching|taught|coach|coaching|train|training|trained|run|running|ran|lead|leading|led|treat|treating|treated) [already|also|now|since|for] {period} [already|now|with|in|as] _",
          "you [are|have been|have|also|already|were|was] (work|working|worked|teach|teaching|taught|coach|coaching|train|training|trained|run|running|ran|lead|leading|led|treat|treating|treated) (with|as|in|at|the|a|for) _ [_] [_] [_] [for|since|already|during|over] {period}",
          TheirDeeds.STRONG_DEED,
          TheirDeeds.NAMED_DEED,
          TheirDeeds.DEED_LAST,
          TheirDeeds.DEED_AT_THE_END,
          "it (was|is) you (who|that) (shifted|moved|made|wrote|built|ran|led|started|began|gave|showed|taught|brought|fixed|opened|saved|organised|organized|founded) _",
          "[have|had|has|was|were|is|been] (run|led|built|restored|repaired|founded|organised|organized|designed|renovated|managed|fixed|rebuilt|translated|planted|opened|launched|coached|put right) by you",
          "having (shifted|moved|done|made|run|led|built|opened|gone) (your|the|a|this|that) _ [_] _");

  /** Everyday doings that name no reason to ask. */
  private static final Phrases NO_REASON =
      Phrases.anyOf(
              "{i} [{can}] see [that] you [have|had] (opened|viewed|visited|seen|read|clicked|received) (my|our|these|those|the (last|first|link|mail|mails|email|emails|message|messages)) [_]",
              "you [have] (opened|viewed) (my _|the (last|first) (two|three|one|email|message|mail|link)) [_]",
              "you are the (last|next|first) on (my|the|our|a) [_] (list|sheet|round|tour|way|route|street|row) [_]",
              "whether you [_] (ran|led|managed|kept|had|did|started|moved|switched|built|handled|left|went|came) _ [_] [_] [_]",
              "you [have|had] changed your (mind|plans|plan|name|number|hair|tune|address|views|view)",
              "(nobody|no one|anyone|anybody|everyone|everybody|someone|somebody) who knows (me|my|us|our|them|their|his|her|him|it was) [_]",
              "your [own|long|_] experience in (the|this|your|our|that) (field|industry|area|sector|business|market|space|domain|region|profession|subject|trade)",
              "you [_] (left|made|changed|moved|joined|sent|took|opened|started|turned|completed|introduced) (a|an|the|it|this|that|me) [_] (comment|mistake|call|door|meeting|time|date|room|session|number|note|message|hour|appointment|point|form|page|to|sam)",
              "you (changed|moved|worked|came|started|left|turned) (to|with|from|at|in) (a|the|my|your) [new] (number|address|room|platform|hour|day|date|hands|door|link|zoom)",
              "because (your|you) [_] (office|page|line|phone|inbox|door|calendar|number|site|website|form|link|mail|email|assistant) _ [_] _",
              "(if|whether|unless|hope|once|until) [that] you (have|had|did) _ [_] [_]",
              TheirDeeds.TO_BE_DONE,
              TheirDeeds.DONE_TO_A_FORM,
              TheirDeeds.RUN_BY_YOU,
              "you [_] (led the way|(built|made|created) (a|an|the) (great|amazing|wonderful|fantastic|impressive|incredible|successful|remarkable)) [_]",
              "(stuck|working|spent|focus|focused|based|depends|depend|rely|bet|struggling|hinges|agree|insist) on (exactly|precisely) _ [_]",
              "(no one|nobody|anyone|anybody|none) else [that|who|whom] {i} [_] (ask|turn to|call|talk to|go to|contact)",
              "(how|if|when|whether|should|would|could) you [_] (handle|run|lead|manage|organise|edit|chair|teach|treat) _ _ [_] [_]",
              "you [have|had] (sold|gave|sent|published|treated|recorded|launched) (it|me|us|him|her|them|this|that|everything|nothing|people) [_] [_] [_]",
              "you [_] [_] (lead|leads|run|runs|manage|manages|handle|handles|organise|coordinate|in charge of|responsible for) (a|an|the|your) [_] (schedule|calendar|diary|life|hiring|recruitment|meetings|risks|time|stress|household) [_]",
              "you [_] (lead|run|manage|coach) (a|an) (team|company|firm|business|group) (so|and|but|i) [_]",
              TheirDeeds.NOT_LONG,
              "(my|our) _ (is|was|are|were) the only _ [_] [_] [_] [_]",
              "the only (one|thing|company|firm|place|_) [that|which|who] {i} (want|need|like|love|would|wish|apply|applied|trust|care|dream) [_] [_]",
              "(like|as) you (did|made|have done) (last|this|every) _",
              "none [of _] (has|have|had|did|does) [_] [_]",
              "because you (worked|left|came|started|went) (late|early|at|on|home|out) [_]",
              "(move|leap|jump) (to|into) the _",
              "(nobody|none|hardly anyone|no one else|nobody else|no one|few) [_] [_] (has|have|had|did|does) [_] [_] (answered|replied|responded|helped|time|come|written back|called|answer|reply|read|lifted|looked|seen|bothered|cared|fixed|acted|moved|reacted|checked|noticed|opened|told|asked|collected|cleaned|been|got back) [_]",
              "because your [_] (path|profile|career|journey|background|story|work|job|company|role) (is|are|was|has been) [very|so|really|extremely|quite|truly|most] (interesting|impressive|inspiring|amazing|great|fascinating|exciting|remarkable|attractive)",
              "((hear|know|learn|discuss|about|consulting|charge|clients|understand) [more] [about] how you|(fan of|admire|impressed by|impressed with|love|inspired by) [_] what you [have]) _ [_] [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("says-why-them")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” says why you ask them and nobody else.")
          .shows("Hi Ana, I ask you [because you have run both] kinds of ward.")
          .shows("Hi Ana, [you moved from law to] carpentry.")
          .shows("Hi Ana, I want to [hear it from someone who did] it.")
          .shows("Hi Ana, I am [asking you because you run] two mills.")
          .shows("Hi Ana, I have a hive like this, and you wrote [on exactly those].")
          .shows("Hi Ana, [you have done the same shift in] 2019.")
          .shows("Hi Ana, could we meet? [It is you who is leading the mill].")
          .shows("Hi Ana, [you also in same position were].")
          .shows("Hi Ana, [yours is the only ward I know with a] garden.")
          .passes("Hi Ana, could we meet? There is no one else I can ask.")
          .passes("Hi Ana, could we meet? I wonder how you manage a team.")
          .passes("Hi Ana, could we meet? If you have run the numbers, tell me.")
          .passes("Hi Ana, could we meet? Nobody has ordered for December.")
          .passes("Because you are late, I start alone.")
          .passes("Hi Ana, could we meet? If you changed your mind, no harm done.")
          .shows("Hi Ana, [you made a similar move in] 2016. Could we meet?")
          .shows("Hi Ana, I [see you was miller before too]. Could we meet?")
          .shows("Hi Ana, Jan says [you came over the same way].")
          .passes("As you know, the page you moved is gone.")
          .passes("Hi Ana, I ask you to come.")
          .passes("Hi Ana, could we meet? You left a comment on my post.")
          .passes("Hi Ana, because your office is closed on Monday, I write.")
          .passes("Hi Ana, could we talk? It was read by nobody who knows my aunt.")
          .passes("Hi Ana, could we talk about your experience in the field?")
          .passes("Hi Ana, could we meet? I ask whether you ran both mills.")
          .passes("I have to ask all shops, and you’re the last on my sheet.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> plain = reading.isPersonal() ? reading.quotes(REASONS) : List.of();
    List<Evidence> named = plain.isEmpty() && reading.asksToMeet() ? reading.quotes(DEEDS) : plain;
    return Spans.apart(named, Spans.of(reading.quotes(NO_REASON)));
  }

  @Override
  public List<Phrases> needs() {
    return List.of(REASONS, DEEDS);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(NO_REASON);
  }
}
