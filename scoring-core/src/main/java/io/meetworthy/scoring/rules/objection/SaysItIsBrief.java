package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Promises that it will not take long, or keeps an eye on the clock. */
final class SaysItIsBrief implements Rule {
  /** A length that is enough, where no room for lengths has seen it. */
  private static final Phrases ENOUGH =
      Phrases.anyOf(
          "{length} (at most|at the most|tops|max|maximum|and no more|not more|does it|will do|is enough|is all|would do|is plenty"
              + "|suffices|would be plenty|would be enough|is all i need|is ample)",
          "(need|want|take|keep|borrow) (you|your time) [for] [only|just|no more than|at most] {length}",
          "{length} (would|will|should|could) (settle|suffice|cover|answer|be ample)");

  /** Who had left, and what a talk could do. */
  private static final Phrases PASSED =
      Phrases.anyOf(
          "(you|he|she|they|it|{name}) (had|have|has|would|was|were) [already|long|all|_] gone (by|before|in|within|after|inside) _ [_]",
          "(short|quick|brief|little) (call|chat|conversation|talk|meeting|word) (with you|_) [_] (could|can|would|will|might) (change|transform|save|decide|alter|turn) _ [_]");

  private static final RuleCard CARD =
      RuleCard.named("says-it-is-brief")
          .answers(HAS_NO_TIME)
          .weighs(2)
          .spares(PASSED)
          .says("“{words}” promises that it will be short.")
          .sees(
              Phrases.anyOf(
                      "[a] (quick|short|brief|five minute|ten minute|little) [{length}]"
                          + " [phone|video|zoom|informal|virtual|introductory|informational]"
                          + " (call|chat|conversation|talk|word|meeting|zoom|coffee|phone"
                          + " call|video call)",
                      "(chat|talk|speak|meet|call|connect) [with you|you] [very]"
                          + " (briefly|quickly)",
                      "(will|would|should) not (take|need|be|keep you) [up] (long|much of"
                          + " your|too much of|too long)",
                      "(keep|make) it (brief|short|quick)",
                      "{i} (will|would|can|promise to) be [very|quite|really] (brief|quick|short)",
                      "(one|two|three) [very|really] (short|quick|brief) questions",
                      "(a|one|two|three) (line|sentence|minute) (reply|answer) (would|will|is)",
                      "{i} (will|would|promise to|can) [be] [strictly] (brief|stick to|keep"
                          + " to|respect|watch the|keep an eye|finish|wrap up|let you go) ..."
                          + " (time|minutes|brief|clock|schedule|{length}|on time|then|sharp)",
                      "(keep|keeping|stick|hold) [it|us|myself|strictly] (to|under|within)"
                          + " (that|{length}|the time)",
                      "not (a|one) minute (more|longer)",
                      "(no more|not more|no longer) than {length}",
                      "before (the kettle|your coffee|your tea|the coffee|the tea|you know it|you can"
                          + " finish|you have finished) _",
                      "(no longer|not longer|shorter|less time|quicker|less) than (it takes|(a|one|your) (cup|coffee|tea|kettle|song|cigarette|break|walk|lunch|minute|quarter|tram|stop|bus)|the time|you need|making|brewing|boiling) [_]",
                      "(as long as|the length of|the time of|in the time of) (a|one|your)"
                          + " (coffee|cup|tea|cigarette|bus|song|lift|walk|to)",
                      "while (you|your) [_] (walk|wait|drive|eat|drink|queue|commute|knit|lock|sweep|pack"
                          + "|clear|feed|milk|tea|coffee|kettle|kiln|oven|dough|paint)",
                      "(out of your hair|out of your way|off the phone|gone|out the door|out again|hang up"
                          + "|off again|away again) (by|before|in|within|after|inside) _",
                      "({i}|we|you) (will|would|can|could|should|shall) [all|both] be (done|finished|through) (by|before|in|within|inside) _",
                      "(boiled|cut|narrowed|brought|whittled|got) (it|them|this|that|my _) down to (one|two|three|four|five|a|{digits}) [_] (question|questions|thing|things|point|points|line|lines|sentence|sentences|page|topic|topics)",
                      "(boiled|narrowed|whittled) (it|them|this|that|my _) down to _",
                      "you (would|will) be (on your way|rid of me|done (in|by|before|within|after)) [_]",
                      "you (would|will) be back (at|with) your _",
                      "(it|that|all) (would|will|can|could) be [all] over (by|before|in|within|inside) _",
                      "(need|want|ask for) [only|no more than|just] the time it takes [to] _",
                      "(two|three|one) (sentences|sentence|words|word) (and|would|is|are|will|do) _",
                      "(concerns|it is about|it is only about|it is just about) [only|just] (one|two|three|four|a single) (word|words|line|lines|figure|figures|number|date|detail)",
                      "(as|while) you (pass|leave|lock up|arrive|come out|go in|close)",
                      "on your way (home|in|out|past|to (work|the|your|a))",
                      "(quick|short) (ring|buzz|shout)",
                      "(would|will) do (me|us) [fine|nicely] $",
                      "(after|for|in|only) (some|few|a few|a couple of) minutes",
                      "when you are (anyway|already) (in|at|on|there|here|passing|out) [_]",
                      "(catch|see|call|meet|ring|word|question|minutes|{length}|answer|done|phone) [_] [_] [_] between (two|your) (lectures|classes|meetings|patients|shifts|rounds|lessons|trains"
                          + "|calls|rehearsals|services|sessions|appointments|sets|sittings)")
                  .negatedToo())
          .shows("Could we have [a short call]?")
          .shows("Could I call you? [I will stick to the time].")
          .shows("Hi Ana, could I come by? I would be [gone before the] kettle boils.")
          .passes("I'm broke, so I will keep it brief.")
          .passes("Could I call you? We met briefly in Leeds; all of it is done in Excel.")
          .passes("Hi Ana, could we talk for ten minutes? Ten minutes is plenty.")
          .passes("I called the shop quickly.")
          .passes("Could I ask you how you sleep between two shifts?")
          .passes("Could I call you? You’d gone by the time I joined.")
          .passes("Could we talk? Even one short conversation with you could change everything.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), ENOUGH);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    if (!Enquiry.isIn(reading)) {
      return List.of();
    }
    List<Evidence> brief = reading.quotes(CARD);
    return brief.isEmpty() && reading.time().askedMinutes() == 0 ? reading.quotes(ENOUGH) : brief;
  }
}
