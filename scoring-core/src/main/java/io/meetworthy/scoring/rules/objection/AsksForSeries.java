package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Asks for more than one meeting. */
final class AsksForSeries implements Rule {
  /** Who else meets, and talks that were given. */
  private static final Phrases OTHERS =
      Phrases.anyOf(
              "{i} (should|would|could|can|will|shall) (sit|act|serve|stand|work|volunteer|help) [in] as [a|an|your|the] [_] (client|patient|model|subject|tester|volunteer|helper|assistant|pupil) [_] [_] [_] [_] [_] [_] (two|three|four|five|six|{number}|{digits}) (sessions|lessons|evenings|times|visits) [_]",
              "guide me (on|in|with|about|regarding|for) _ [_]",
              "(package|packages|bundle|bundles|block|blocks|pack|packs|course|courses|programme|programmes|program|programs) of (two|three|four|five|six|eight|ten|twelve|{number}|{digits}) (sessions|calls|meetings|talks|lessons|evenings|visits) [_]",
              "(site|page|website|list) [_] [_] [_] [_] ({number}|{digits}) (sessions|lessons|calls|meetings)",
              "^(we|they) (meet|talk|speak|call|chat)",
              "(and|team|manager|club|group|which|who|staff|nurses|board) [we|they] (meet|meets|talk|talks|speak)",
              "(took|takes|after|lasted|had|did|held|ran|attended) [us|me|it] [about|some|only] (two|three|four|five|six|several|{number}|{digits}) (sessions|meetings|talks|lessons|calls|visits|evenings) [_]",
              "(session|sessions|talks|lessons|meetings) (in|at|from|of) (your|the|yours|{name})")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-for-series")
          .raises(HAS_NO_TIME)
          .weighs(7)
          .spares(OTHERS)
          .says("“{words}” asks for more than one meeting before the first.")
          .advises("Ask for one conversation; if it goes well, the next comes by itself.")
          .sees(
              "(make|made|making|turn|turned|turning) (this|it|that|these|our _) [in|into] (a|an) (monthly|weekly|regular|quarterly|recurring|fortnightly|standing|annual|yearly|daily) (thing|event|occurrence|habit|call|chat|catch up|date|ritual|fixture|meeting|session)",
              "when (can|could|shall|should|do|may) {i} [_] (do|have|hold|schedule|book|fix|set up|plan) (the|our|a) (next|second|follow up|follow on) (session|call|meeting|talk|chat|one|round)",
              "(looking forward to|look forward to|excited for|excited about|waiting for|can not wait for|see you at|until|till) our next (call|session|meeting|chat|talk|conversation|catch up)",
              "(some|a|several|the next|possibly|maybe|perhaps|and) (few|couple|number|two|three) [of] [more|other] ({date}|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|evenings|weekends|mornings|sessions|meetings) (following|after|afterwards|after that|to follow|thereafter|until|till|more|as well|too)",
              "(first|second|third|last|alternate) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) [of]",
              "(a|the) second (interview|meeting|call|session|visit) (may|might|will|could|would) [also] be (requested|needed|necessary|required|scheduled|arranged|asked)",
              "(every other|every second) ({date}|week|month) [at|same|_] [the] (same time|works|ok|okay)",
              "(something|a thing|it) regular [_] like",
              "then (fortnightly|weekly|monthly|biweekly|regular) [_] (calls|sessions|meetings|check ins|chats)",
              "(need|like|want|require|propose|suggest|hoping for|plan|planning) (several|multiple|a series of|a number of|three|four|five|six|regular|a few) (sessions|meetings|calls|conversations|talks|chats|lessons|visits|appointments)",
              "{i} (will|would|may|might) need you (a few|several|many|more than) times [_]",
              "(need|want|have) a second and a third _",
              "(a second|another|and a second|second) and [maybe|perhaps|possibly] [a] (third|fourth) (session|call|meeting|visit|talk|time|chat|lesson|one)",
              "(like|love|want|hope|wish) to (come|call|ring|meet|visit|phone|drop in|see you|sit) [_] [_] (every|each) ({date}|week|day|morning|evening|month) [for|until|till|from]",
              "(call|chat|meet|talk|speak|session|sessions|calls|meetings|chats|lesson|lessons|catch up|check in) [_] (every other|every second|each|once a|twice a|once every|every|per) (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fortnight|two weeks|few weeks|morning|evening|quarter|term)",
              "(see|meet|talk to|call|ring|visit) you [_] (regularly|every|each|now and then|from time to time|once in a while|again and again|a few times|several times|on and off|whenever)",
              "(ongoing|regular|standing|long term|continuous|continuing) (conversation|exchange|dialogue|appointment|arrangement)",
              "on (a|an) (ongoing|regular|long term|continuous) basis",
              "(like to|love to|want to|hope to|could {i}|can {i}|let us) (stay|keep|remain|be) in (ongoing|regular|close|constant|continuous) contact",
              "(need|like|propose|suggest) (two or three|three or four|several|multiple) (calls|meetings|sessions)",
              "(a|the first) (series|run|set|string) of [short|brief|_] (calls|chats|talks|meetings|conversations|sessions|visits|lessons)",
              "(over|for|during) the (next|coming) (weeks|months|few weeks|few months|couple of|year|two|three|six) [_] (meet|talk|call|speak|sessions|calls|meetings)",
              "(two|three|four|five|six|{digits}) (calls|meetings|sessions|chats|conversations|visits|lunches|evenings|afternoons) (with you|over|of {length}|to|about|for)",
              "(recurring|regular|standing|weekly|monthly|biweekly|fortnightly) [{length}|time|calendar] (slot|slots|appointment|appointments|sessions|lessons|coaching)",
              "(slot|session|sessions|calls|lesson|lessons|meeting|meetings|hour) every (other|second|single|{period}|week|month|monday|tuesday|wednesday|thursday|friday) _",
              "(set up|schedule|have|love|like|could|would|propose|suggest|hope|imagine|hoping|arrange|open to|up for|do|want|need|for|interested in|request|grateful for) [to] [a|some|to|have|set up] (regular|weekly|monthly|biweekly|bi weekly|fortnightly|recurring|ongoing|periodic|daily|quarterly|frequent|continuous) [{length}|short|quick|informal|phone|video|zoom|mentoring|mentorship|coaching|career|one on one] (call|calls|chat|chats|meeting|meetings|conversation|conversations|session|sessions|coffee|coffees|catch up|catch ups|check in|check ins|guidance|mentoring|mentorship|coaching|lunch|touchpoint|touchpoints|feedback)",
              "^[or] (regular|weekly|monthly|fortnightly|ongoing) (calls|chats|meetings|sessions|mentoring|check ins|mentorship)",
              "(have|do|schedule|set up|arrange|love|like|need|want|through|up) [a] (series|couple|few|several|number|two or three|three or four) [of] [short|quick|phone|video|{length}] (calls|chats|meetings|conversations|sessions|coffees|interviews|catch ups|check ins) (with|from|over|about|to|in|so|where|at|and|if|until)",
              "(meet|chat|talk|speak|call|check in|catch up|connect|touch base) [with you|you] [for] [{length}] (regularly|weekly|monthly|periodically|every {period}|every week|every month|once {period}|once a week|once a month|every other week|every two weeks|from time to time|once in a while|on a regular basis|{number} times|every few weeks|each week|each month|twice {period}|twice a month|twice a week|now and then)",
              "(be|become|becoming|act as|serve as) (my|our) [_] (mentor|coach|career coach|career mentor)",
              "you (be|become|act as|serve as|to be|to become) (a|an) [_] (mentor|coach)",
              "(you as|looking for|need|want|seeking) (my|a|an) [career] mentor",
              "(two|three|four|five|six|several) (long|short|longer|weekly|monthly|good|proper) (calls|meetings|sessions|chats|conversations|talks|visits)",
              "mentor (me|us)",
              "(like you to|like that you|want you to|love you to|could you|would you|please|invite you to|ask you to|hope you will|hope you would) [_] (join|sit on|be part of|serve on|chair|become part of) (a|our|the|my) [_] [_] (working group|committee|board|jury|panel|advisory board|steering group|council|task force|reading group|study group) [_]",
              "(first|start|beginning) of (several|many|a series|a number|regular)",
              "(stay|be) (by|at) my side",
              "(over|across) (several|a few|some|many|the next|the coming) (weeks|months|evenings|calls|sessions|weekends) _",
              "(each time|every time|as often as|if ever) {i} (need|have a question|get stuck|hit a|run into) _",
              "(accompany|guide) me (through|over|on|during|until|along)",
              "(two|three|four|five|six|{number}) sessions [of|over|with|in]",
              "(your|for|seeking|some|long term|ongoing) mentorship [from you]",
              "(call|chat|meeting|talk|meet|zoom|coffee|session) (every|each|once|twice) ({period}|a week|a month|week|month|other week|fortnight)",
              "(follow up|more|further|additional|future) (calls|meetings|sessions|conversations) (after|as needed|over|throughout|with you)",
              "(as|whenever) {i} (have questions|get stuck|run into)")
          .shows("I'd [like to come every Tuesday for] a while.")
          .shows("Would you [be my mentor]?")
          .shows("I [imagine monthly calls] until I find something.")
          .shows("Could we [meet once a week]?")
          .passes("I read your monthly letter on mentoring.")
          .passes("I work 20 hours per week and call home every day.")
          .passes("We meet every two weeks to code the interviews.")
          .passes("Executive committee: weekly meeting on Monday.")
          .shows("[A second call may be needed].")
          .shows("And [then monthly feedback calls] for a year.")
          .passes("A second meeting was held in May.")
          .passes("Your page sells packages of five sessions with you; I would need one.")
          .shows("It was a good hour. [When can we have the next session]?")
          .shows("Could we [turn this into a weekly call]?")
          .shows("You would sit with us on Sunday and [a few evenings after that].")
          .passes("Please guide me on the forms for the dam.")
          .passes("Your page sells blocks of four sessions, and I would take one.")
          .passes("I would sit as a practice client for any of your trainees, six sessions.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
