package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Orders the reader about. */
final class Demands implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("demands")
          .raises(COURTEOUS)
          .weighs(8)
          .says("“{words}” sounds like an order.")
          .advises("Ask: “Would you …?” or “Could you …?”")
          .sees(
              "{i} (need|want|require|expect|demand|order) (you|someone|somebody|your reply|your"
                  + " answer|a reply|an answer|a response|your response|answers) [to|from|by|within|now"
                  + "|today|asap|immediately|as soon|before|back]",
              "{i} (need|want|require|expect|demand|insist) (that|on) (you|your|a|an|it)",
              "you (must|have to|need to|had better|better|are required to|are to|ought to|got to"
                  + "|have got to|shall) [now|also|really|just|at least|immediately|first|please] (call"
                  + "|answer|reply|respond|give|tell|send|meet|help|explain|do|make|fix|read|show"
                  + "|provide|take|see|come|let|write|be|stop|have|get|review|look|hire|find|talk|speak"
                  + "|contact|email|understand|pay|remove|change|use|learn|prove|justify|put|go|check"
                  + "|start|consider|add|point|leave|delete)",
              "(reply|respond|answer|call|write|email|get back|contact|ring|text|message|phone)"
                  + " [to] [me|us|back|this] [back|message|email] [to me|on this] (asap|a s a p"
                  + "|immediately|at once|right away|now|today|by (tomorrow|tonight|{date})|within"
                  + " {length}|within {period}|promptly|without delay|as soon as possible|urgently"
                  + "|quickly|soon)",
              "^[please] (get back to|call|ring|answer|email|phone|text|contact|message|pay|hire)"
                  + " me",
              "^(tell|give|send|show|explain|let me know|meet|help|fix|do it|answer|reply|make it"
                  + "|find|stop|reply today|call|remember|make sure|get back) (me|us|this|that|it|now"
                  + "|today|by|to me|asap|you)",
              "^(reply|respond|answer|call|stop) (today|now|asap|immediately|it|me|this)",
              "^{i} want (to know|you to|answers|an answer|your|a call|a meeting|a reply|to see"
                  + " you)",
              "(make sure|see to it|be sure) (you|that you|to) (answer|reply|call|respond|get"
                  + " back|send|be|write|read|come|do|bring)",
              "(no excuses|no ifs|non negotiable|or else|do it now|right now|last chance|final"
                  + " notice|final warning|i am waiting|do not ignore|do not waste|do not make me|you"
                  + " will (answer|reply|call|meet|give|tell|regret))",
              "{i} (am not|will not) (asking|take no|accept no|accept)",
              "why (have you not|did you not|do you not just|can you not just|are you not|would"
                  + " you not)")
          .shows("[I need you to] call me on Tuesday.")
          .shows("[You must answer] by Friday.")
          .shows("[I expect an answer by] tomorrow.")
          .shows("You can talk tomorrow; [get back to me asap].")
          .passes("You must know that I loved it.")
          .passes("I need to leave at five.")
          .passes("You do not have to answer this.")
          .passes("Tell the team that I said hello.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
