package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says what happens after the talk, and that it ends there. */
final class SaysWhatFollows implements RuleOfTalks {
  /** What they are to say, to read before or to look over. */
  private static final Phrases OTHERWISE =
      Phrases.anyOf(
              "(asked me|thought {i} (ought|should)|ought|wanted|promised|told me) [_] [_] [_] to let you know how (it|things|everything|that) (went|turned out|worked out|ended) [_]",
              "(tell|send|give|write) [to] you what (to|you (should|could|can|need|must|have to)) [_] [_]",
              "you (would|will|can|could|may) (see|read|get|have|check|go through) [_] [_] [_] before (we|the|our|{i}|you) [_] [_]",
              "(hoping|hope|hoped|like|love|want|wondering|wondered|ask|grateful) [_] [_] [if|whether|that] you (would|will|can|could) (read|see|check|get|have) [_] [_] [_] [_] [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("says-what-follows")
          .answers(UNKNOWN_OUTCOME)
          .weighs(6)
          .spares(OTHERWISE)
          .says("“{words}” says what happens afterwards.")
          .sees(
              "{i} (will|would|shall) write [to you] [again] [_] [_] [_] [_] [_] [_] to tell you (if|whether|how|what) _",
              "(write up|type up|clean up|summarise|summarize|put down) (my|the|our|what) [_] [_] [_] [_] and (send|share|mail|email|forward|pass) _ [_]",
              "{i} (will|would|shall|can) (send|share|mail|email|forward) (them|it|these|those|a copy|a summary|my notes|you a summary|you my notes|you the summary|you a copy) [to you|with you|over] (the same|within|by|afterwards|after|that|on|the next|when|once|in return) [_]",
              "(once|as soon as|after|when) {i} have your (answer|word|view|yes|reply|opinion|advice|verdict)",
              "you (will|would|shall) (get|have|see) (my|the|our) (notes|summary|page|draft|result|results|write up|report|minutes) [_] [_] (day|week|evening|afterwards|after|later|within|by|before)",
              "to (say|tell you|let you know|report) (which|what|how|whether|if) {i} (bought|chose|did|decided|built|planted|took|picked|have|ended|made|found)",
              "you (would|will) (get|have|receive) (a|one|my) [short|brief|half|one] (postcard|note|line|page|letter|photo|report|message|summary|copy) (from me|with|on|about|of) _",
              "(after that|after it|afterwards) {i} [{can}|shall] [also] (send|give|share|write|redact|type|post) [to] (you|it|the|my|our|them) _",
              "(afterward|the same evening|that evening|that night|that same day|the same night|next morning|the next morning|a week after|a week later|a month later|in a week|within a week) {i} (will|would|shall|can) (write|send|tell|mail|post|report|draw|type|let|make|put|order|decide)",
              "(a week later|a month later|within a week|within the week|within a month|afterwards|afterward|in {date}|by {date}) you (will|would|shall) (have|get|hear|receive|see|know) _",
              "you (will|would|shall) (hear|have word|have a line|get a line|have a page|get a page|have a note|get a note|have a copy) [back] from (me|us) [in|by|within|on] [_] [how|what|whether] [_]",
              "you (will|would) hear (how|what|whether) (it|i|we) _",
              "(and|which|that) (that|this|it) [then] (closes|ends|settles) (the matter|the thing|it|things)",
              "(with|of) what (i|we) (changed|understood|decided|made of it|did with it|took from it)",
              "{i} (will|would) [then] (take|carry|bring) your (answer|answers|word|advice|reply|view) (to|back to|before|home) _",
              "(and|then|after that|afterwards) [then] {i} (let you go|am off|am gone|will be off|let you get on|disappear|vanish) [_]",
              "(then|after that|afterwards) {i} [{can}|shall] leave you [_]",
              "(then|after that|afterwards) {i} (go|leave|stop|will go|will leave|will stop) $",
              "{i} (will|would|shall) [then] (try|test|plant|cook|bake|sow|teach|show|practise|practice) (them|it|this|what you) [_] [_] [_] (on ({date}|my|our)|in (my|our|{date})|by {date}|with (my|our)|and (then|write|send|tell|report))",
              "(in|by|on|within|after) ({date}|{period}|a week|a month|two weeks|the spring|the autumn|may|march) {i} (will|would|shall) [then] (send|write|tell|report|try|show|post|mail|bring|let) [to] (you|them|it) _",
              "{i} (will|would|shall) [then] (write|draw|type|put|work) [it|this|that|them] up (as|into|in|a|on|for|and) _",
              "(result|results|answer|answers) (goes|go|feeds) [straight] (on|into|to|in) _",
              "(afterwards|after it|after (the|our) (call|talk|visit|meeting|chat)"
                  + "|the same (day|evening|week)|the next day|the day after|a week later"
                  + "|when we are done|once we have spoken) {i} (will|would|can|shall|send"
                  + "|write|post|report|share|am)",
              "(write|type) up (what|our|the|your|it) _",
              "(send|show|mail|give) you (the|a|my|our|any|every) [_] (draft|page"
                  + "|text|quote|quotes|transcript|recording|drawing|article|version|result"
                  + "|photo|report|summary) [_] (to check|for approval|before|first|to read"
                  + "|to correct|when|once|after|in|by|so)",
              "you (would|will|can) (see|read|get|have|check|approve) [_] [_] "
                  + "(before it|before i|before we|in print|(the|my|our) (draft|result|text)) [_]",
              "you (would|will) (see|read|get|have|hear) (what i|what we|it first|it afterwards|all of it) _",
              "{i} (will|would) [then] (tell|write|let) [to] you [know] [by|in|within"
                  + "|after|a|next|this] [_] (how|what|whether|which|if)",
              "nothing after that",
              "nothing (else|more|further) (from you|(is|will be|would be) (needed|asked|expected|wanted|required|asked of you)|will follow)",
              "(then|after that|afterwards) i (am|will be) (done|gone|out of your)",
              "({i} {can} [then|also|of course|gladly|happily]|{happy} to|{want}|like to|{i} promise to|and|then) (send|give|mail|write|show|share with|share) [you] (a|the|my|our) [short|one"
                  + " page|brief|_]"
                  + " (photo|photograph|picture|copy|report|result|results|note|notes|summary|write"
                  + " up|update|findings) (with you|of what|of the"
                  + " result|when|once|how|afterwards|after|in|of our|that|to you)",
              "(what|whatever) you (tell|say|advise|teach|answer) [me|us] (will|would|is going to)"
                  + " (go|feed|decide|shape|end|help|be used|flow)",
              "{i} (will|would) [then] (let you know|tell you|write to you|report)"
                  + " [afterwards|back|again|later|then] (whether|how|what|if|which|in"
                  + " a|within|once)",
              "{i} (will|would|shall|promise to|plan to|am going to)"
                  + " [then|also|certainly|gladly|of course|later|always] (report back|write"
                  + " back|get back to you|come back to you|let you know|tell you|keep you"
                  + " posted|keep you updated|keep you in the loop|update you|write to you|email"
                  + " you|send you|drop you a line|share with you) [a] [short|brief|of|my|our|your|the|after|tomorrow|in]"
                  + " [note|line|message|afterwards|later|and|with|on|about] [to|about|on]"
                  + " (how|what|which|whether|where|my (result|results|decision|answer|notes|summary|report|findings|choice)|afterwards|the"
                  + " (result|results|outcome|decision|end)|once|when|after)",
              "(report back (to you|on|with|what|how|within|in|once|when|after|afterwards)|keep you posted|keep you updated|keep you in the loop|let you know how"
                  + " it (goes|went|turns out|turned out)|({can}|shall|and|then|gladly|promise to|happy to|glad to|like to) tell you (how it (goes|went|turned"
                  + " out|turns out)|what (i|we) (did|do|decide|decided|chose|made|came)|what came"
                  + " of it))",
              "(after that|afterwards|after this|beyond that|then|and then) {i}"
                  + " [will|would|promise] [to] [not|never] (leave you|bother|be"
                  + " out|will not|would not|never (ask|bother|write)|ask nothing|ask you nothing) [in peace|alone|you|of your"
                  + " hair|bother|write|ask|contact]",
              "(and that|that|this) (would be|will be) (all|everything|the end of it|it) $",
              "and that is (all|it) $",
              "(that|this) (is|would be|will be) (all|everything) {i} (ask|need|want|am asking|am after|would ask) $",
              "(no|without|not) [any] (follow up|follow"
                  + " ups|further|more|ongoing|future|second|additional|other) [_]"
                  + " (asks|ask|requests|request|questions|meetings|commitment|commitments|obligation|obligations|emails|favors|favours|calls|meeting|call|favor|favour)",
              "(one off|one time) (conversation|call|chat|meeting|request|talk|ask)",
              "(a|one) one off",
              "(not|never) (ask|bother|trouble|contact|email|chase|pester|write|come"
                  + " back|follow up|need you) [to] [you] [for] (again|further|any more|anymore|after"
                  + " (that|this)|for anything else|anything else|anything more|more)",
              "(not|never) (take|need) anything (else|more)",
              "(ask|want|expect) [for] nothing (else|more|further|beyond) [from you|of you]",
              "(what i (learn|hear|decide)|the answers|your answers|your answer)"
                  + " (will|would|go|goes) (go|feed|become|decide|shape|help|into|end)",
              "{i} will (act|try|put|use|apply|follow) [on|out|up on|it|your|what]"
                  + " (it|your|what|this|them) [_] [_] (and|then|to|before|within|by|into)")
          .shows("Could we meet on Tuesday? [Afterward I will write] a plan.")
          .shows("[I will write to you about what] I chose. Could we meet on Tuesday?")
          .shows("[After that I will leave you in peace]. Could we meet on Tuesday?")
          .shows("It is one call, with [no further requests]. Could we meet on Tuesday?")
          .shows("I’d go through three labels, [and then I let you go]. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? You can see what we do on our site.")
          .passes("I will write a book on bees. Could we meet on Tuesday?")
          .passes("After that the bridge fell, and nobody asked.")
          .passes("I would run it on my own legs. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? That evening I wrote to my aunt.")
          .passes("I’ll tell you what to write about me. Could we meet on Tuesday?")
          .passes("I was hoping you would read what I have drawn. Could we meet on Tuesday?")
          .passes("You asked me to let you know how it went.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
