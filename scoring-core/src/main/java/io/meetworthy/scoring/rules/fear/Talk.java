package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.rules.Ongoing;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Whether a draft asks for a talk at all, and whether it says what about. */
final class Talk {
  /** Words of somebody who wants the fruits of a talk, however it is asked for. */
  private static final Phrases WANTED =
      Phrases.anyOf(
          "(~pick|~tap) [into] your (brain|brains|mind|expertise|knowledge|experience)",
          "(your|for|some|any|for your) (advice|guidance|insight|insights|perspective)",
          "your (company|firm|industry|career|linkedin|profile|department|organization|organisation|studio|startup|lab)",
          "(meet|talk to|talk with|speak to|speak with|chat with|connect with|connecting"
              + " with|meeting|talking to|talking with|speaking with|learn from|hear from) you",
          "(informational interview|informational chat|hiring manager|linkedin)",
          "shall we (say|meet|talk|speak)",
          "(visit|meet|ring|phone|telephone|interview) you",
          "visit your");

  private static final Phrases ABOUT =
      Phrases.anyOf(
          "(about|regarding|concerning|re|for advice on|information on|(with|in) (respect|regard|regards|relation)"
              + " to|as to|on the subject of|with all)",
          "(questions|question|thoughts|feedback|advice|opinion|view|views|perspective|insight|insights|input|take|help)"
              + " [_] (on|for|of) _",
          "(call|chat|meeting|conversation|coffee|talk|speak|{length}) (on|of)"
              + " (the|your|how|a|my|our|what|why|this|that)",
          "(for|as part of|towards) {my} [_] [_]"
              + " (thesis|dissertation|research|class|course|article|podcast|book|paper|newsletter|study|studies|project)");

  /** Words that say what the talk would go through. */
  private static final Phrases ASKS =
      Phrases.anyOf(
          "(grill|quiz|drill|mock interview|rehearse with|cross examine) (me|us)",
          "(poke|pick|punch) [_] holes [in it|in them]",
          "(you|you to|and) (cross|strike) [out|off|through] (whichever|whatever|which|what|the|any|all) _",
          "which of (the|your|these|those) _",
          "how (much|many|often|long|far|big|old|high|deep|late|early) _ _ ... ?",
          "^(did|was|were) you _ ... ?",
          "(talk about|talk over|talk through|speak about|speak over|chat about|talking about|speaking about|go over|discussing|discussion (of|about|on)) _",
          "(show|explain|present) (it|them|this|these|that|those|_ _) to (you|your _|an _|any _)",
          "(show|bring|hand) [to] you [my|the|our|it|a|one|two|three|how|what|which|where|_] _",
          "(~discuss|~review|explore (the|your|our|my|how|what|whether|a)|~present|~introduce (the|our|my)|~resolve|~compare|~interview|update|align|~plan|brief|prepare|finalize|finalise|walk"
              + " through|go over|go through|brainstorm|negotiate)",
          "(meet|meeting|meetings|call|chat|talk|coffee|conversation|together|{length}|you|time|down|zoom|{name})"
              + " to (get|give|learn|understand|hear|see|find|ask|decide|work|begin|continue|finish|make|share|show|introduce|explain|help|look|start|draft|answer|address|know|tell|figure|set|check|sort|solve|settle)",
          "(ask|learn|understand|hear|know|see|find out|tell me|show me|question is|questions"
              + " are|wonder|wondering|curious|explain|interested"
              + " in|about|on|regarding|concerning|re) [you] [from you] [exactly|more"
              + " about|about|out] (how|what|why|which|whether|who|when|where|if)",
          "(how|what|why|which|where|who)"
              + " (did|do|does|would|should|is|are|was|were|has|have|made|makes|skills|kind|part|parts)"
              + " ... ?",
          "(ask|asking|hear|listen|learn|understand|know|tell|tell me|show|show me|explain|find out|discuss|wonder|curious) ... (how|what|why|whether|which|who|when|where|if) _ _",
          "(which|what|whose) _ (did|do|does|would|should|is|are|was|were|has|have|can|could|will) ... ?",
          "(talk|run|go|look|walk) (them|it|this|these|my|our|the) [_] [_] (through|over)",
          "(look|looking|go|going|run|running) (through|over) (my|our|the|some|these|those|them|photographs|photos|figures) _",
          "(find out|(know|learn|hear|ask) [for]) the (mistakes|reason|reasons|difference|name|number|best|two|three|first|right|price|cost|steps|way) _",
          "^ (what|how|why|where|which _) (do|did|does) (you|your|the|a|an|it|one|people|new|they|most) _",
          "(how|why|whether|which|what) _ [_] [_] [_] [_] [_] [_] [_] (i|we) (would like|want|would love|like|wish|would|do not|can not|could not) [to] (ask|know|learn|understand|hear|say|tell|find out) $",
          "(just|only|simply|mainly) (whether|should i|should we|do i need|must i|which of|if i should) _",
          "(torn|undecided|decide|deciding|choose|choosing|decision) between _",
          "(struggle|struggling|stuck) with _",
          "(ask|tell|explain|show|hear|learn|know|understand) [from|to] [you|me|us] (in|over|on|by|during|for) [a|the|one] [short|quick|brief|{length}] [phone|video] [call|chat|phone|talk|conversation|coffee|email]"
              + " [_] [_] [_] (how|what|why|whether|which|who|when|where|if) _ _",
          "(question|questions|agenda|topics|survey|questionnaire|with all)",
          "(the reason|my reason|the purpose|because|the aim|so (we|i) would like)");

  /** Who asks a question of substance says what the talk is about. */
  private static final List<String> QUESTIONS =
      List.of("asks-real-question", "asks-about-their-experience", "asks-about-their-work");

  static final List<Phrases> PHRASES =
      Stream.concat(Stream.of(WANTED, ABOUT, ASKS), Ongoing.PHRASES.stream()).toList();

  private Talk() {}

  /** Whether a talk is asked for, or what one would bring. */
  static boolean isWanted(Reading reading) {
    return reading.has(WANTED) || reading.isPersonal();
  }

  /** Whether the draft asks for a talk and says nothing of what about. */
  static boolean isWithoutTopic(Reading reading, Found found) {
    return isWithoutQuestion(reading, found) && !reading.has(ABOUT) && reading.topicWords() < 2;
  }

  /** Whether the draft asks for a talk and names at most a field, no question and no aim. */
  static boolean isWithoutQuestion(Reading reading, Found found) {
    return reading.asksToMeet() && !reading.has(ASKS) && !found.hasAny(QUESTIONS);
  }
}
