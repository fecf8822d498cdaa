package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Tells the reader that there is no reason to say yes. */
final class AdmitsNoReason implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("admits-no-reason")
          .raises(HAS_NO_REASON_TO_MEET)
          .weighs(5)
          .says("“{words}” gives them the no.")
          .advises("Take it out, or say what they would get from it.")
          .sees(
              Phrases.anyOf(
                      "(no|a|not a|not any|no earthly|no good|no real|little|hardly any|without any) reason [_] [why|that] you [on earth] [you] (would want|should want|would bother|should bother|would agree|should agree|should say yes|would say yes)",
                      "(no|little|hardly any) [good|real|earthly] reason (for you to (bother|say yes|agree|want|meet|help)|to (say yes|meet me|meet us|help me|help us))",
                      "you [really|probably] have (no|little|hardly any) [good|real|earthly] reason to (bother|say yes|agree|want|meet|help|talk)",
                      "you [probably|surely|certainly|must] have (better|more important) things to do",
                      "(i am|it is|this is) [probably|certainly|really] not worth your time",
                      "of (no|little) (benefit|interest|value|use) to you $",
                      "(doubt|not think) [that] you would (get|gain|win) (anything|much) (out of|from)",
                      "(can not|could not|cannot|not) (think|see|tell|tell you|imagine|say|know|sure|certain) [of a reason] why you (would|should) (want|bother|say yes|agree|care|help (me|us)|meet)",
                      "why you (would|should) (bother|want to|say yes|agree|care) {i} (can not|could not|cannot|do not)",
                      "nothing [_] in (it|this) for (anyone|anybody|others) (but|except) (me|us)",
                      "(must|may|might|will|must well|may well) (wonder|ask|think) why you (should|would) (bother|care|help|agree|say yes|meet|see)",
                      "nothing [_] in (it|this) for you",
                      "nothing [that] (would|could|might|will) (interest|tempt|please|bring|win) you",
                      "(you have|you get|you gain|you would have|you would gain|you would get) (nothing|little) [at all] (to gain|to win|from (talking|meeting|helping|me)|from it|from this|out of it|out of this|by it|in return)",
                      "{i} (am|would be) (no use|no good|of no use) to you")
                  .negatedToo())
          .shows("Hi Ana, could we talk? There’s [no reason you'd want] to, I know.")
          .shows("Hi Ana, could we talk? I [can't think why you would say yes].")
          .passes("Hi Ana, could we talk? I see no reason to wait.")
          .passes("Hi Ana, could we talk? There is no reason to reply if you are busy.")
          .passes("Hi Ana, could we talk? There is no reason to help the printer.")
          .passes("Hi Ana, could we talk? I see why you would want a boat.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean given =
        found.answers(HAS_NO_REASON_TO_MEET)
            || found.answers(Lesson.RECIPROCAL)
            || found.answers(Lesson.BENEFICIAL);
    return given || !reading.isPersonal() ? List.of() : reading.quotes(CARD.sees());
  }
}
