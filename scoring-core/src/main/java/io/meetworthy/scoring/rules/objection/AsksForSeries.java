package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks for more than one meeting. */
final class AsksForSeries implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-series")
          .raises(HAS_NO_TIME)
          .weighs(8)
          .says("“{words}” asks for more than one meeting before the first.")
          .advises("Ask for one conversation; if it goes well, the next comes by itself.")
          .sees(
              "(regular|weekly|monthly|biweekly|bi weekly|fortnightly|recurring|ongoing|periodic|occasional|daily|quarterly|frequent|continuous|continued|standing) [{length}|short|quick|informal|phone|video|zoom|mentoring|mentorship|coaching|career] (call|calls|chat|chats|meeting|meetings|conversation|conversations|session|sessions|coffee|coffees|catch up|catch ups|check in|check ins|guidance|support|mentoring|mentorship|coaching|advice|basis|lunch|contact|relationship|dialogue|touchpoint|touchpoints|feedback)",
              "(series|couple|few|several|number|two or three|three or four) [of] [short|quick|phone|video|{length}] (calls|chats|meetings|conversations|sessions|coffees|interviews|catch ups|check ins)",
              "(several|a few|two|three|four|five|six|multiple) [short|quick|phone|video] (calls|chats|meetings|conversations|sessions|coffees|catch ups|check ins)",
              "(meet|chat|talk|speak|call|check in|catch up|connect|touch base) ... (once {period}|regularly|weekly|monthly|periodically|every week|every month|once a week|once a month|every other week|every two weeks|from time to time|on a regular basis|{number} times|every few weeks|each week|each month|twice a month|twice a week|now and then)",
              "(be|become|act as|serve as|as|find|need|seeking|looking for|want) [you as] [my|a|an] (mentor|coach|guide|career coach|career mentor)",
              "mentor (me|us)",
              "(mentorship|mentoring) (program|relationship|opportunity|from you|sessions|with you)",
              "(your|for|seeking|some|long term|ongoing) mentorship",
              "(once|twice|{number} times) a (week|month|quarter|fortnight)",
              "every ({date}|{period}|week|month|other week) ... (call|chat|meeting|talk|meet|zoom|coffee)",
              "(follow up|more|further|additional|future) (calls|meetings|sessions|conversations) ... (after|as needed|over|throughout|with you)",
              "(as|whenever) {i} (go|progress|have questions|get stuck|need|run into)")
          .shows("Would you [be my mentor]?")
          .shows("I imagine [monthly calls] until I find something.")
          .shows("Could we [meet once a week]?")
          .passes("I read your monthly letter on mentoring.")
          .passes("We hold weekly stand-ups at the yard, so I know how you feel.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
