package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says for whom or for what the sender asks. */
final class NamesWhoIsBehind implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("names-who-is-behind")
          .answers(HIDDEN_AGENDA)
          .weighs(4)
          .says("“{words}” says who is behind the request.")
          .sees(
              "on behalf of [the|our|my|a|{name}]",
              "(funded|sponsored|commissioned|supervised|financed|hosted|organised|organized|backed|paid for|supported) by (the|my|our|a|{name}|no one|nobody)",
              "(for|as part of|towards|within) (my|our|a|the) [_] [_] (thesis|dissertation|capstone|coursework|research project|course project|class project|school project|phd|doctorate|degree|apprenticeship|research|book|article|documentary|radio piece|series|study|internship report|final project|essay|student newspaper|newspaper|newsletter|blog|podcast)",
              "(i|we) (represent|volunteer for|write for|report for|organise|organize|host|edit) (the|a|an|our|{name})",
              "(my|our) (supervisor|professor|editor|manager|boss|teacher|director|board|tutor|lecturer) (asked|has asked|suggested|wants|gave|set|told|recommended)",
              "(the|this|our) (study|project|survey|research|interview|series|group|initiative) (is|was) (run|led|paid|carried out|organised|organized|part)",
              "(working|writing|researching) [on] (a|my|our) [_] [_] (thesis|dissertation|book|article|paper|documentary|report|study|podcast|series) (on|about|for|with)")
          .shows("I write [on behalf of the] chess club in Leeds.")
          .shows("It is [for my master's thesis] on bees.")
          .shows("The work is [funded by the] city.")
          .passes("For my part, I liked the thesis of your talk.")
          .passes("I am a student of bees.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
