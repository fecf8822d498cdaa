package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.RuleCard;

/** Says for whom or for what the sender asks. */
final class NamesWhoIsBehind implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("names-who-is-behind")
          .answers(HIDDEN_AGENDA)
          .weighs(4)
          .says("“{words}” says who is behind the request.")
          .sees(
              "(it|this) (is|'s) [only|just|purely|solely|all] for (my|our) own _",
              "for (a|an|the|our|my) [_] [_] (guide|report|survey|article|book|series|exhibition|study|paper|feature|show|film|magazine|documentary|chapter|piece|story) in (the|our|my|a|{date}|{name}) _",
              "{i} (have|has) been (asked|chosen|elected|appointed|told|hired|voted|picked|invited|sent) to _ _",
              "{i} (am|are) [now|about] [to] (taking over|take over|stepping in|succeeding|standing in|filling in) (from|for|the|as|your|my|{name}) _",
              "(because|since|as) (my|our) (reviewer|examiner|supervisor|boss|editor|board|teacher|client|professor|doctor|landlord|council|insurer|bank|daughter|son|mother|father) _",
              "for (a|an|the|our|my) [_] [_] (guide|report|survey|article|book|series"
                  + "|programme|program|exhibition|workshop|course|study|project|paper"
                  + "|feature|show|film|handbook|grant|application|committee|board"
                  + "|council|union|newsletter|magazine|documentary|radio piece|chapter"
                  + "|museum|charity|archive|thesis) (that|which|of|on|about|for|at|by|in|i"
                  + "|we)",
              "(asked|commissioned|hired|chosen|elected|appointed|sent|employed|paid"
                  + "|funded) by (my|our|the|a|{name})",
              "{i} (am|are) (asking|interviewing|talking to|visiting|calling"
                  + "|comparing) ({number}|{digits}|ten|five|six|four|three|a few|several"
                  + "|all) _",
              "(our|my) (school|union|council|club|choir|board|co op|charity|parish"
                  + "|museum|library|village|committee|cooperative|association|lab|clinic"
                  + "|ward) (is|wants|plans|has|needs|must|will|would|voted|meets) _",
              "on behalf of [the|our|my|a|{name}]",
              "(funded|sponsored|commissioned|supervised|financed|hosted|organised|organized|backed|paid"
                  + " for|supported) by (the|our|a|{name}|no one|nobody)",
              "(for|as part of|towards|within) (my|our|a|the) [_] [_]"
                  + " (thesis|dissertation|capstone|coursework|research project|course"
                  + " project|class project|school"
                  + " project|phd|doctorate|apprenticeship|research|book|documentary|radio"
                  + " piece|study|internship report|final project|essay|student"
                  + " newspaper|newspaper|newsletter|blog|podcast)",
              "(i|we) (represent|volunteer for|write for|report for|organise|organize|host)"
                  + " (the|a|an|our|{name})",
              "(my|our)"
                  + " (supervisor|professor|editor|manager|boss|teacher|director|board|tutor|lecturer)"
                  + " (asked me|has asked|suggested|wants me|set me|recommended)",
              "(the|this|our) (study|project|survey|research|interview|series|group|initiative)"
                  + " (is|was) (run|led|paid|carried out|organised|organized|part)",
              "(working|writing|researching) [on] (a|my|our) [_] [_]"
                  + " (thesis|dissertation|book|article|paper|documentary|report|study|podcast|series)"
                  + " (on|about|for|with)")
          .shows("I write [on behalf of the] chess club in Leeds. Could we meet on Tuesday?")
          .shows("It is [for my master's thesis on] bees. Could we meet on Tuesday?")
          .shows("The work is [funded by the] city. Could we meet on Tuesday?")
          .shows(
              "It is because [I've been asked to take over] the group. Could we meet on Tuesday?")
          .shows("[It is only for my own use]. Could we meet on Tuesday?")
          .passes("For my part, I liked the thesis of your talk. Could we meet on Tuesday?")
          .passes("I am a student of bees.")
          .passes("I have been asked a lot. Could we meet on Tuesday?")
          .passes("Each for his own. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
