package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Names the decision or the problem that the sender is stuck at. */
final class NamesDecision implements Rule {
  private static final Phrases CHOICES =
      Phrases.anyOf(
          "(confused|confusion|dilemma|hesitation|doubt) [_] [_] (between|regarding|about) _ [_] [_] (vs|versus|or|and) _",
          "{i} (have|have got) (a|one|this|to make a|an important) [_] (decision|choice) (to make|to take|before me|ahead|coming|between|by)",
          "{i} (need|have|want) to make (a|the|my) (decision|choice) [_] [_] [_] [_] [_] [_] [_] (between|whether|about|on|which)",
          "{i} (have been|was|am|were) [just|recently] offered (a|an|two|both|three) [_] [_] (job|jobs|place|places|role|position|post|contract|scholarship|promotion|spot|fellowship|internship|transfer|partnership|traineeship|grant|apprenticeship)",
          "(i|we) [_] [_] [_]"
              + " (decide|choose|torn|deciding|choosing|undecided|hesitating|hesitate|stuck|caught|debating|pick|wavering)"
              + " between",
          "(my|our) (choice|decision) is [now] (between|whether|which)",
          "(and|but|now|still) (hesitate|hesitating|waver|wavering|torn|undecided) between _ [_]",
          "(two|three|several|both) [_] [that|which] {i} am (torn|undecided|hesitating|wavering) (over|between|about|on)",
          "not [really|yet|quite] (know|sure|certain) [yet] (if|whether) it is [more|much] (convenient|better|wiser|smarter|sensible|useful|best|advisable|cleverer|safer|cheaper) to _ [_]",
          "whether (someone|somebody|a person|people) [like me|in my _|at my _|with my _] (should|ought to) _ _ [_]",
          "(figure|figure out|work out|decide|know) (if|whether) (its|it is) [really|still] worth _ _ [_] [_] or _",
          "(can not|could not) (decide|work out|make up my mind) if _ [_] [_] _",
          "(i|we) [_] [_] [_]"
              + " (decide|deciding|undecided|debating|unsure|considering|thinking"
              + " about|torn about|not sure|mulling|know|ask myself) whether (to|i|we) _",
          "if you (say|tell me|think|find) [that] [_] [_] [_] [_] (works|work|holds|hold|pays|pay|lasts|last) (i|we) _",
          "whether i should"
              + " (take|accept|stay|move|leave|study|apply|start|learn|choose|finish|go|quit|switch|retrain|specialize|specialise|sell|buy|expand|hire|open|close|join|keep|stop)"
              + " [_]",
          "({i} (must|have to|need to|should) decide [_] [_] [_] [_] (if|whether) {i}|(have|got) until _ [_] [_] [_] to (say yes|say no|decide|choose|accept)|(if|whether) it is (smarter|better|wiser) to (go|take|stay|leave|start|buy|rent|study|move|learn|join)) [_]",
          "whether to (accept|stay|study|apply|retrain|specialize|specialise|quit|switch) [_]",
          "(should|shall) i [rather|first|really] (accept|stay|retrain|apply|finish|quit|switch"
              + " to|specialize|specialise|study|leave my|move to)",
          "(want|wants|have|need|must|has|trying|about|going|try|able|plan|hope|hoping) to"
              + " (decide|choose|pick|settle) ... (whether|between|which)",
          "{i} (must|should|will|shall|have|need) [to] [now|soon|also] (decide|choose|pick|make up my mind|make up our minds) ... (whether|between|which|if|about (staying|leaving|going|moving))",
          "{i} (would|will) [then] know [then] (whether|if|is it) {i} (can|could|should|must|have|need) _",
          "then [would|will] know {i} (if|whether) _",
          "(know|tell {me}|say) (if|whether) [_] [_] _ (is|are|would be) [_] worth _",
          "(there is|there 's|have) [_] one (point|thing|line|step|question) {i} (can not|could not|do not|am not able to) (get past|solve|understand|make sense of|work out|settle|follow)",
          "{i} [got|am|get] [_] (stuck|struck|blocked) (on|with) (one|a|the) _",
          "(at|on) one (point|thing|step) {i} (got|am|get|have) [_] (stuck|struck|blocked|lost)",
          "[{i}] [_] (must|has to|have to|have|need to|needs to) [to] (choose|pick) [between|_] (a|an|one|two|three|the|cold|_) _ [_] [_] (before|by|until|till) _",
          "(have|has|had|{i}) a _ _ to choose",
          "{i} (think|am thinking|have thought|thought) [about|of|to] [{i}] [may|might|will|could|to] (leave|leaving|switch|switching|quit|quitting|retrain|retraining) (my|our|the|a|to) _",
          "(weigh|weighing) [_] [_] [_] [_] [_] [_] [_] (against|versus|up|or)",
          "(step|move|choice|change|decision|question) [that|which] {i} am [_] (weighing|considering|facing|thinking (about|of|over)|pondering|going to make|about to make) [it|up|now]",
          "(i|we) am [_] (trying|about|having|going) to (decide|choose|pick|make up my mind) [now] (between|whether|which) _",
          "(i|we) [_] [_] (tempted|minded|inclined|thinking|planning) (to|in|of|about) [to] (quit|leave|leaving|quitting|get out|getting out|switch|switching|retrain|retraining) _",
          "crossroads (between|whether|where i must) _",
          "{i} (am|are|have been) [also|seriously|now|currently|_] (thinking of|thinking about|considering|thinking to|think about|think of|planning to) [to] (move (from|to|into|abroad|out)|switch|leave|change (careers|jobs|majors)|retrain|quit|specialise|return to|accept|turn down|moving (from|to|into|abroad|out)|switching|leaving|changing (careers|jobs|majors)|retraining|quitting|studying|specialising|specializing|becoming|returning to|relocating|doing (a|an|my)|accepting|turning down|buying|selling|hiring|opening|outsourcing|migrating) _",
          "{i} (am|are|have been) [now|currently|still|_] (evaluating|comparing|choosing|weighing|considering|looking at) (two|three|several|both|a few|different|between|{number}) _",
          "(need|have|must|want) to (choose|pick|decide on|settle on) (a|an|my|our|one) _",
          "whether [_] [_] [_] [_] [_] (is|are) [really] worth (it|the|doing) [_]",
          "(have|got|received) [_] [_] (offer|offers) from ... (and|or) _",
          "(i|we) [_] [_] (decide|deciding|choose|choosing) (which|where) [_] to _",
          "(can|could) not (decide|choose|agree) (which|whether|between|on|how)");

