package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says what the talk would go through. */
final class GivesAgenda implements RuleOfTalks {
  /** A list of wishes, and a full desk. */
  private static final Phrases NO_AGENDA =
      Phrases.anyOf(
          "(top|high|first|bottom) (of|on) (my|our|the) list [for] [_] [_]",
          "(my|our|the) list for (a|some|years|ages|months|long|quite) [_]",
          "({digits}|thousand|hundred|hundreds|thousands|million|hundred and one) [of] [other] things (on|in) (the|my|your|their|his|her) (table|plate|desk|mind|head|list)");

  private static final RuleCard CARD =
      RuleCard.named("gives-agenda")
          .answers(UNKNOWN_OUTCOME)
          .weighs(6)
          .spares(NO_AGENDA)
          .says("“{words}” tells them what to expect.")
          .sees(
              "(leave|end|finish|come out of|come away from|go away from) (the|our) (call|talk|meeting|conversation|chat) (knowing|with|having) _ _ _",
              "[the|my|our|an] agenda [is|would be|could be] ({length}|{number}|first|one|two|three|your|how|what|item) _",
              "(half|a third|most|part) [of] the time (on|for) [the|your|my] _ ... (half|a third|the rest|part|some) [of the time] (on|for) _",
              "{i} would [only|just|like to|want to] (cover|touch on|talk through|go over|ask about|talk about|discuss) (how|what|where|why|which|when) (you|your|the|to|one|it|they) _ ... (and|how|what|where|why|when|which) _",
              "^(one|a single|two|three|my|our|the) (topic|topics|point|points|item|items|theme) (your|the|is|are|would|how|what|why|which|whether) _",
              "(five|ten|three|two|seven|half) [minutes] (on|for) (the|your|my|what|how|_) _ ... (five|ten|three|two|seven|the rest) [minutes] (on|for|to) _",
              "first comes the _",
              "the (two|three|four) [_] (points|questions|topics|things|items) (are|would be) _",
              "[my|the] (questions|list|points|topics) [is|are] (overleaf|on a card|on one card|on the back|on one page|on half a page|on a postcard|in my pocket)",
              "{i} (want|would want|would like|need|would need|only want|ask) (one|two|three|a single) (thing|things|point|points|answer|answers|number|numbers|word|words|fact|facts) [_] (from|of|on|about|only) [_]",
              "first (the|a|my|your|how|what|which|two|one) _ [_] (then|and then|second|secondly|next|after that) (the|a|my|your|how|what|which|two|one) _",
              "{i} (bring|will bring|would bring|show|lay out) (one|two|three|the|a|my|our) _ [and] (you|i) (tell|say|see|look|judge|point|ask|show|would|will|can|could) _",
              "(just|only|simply|nothing but) (one|two|three) (thing|things|points|steps|details|choices|words) [on|about|for|in|_]",
              "(two|three|four|{number}) things [_] [_] how _",
              "(there are|there is|i have|i have got|we have|it is about|about) (one|two|three|four|five|six|{digits}|a single) _ [_] [that|which] (i|we) (would|want|can|could|cannot|need|wonder)",
              "(go|run|walk|work|talk) [you] through (one|two|three|four|five|six|these|those) [_] [_] [with you|together|you]",
              "show (me|us) (one|two|three|which|how (you|your)|(the|your) _ (you|that|where|which)) _",
              "(bring|show|show you|look at|compare|go over|discuss|about|on|over|through|between|judge) [my|our|the|these] (two|three|four) [_] (labels|drawings|figures|photos|photographs|samples|sketches|slides|cases|plans|examples|clips|bars|moves|steps|recipes|pieces|charts|plots|scans)",
              "{i} (will|would|can|could) bring (two|three|the|a|my|our|one|four|five) [_] [_] [_] [_] and (ask|show|compare|hear|see|you would) _",
              "the (only|first|main|one|single) ((thing|point) [that] {i} (want|would|need|wish|will) ... (ask|know|discuss|understand|cover|talk|learn|check|raise|hear|settle)|(question|topic|subject|point) (would be|on|is (how|whether|what|why|which|the|your)) _)",
              "(my|the|our) (list|agenda|outline|points|topics|questions) ((is|are) (how|what|whether|why|the|your|about|one|two|three|four|short|on|these|simple|as follows|this|at)|has (one|two|three|four)|for|covers|would|fits|fit) [_]",
              "(two|three|four|points|things|questions|topics) ... (on the table|in that order|in this order|on my list|on the agenda|point by point|one by one)",
              "(start|begin|open) with _ ... (then|before|end|finish|and (close|go|move))",
              "^ [just|only|there are] (two|three|four) [short|small|quick|brief|little] (points|things|items|topics) [both|all] [are] [_] $",
              "(half|most|all|the first half|ten minutes|five minutes|{length}) (of it|of them|of that|on|for) _ ... (and (half|{length}|then|five|ten|the (rest|other))|then|half|the rest)",
              "(settle|clear up|sort out|check|cover|go through|get through) (one|two|three|just|these) [_] (thing|things|point|points|question|questions|item|items|number|numbers)",
              "(two|three|four|five|{digits}) (things|points|topics|items) (in mind|on my mind|to (ask|discuss|cover|raise|clarify|go over))",
              "(first|then|another|the other|the last|the next|and) {length} (for|on|to|about)",
              "the rest (for|on|of the time|of the call|would)",
              "my [one|two|three|main|only] (question|questions) (is|are|would be|concern|concerns)",
              "(first {i} (would|will|want to|would like to) ask|(what|topics|points|things) {i} (would like|want|hope|wish) to (discuss|cover|raise|go over)|have [a few|some|my|two|three|four] [_] (questions|points|topics) (prepared|ready))",
              "(first|firstly) (the|about|how|what) [_] [_] [_] (then|second|secondly)",
              "the agenda (would|will|could) be",
              "(ask|asking) [you] about (the|your) [_] [_] and [then] (nothing|the|your) [_] (after|only|else|more)",
              "(two|three|four|five|{digits}) ([short|specific|quick|brief|concrete|simple|small|precise|narrow|focused|particular|_] (question|questions|topics)|[short|specific|quick|brief] (question|topic) (about|on))",
              "one [short|specific|quick|brief|concrete|simple|small|precise|narrow|focused|particular] (question|topic) ((about|on|regarding|is|i|and|concerning|for)|in (your|how|the))",
              "(go through|go over|cover|discuss|talk about|talk through|ask about|ask you|settle|sort out|decide|agree on) [just|only|these] (one|two|three|four) [_] (things|points|items|matters|topics|thing|point)",
              "(two|three|four|five|{digits}) (points|items|topics|point|item|topic) (to|that|i|for|on|about)",
              "(one|two|three|four|{digits}) [short|specific|quick|brief|concrete|main|simple|small|precise] things [i|that|about|to|from|in]",
              "((short|a short|suggested|proposed|brief|possible) agenda|my agenda (for|would|below|is (to|how|one|two|three|simple|short)))",
              "{i} (would like|want|hope|would love|plan|am hoping) to (cover [the|these|two|three|one|following|how|your|only|just]|(focus on|concentrate on) (the|these|two|three|one|how|your|only|just))",
              "(here is|here are|these are|below are|below is|following are) [my|the|some] [two|three|four|few|main|short] (questions|question|points|topics|agenda|outline)",
              "(the|my|our) (first|second|third|last) (question|point|topic) (is|would be|concerns)",
              "one is ... the other is",
              "my [main|only|one|single|specific|concrete|big|key|burning|particular] question (is|would be|for you|concerns)",
              "(specifically|in particular|namely|concretely|to be specific|more specifically|to be concrete) (i would|i want|i am|about how|about your|how you|how did|whether you|what you|what did|why you|which of)",
              "{i} (would|will|want to|plan to) (spend|use) (the|{length}|half|most|five|ten) [_] [_] (on|for|talking|asking|going)",
              "(the (first|other|second) half (for|on|would|could|of the (call|time|meeting|talk|hour|slot))|the first {length} (for|on|would|i|we))")
          .shows("Could we meet on Tuesday? [One topic: your first] winter.")
          .shows("I have [two questions] on bees. Could we meet on Tuesday?")
          .shows("[My question is] how you test a bridge. Could we meet on Tuesday?")
          .shows("[Specifically, how did] you choose the paint? Could we meet on Tuesday?")
          .shows("[First the candles, then the roof]. Could we meet on Tuesday?")
          .shows("[I’d want one thing from you]: which kiln. Could we meet on Tuesday?")
          .passes("I have no agenda.")
          .passes("It is three of us who have one thing in common. Could we meet on Tuesday?")
          .passes("The bridge has four piers.")
          .passes("First the bridge fell. Could we meet on Tuesday?")
          .passes("I want one of them. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? I would ask about the mill.")
          .passes("Could we meet on Tuesday? We have four points of contact.")
          .passes("Could we meet on Tuesday? My agenda is full until June.")
          .passes("I have 12 questions on bees. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? Your firm was top of my list for a while.")
          .passes("Could we meet on Tuesday? I know you have 1000 things on the desk.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** Ten questions and more are a form to fill in. */
  @Override
  public List<Evidence> read(Reading reading) {
    return RuleOfTalks.super.read(reading).stream()
        .filter(item -> !isLong(item.span().in(reading.draft())))
        .toList();
  }

  private static boolean isLong(String item) {
    return item.length() > 1
        && Character.isDigit(item.charAt(0))
        && Character.isDigit(item.charAt(1))
        && item.contains("question");
  }
}
