package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Offers money for the reader’s time. */
final class PaysForTheirTime implements Rule {
  /** Bills for other things, and money that went elsewhere. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "bill for (the|my|our) (repair|damage|room|order|visit|work|goods|rent|dinner|lunch)",
          "(do not|did|do|does|will|if|whether|why|would) [the|you|they] [_] [would|will|did] (charge|bill|invoice) (me|us)",
          "(gave|donated|lost|paid|had) (a|{money}) _",
          "your (invoice|bill) of _",
          "(do|did|does|would|should|must|how) (i|we|she|he|they) [have to] pay",
          "(paid|covered|refunded) (by|from) my",
          "(not|cannot|can not|unable) [be] (able|ready|willing|afford) to (pay|cover|compensate|reimburse) [_]");

  private static final RuleCard CARD =
      RuleCard.named("pays-for-their-time")
          .answers(RECIPROCAL)
          .weighs(8)
          .spares(INNOCENT)
          .says("“{words}” values their time in money.")
          .sees(
              "(there is|pay you|give you|offer you|offer|you get|get you) [_] [_] {money} for (petrol|fuel|the petrol|the fare|your fare|travel|your time|your trouble|the journey)",
              "(charged|billed|invoiced|booked|paid) as [an] extra [_] [_]",
              "{happy} to pay (extra|on top|the usual|your usual) [_]",
              "(book|buy) (your|one of your|some of your|two of your) [_] [_] (paid|{length}) (session|sessions|consultation|consultations|lesson|lessons|appointment|slot)",
              "(before|when|once|as soon as|after) {i} pay [you|for] $",
              "book [you for|one of|one|two|some] [your] (paid sessions|paid session|paid hours|paid hour)",
              "(tell me|know|ask|say|hear) what you (charge|would charge|take for|ask for|bill|usually charge) [_] [_]",
              "(tell me|know) how you [usually|normally] (charge|bill|invoice|price) [_]",
              "(buy|book|pay for|purchase) (a|an|one|two|half an|the|{number}) [_] (hour|hours|session|{length}|consultation) [_] [_] [_] [_] [_] [_] whatever you (charge|ask|bill|take|cost)",
              "{i} [{can}] [{gladly}|like to|love to] (buy|pay for) (an|one|two|half an|{length}) [hour|hours] of your time [_]",
              "(of course|naturally|certainly|gladly) {i} [will|would|can] pay [you] [for (it|this|that)] $",
              "(of course|naturally|certainly|gladly) {i} [will|would|can] pay [you] for your _",
              "for (this|it|that|your time|the hour) {i} ({can} [{gladly}|like to|love to]|want to|wish to|like to) pay you [_]",
              "{i} ({can} [{gladly}]|am {happy} to|offer to) pay [to] you {money} (or _|(for|in exchange|as thanks) [_])",
              "for (your time|half an hour|{length}|the hour|each hour|this hour|this) {i} ({can} [{gladly}]|am {happy} to|offer to) pay [to] [you] ({money}|your|the|what|whatever) _",
              "your (time|hour|hours|work|lesson|trouble|travel|trip) (is of course|will be|would be|shall be|will get|will of course be|will naturally be) (paid|compensated|reimbursed|refunded)",
              "{i} ({can} [{gladly}]|am {happy} to|offer to) (pay|give|offer) [to] [you] ({money}|{digits} (euro|euros|pounds|dollars|pound|dollar|rupees|shillings|naira|francs|pesos|crowns|kroner)) (for|per|an|each|as) [_] [_] (hour|time|call|talk|lesson|session|minutes|interview|consultation|trouble|help|thanks|thank|fee|{length})",
              "{i} [{can}] [{gladly}|be able to|like to|want to] pay [to] [you] [for] (your|the|this|that|each|every|an|half an) [_] (time|hour|hours|trouble|lesson|session|consultation|effort) [_]",
              "(i|we|she|he|they) [of course|will|would|can] [gladly|also] pay [you] [for] (your [_] [_] (price|rate|fee|fees|rates)|(a|the) [_] hour)",
              "^{i} can pay $",
              "({i}|he|she|they|and|boss|company|{happy} to|(prepared|disposed|content|fine|ok|okay) to) [{can}] [{gladly}] (pay|cover|meet|paying) [you] [for] [_] (what|whatever) you [usually|normally|_] (charge|ask|take|bill)",
              "(and|boss|company|office|firm|club|employer) {can} [{gladly}] pay your [_] [_] (fee|fees|rate|rates|price)",
              "{i} pay your [_] (fee|fees|rate|rates|price|time|hour) [_]",
              "{i} {can} [{gladly}|to|be able to] pay (for your|you for|your) [_] (time|fee|fees|rate|rates|price|hour|trouble|work)",
              "({i} {can} [{gladly}]|(prepared|disposed|content|ready|willing|happy|glad) to) pay [you] (the|your|a) (fee|fees|rate|price|tariff|honorarium) [(usual|normal|_ usual)] $",
              "{money} (speaker 's|speaker|speakers|guest|lecture|consulting|expert) (fee|honorarium)",
              "(petrol|travel|train fare|fares|your expenses|travel expenses|taxi|parking|mileage) (is|are|will be|would be) (paid|covered|on us|refunded|reimbursed|taken care of)",
              "({i} {can} [{gladly}]|{happy} to|like to|offer to|of course)"
                  + " (pay|cover|compensate|reimburse|match) [you] [for] your [_]"
                  + " (time|rate|fee|hourly"
                  + " rate|rates|fees|costs|invoice|expenses|travel|consulting"
                  + " fee|consultation|hour|usual rate|session|ticket|train|parking|price|trouble)",
              "(~pay|paying) (you (a|the|our) [_] [_] fee|a consulting fee|a speaker fee|an honorarium|for the hour"
                  + "|for an hour|for the session|for the consultation)",
              "({i} {can} [{gladly}]|{happy} to|like to|offer to) (pay|compensate|reimburse) (you"
                  + " for|your|you your|you by the)",
              "(send|give|name|tell|quote|let) {me} [know] (an invoice|your invoice|a bill|the"
                  + " bill|your (hourly|usual|daily|normal|consulting) rate|your rates|your fee"
                  + "|your price|your hourly rate|a quote|a price)",
              "(invoice|bill|charge) {me} [_] (for|by|at|your)",
              "(at|for) your (usual|normal|standard|regular|hourly|consulting) (rate|fee|price)",
              "(~book|~buy|schedule) (a|an|one) [paid|full|single] (hour|session|consultation"
                  + "|{length}) (of your time|with you|at your)",
              "(a|as a|for a|one) paid (hour|session|consultation|call|consulting|advisory"
                  + "|engagement)",
              "{i} {can} [{gladly}] (donate|give|contribute|transfer|pay|send) {money} (to|for"
                  + "|towards) (your|any|charity|{name}|a (charity|cause|fund|school|hospital)|the"
                  + " (charity|fund|food bank|school|cause))",
              "{i} (am|would be|will be|would) {happy} to (make a donation|donate [_] [_] to (a"
                  + "|your|the|any|charity))",
              "{i} {can} [{gladly}] (make a donation|donate [{money}] to (a|your|the|any"
                  + "|charity))",
              "(donation|donate|{money}) to [a|the|any] (charity|cause|organization|organisation"
                  + "|food bank|shelter|fund) [of your choice|you like|you choose]",
              "{money} (for|to) your [_] [_] (fund|charity|time|school|library|association|church"
                  + "|club|shelter)",
              "(and|but|so|then|gladly|happily|also) (would|will|could) [{gladly}|also] pay [you] for"
                  + " (this|that|the|it|your|each|every) _",
              "(go|be|run|put it|put this|put me|put the _) on (your|the) (clock|meter)",
              "(start|run|switch on|set) (your|the) (clock|meter|timer)",
              "(put|add|write) (it|this|the _) on (my|our) (tab|bill|account)",
              "(gladly|happily|of course|{happy} to) pay [you|accordingly] $",
              "at whatever (you|your) (charge|charges|ask|take|rate)",
              "((offer|offering|pay|paying|with|have|budget for) [you] (an|a|the|our) [small"
                  + "|modest|_] honorarium|(offer|offering|send|give|receive|get|with) you"
                  + " (a|an) {money} [_] (gift card|voucher|gift voucher|gift certificate)|have [a"
                  + "|some] [_] budget for (your|this|the (call|session|consultation)))")
          .because(
              "One reader who refuses most requests said yes to up to 100 dollars for a"
                  + " charity.",
              "Eric J. Ma, blog",
              2023,
              Study.Strength.CONTESTED)
          .shows("Of course [we will pay your hourly rate].")
          .shows("So please [send me an invoice] for the hour.")
          .shows("Afterwards [we would give fifty pounds to your] telescope fund.")
          .shows("Of course [your time will be paid].")
          .passes("I will pay you 200 dollars back in May.")
          .passes("Your time is paid by the state.")
          .passes("Does your firm pay for lunch?")
          .passes("I can not pay for your time.")
          .passes("The fee for the course is due in May.")
          .passes("Please do not charge me for the visit.")
          .shows("We would [offer you a $50 gift card] for the hour.")
          .shows("[I would like to buy an hour of your time, whatever] you charge.")
          .shows("I would like to [book your 60 minute session].")
          .shows("Please [tell me what you charge].")
          .passes("I would like to book a table.")
          .shows("Could you talk about slugs? [There is forty quid for petrol].")
          .passes("I spent 60 euros for petrol to see it. Could we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