  /** A difficulty; it is the subject only where their time is asked for. */
  private static final Phrases TROUBLES =
      Phrases.anyOf(
          "(he|she|they|{name}|neither of us|nobody here) [says|said|_] [_] [_] (can not|could not) [really|quite] (see|tell|say|work out|explain|find out|make out) why",
          "(nobody|no one) [_] (can|could) (tell|show|explain to|explain) (me|us) why",
          "(my|our|the) _ [_] (sinks|cracks|leaks|fails|dies|breaks|binds|jams|sticks|warps|splits|curls|sags|peels|fades|stalls|drifts|rots|floods|wilts|spoils|curdles|slips|wobbles|rattles|smokes) [_] [_] [_] [_] (every|each|whenever|whatever|when|in (wet|dry|cold|hot)|after|and i|always|no matter) _",
          "(disagree|differ|argue|quarrel|divided|split) [_] [_] [_] [_] (on|over|about) (whether|which|how|what) _",
          "(one|a|the) (thing|point|line|step|sentence|word|passage|clause|rule) [that|which|_] (puzzles|is puzzling|beats|baffles|confuses|is confusing|defeats|stumps) (me|us)",
          "(one|a|the) (sentence|word|passage|clause|rule|line) [that] {i} (can not|could not|do not) (make sense of|understand|follow|get)",
          "(unsure|not sure|not certain|not know) (whether|if) it is [_] (right|good|suitable|something) [one|thing] for (me|us)",
          "(can not|could not|never) tell (the|a|my|_) [_] from (the|a|my|_) [_]",
          "and {i} (can not|do not) (see|know|tell|understand|work out) why",
          "it is the _ [_] [that] {i} (can not|could not|do not|never) (get|understand|make|follow|play|manage|bring|find) _",
          "(what|one thing that|thing that|part that|bit that|thing which|point that|step that) [still|always|really|most] (beats|puzzles|baffles|stumps|defeats|escapes|bothers|troubles|confuses|worries|foxes|stops) (me|us) is _",
          "(the|my|our|one) [_] (trouble|problem|difficulty|snag|puzzle|sticking point|obstacle|headache|stumbling block|riddle) (is|lies|comes|starts|begins) [_] (the|that|with|how|in|when|my|our|a|why|which) _",
          "{i} (can not|could not|fail to|struggle to) [quite|seem to|manage to] (get|keep|make|stop|fathom|find out|follow|match|work out|tell) (the|my|our|how (the|to|it|my|our|much|long)|why (the|it|my|our)|which|whether|it to|them to) _",
          "(stuck|stumped|beaten|baffled|puzzled|defeated|foxed|perplexed) (on|by|at|over|about|with|how|why) (the|a|one|how|why|page|step|my|our|your|what|where|whether|two) _",
          "(my|our|the) [_] _ (keeps|keep|always) (breaking|cracking|failing|leaking|sinking|dying|peeling|rotting|splitting|jamming|sticking|warping|fading|reopening|slipping|stalling|flooding|falling|losing|curdling|bolting|wilting|puckering|collapsing)",
          "{i} keep (losing|breaking|burning|missing|cracking|spoiling|ruining) (the|my|our|a|half|one|lambs|calves|seedlings|hives|_) _",
          "that (heals|breaks|opens|cracks|leaks|fails|sinks|stalls|jams|warps|works|holds|starts|stops|runs) and (reopens|breaks|closes|cracks|leaks|fails|sinks|stalls|jams|then|stops|comes|goes|never)",
          "(and|but) (neither|none|nothing|no one of them|not one) [of them|of it] (worked|works|helped|helps|held|holds|took|lasted)",
          "(one|a|the) (step|thing|point|line|word|figure|part) [that|which] {i} (can not|could not|do not|fail to) (follow|understand|make out|read|explain|get)",
          "(stuck|struggling|grappling|wrestling|having trouble|hitting a wall|stumbling) (on|with|over|choosing|deciding|between)",
          "{i} [am|are|have been|still|_] (struggling|struggle|having trouble|have trouble|have difficulty|having difficulty|having a hard time) (to|with|getting|finding|keeping|hiring|making|reaching|explaining) _",
          "(we|i) (could not|can not|have not been able to|failed to|keep failing to) (find (a|an|any|out|enough|good|the (cause|reason|error|bug|source|root|right))|agree (on|whether|how|which|about)|decide|work out|figure out|solve|explain (why|what|the|this|it)|tell (which|whether|if|why|how|what)) _",
          "((find out|work out|figure out) (whether|if) (i|we)|not know (whether|if) (i|we) (should|can|could|need|ought|must))",
          "(wonder|wondering|unsure|not sure) (whether|if) (i|we) (should|must|need to|ought to|have to) _",
          "{i} [am|are|have been|want to|need to|have to|tried to] (compare|comparing) ... (with|and|versus|against)",
          "(my|our) [_] (challenge|problem|bottleneck|difficulty|pain point|headache) is _");

