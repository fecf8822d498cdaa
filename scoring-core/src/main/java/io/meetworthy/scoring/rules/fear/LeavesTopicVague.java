package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Names a topic that could be anything. */
final class LeavesTopicVague implements RuleOfTalks {
  /** A topic that is named after all. */
  private static final Phrases NAMED =
      Phrases.anyOf(
          "(question|questions|idea|ideas|thoughts|things|topics|proposal|project) [for you|to ask|to ask you|to discuss|{i} would like to ask|{i} want to ask|and] ((about|regarding|concerning) _|(on|in) (how|why|your|our|the|a) _)",
          "(life|work|career|matters|business) (in|at|as|of|for|on) (the|a|an|your|our|nursing|teaching|law|finance|{name}) [_]",
          "(future|opportunities) (of|for) _ [_]",
          "something (over|concerning|regarding|around|of) _",
          "(idea|ideas|thoughts) (from|for) (your|the|a) _",
          "(idea|proposal|project) for you to _",
          "(matter|project|thing|topic|idea) of (yours|mine)",
          "^_ (at|in|on|about|with|from) (the|a|your|my|our|{name}) _ (can|could|may) i ask you _",
          "(topics|things|matters|ideas|subjects) (such as|like|including|namely) _");

  /** So many characters on, in the same sentence, a colon may stand that tells the topic. */
  private static final int NEAR = 60;

  private static final RuleCard CARD =
      RuleCard.named("leaves-topic-vague")
          .raises(UNKNOWN_OUTCOME)
          .weighs(4)
          .spares(NAMED)
          .says("“{words}” could be anything, so nobody can prepare for it.")
          .advises("Name the thing itself in five words.")
          .sees(
              "general (development|developments|situation|outlook|trend|trends|state|direction) (in|of|on) (this|the|your) (segment|field|sector|industry|market|branch|area|trade|business)",
              "(about|on|of) [the|my|our] (life|future|world|business|career) and [the|my|our] (life|future|world|career|everything|all|so on|work|business|things)",
              "(talk|chat|speak|conversation|exchange|interchange|call|discussion|discuss) [with you|to you] [about|on|over|regarding] [the] _ [_] [_] (in general|generally)",
              "(and|about|on|of|with) [the|your|this|in] (field|industry|sector|profession|branch|trade|business) (in general|generally)",
              "(conversation|talk|call|chat|meeting|exchange) [with you|to you] [_] [_] [_] (about|on|regarding) (the|some|any) (opportunities|possibilities) [_]",
              "(find|work out|sort out|see|settle|discover) the (details|rest|particulars) as we go",
              "(talk|chat|speak|talking|chatting|conversation|call) [with you|to you] about _ [_] in general",
              "(talk|chat|speak|meet|call|discuss|exchange|conversation) [with you|to you] [together] about (things|stuff|matters|life|work|everything|anything|the future|my future|opportunities|possibilities|common interests|shared interests|our field|our work|our interests|the world|all kinds|all sorts|some ideas|various|different)",
              "(some|various|several|many|a few|a couple of) (stuff|things on my mind|things|topics|matters|ideas|subjects|issues|thoughts) (to|i|that|on|we|for|in|with) _",
              "{i} (have|had|have got) (some|a few|several|many|various|a couple of) questions $",
              "(some|several|a few|many|certain|various) (things|topics|points|matters|subjects) [that|which] {i} [would|want|wanted|have] [like|love] [to] (discuss|touch|talk|ask|cover|raise|bring|go over|address|share)",
              "(talk|chat|discuss|speak|ask|meet|consult|conversation|call|questions|ask you|talk to you|speak to you|speak with you|talk with you) [with you] [to you] [about|on|regarding] (something|some things|a few things|a couple of things|a couple things|some stuff|various (things|topics|matters)|several things|a (matter|thing|subject|topic|project|few topics|few ideas)|an idea|some ideas|my situation|my future|my career [in general|path]|career (stuff|matters|things|paths)|your industry|the industry|the field in general|business|business in general|work stuff|opportunities)",
              "ask you (some|a few|a couple of|several|a couple|a bunch of|some quick|a few quick|a few random) questions [and|over|sometime|in person|if|when|on|at]",
              "((run|float|throw) (something|some things|an idea|a few things|a few ideas|some ideas|a thought) (by|past|at) you|(have|got|had) (something|a few things|some things|an idea|some ideas|a proposal|a few ideas|a project|a concept|some thoughts) (for you|to discuss|to talk about|i would like|that i would like|i want|i wanted|to run by|to ask|to share)|(some|a few|several|a couple of|various) questions (for you|to ask|i would like to ask|i want to ask|in mind)|(discuss|about|on|cover|over|regarding) (some|a few|various|several|a range of|a number of|a variety of|all kinds of|all sorts of|different) [different|other] (topics|subjects|matters|aspects|things|issues)|(things|topics|stuff) (of mutual interest|in general|and so on))")
          .shows("Hi Ann, I would like to [talk about a few things].")
          .shows("Could I [run something by you] next week? Could we meet on Tuesday?")
          .shows("I [have an idea I would like] to share. Could we meet on Tuesday?")
          .shows("Could we meet? I am sure we [find the details as we go].")
          .passes("Could we talk about the budget, the 5,000 for paint?")
          .passes("I have a few questions about your paper on bees.")
          .passes("I have a few questions to ask about your move to tax. Could we meet on Tuesday?")
          .passes("Something about your talk made me laugh.")
          .shows(
              "Could we have an [exchange about organic olives in general]? Could we meet on Tuesday?")
          .shows("We could speak [about the life and the future]. Could we meet on Tuesday?")
          .shows("Hi Ann, I want to [talk about a few things]. How do you seal slate in winter?")
          .passes("Hi Ann, could we talk about a few things? How do you seal slate against frost?")
          .passes("Hi Ann, could we talk about a few things: the kiln, the glaze and the roof?")
          .shows(
              "We could talk about the [general outlook in this trade]. Could we meet on Tuesday?")
          .passes(
              "Could we meet? I forgot some things that I would like to ask as time flew: the kiln and the glaze.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  /** Who announces a question and asks it leaves nothing open. */
  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.has("asks-real-question") || found.has("asks-about-their-experience")
        ? read(reading).stream().filter(vague -> !next(vague, reading, "?")).toList()
        : read(reading);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return unexplained(RuleOfTalks.super.read(reading), reading);
  }

  /** Without the words that a colon follows, after which the topic is told. */
  static List<Evidence> unexplained(List<Evidence> seen, Reading reading) {
    return seen.stream().filter(vague -> !explained(vague, reading)).toList();
  }

  /** "A few things, as time went fast: the kiln, the glaze" says which. */
  private static boolean explained(Evidence vague, Reading reading) {
    String field = reading.draft().text(vague.span().field());
    int limit = Math.min(field.length() - 1, vague.span().end() + NEAR);
    int at = vague.span().end();
    while (at < limit && ".?!:\n".indexOf(field.charAt(at)) < 0) {
      at++;
    }
    // Neither "https://" nor "10:30" tells a topic.
    return at < limit
        && field.charAt(at) == ':'
        && field.charAt(at + 1) != '/'
        && !Character.isDigit(field.charAt(at + 1));
  }

  private static boolean next(Evidence vague, Reading reading, String mark) {
    return reading.draft().text(vague.span().field()).startsWith(mark, vague.span().end());
  }
}
