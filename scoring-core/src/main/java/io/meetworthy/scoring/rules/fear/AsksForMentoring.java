package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks a stranger for guidance without an end. */
final class AsksForMentoring implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-mentoring")
          .raises(FREE_CONSULTING)
          .weighs(7)
          .says("“{words}” asks for months, not minutes.")
          .advises(
              "Ask for one talk about one question; mentors are found by coming back with results.")
          .sees(
              "(be|become) (the|a|my|our|that) (person|one|somebody|someone) [that|who|whom] {i} [can|could] (turn|come|go|call|ask|run|write) _",
              "(be|act as|serve as|become|have you as|play) (my|our) [_] (sounding "
                  + "board|eyes|advisor|adviser|guardian|helpline|lifeline|north star|guru"
                  + "|teacher|oracle|second brain)",
              "(run|put|bring|take|pass) (my|our|some|any|a few) _ [_] (by|past|to"
                  + "|before) you [now|from|whenever|as|every|once]",
              "(whenever|every time|each time|as often as|any time) (i|we) (get stuck"
                  + "|am stuck|are stuck|have a problem|have questions|have a question|need"
                  + "|hit|do not know|run into|struggle|have doubts|am unsure) [_]",
              "(ask|call|message|write|write to|text|ping|consult|ring|come to|turn "
                  + "to) you (now and then|from time to time|whenever|every now|again and "
                  + "again|as we go|as i go|regularly|once in a while|on and off|when "
                  + "things|when questions)",
              "(could|can|would|will|might|please|willing to|able to|happy to) [you] be (on call|on hand|around|my guide|our guide|available) [for me|for us] (for me|for us|when|whenever|if|as|for questions|during|throughout|while)",
              "(over|during|throughout|through) the (next|coming|whole|course of"
                  + "|first) [few|couple of|six|three|two] (months|weeks|year|years|project"
                  + "|season|build|process) [_]",
              "(~mentor|~coach|~tutor) (me|us)",
              "(be|become|becoming|being) (my|our) [_]"
                  + " (mentor|coach|advisor|adviser|tutor|guide|accountability partner|sponsor)",
              "(be|become|becoming|being) a [_] (mentor|coach|advisor|adviser|guide) (to|for)"
                  + " (me|us)",
              "(look|looking|looking"
                  + " out|search|searching|seek|seeking|ask|asking|hope|hoping|need|want|wanting|love|like|wish|wishing)"
                  + " [for|to have|to find] [a|an|some|your|you as a|someone as a|ongoing|long"
                  + " term] [_] (mentor|mentorship|mentoring|coach|coaching)",
              "(your|some|ongoing|regular) (mentorship|mentoring|tutelage)",
              "(~take) (me|us) under your wing",
              "(could|can|would|will|might|please|willing to|able to|happy to|to) [you]"
                  + " [please|also|kindly|perhaps] (guide|steer) (me|us)"
                  + " (through|throughout|along|on my|in my|as i|over the|towards|to become|step by"
                  + " step|with|a little)",
              "(could|can|would|will|might|please|willing to|able to|happy to) [you]"
                  + " [please|also|kindly|perhaps] (teach|show) (me|us) (everything|all|how to"
                  + " (become|be|do|run|build|start|make|trade|invest|code|write)|the ropes|the ins"
                  + " and outs|your (craft|trade|method|methods|system))",
              "(~learn) (the ropes|from the best|everything) (from|with|under) (you)",
              "(~shadow|~follow) you (for|at work|around|during|on the job|in your|while)",
              "(job shadow|job shadowing|work shadowing|apprentice|apprenticeship) (you|with"
                  + " you|under you|under your)",
              "(need|want|like|hope for|hoping for|look for|looking for|ask for|asking"
                  + " for|provide|offer|seek|seeking|get|give me) [some|your|a bit of|me]"
                  + " (regular|ongoing|continuous|monthly|weekly|long term|continued)"
                  + " (guidance|support|advice|help|coaching|input)")
          .shows("Would you [be my mentor]?")
          .shows("I am [looking for a mentor] in design.")
          .shows("[Could you guide me through] the next year?")
          .passes("Who was your mentor when you began?")
          .passes("You coached our school team ten years ago.")
          .passes("We met in the mentoring programme of the city.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
