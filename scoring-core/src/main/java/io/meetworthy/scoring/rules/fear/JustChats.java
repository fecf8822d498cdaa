package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Asks for a talk that is about nothing. */
final class JustChats implements RuleOfTalks {
  /** A talk that was, and a greeting to others. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(or|even) [even|also|maybe|perhaps] just [a] [quick|short] (chat|talk|write|message|text|speak) (here|by|via|on (here|whatsapp|linkedin|messenger|zoom|teams|the phone|the app)|in (here|the app|writing|messages))",
          "(talk|chat|go) (it|this|that|them|one _|the _|my _|our _|these _) (through|over) [with|_]",
          "(way|chance) to (get to know|know) (each other|one another) [_]",
          "(was|been) [_] [_] (nice|good|lovely|great|fun|pleasant|interesting|wonderful|pleasure) to _",
          "(thank you|thanks) for (the|our|a) [_] (chat|talk|conversation) _",
          "say (hello|hi) (to (your|the|them|him|her|{name})|at)",
          "just (talk|speak) (at|to) me",
          "(hate|dislike|avoid|loathe|not like|tired of|sick of) [_] (talk|talking) shop");

  private static final RuleCard CARD =
      RuleCard.named("just-chats")
          .raises(UNKNOWN_OUTCOME)
          .weighs(5)
          .spares(INNOCENT)
          .says("“{words}” promises a talk about nothing.")
          .advises("Say what you want to know when you leave.")
          .sees(
              "(swap|swapping|exchange|exchanging|trade|trading|share|sharing) (thoughts|ideas"
                  + "|views|stories|experiences|perspectives) [with you|with each other] $",
              "(have|grab|get) (a|some) (coffee|tea|beer|drink) and (take it from there|see|get to know|catch up|(hear|see) what you (have been|are) up to)",
              "(take it from there|(know|learn|hear) more about (you|yourself)) $",
              "(touch base|touching base) [with you|soon|sometime|next week] $",
              "(talk|talking) shop",
              "(get|getting|learn|can|could|might) [us] [to] know (each other|one another|us each other|ourselves) [better|early|soon|a bit|a little|_]",
              "we (get|learn) [us] to know us",
              "(connect|get in touch|link up) [with you] and [to] (exchange|change|swap|share|trade) [some] (ideas|thoughts|views|experiences)",
              "(an|some|have an|just an) informal (conversation|chat|talk|discussion|call|catch up|exchange) $",
              "(hop on|jump on|get on|have) (a|the) [quick|short] (call|zoom|chat|phone) and (see|take it|we see|find out (what|where))",
              "(mull|chew|turn|talk|think|kick) (a few|some|one or two|a couple of) [_] (things|thoughts|ideas|matters|topics) over",
              "(it|that|this|you|which) (would|will) [really|greatly|so] (inspire|motivate|delight|thrill|enrich|uplift) (me|us) [_] [_]",
              "(bit|little|spot) of (shop talk|talk|chat|banter|small talk|conversation|chit chat)",
              "(soak up|drink in|breathe in|take in|sniff) the (atmosphere|vibe|mood|air|feel|scene|place|spirit)",
              "(get|getting|have|gain) (a|some) (feel|feeling|sense|taste|impression|flavour"
                  + "|flavor|glimpse) (for|of) (things|it|the place|the scene|the field|the trade"
                  + "|the world|the industry|your world|your life)",
              "(compare|swap|exchange|trade) (notes|views|impressions|a few words|some words|pleasantries|opinions) [_] [_] (at some point|some time|sometime|one day|someday|in general|generally|a bit|together)",
              "(exchange|have) a (few|couple of) words [with you] $",
              "(nice|good|lovely|great|fun|pleasant|interesting) to (catch up|compare notes|mingle|touch base|hang|have a natter|be in touch|have met) [with|at|some|_]",
              "(a|have|fancy|for a|up for a) [good|little|nice|quick|wee|_] (natter|chinwag|gossip|gab|schmooze|blether|confab)",
              "(love|like|nice|great|lovely|good|wonderful|fun|pleasure|interesting|enjoy|keen)"
                  + " to [just] (exchange|connect|chat|catch up|have a chat|get to know you|get to"
                  + " know each other|swap ideas|have a coffee|exchange ideas|exchange thoughts)"
                  + " [with you|a bit|sometime|some time|one day] $",
              "(just|simply|only|merely) to (connect|chat|talk|meet|say hello"
                  + "|exchange|catch up|get to know|touch base|network|hang out|have a "
                  + "chat)",
              "(hear|learn|know|talk) [all|more|something] about your (life|world"
                  + "|days|life as|life in|passions|thoughts) [as|in|and] [_]",
              "(nice|lovely|good|great|fun) to (put a face|meet up|have a chat|hang "
                  + "out|have you|sit together) [_]",
              "(introduce myself|say hello|put a face to) (in person|to you in|over (coffee|lunch|tea|a call)|on a call|by phone)",
              "(simply|only|merely|just) (wanted to|want to|to|like to|would like to|enjoy"
                  + "|thought i would|talk|chat|hoping to) (talk|chat|say hello|say hi|meet"
                  + "|connect|catch up|talking|chatting|talking to you) [with you|to you|a bit|a"
                  + " little|and|over|sometime|about]",
              "(just|simply|only) (talk|chat|speak) (about"
                  + " (life|things|stuff|anything|everything|nothing)|a bit|some time|sometime)",
              "about (this and that|everything and nothing|anything and everything|life in"
                  + " general|things in general|life and work|work and life|life)",
              "(informal|free|loose|open|general|relaxed|friendly) (exchange|chat|talk"
                  + "|conversation) (with you|over|and)",
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
              "(love|like|want|nice|great|good|wanted|hoping) to ((connect|catch up) and (learn"
                  + "|hear|chat|see|talk|exchange|get)|catch up over) [_]",
              "(swap|exchange|share|trade) (stories|thoughts|war stories|experiences|ideas)"
                  + " (over (coffee|lunch|a|tea|drinks|zoom|dinner)|with (someone|people|like"
                  + "|others|each)|and (connect|chat|learn|get|see|more|grow|ideas|stories"
                  + "|thoughts|experiences))")
          .shows("I [just want to chat over] coffee.")
          .shows("Could we [have a casual chat] next week?")
          .shows("It would be [nice to get to know you]. Could we meet on Tuesday?")
          .shows("I want to [soak up the atmosphere]. Could we meet on Tuesday?")
          .shows("[It would inspire me]. Could we meet on Tuesday?")
          .shows("I’d like to [mull a few things over]. Could we meet on Tuesday?")
          .passes("We know each other from the mill. Could we meet on Tuesday?")
          .passes("Could we chat for 15 minutes about your move to Leeds?")
          .passes("Say, how did you get to know the bees?")
          .passes("Could you tell me how you passed? Just talk at me while you walk the dog.")
          .passes("Could we compare notes on the two kilns on Tuesday?")
          .passes("Your talk inspired us. Could we meet on Tuesday?")
          .passes("It would be nice to see the vats. Could we meet on Tuesday?")
          .passes("It was lovely to catch up with you last week. Could we meet on Tuesday?")
          .passes("I just wanted to say how useful your checklist was. Could we meet on Tuesday?")
          .shows("I would [love to connect and learn more] about it. Could we meet on Tuesday?")
          .passes("Could we have a call on Tuesday, or even just chat here?")
          .passes("Could we meet on Tuesday? I just want to talk my rota over with you.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
