package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Asks what the work is like, which is a question nobody has to fear. */
final class AsksAboutTheirWork implements PersonalRule {
  /** What they are or wish is no work of theirs. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "what (does|do|is) your [_] (week|weeks|month|calendar|diary|schedule|availability|friday|monday|afternoon|morning) (look|looks|looking) [like] [_] [_]",
          "(why|how) you (selected|chose|picked|used) (the|that|this) (word|term|name|title) [_]",
          "(how|why) you [do|did|have] [not|never] ((are|were) (doing|feeling|today|these|all|well|able|going|not|so|related|the|a)|can|could|may|might|would|will|should|feel|felt|want|wanted|prefer|like|need|been|heard|ignored|answered|replied|refused|rejected|looked|got my|found me|found my) _ [_]",
          "(read|heard|reading|article|post|book|video|page) [_] about (how|why|what) you _ [_] [_] [_]",
          "is (how|why|what|that) you (found|got|got|know|see|saw) (me|my|us|our|it) [_]");

  /** What people did at their work, in the forms that learners use. */
  private static final String WORKED =
      "(~choose|~decide|~get|~move|~handle|~manage|~switch|~learn|~find|~start|~build|~make|~keep|~prepare|~solve|~test|~try|~plan|~train|~measure|~change|~set|~run|~judge|~teach|~notice|~arrive|~enter|~sell|~price|~win|~write|~organise|~survive|~grow|~raise|~split|~hire|~go about|~cope|~come (by|to))";

  private static final RuleCard CARD =
      RuleCard.named("asks-about-their-work")
          .answers(JOB_ASK)
          .weighs(3)
          .spares(INNOCENT)
          .says("“{words}” is about their work, not about a vacancy.")
          .sees(
              "how (does|do|did|is|are) your (team|department|company|firm|office|group|unit|lab|colleagues|people) [_] (split|share|divide|handle|decide|plan|organise|organize|measure|test|manage|run|choose|work|prioritise|prioritize|build|train|review|train|price|set|deal|balance|track|schedule) _",
              "(ask|asking|know|hear|listen|learn|learning|understand|wonder|wondering|curious|tell {me}|tell {me} please|explain|show {me}|is|about) [you|from you|that|to me|about] (how|why) [did|do|have] (you|your team|your firm|your company|your office|your people|your colleagues) [have|are|had|did|do|first|actually] _ (your|the|a|an|one|work|into|from|in|to|it|them|that|this|when|before|after|with|on|out|up|by) [_]",
              "how [did|do|have|had] you [have|did|do|had|first|actually] "
                  + WORKED
                  + " [_] [_] [_] [_] {i} (want|would like|like|wish|would love) [to] (ask|know|learn|hear)",
              "what [would|will|could] you [would|will|could] [_] (do|make|change) [in] [a|an] (other|different|another|else) [_]",
              "what you (would|will) (tell|say|advise) [to] (your|to your|a|me|somebody|someone|us) _",
              "what (does|is|did|was) (a|an|your|the) (normal|typical|usual|average|ordinary|regular|working|good|bad) (day|week|{date}|morning|monday|tuesday|wednesday|thursday|friday|month|shift|project|case) [_]",
              "how [did] (you|your team) [first|actually|ever]"
                  + " (~get|~come|~move|~make|~go|~start|~become|became|~build|~decide|~land|~transition|~switch|~break|~end|~choose|~learn|~find)"
                  + " [_] (into|from|to|in|on|whether|between|your|the move|the"
                  + " switch|started|way)",
              "how (you|your team|you all|your company|your group|your department)"
                  + " [usually|now|actually|currently]"
                  + " (handle|approach|decide|choose|organise|organize|plan|measure|test|train|work|run|manage|deal|balance|structure|split|set|divide|hire"
                  + " for|review|teach)",
              "what (is|was|does|do|would|did) [a|an|your|it]"
                  + " [typical|normal|average|working|usual] (day|week|workday|work day|working"
                  + " day) [looks|look|is|like|for you|in]",
              "your (typical|normal|average|usual) (day|week|workday)",
              "a typical (day|week|workday)",
              "a (normal|average|usual) (day|week|workday) (of|in|at|as|for|on|looks|is) (yours|you|your|a|the|like)",
              "what [do|did|does] you [really|actually|most|personally]"
                  + " (enjoy|like|love|dislike|find|wish|learned|learn|look for) [the]"
                  + " (most|least|hardest|hard|best|surprising|about|you had"
                  + " known|in|difficult|rewarding|when|to see|to do)",
              "what (surprised|attracted|drew|brought|led|helped|convinced|prepared|taught)"
                  + " you",
              "what (made you|keeps you|would make you) (choose|move|switch|leave|join|stay|start|pick|become|go|decide|take|want|study|settle|in|at|going|there|busy|motivated|up|awake) _",
              "what you (would do differently|wish you had known|would tell|would have"
                  + " done|learned (in|as|from|at|on|while|during)|look for|enjoy|like (most|best|least|about)|read)",
              "(would|could|did|will) you (do|make|change) (differently|otherwise|another time|next time)",
              "what you (would|will|could) (do|make|change) (differently|otherwise|another time|next time)",
              "what working (with|at|in|as|for) _ [_] (is|'s) [really] like",
              "how (does|did) it (feel|be) to (leave|give up|switch|move|change|work|be|run|manage|lead|teach) _",
              "your [career] journey (from|into|as|so far|through)",
              "your [career] (move|shift|change|step) (from|into) _",
              "your [own] (career|career (path|transition|move|switch|shift|change|step|journey)|path|route|transition|switch)"
                  + " (to|from|into|in|through|as|at|between|has|was|looked|so far)",
              "your [own] (experience|experiences)"
                  + " (of|with|in|as|at|on|from|working|moving|managing|running|leading|building|using)",
              "your (view|perspective|take|insight|insights|observations) (on|of|into)"
                  + " (this|how|what|whether|which|where) [the|is|it|a]",
              "(about|of your day|how|into|behind|around|hear of) your [day to day|daily] work (on|at|with|in|as|as a)",
              "(which|what)"
                  + " (skills|skill|tools|habits|parts|part|courses|training|experience|qualities|qualifications)"
                  + " [do|did|does|are|is|have|has|of|you] (you|your|the|most|it|a|people|junior|new|matter|matters|important|helped|useful|takes|take) ..."
                  + " (matter|most|need|use|needed|helped|useful|important|required|look|job|work|role|field|day)",
              "(what|how) (it is|is it|it 's) [really|actually|like|been|is] [like] to"
                  + " (work|be|run|manage|lead|teach|build|leave|become|switch)",
              "what [the|your] (work|job|role|field) (is|looks|feels) [really|actually] like",
              "(the|your) (day to day|daily) [_] (work|job|life|reality|routine|of)")
          .shows(
              "I would like to [ask how you moved from teaching] to design. Could we meet on"
                  + " Tuesday?")
          .shows("[What surprised you] in your first year? Could we meet on Tuesday?")
          .shows("I am curious about [a typical day] of yours. Could we meet on Tuesday?")
          .passes("What made you reject my offer? Could we meet on Tuesday?")
          .passes("How do I get into your building? Could we meet on Tuesday?")
          .passes("How did it come that the page was moved? Could we meet on Tuesday?")
          .passes("Hi Ana, what does your week look like?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
