package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Names the decision or the problem that the sender is stuck at. */
final class NamesDecision implements Rule {
  private static final Phrases CHOICES =
      Phrases.anyOf(
          "{i} (have|have got) (a|one|this|to make a|an important) [_] (decision|choice) (to make|to take|before me|ahead|coming|between|by)",
          "{i} (need|have|want) to make (a|the|my) (decision|choice) [_] [_] [_] [_] [_] [_] [_] (between|whether|about|on|which)",
          "{i} (have been|was|am|were) offered (the|a|an|two|both|three) _",
          "(i|we) [_] [_] [_]"
              + " (decide|choose|torn|deciding|choosing|undecided|hesitating|hesitate|stuck|caught|debating|pick|wavering)"
              + " between",
          "(my|our) (choice|decision) is [now] (between|whether|which)",
          "(i|we) [_] [_] [_]"
              + " (decide|deciding|undecided|debating|unsure|considering|thinking"
              + " about|torn about|not sure|mulling|know|ask myself) whether (to|i|we) _",
          "if you (say|tell me|think|find) [that] [_] [_] [_] [_] (works|work|holds|hold|pays|pay|lasts|last) (i|we) _",
          "whether i should"
              + " (take|accept|stay|move|leave|study|apply|start|learn|choose|finish|go|quit|switch|retrain|specialize|specialise|sell|buy|expand|hire|open|close|join|keep|stop)"
              + " [_]",
          "whether to (accept|stay|study|apply|retrain|specialize|specialise|quit|switch) [_]",
          "(should|shall) i [rather|first|really] (accept|stay|retrain|apply|finish|quit|switch"
              + " to|specialize|specialise|study|leave my|move to)",
          "(want|wants|have|need|must|has|trying|about|going|try|able|plan|hope|hoping) to"
              + " (decide|choose|pick|settle) ... (whether|between|which)",
          "{i} (must|should|will|shall) (decide|choose|pick) ... (whether|between|which)",
          "(weigh|weighing) ... (against|versus)",
          "(offer|offers) from ... and ... from",
          "(i|we) [_] [_] (decide|deciding|choose|choosing) (which|where) [_] to _",
          "(i|we) (can|could) not (decide|choose|agree) (which|whether|between|on|how)");

  /** A difficulty; it is the subject only where their time is asked for. */
  private static final Phrases TROUBLES =
      Phrases.anyOf(
          "(my|our|the) _ [_] (sinks|cracks|leaks|fails|dies|breaks|binds|jams|sticks|warps|splits|curls|sags|peels|fades|stalls|drifts|rots|floods|wilts|spoils|curdles|slips|wobbles|rattles|smokes) [_] [_] [_] [_] (every|each|whenever|whatever|when|in (wet|dry|cold|hot)|after|and i|always|no matter) _",
          "(disagree|differ|argue|quarrel|divided|split) [_] [_] [_] [_] (on|over|about) (whether|which|how|what) _",
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
          "(stuck|struggling|grappling|wrestling|having trouble|hitting a wall|stumbling)"
              + " (on|with|at|over|choosing|deciding|between|to)",
          "(we|i) (could not|can not|have not been able to|failed to|keep failing to)"
              + " (find|agree|decide|work out|figure out|solve|explain|tell) _",
          "(find out|work out|figure out|know) (whether|if) (i|we)",
          "(wonder|wondering) (whether|if) (i|we) (should|need|must|have|ought|am|are)"
              + " (could|should|can|would|am|are|ought) _",
          "(compare|comparing) ... (with|and|versus)");

  private static final RuleCard CARD =
      RuleCard.named("names-decision")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(5)
          .says("“{words}” shows what exactly your answer would decide.")
          .shows("Hi Ana, [I am deciding between] nursing and midwifery.")
          .shows("Hi Ana, I wonder [whether to retrain at] forty.")
          .shows("Hi Ana, could we talk? [What beats me is the] third seam.")
          .shows("Hi Ana, could we talk? [Our dough keeps collapsing].")
          .passes("It was decided by the board.")
          .passes("Stuck in traffic, I read your post.")
          .passes("Hi Ana, the trouble is over.")
          .passes("Hi Ana, I can't keep my word.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> choices = reading.isPersonal() ? reading.quotes(CHOICES) : List.of();
    return choices.isEmpty() && reading.asksToMeet() ? reading.quotes(TROUBLES) : choices;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CHOICES, TROUBLES);
  }
}
