package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for nothing at all. */
final class NoRequest implements Rule {
  private static final Phrases REQUEST =
      Phrases.anyOf(
          "(could|can|may|might|would|will|do|shall) (you|i|we)",
          "(would|will|could|might|may) [you|it|there|we|i]"
              + " [be|appreciate|love|like|welcome|value|enjoy|need|want|help|mind]",
          "^ (asking|looking|requesting|need|needing|seeking) [for] _",
          "for {money} (to|for|until|till|by|so) _",
          "(please|kindly|pls|plz|let me know|tell me|ask|asking|request|requesting|hoping|hope (to|you|that|for)|wonder|wondering|(grateful|appreciate|thankful) (if|it|any|for (any|a|your (time|help|answer|reply|advice|view|thoughts))|your (time|help|answer|reply|advice|view|thoughts))|looking for|(help|advise|invite) (me|us|you)|(your|any|some|for|of) (help|advice)|{i} [_] (want to|need|wish|seek|beg)|like to|question|questions|favor|favour|seeking)",
          "(if|unless) you");

  private static final RuleCard CARD =
      RuleCard.named("no-request")
          .misses(CANNOT_SEE_HOW_TO_HELP)
          .weighs(6)
          .says("It does not say what you want from them.")
          .advises("End with one question that can be answered with yes or no.")
          .judges(Kind.ASK)
          .shows("Hi Ana, your talk on ports was great. I am a student in Porto.[]")
          .passes("Hi Ana, I am a student in Porto. May I call you on Tuesday?")
          .passes("Hi Ana, I am a student in Porto and need ten minutes of your time.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean asks = reading.questionCount() > 0 || reading.has(REQUEST) || reading.asksToMeet();
    boolean personal = reading.isPersonal();
    return !personal || asks || found.has("demands") || found.answers(CANNOT_SEE_HOW_TO_HELP)
        ? List.of()
        : reading.gap();
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(REQUEST);
  }
}
