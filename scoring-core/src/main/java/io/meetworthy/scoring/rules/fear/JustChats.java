package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.RuleCard;

/** Asks for a talk that is about nothing. */
final class JustChats implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("just-chats")
          .raises(UNKNOWN_OUTCOME)
          .weighs(5)
          .says("“{words}” promises a talk about nothing.")
          .advises("Say what you want to know when you leave.")
          .sees(
              "(love|like|nice|great|lovely|good|wonderful|fun|pleasure|interesting"
                  + "|enjoy|keen|happy) to [just] (exchange|connect|chat|talk|meet|catch up"
                  + "|have a chat|get to know you|get to know each other|swap ideas|have a "
                  + "coffee|exchange ideas|exchange thoughts) [with you|a bit|sometime"
                  + "|some time|one day] $",
              "(just|simply|only|merely) to (connect|chat|talk|meet|say hello"
                  + "|exchange|catch up|get to know|touch base|network|hang out|have a "
                  + "chat)",
              "(hear|learn|know|talk) [all|more|something] about your (life|world"
                  + "|days|life as|life in|passions|thoughts) [as|in|and] [_]",
              "(nice|lovely|good|great|fun) to (put a face|meet up|have a chat|hang "
                  + "out|have you|sit together) [_]",
              "(introduce myself|say hello|put a face to) (in person|to you in|over (coffee|lunch|tea|a call)|on a call|by phone)",
              "(simply|only|merely|just) (wanted to|want to|to|like to|would like to|enjoy|thought"
                  + " i would|talk|chat|hoping to) (talk|chat|say hello|say hi|meet|connect|catch"
                  + " up|hear from you|talking|chatting|talking to you|say) [with you|to you|a"
                  + " bit|a little|and|over|sometime|about]",
              "(just|simply|only) (talk|chat|speak) (about"
                  + " (life|things|stuff|anything|everything|nothing)|a bit|some time|sometime)",
              "about (this and that|everything and nothing|anything and everything|life in"
                  + " general|things in general|life and work|work and life|life)",
              "(informal|free|loose|open|general|relaxed|friendly)"
                  + " (exchange|chat|talk|conversation) (with you|about|between|of|on|over|and)",
              "(love|like|enjoy|keen|want) to hear (your story|all about you|about you|about your"
                  + " life|more about you)",
              "just [to|want to|wanted to|would like to|thought we could|a|have a|for a|some]"
                  + " [friendly|quick|casual|little|nice|short|general] (chat|connect|talk [with"
                  + " you|about]|catch up|say hi|say hello|touch base|meet up|network|introduce"
                  + " myself|get to know|hear your story|get acquainted|shoot the breeze|pick"
                  + " up|grab (coffee|a coffee|lunch))",
              "(have|for|enjoy|up for|do|grab|fancy|start) [a|some]"
                  + " (general|casual|friendly|random|open|nice|little|wee|loose|relaxed|open"
                  + " ended|get to know you|getting to know you|virtual|exploratory)"
                  + " (chat|talk|conversation|coffee|discussion|meeting|call|catch up)",
              "(chat|talk|speak|discuss|talking|chatting|conversation) about"
                  + " (things|stuff|life|anything|everything|this and that|whatever|all sorts|god"
                  + " and the world|nothing in particular|nothing special|the world|general"
                  + " things|random things|all things)",
              "(shoot the breeze|say hi|say hello|get to know (you|each other|one another)|get"
                  + " acquainted|exchange pleasantries|chew the fat|have a natter|pick up a"
                  + " coffee)",
              "(love|like|want|nice|great|good|wanted|hoping) to (connect|network|catch"
                  + " up|chat|link up|e meet) $",
              "(swap|exchange|share|trade) (stories|thoughts|war stories|experiences|ideas)"
                  + " [over|with|and]")
          .shows("I [just want to chat over] coffee.")
          .shows("Could we [have a casual chat] next week?")
          .shows("It would be [nice to get to know you]. Could we meet on Tuesday?")
          .passes("Could we chat for 15 minutes about your move to Leeds?")
          .passes("Say, how did you get to know the bees?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
