package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Offers to pay for the time. */
final class OffersPayment implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("offers-payment")
          .answers(FREE_CONSULTING)
          .weighs(10)
          .spares(
              Phrases.anyOf(
                  "(pay|paid) for half of [_] [_]",
                  "pay your (wages|salary|wage|pension|salaries)"))
          .says("“{words}” treats their time as work.")
          .sees(
              "(what is|what are|what 's) [then|usually|normally] (your [hourly|usual|session|_] (fee|fees|rate|rates|charge|charges)|the (fee|charge) (and|or|for (a|an|one|it|that|you|your)))",
              "(what is|what 's) the (fee|charge) $",
              "what (do|would) you charge $",
              "(happy|glad|willing|prepared|content|fine) to pay (after|afterwards|from|for (the (rest|next|following|second)|any|further|more|every|each)|beyond|on top|if|once|when|whatever|as|per|in full|properly) _",
              "what (an hour|half an hour|a session|{length}|a call|a consultation|a review|a first meeting) [with you|of your time|of yours|with your _|like that] (costs|cost|would cost|comes to|runs|{can} cost)",
              "and what you (charge|bill|would charge|would bill)",
              "(like|love|want|wish|hoping|ready|happy|going|glad|will|would) [to] (book|buy|reserve|purchase|sign up for) (your|one of your) [_] [{length}|_] (session|sessions|package|packages|hour|slot|consultation|consult|programme|program|intensive|course|coaching|offer)",
              "(if|should) you (charge|bill|have a fee|take a fee|work for a fee|have a rate) [for] [_] [_] [_] [_] [_] (tell me|let me know|say so|name|i will|i would|happy)",
              "({happy}|glad|willing) to pay [you] for (the|that|this|a) (quarter|half|full|whole|first|hour|time|minutes|{length}) [_] [_]",
              "(happy|glad|willing|prepared|content|expect|fine) to be (charged|billed|invoiced) [for|by] _",
              "(please|you (can|could|may|should)) (charge|bill) (me|us) (for|by|whatever|as|your|at) _",
              "(put|add) (it|that|this) (on|to) (my|the) (bill|tab|account)",
              "if it (runs over|goes over|runs long|takes longer) [_] (charge|bill|invoice|put|i will pay|i would pay)",
              "your (fee|rate|price|hourly rate) [for] [the|those|that] [{length}|time|talk|call] (is|are) [already|of course] (set aside|put aside|ready|in the budget|budgeted|covered|agreed|waiting|on the table)",
              "(have|has|put|set) [the] {money} (by|aside|ready) for (it|this|you|that)",
              "{i} {can} [then|gladly|of course|happily] (book|buy|pay for) [you for] (a|an|the|one) [proper|full|real|whole|paid|second|further] (hour|session|appointment|consultation|slot|day)",
              "(book|hire) (an hour|half an hour|{length}|a session|a slot|time) "
                  + "[_] [_] [_] (and pay|like|as|at|for|paid|with you)",
              "and pay (like|as|for your|your|what|whatever|full|by the) _",
              "(tell|let|send|give|name) (me|us) [know] what (you would|would you|you) (charge|bill|cost|take) [_]",
              "what (you would|would you) (charge|bill|cost) (me|us|for (this|it|an|half|a|that)|if) [_]",
              "{i} {can} [{gladly}] pay (the (half|hour|usual|normal|full|going|price|fee|rate|invoice)|for the (hour|half|time|call|session|visit|talk)|for (your|half an hour|an hour)|half (your|the)|you for|you the|you by|your|what|whatever|an hour|by the) [_]",
              "(~send|~write|make|mail|put|~let|~have) [just|it all|everything] (me|us|it|this|that|in) [on|have|get|with] (an|the|your|a|my) (invoice|bill)",
              "(just|please|then|can|could|may) send (an|the|your) (invoice|bill)",
              "(to|gladly|and|{i}|would|will|could|of|by|happily|also) (pay|paying) ... your [usual|normal|hourly|full|standard] (rate|rates|fee|fees|price|time)",
              "as you would (to|for|with) (any|a|your|every) [_] (client|customer" + "|patient)",
              "({i} {can} [{gladly}]|{want}|like|happy to|glad to|prefer to|willing to|wish to|rather) [to] (hire|engage|retain|commission|instruct|contract) you",
              "({i} {can} [{gladly}]|{want}|like to|happy to|glad to|prefer to|willing to|ready to|prepared to|rather|and|or|let {me}|if {i}) pay you (for|your|the|what|whatever|by|a|{money} (for|per|an|to))",
              "at (your [usual|normal|going|full|standard|hourly]|the (usual|normal|going|full|standard|hourly)) (rate|fee|price|rates)",
              "(pay|paying|cover|meet|match|know|(tell|let) {me} [know]|whatever|for|is) [whatever|what] you [usually|normally|would] (charge|bill)",
              "{i} (have|has|got) [_] [a] (budget|fee|honorarium|grant|{money}) (for this|for it|for your|set aside|put aside|to pay)",
              "({i} {can} [{gladly}]|happy to|glad to|{want}) (pay|pay you|be charged|be billed) by the (hour|minute|half hour)",
              "(you can|you may|please) (charge|bill) [me|us] by the (hour|minute|half hour)",
              "a paid [_] [_] (call|hour|half hour|session|talk|consultation|meeting"
                  + "|slot|appointment)",
              "(would|will|can|could|shall) [of course|gladly|happily|naturally|certainly|also] pay"
                  + " [you|for it|for that] (for your|what you|whatever you|your|the"
                  + " (usual|normal|full|going)|at your)",
              "pay (what|whatever) you (charge|ask|bill|normally|usually|think)",
              "(put|send|mail) (me|it|us|that) [on|out] (a|an|your) (bill|invoice)",
              "what (do|would) you [usually|normally] charge (for|if|an|per)",
              "what is your [usual|hourly] (fee|rate)",
              "(please|kindly) tell [_] your [usual|hourly] (fee|fees|rate|rates|price|prices|charges)",
              "(tell|let|send|give|name) (me|us) [know] [what] your [usual|hourly]"
                  + " (fee|fees|rate|rates|price|prices|charges|terms)",
              "(would|will|can|could|shall) (of course|gladly|happily|naturally|certainly) pay"
                  + " for (it|that|this)",
              "pay [for] (it|that|this) (of course|gladly|naturally)",
              "(fee|rate|rates|fees|bill) (is|are|would be|will be) [of"
                  + " course|naturally|certainly|absolutely] (fine|okay|ok|no problem|paid)",
              "({i} {can} [{gladly}|also]|happy to|glad to|{want}|and|of course|gladly|let {me}) (cover|covering|meet) [all] your [usual|consulting|hourly|normal|standard|travel|_]"
                  + " (fee|fees|rate|rates|costs|expenses|invoice)",
              "{i} (would|will|can|could) [gladly|happily|of course]"
                  + " (compensate|reimburse|remunerate) you for (your|the|it|that)",
              "({i} {can} [{gladly}|also]|to|gladly|and|let {me}|for|be|are|or|on|of|consider|about) (pay|paying|compensate|compensated|reimburse|reimbursed|remunerate|compensating|reimbursing|paid) (you for|for|you) (your|the)"
                  + " (time|hour|usual|standard|normal|hourly|consulting|regular|rate|rates|fee|fees|trouble|expertise|advice|expenses|session|travel|call|meeting)",
              "(~pay|~compensate) [you] your [_] (rate|rates|fee|fees|hourly)",
              "(~pay|~compensate) you for [the] {length}",
              "(happy|glad|willing|prepared|want|would"
                  + " like|love|able|intend|insist|delighted|pleased|keen|expect|expecting|fine)"
                  + " [to|on] (pay|paying|compensate|compensating|pay you|paying you) (for your|at"
                  + " your|your|whatever you|what you|the (usual|normal|going|full) (rate|fee)|an"
                  + " hourly|for the (time|hour|call|session|consultation))",
              "(pay|paying|at|for|against|on|plus|gladly|course|naturally|meet|match|is|be|me|to) your (usual|normal|standard|hourly|regular|consulting|day|full|ordinary) (rate|rates|fee|fees|invoice|hourly rate|day rate|consulting fee)",
              "(bill|invoice) me [for|at|accordingly]",
              "send (me|us) (an invoice|a bill|your invoice)",
              "(buy|pay for|purchase|hire you for|engage you for|retain you for)"
                  + " [a|an|one|half] [_] (paid|hour of your|hour with you|session with"
                  + " you|consultation|consulting)",
              "({happy}|glad|willing|prepared) to (pay|compensate|reimburse) you (for|your|the|a|an|what|whatever|well|fairly|properly|something|{money}) _",
              "({happy}|glad|willing|prepared) to (pay|compensate|reimburse) you $",
              "(like|love|want|glad|happy) to (book|hire) you (for|as) _",
              "({i}|he|she|they|boss|company|and|to) (will|would|can|could|pay|prepared|disposed) [to] [gladly|happily|of course] [pay|cover|meet] (what|whatever) you [usually|normally|_] (charge|ask|take|bill)",
              "(pay|paying) [you] (the|your) (fee|rate|price|tariff) (usual|normal|you (ask|charge|name|usually|normally)) [_]",
              "(a|an|as|treat it as a|one|make it a) (paid|billed|billable)"
                  + " (consultation|consulting|session|hour|call|engagement|meeting|conversation|gig|talk|slot)",
              "(compensate|reimburse) you for (it|that|your)",
              "(donate|donation) ... (to|towards) (a|the|any|your) [_] [_] (charity|cause|fund|foundation|food bank|shelter|hospice|scholarship) [of your choice|you (choose|support|like|name|pick|care)]",
              "({i} {can} [{gladly}]|happy to|glad to|{want}|like to|gladly|in return|and|of course) (give|contribute) ... (to|towards) (a|the|any|your) [_] [_]"
                  + " (charity|cause|fund|foundation|food bank|shelter|hospice|scholarship) [of"
                  + " your choice|you (choose|support|like|name|pick|care)]",
              "(honorarium|consulting fee|speaker fee)",
              "{money} [_] (for your (time|trouble|help|half hour|hour|advice)|honorarium|to (a|your|any) [_] (charity|cause|shelter|food bank))",
              "(you are|your time is) (paid|compensated) for",
              "(count|treat|consider|log|charge) (it|this|that|the call|the time|the hour) as"
                  + " (billable|paid|work|consulting)")
          .because(
              "A recipient said yes to a stranger who offered up to 100 dollars to a charity.",
              "Eric Ma, blog",
              2023,
              Study.Strength.MODERATE)
          .shows("I am [happy to be charged for it].")
          .shows("I am [happy to pay your] hourly rate.")
          .shows("I would [donate 50 dollars to a charity of your choice].")
          .shows("Please [invoice me for] the half hour.")
          .shows("[I’d book a proper hour] then.")
          .shows("[Your fee is set aside].")
          .passes("I will pay it forward and pay you back on Friday.")
          .passes("What made the museum hire you?")
          .passes("How do you set your hourly rate?")
          .passes("What would you pay attention to?")
          .passes("Does your work pay?")
          .passes("I would book the hall.")
          .passes("Your fee is on the list.")
          .shows("Tell me [what half an hour with you costs].")
          .shows("I would [like to book your discovery hour].")
          .shows("I wonder if it is a case, [and what you charge].")
          .passes("What did the first session cost them?")
          .passes("He wanted to book your hall.")
          .passes("Before I pay for the course, could I ask you one thing?")
          .shows("The first talk is free and I am [happy to pay after that] if it fits.")
          .shows("Do you take single cases, and [what's your hourly fee]?")
          .passes("What are the prices of larch like in Oslo?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
