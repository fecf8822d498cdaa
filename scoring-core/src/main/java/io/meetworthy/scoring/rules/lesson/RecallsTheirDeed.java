package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.TheirDeeds;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Recalls something that the reader did, which no other room has a name for. */
final class RecallsTheirDeed implements Rule {
  /** The rooms that know the deed better, and count it. */
  private static final List<String> NAMED =
      List.of("cites-their-work", "names-their-thing", "uses-what-they-made", "knows-their-path");

  private static final RuleCard CARD =
      RuleCard.named("recalls-their-deed")
          .answers(GENUINE)
          .weighs(5)
          .says("“{words}” recalls what they did.")
          .shows("Hi Ana, [you shut down Parcelbird] with money in the bank. Could we talk?")
          .shows("Dear Father Dominic, at the burial [you let the silence] stand. May I call you?")
          .shows("Hi Ana, [you have opened bakery in Graz]. Could we talk?")
          .shows("Hi Ana, [you have last winter two kilometre laid]. Could we talk?")
          .shows("Hi Ana, [at the meeting you were telling that the] rota changes. Could we talk?")
          .shows("Hi Ana, [you are the one who handle the only ward]. Could we talk?")
          .shows("Hi Ana, [you were judging preserves on the] fair. Could we talk?")
          .shows("Hi Ana, [you have made it in Radom already]. Could we talk?")
          .shows("Hi Ana, [you did that job for three years]. Could we talk?")
          .passes("Hi Ana, you are one of the people who lead the field. Could we talk?")
          .passes("Hi Ana, you handle stress so well. Could we talk?")
          .passes("Hi Ana, can the meeting be organised by you next week? Could we talk?")
          .passes("Hi Ana, at the meeting you told me to write. Could we talk?")
          .passes("Hi Ana, could you cut the price by half?")
          .passes("Hi Ana, if you planted the oaks, we could talk.")
          .passes("Hi Ana, I saw that you are a leader in the field.")
          .passes("You closed the wrong page.")
          .passes("Hi Ana, your company has opened a Senior Clerk post. Could we talk?")
          .shows("Hi Ana, Jan told me [you once sent back a whole] roof of slates. Could we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return TheirDeeds.PHRASES;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.hasAny(NAMED) ? List.of() : TheirDeeds.in(reading);
  }
}
