package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says in a request for a favour how it stands with work and pay. */
final class TellsLostWork implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("tells-lost-work")
          .answers(GENUINE)
          .weighs(5)
          .says("“{words}” tells them how it stands with your work.")
          .judges(Kind.ASK)
          .sees(
              "({i} {am}|he is|she is|they are|have been|has been|been) [_] [_] (unemployed|laid off|let go|fired|out of work|out of a job|between jobs|furloughed|on strike|on disability|on unemployment|job hunting|made redundant)",
              "^[_] (recently|currently|now|just|both) [_] (unemployed|laid off|let go|fired|out of work|out of a job|between jobs|furloughed)",
              "(got|been|getting|being) [_] (fired|laid off|let go)",
              "(husband|wife|boyfriend|girlfriend|partner|mom|mother|dad|father|fiance|roommate|he|she) [_] (lost (his|her|their) job|got laid off|was laid off|got fired|is unemployed|is out of work)",
              "(lost|losing|quit) (my|our) (job|jobs|income|second job)",
              "(unemployed|laid off|out of work|without work|jobless) (since|for [_] {length}|for"
                  + " {period}|{date}|and|but)",
              "(at|with|for|start|starting|started|into|of) (my|a|his|her|this|the) [_] new job",
              "(first|second|next) (paycheck|pay check|wages|wage|salary) (is|until|at|from|in|on|will|comes)",
              "(hours|pay|wages|shifts) (were|was|have been|got|are|been) [_] (cut|stopped|delayed"
                  + "|denied|reduced)",
              "(cut|cutting) my (hours|pay|shifts)",
              "(waiting on|waiting for) [_] [_] (food stamps|unemployment|disability|paycheck|check"
                  + "|benefits|financial aid|student loan|refund)",
              "(unemployment|disability|benefits|food stamps|financial aid) (ran out|run out|check"
                  + "|checks|benefits|has not|have not|did not|does not|is|are|was|were|until)",
              "(found|find|get|got|start|started|starting|begin) (a|my|my first|another) [new|full time|part time] job [_]",
              "(find|found|looking for) [full time|part time|any] work [_]",
              "my (contract|hours|job|post|visa|gig) (was not|has not been|were not) (renewed|extended)",
              "my (employer|company|workplace|shop|restaurant|factory|firm|job) [has|_] (closed|shut|went bankrupt|went under|is closing|is shutting) [down]",
              "(looking|searching|applied|applying) for [a|any] [new|full time|part time|second] (job|work|jobs)",
              "{i} (work|am working|worked) [_] (hours|jobs|minimum wage|part time|full time|two"
                  + " jobs|nights|overtime|double)")
          .because(
              "Requests that told of a job were granted more often.",
              "Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("[I was laid off] in May. Would somebody lend me a bike?")
          .shows("They [cut my hours], and the rent is due.")
          .shows("My [wife got fired], so we share one phone.")
          .passes("Could we meet for 15 minutes? I was laid off in May.")
          .passes("You got the job of the year.")
          .passes("The board laid off the plan.")
          .passes("Could you tell me how people recently laid off are supported?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** Who asks for a meeting and tells of lost work asks for work. */
  @Override
  public List<Evidence> read(Reading reading) {
    return reading.asksToMeet() ? List.of() : reading.quotes(CARD.sees());
  }
}
