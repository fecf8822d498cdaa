package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.rules.Ongoing;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Does not say how long the meeting would be. */
final class NoLength implements Rule {
  /** What is said of long stays and of a single hour that no turn of asking stands before. */
  private static final Phrases LONG =
      Phrases.anyOf(
          "for {length} or so",
          "(come|visit|stay|drop by|stop by) [_] [_] [_] [_] [_] for ({length}|{period}|a (week|day|month) or two|some days|a few days)",
          "{length} [or so] (on the phone|by phone|on zoom|on teams|in person) ({date}|on|this|next)",
          "(would|will|is|should|could) {length} [_] (be|do|ok|okay|all right|alright|enough|suit|work|suffice) [_]",
          "(a|one|our|the|short|brief|long) [phone|video|short|brief|long] (call|meeting|chat|visit|zoom) of [about|around|roughly|some|maybe] {length}",
          "(allow|reserve|block|plan|expect|count on) {length}",
          "(perhaps|maybe) {length}",
          "(perhaps|maybe|about|around|roughly|say|for) [a|the|one] (half day|half a day|whole day|full day|day or two|few days|couple of days|{number} days)",
          "(for|need|needs) (the|a|one|your|an|my) (whole|full|entire|half) (day|afternoon|morning|weekend|week)",
          "(come out|go out|be|stay|work|ride|walk) with you for (the|a) (day|morning|afternoon|week)");

  private static final RuleCard CARD =
      RuleCard.named("no-length")
          .misses(HAS_NO_TIME)
          .weighs(2)
          .says("It does not say how long the meeting would take.")
          .advises("Say how long: 15 minutes.")
          .judges(Kind.ASK)
          .shows("Could we meet on Tuesday?[]")
          .shows("Could we meet on Tuesday? I loved your talk on tides in Ghent.[]")
          .shows("Could we meet? The bus takes the whole day.[]")
          .shows("I am in Ghent for the weekend. Could we meet?[]")
          .shows("Would you have coffee with me?[]\n\nBest,\nIda")
          .passes("Hello Ana, your talk on kilns was clear. Does slate burn?")
          .passes("Could we meet on Tuesday for 15 minutes?")
          .passes("Could we meet on Tuesday? Put it down as 90 minutes.")
          .passes("I would like us to meet, prob an hour and a half to do it justice.")
          .passes("Could we meet on Tuesday? It’s about an hour.")
          .passes("Could you send me the slides?")
          .passes("Could we meet on Tuesday? Would an hour be all right?")
          .passes("Could we meet? It will need the whole day.")
          .passes("Could we come by your office on Saturday for two hours or so?")
          .passes("Could we meet in your test hall, perhaps half a day?")
          .in(Context.UNKNOWN.with(new Recipient("Ana Ruiz", "", false, 0)))
          .shows("Hello Ana, when you are passing, come by and see how the kiln holds.[]")
          .as(Channel.SMS, Kind.ASK)
          .passes("Could we talk on Tuesday about the night shifts? Ida")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Ongoing.PHRASES.stream(), Stream.of(LONG)).toList();
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean bounded =
        reading.time().askedMinutes() > 0
            || reading.has(LONG)
            || found.hasAny(List.of("says-it-is-brief", "asks-for-meal", "asks-for-hours"))
            || Ongoing.isIn(reading)
            || (found.has("accepts-written-answer") && !reading.asksToMeet());
    boolean roomy = !ShortChannel.isOf(reading);
    return roomy && !bounded && reading.seemsToAskToMeet() ? reading.gap() : List.of();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Insert(" 15 minutes would be enough.");
  }
}
