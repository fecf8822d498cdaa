package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Meets them where it costs them least: on the phone, online, at their place. */
final class ComesToThem implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("comes-to-them")
          .answers(HAS_NO_TIME)
          .weighs(3)
          .says("“{words}” saves them the way.")
          .sees(
              "(by|over|on|via|through) [the] (phone|telephone|video|zoom|teams|skype|facetime|webex|video call|phone call|whatsapp|google meet|meet)",
              "[a] [quick|short|brief|{length}] (phone call|video call|zoom call|zoom|phone chat|video chat|phone conversation|virtual coffee|virtual meeting|virtual chat|virtual call|call by phone|teams call|skype call|online meeting|online chat|telephone call|phone meeting|call over)",
              "(meet|come|visit|talk|see you|see|chat|coffee|minutes|{length}|call|stop by|drop by|drop in|call in|be|am|walk|drive) ... (at|to|by|near|outside|close to|from|opposite|in|around) your (office|desk|workplace|place|work|building|shop|studio|lab|clinic|ward|site|school|campus|department|hospital|warehouse|neighborhood|neighbourhood|part of town|side of town|area|end of town|store|farm|practice|kitchen|yard|garage)",
              "{i} [can|could|will|would] [gladly|happily|easily|also] (come|travel|drive|cycle|walk|drop by|stop by|swing by|get) (to|over to|by|past|out to) (you|your|wherever)",
              "(happy|glad|willing|able|ready|pleased) to (come|travel|drive|cycle|drop by|stop by|swing by|meet you) (to|over to|by|past|out to|where|wherever|near|at|in) (you|your|wherever|is|a)",
              "(where|wherever) (you like|you are|you prefer|suits you|is convenient|is easiest|you want|works for you|you work|you happen)",
              "{i} (will|would|can) (call|ring|phone) you",
              "(near|close to) (you|where you)")
          .shows("Could we talk for 15 minutes [on the phone]?")
          .shows("[I would come to your] office.")
          .shows("Would [a short video call] be possible?")
          .passes("I read your post on phones.")
          .passes("I work in an office near the port.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
