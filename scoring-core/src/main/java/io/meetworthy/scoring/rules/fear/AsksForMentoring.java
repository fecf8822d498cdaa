package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Asks a stranger for guidance without an end. */
final class AsksForMentoring implements Rule {
  /** What is counted is one question. */
  private static final Phrases COUNTED =
      Phrases.anyOf(
          "(run|walk|talk) [my|these|the] [{number}|few|_] (slides|pages|drawings|photos|lines|questions|ideas|points|answers|numbers|figures) (past|by) you [_]",
          "(run|put|bring|take|pass) (my|our) (one|two|three|both|single|last) _ (by|past|to|before) you");

  private static final RuleCard CARD =
      RuleCard.named("asks-for-mentoring")
          .raises(FREE_CONSULTING)
          .weighs(7)
          .spares(COUNTED)
          .says("“{words}” asks for months, not minutes.")
          .advises(
              "Ask for one talk about one question; mentors are found by coming back with results.")
          .sees(
              "(need|search|searching for|look for|looking for|want|find|wish|wish for|seek|seeking) [for] (one|a|an|some|somebody|someone) [person|one|expert|experienced person|_] (who|that|which|to) {can} (guide|teach|advise|accompany|lead|mentor|coach|support) me [_]",
              "(need|search|searching for|look for|looking for|want|find|wish|wish for|seek|seeking) [for] (one|a|an|some|somebody|someone) [person|one|expert|experienced person|_] (who|that|which|to) (guides|guide|accompanies|accompany|mentors|coaches|leads) me [_]",
              "(search|searching|find|wish|desire) [for] [to have] [a|an|my|some] [good|_] (mentor|mentorship|career coach) [_]",
              "(ask|call|message|write|contact|email|phone|text) [to] you (whenever|every time|each time|any time|always|everytime) [that|when|if] {i} _",
              "(we|you and i|i) (can|could) [also|maybe|perhaps] (speak|talk|meet|call|chat|zoom) [with you|each other|_] [_] (every|each|once a|once in a|once per|two times a|twice a) (week|month|fortnight|two weeks|other week|second week)",
              "(be|become) (the|a|my|our|that) (person|one|somebody|someone) [that|who|whom] {i} [can|could] (turn|come|go|call|ask|run|write) _",
              "(be|act as|serve as|become|have you as|play) (my|our) [_] (sounding "
                  + "board|eyes|advisor|adviser|guardian|helpline|lifeline|north star|guru"
                  + "|teacher|oracle|second brain)",
              "(run|put|bring|take|pass) (my|our|some|any|a few) _ [_] (by|past|to"
                  + "|before) you [now|from|whenever|as|every|once]",
              "(ask|call|message|write|write to|text|ping|consult|come to|turn to|contact|email"
                  + "|reach|reach out to) you ... (whenever|every time|each time|as often as|any"
                  + " time) {i} _",
              "(ask|call|message|write|write to|text|ping|consult|ring|come to|turn to|contact"
                  + "|contacted|email|reach out to) you [for _|with _] (now and then|from time to"
                  + " time|every now|again and again|as we go|as i go|regularly|once in a while|on"
                  + " and off|when things|when questions)",
              "(could|can|would|will|might|please|willing to|able to|happy to) [you] be (on call|on hand|around|my guide|our guide|available) [for me|for us] (for me|for us|when|whenever|if|as|for questions|during|throughout|while)",
              "(guide|support|advise|accompany|mentor|coach) (me|us) ... (over|during"
                  + "|throughout|through) ({period}|{date}|the (whole|course|entire) _)",
              "[consider|mind|about|interested in|open to|willing to] (mentor|mentoring|coach"
                  + "|tutor) (me|us)",
              "(be|become|becoming|being) (my|our) [_]"
                  + " (mentor|coach|advisor|adviser|tutor|guide|accountability partner|sponsor)",
              "((be|become|becoming|being) a [_] (mentor|coach|advisor|adviser|guide) (to|for)"
                  + " (me|us)|(be|become|becoming|me as|me on as) (a|your|one of your) [_] (mentee"
                  + "|protege|disciple))",
              "(look|looking|searching|seek|seeking|ask|asking|hope|hoping|need|want|wanting"
                  + "|wish|in need|in search|love|like|open) [out] [for|of|to|to have|to find|for"
                  + " you to be] [a|an|some|your|you as a|someone as a|ongoing|long term|the"
                  + " right] [_] (mentor|mentorship|(career|life|business|executive|personal)"
                  + " (coach|coaching))",
              "(some|ongoing|regular|(need|want|for|under|value|appreciate|benefit from|receive"
                  + "|get|request) your) [_] (mentorship|mentoring|tutelage) $",
              "(~take) (me|us|him|her|my (son|daughter|brother|sister|nephew|niece)) under your wing",
              "(could|can|would|will|might|please|willing to|able to|happy to|have you|to) [you]"
                  + " [please|also|kindly|perhaps] (guide|steer) (me|us|my career|our careers)"
                  + " (through|throughout|along|on my|in my|as i|over the|towards|to become|step"
                  + " by step|with|a little)",
              "(could|can|would|will|might|please|willing to|able to|happy to) [you] [please"
                  + "|also|kindly|perhaps] (teach|show) (me|us) (everything|all|how to (become"
                  + "|trade|invest|code|succeed|make (it|money)|be (a|an)|(run|build|start|grow)"
                  + " (my|our|a) (own|career|business|company|startup|brand|team))|the ropes|the"
                  + " ins and outs|your (craft|trade|method|methods|system))",
              "(~learn) (the ropes|from the best|everything) (from|with|under) (you)",
              "((shadow|shadowing) you (at|around|on|in|during|while|as|regularly|for (some|several|a few|two|three|six|a) (weeks|months|month|year|while|time))|(follow|following) you (around|around at work|at work|on the job) (every|for (some|several|a few|two|three|six|a) (days|weeks|months|month|year|while|time)))",
              "(job shadow|job shadowing|work shadowing|apprentice|apprenticeship) (you|with"
                  + " you|under you|under your)",
              "(need|want|like|value|appreciate|hope for|hoping for|look for|looking for|ask for"
                  + "|asking for|provide|offer|seek|seeking|get|give me) [some|your|a bit of|me]"
                  + " (regular|ongoing|continuous|monthly|weekly|long term|continued) (guidance"
                  + "|support|advice|help|coaching|input)")
          .shows("Would you [be my mentor]?")
          .shows("I am [looking for a mentor] in design.")
          .shows("[Could you guide me through] the next year?")
          .passes("Who was your mentor when you began?")
          .passes("You coached our school team ten years ago.")
          .passes("We met in the mentoring programme of the city.")
          .passes("Whenever I get stuck on a pivot table, I open your tutorial.")
          .passes("My first manager coached me, and your mentoring scheme helped her.")
          .shows("I would be glad to [be your mentee].")
          .passes("Could I follow you around the archive for a morning?")
          .shows("I [search a mentor].")
          .shows("[We could speak each week].")
          .passes("We speak every week in the choir.")
          .passes("They find new mentors for girls.")
          .shows("I [need one person who guides me in] my career.")
          .passes("May I run my two drawings past you?")
          .passes("May I run my five slides past you?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
