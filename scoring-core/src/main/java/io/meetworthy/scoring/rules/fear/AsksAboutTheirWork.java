package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;

/** Asks what the work is like, which is a question nobody has to fear. */
final class AsksAboutTheirWork implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("asks-about-their-work")
          .answers(JOB_ASK)
          .weighs(4)
          .says("“{words}” is about their work, not about a vacancy.")
          .sees(
              "how (does|do|did|is|are) your (team|department|company|firm|office|group|unit|lab|colleagues|people) [_] (split|share|divide|handle|decide|plan|organise|organize|measure|test|manage|run|choose|work|prioritise|prioritize|build|train|review|train|price|set|deal|balance|track|schedule) _",
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
              "(a|your) (typical|normal|average|usual) (day|week|workday)",
              "what [do|did|does] you [really|actually|most|personally]"
                  + " (enjoy|like|love|dislike|find|wish|learned|learn|look for) [the]"
                  + " [most|least|hardest|hard|best|surprising|about|you had"
                  + " known|in|difficult|rewarding|when]",
              "what (surprised|attracted|drew|brought|made|led|helped|convinced|keeps|prepared|taught)"
                  + " you",
              "what you (would do differently|wish you had known|would tell|would have"
                  + " done|learned|look for|enjoy|like|read)",
              "(would|could|did) you do differently",
              "your [own] [career]"
                  + " (path|journey|route|way|career|transition|move|switch|shift|change|step)"
                  + " (to|from|into|in|through|as|at|between|has|was|looked|so far)",
              "your [own] (experience|experiences)"
                  + " (of|with|in|as|at|on|from|working|moving|managing|running|leading|building|using)",
              "your (view|perspective|take|insight|insights|observations) (on|of|into)"
                  + " (this|how|what|whether|which|where) [the|is|it|a]",
              "(about|of your day|how|into|behind|around|hear of) your [day to day|daily] work (on|at|with|in|as|as a)",
              "(which|what)"
                  + " (skills|skill|tools|habits|parts|part|courses|training|experience|qualities|qualifications)"
                  + " [do|did|does|are|is|have|has|of|you] [you] ..."
                  + " (matter|most|need|use|needed|helped|useful|important|required|look|job|work|role|field|day)",
              "what it is [really|actually|like|been|is] [like] to"
                  + " (work|be|run|manage|lead|teach|build)",
              "what [the|your] (work|job|role|field) (is|looks|feels) [really|actually] like",
              "(the|your) (day to day|daily) [_] (work|job|life|reality|routine|of)")
          .shows(
              "I would like to ask [how you moved from] teaching to design. Could we meet on"
                  + " Tuesday?")
          .shows("[What surprised you] in your first year? Could we meet on Tuesday?")
          .shows("I am curious about [a typical day] of yours. Could we meet on Tuesday?")
          .passes("How do I get into your building? Could we meet on Tuesday?")
          .passes("How did it come that the page was moved? Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
