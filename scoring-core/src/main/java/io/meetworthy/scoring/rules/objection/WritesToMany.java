package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;

/** Shows that many people get the same text. */
final class WritesToMany implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("writes-to-many")
          .raises(DOES_NOT_KNOW_YOU)
          .weighs(7)
          .says("“{words}” tells them that they are one of many.")
          .advises("Write to one person, and say why it is this one.")
          .sees(
              "(other|more|several|many) (people|contacts|professionals|folks|experts) [in _ _|in _|at _] [that|who|whom] {i} am [also] (speaking|talking|reaching|chatting|meeting) [out|with|to]",
              "(speaking|talking|chatting) (to|with) {digits} [_] [_] [_] (owners|managers|directors|founders|leaders|people|professionals|experts|heads) [_]",
              "(doing|having|lining up|setting up|booking|collecting) (a bunch|a round|lots|a lot|a load|dozens|loads) of [_] (chats|calls|coffees|conversations|talks|interviews) with",
              "{i} [have|had] [now|already] (messaged|contacted|emailed|written to|approached|pinged|asked) [over|more than|about|around|some|nearly] {digits} [_] (alumni|people|lawyers|firms|companies|professionals|founders|managers|members|graduates|partners|contacts)",
              "{i} [am|have|had] [already|also|now|just|_] (write|writing|wrote|written|contact|contacting|contacted|getting in touch|get in touch|approach|approaching|approached|mail|mailing|turning) [already|now|also|this|it|out] [to|with] (many|several|all|every|various|different|a number of|lots of|a lot of|dozens of|each|other) [of] [the|other|your] [_] (companies|firms|professors|experts|specialists|managers|directors|employers|agencies|institutes|founders|bosses|lecturers|researchers|lawyers|editors|bakeries|shops|hotels|museums|schools) [_]",
              "{i} [am|have|also|now|just] (write|writing|wrote|written|sent|send|sending|mail|mailing|phone|phoning|call|calling) [this|it] [to] (all|every|each) [of] [the] [_] (bakers|bakeries|firms|companies|schools|museums|hospitals|clinics|labs|studios|agencies|shops|offices|farms|teachers|doctors|nurses|designers|engineers|lawyers|architects|managers|directors|professors|editors|experts|people|members) ((in|of|on|from|around) (the|your|our|this|{name})|i|that|who)",
              "(copied|sent|forwarded|posted|mailed) this to (a number of|several|many|some other|a few other|a lot of|all|everyone|other) [_]",
              "(~send|~write|~mail|~email|~post) (this|these|those|the) [very|exact] (same|identical) [few] (lines|letter|words|text|mail|message|note|email|request|questions|paragraph) [_] (to|out|everyone|all)",
              "{i} [am|have|have been] [now|also] (contacting|contacted|calling|called|phoning|phoned|emailing|emailed|approaching|messaging|messaged|writing to|written to|going to) (every|each) [single] _ (in|on|i|that|around|from|of) _",
              "(working|going|writing|phoning|calling|made) [my way] (down|through|along) (a|the|my) [long|whole] list",
              "(whoever|anyone who|the first [one|person] (who|to)|some of you) (answers|replies|bites|responds|answer|reply|respond|will answer|will reply)",
              "(you are|you 're) one of ((many|a hundred|fifty|dozens of|hundreds of) _|(the|several|a few|{number}|{digits}) [_] [_] [_] (i|we) (am|are|have|wrote) [been] (writing|contacting|asking|emailing|messaging|reaching|approaching|contacted|written|asked|approached|to))",
              "(sending|sent|send) (the same [message|note|email|mail|letter|text] to _|this [message|note|email|mail|letter|text] to (many|several|everyone|everybody|all|a few|others|other|a number|lots|dozens|hundreds|every|{number}|{digits}))",
              "(contacting|writing to|messaging|emailing|approaching|reaching out to) (everyone|everybody|anyone|anybody|all|as many|whoever) _",
              "(every|all the) (company|companies|firm|firms|museum|museums|hospital"
                  + "|hospitals|school|schools|agency|agencies|lab|labs|studio|studios) (i"
                  + "|we) (could|can) find",
              "(whole|entire|long) list of (people|contacts|experts|companies"
                  + "|professionals|names)",
              "(writing|reaching out|contacting|emailing|messaging|sending|approaching) ... [to|out to] (several|many|various|multiple|numerous|a number of|a few|lots of|dozens of|hundreds of|all [the|of the]|a lot of|different|a bunch of|as many) ... (people|professionals|companies|leaders|experts|contacts|firms|engineers|managers|alumni|recruiters|founders|designers|colleagues|employers|organizations|organisations|researchers|teams|persons|others|executives|consultants|as i can|as possible)",
              "{i} [have] [also|already|just] (wrote|written|reached out|contacted|emailed|messaged|approached) [to] (several|many|various|multiple|numerous|a number of|a few|lots of|dozens of|hundreds of|all [the|of the]|a lot of|different|a bunch of|as many) ... (people|professionals|companies|leaders|experts|contacts|firms|engineers|managers|alumni|recruiters|founders|designers|colleagues|employers|organizations|organisations|researchers|teams|persons|others|executives|consultants|as i can|as possible)",
              "(interviewing|contacting|asking|reaching out to|talking to) ({number}|{digits}|some|a few|many|several) (professionals|people|experts|leaders|founders|managers) (like you|such as you)",
              "(this|the same) (message|email|mail|note|letter|request|text) ... (is"
                  + " going|goes|went|is being sent|was sent|is sent) (to|out) ..."
                  + " (many|several|everyone|all|others|people|number|list|whole)",
              "(mass|copy paste|copy pasted) (email|mail|mailing|message|letter|emails|messages)",
              "(this is|this|for) (a|an|the|my|such a) (bulk|group|generic|template|form|standard) (email|mail|mailing|message|letter|request)",
              "(sorry|apologies|apologise|apologize|excuse) for [the|any]"
                  + " (mass|bulk|group|generic|cross posting|cross post)",
              "(to|asking|contacting|inviting|approaching|ask|contact) you and (several|many|other|a few other|some other|various) (others|people|professionals|leaders|companies|experts|managers)",
              "(whoever|anyone|anybody) [who|that] (reads|sees|gets|receives|is reading) (this|it)",
              "(to|from|asking) (whoever|anyone|anybody) [who|that] (can|could|might|may) help",
              "(professionals|leaders|experts|executives|companies) (like|such as)"
                  + " (yours|yourself|yourselves)",
              "(on|in|from) my (mailing list|contact list|list of contacts)",
              "everyone (on|in) (the|my|your) [_] (list|department|directory|group)")
          .shows(
              "Hi Ana, could we talk? I am [reaching out to several professionals] in logistics.")
          .shows("Hi Ana, could we talk? This is a [mass email], I need answers fast.")
          .shows("Hi Ana, could we talk? I [sent these same lines to] ten bakers.")
          .passes("I have talked to several drivers and their answers differ.")
          .passes("Your template for shift plans helped me.")
          .passes("Hi Ana, could we talk? You gave the same words to each pupil.")
          .passes("Hi Ana, could we talk? You are one of the few people who run both.")
          .shows("Hi Ana, could we talk? [I write to all bakers in the] region.")
          .passes("Hi Ana, could we talk? I write to all my pupils in my school.")
          .shows("Hi Ana, could we talk? [I write to many companies the] same.")
          .shows(
              "Hi Ana, could we talk? [I’m getting in touch with a number of firms in] the area.")
          .shows("Hi Ana, could we talk? I am [lining up a bunch of calls with] bakers.")
          .passes("Hi Ana, could we talk? I have asked 30 guests in our shop.")
          .shows(
              "Hi Ana, could we talk? There are [other people in the trade that I’m also talking to].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