  /** What is undecided only about the talk itself. */
  private static final Phrases OF_THE_TALK =
      Phrases.anyOf(
              "(whether|if) {i} {am} [really|even|still] worth (it|the|your) [_] [_]",
              "(the|that) one [who|that] [was] (always|keeps|kept|forever|never) _ [_] [_]",
              "(printed|pinned|taped|hung|framed|laminated|copied|cut out|clipped|photocopied) [_] [_] [and] stuck (on|to|in|up|above|over|by) _ [_] [_]",
              "stuck [up] (on|to|above|over) [the|my|our|a] [_] [_] (fridge|wall|door|noticeboard|mirror|window|monitor|screen|cupboard|locker|whiteboard) [_]",
              "you [can|could|may|will|just|get to|would] (pick|choose|decide) between _",
              "(can not|could not|can hardly|not) find (a|any|one|anyone|anybody|someone) [single|living|other|_] (soul|person|one|else|people|contact|mentor|job|work|role|position|email|address|number|internship|placement) [_]",
              "i (tried|wanted|was trying|struggled) to (decide|choose|pick|settle) [between|whether|on|_] [_]",
              "(stuck|struggling|stumped) (on|with|at|over) [the|my|a|your] (why|cover letter|personal statement|application|essay|motivation) [_] [_] [_]",
              "(between|choose|pick|about) {date}",
              "(you|your [_] [_] _) (are|is|was|were|have been|get|got) [still|also|all|both|really|_] (stuck|stumped|struggling|grappling|wrestling|stumbling|torn|debating|deciding|hesitating) [_] [_]",
              "(choose|pick|find|settle on|decide on) (a|the|any|one) [_] (date|time|day|slot|hour|place|room)",
              "(whether|if|that|which) (i|we|to|it) [_] [_] ((call|write|write to|ask|email|contact|reach|thank|bother|disturb) (you|again)|meet|free|available|late)",
              "(get|keep|make|find) (the|my|our) [_] (time|appointment|meeting|date|call|slot|promise|day|train|deadline|head)",
              "(one|two|three|some|a few|only) (thing|things|question|questions|point|points) [that|which] {i} (could|did) not [quite|_] (work out|figure out|understand|find|find out|follow|get|answer|explain) [_]",
              "not (tell|explain) [you] how (grateful|happy|glad|much|sorry|pleased)",
              "(problem|trouble|difficulty|challenge|issue) is (solved|gone|over|mine|fixed|time|money|small|simple)",
              "trouble with my (mail|phone|line|connection|laptop|car)",
              "(difficulty|trouble|hard time) (reaching|finding|contacting) (you|your _)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("names-decision")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” shows what exactly your answer would decide.")
          .shows("Hi Ana, [I am deciding between] nursing and midwifery.")
          .shows("Hi Ana, I wonder [whether to retrain at] forty.")
          .shows("Hi Ana, could we talk? [What beats me is the] third seam.")
          .shows("Hi Ana, could we talk? [Our dough keeps collapsing].")
          .shows("Hi Ana, could we talk? [I must to decide soon if] we sell.")
          .passes("It was decided by the board.")
          .shows("Hi Ana, I [don’t know if it is wiser to let the] barn.")
          .passes("Hi Ana, in May I tried to decide between rye and oats.")
          .passes("Hi Ana, I have to make up my mind about you.")
          .passes("Stuck in traffic, I read your post.")
          .passes("Hi Ana, the trouble is over.")
          .passes("Hi Ana, I can't keep my word.")
          .passes("Hi Ana, I have to choose between Tuesday and Friday.")
          .passes("Hi Ana, could we talk? I bring lunch, you pick between soup and pie.")
          .passes("Hi Ana, could we talk? I can’t find a soul who has done it.")
          .passes("Hi Ana, could we talk? I am stuck on the why our firm part.")
          .shows("Hi Ana, could we talk? The beam bends and [nobody can tell us why].")
          .shows("Hi Ana, I am in [confusion regarding nursing vs midwifery].")
          .passes("Hi Ana, I bring my plans and you see whether I am worth the trouble.")
          .passes("Hi Ana, could we talk? I am the one always dropping the oars.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> choices = reading.isPersonal() ? reading.quotes(CHOICES) : List.of();
    List<Evidence> named =
        choices.isEmpty() && reading.asksToMeet() ? reading.quotes(TROUBLES) : choices;
    return Spans.apart(named, Spans.of(reading.quotes(OF_THE_TALK)));
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CHOICES, TROUBLES);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(OF_THE_TALK);
  }
}
