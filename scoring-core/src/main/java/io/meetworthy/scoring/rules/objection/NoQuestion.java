package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.Ongoing;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Asks for their time and names no question that they could answer. */
final class NoQuestion implements Rule {
  /** A subject, if not yet a question. */
  private static final Phrases SUBJECT =
      Phrases.anyOf(
          "(confusion|confused|doubt|doubts|unsure|unclear|undecided|dilemma) [_] (regarding|about|between|whether|over) _",
          "(fire|throw|shoot|lob|chuck|ask) [_] [_] [_] (questions|question|curveballs|curve balls|googlies|objections) at (me|us)",
          "(put|run|take) me through [_] (paces|mill|wringer|mock|drill|practice|interview)",
          "(do|run|hold|have|give me) (a|the|one) (mock|practice|dry run|trial|pretend) [interview|one|panel|pitch|run|audition|exam|presentation]",
          "(he|she|they|nobody|no one|{name}) [_] [_] (can not|could not|does not|do not|can|could) [really|quite] (see|tell|say|know|work out|explain|tell me|find out|make out) why",
          "catch up on (a|the|some|our|my|your|all|two|three|several|things|how|what) _",
          "(guideline|guidelines|questionnaire|interview guide|topic guide) [_] [_] [_] (is|are) (attached|enclosed|below)",
          "(grill|quiz|drill|cross examine|mock interview) me [_]",
          "(poke|pick|punch) [_] holes [in it|in them]",
          "(you|you to|and) (cross|strike) [out|off|through] (whichever|whatever|which|what|the|any|all) _",
          "(rehearse|practise|practice) [_] [_] [_] with me",
          "(take|answer|fill in|complete|do) [part in] [my|our|a|the|this] [short|quick|brief] (survey|questionnaire|poll|interview)",
          "(talk|speak|chat|ask|call|meet|meeting|conversation|discuss|word|hear|learn|find out|listen|know|questions|question|discussion|minutes|{length}|coffee|interested|curious|understand|explain|compare|discussing|talking)"
              + " ... (about|regarding|concerning|how|why|which|whether|what) _",
          "(talk|speak|chat|call|meet|meeting|conversation|word|questions|question|discussion|minutes|{length}|coffee)"
              + " ... on (your|my|our|how|whether|a|an|this|{name})",
          "(question|questions) ... on (the|some|two|three) _",
          "(tell|show|teach|explain to) (me|us) [_] (what|how|why|which|whether|where|when|who) _",
          "(time|you|me|weekend|possible) about (the|your|our|my|how|what|{name}|_ (the|your|our|my|how|what))",
          "(look|looking|go|going|run|running|talk|walk) (through|over) (my|our|the|a|some|these|those|them|photographs|photos|figures|numbers|_ (of|for)) _",
          "(who|whom|which _|why) ... (might|could|should|can) (i|we) (try|ask|use|choose|take|read|contact|write) ... ?",
          "(talk|go|run|walk) (them|it|this|these) (through|over)",
          "(for|to) (presenting|present|reviewing|introduce|introducing|show|showing|planning|plan|prepare|preparing|interview) (all|the|our|my|your|you|a|it|this|one|two|to you) _",
          "(show|explain|present) (it|them|this|these|that|those|_ _) to (you|your _|an _|any _)",
          "(show|bring|present|introduce|explain|hand) [to] you [with me] (my|our|the|a|an|what|how|one|two|three|it) _",
          "(look|looking) at (my|our|a|two|three|these|one) _",
          "(with|about|on|regarding|concerning) (one|my|our|two) [_] (case|cases|problem|plan|draft|question|questions|idea|point|decision|project)",
          "to (review|finalize|finalise|resolve|present|begin|update you|work on|go over|go through|answer) _",
          "(with (respect|regard) to|information on|and go through|with all the) _",
          "your [_] (view|views|opinion|take|experience|perspective|thoughts|advice) (of|on|with|about|as) _",
          "((question|topic|dilemma) is|(torn|decide|choose|choosing|decision) between|(struggle|struggling|stuck) with) _",
          "(discuss|discussing|compare) (your|the|a|an|my|our|how|whether|this|{name}|_)");

  private static final RuleCard CARD =
      RuleCard.named("no-question")
          .misses(CANNOT_SEE_HOW_TO_HELP)
          .weighs(3)
          .says("It does not say what you would ask them.")
          .advises("Ask one question that their own work has taught them to answer.")
          .judges(Kind.ASK)
          .shows("Could we meet for 15 minutes on Tuesday?[]")
          .passes("Could we meet? I have one question: how did you choose your first ward?")
          .passes("Could you send me the slides?")
          .passes("Could we meet on Tuesday? Does slate burn?")
          .passes("Could you grill me for 45 minutes on Saturday? Could we meet at mine?")
          .passes("Could you fire some questions at me when we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean asks =
        found.answers(CANNOT_SEE_HOW_TO_HELP)
            || reading.has(SUBJECT)
            || Ongoing.isIn(reading)
            || !Questions.real(reading).isEmpty();
    return asks || !reading.seemsToAskToMeet() ? List.of() : reading.gap();
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Stream.of(Questions.IDLE, SUBJECT), Ongoing.PHRASES.stream()).toList();
  }
}
