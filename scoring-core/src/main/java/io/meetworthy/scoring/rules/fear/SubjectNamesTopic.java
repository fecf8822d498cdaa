package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.rules.Subject;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names the topic in the subject. */
final class SubjectNamesTopic implements Rule {
  /** What a sales letter promises in its subject. */
  private static final Phrases PROMISE =
      Phrases.anyOf(
          "(designing|shaping|creating|building|disrupting|reinventing|transforming|rethinking|reimagining|powering) the future of _",
          "your _ (will|would|are going to|is going to) [_] (thank|love) (you|me|this|it|us) [_] [_]",
          "^[re|fwd|fw] [a|an|your|my|our|this|the|some|_] (exciting|unique|amazing|incredible|great|huge|big|rare|special|lucrative|golden|business|investment|partnership|collaboration) [_] (opportunity|opportunities|offer|chance|proposal|proposition|deal)",
          "(increase|double|triple|boost|grow|skyrocket|maximise|maximize) your (pipeline|sales|revenue|leads|traffic|profits|profit|income|conversions)");

  private static final RuleCard CARD =
      RuleCard.named("subject-names-topic")
          .answers(HIDDEN_AGENDA)
          .weighs(2)
          .says("The subject “{words}” says what it is about.")
          .judges(Kind.ASK)
          .because(
              "In 40 million e-mails subjects of three or four words got the most replies; of"
                  + " those without a subject 14 in 100 were answered.",
              "Boomerang",
              2016,
              Study.Strength.CONTESTED)
          .shows("Subject: [Your talk on slate]\nCould I ask you how you cut slate?")
          .shows("Subject: [15 minutes on Slate Roofs]\nCould we talk about your roof?")
          .shows("Subject: [Slates]\nCould I ask you how you cut slate?")
          .shows("Subject: [How the slaters of Ghent cut their stones]\nHow do you cut a stone?")
          .shows("Subject: [An idea for your slate roof in Ghent]\nCould we talk about slate?")
          .passes("Subject: Exciting opportunity for your mill\nCould we talk about the mill?")
          .passes("Subject: Shaping the future of slate\nCould we talk about slate?")
          .passes("Subject: {{topic}} for your roofs\nCould we talk about roofs?")
          .passes("Subject: Ana <> slate\nCould I ask you how you cut slate?")
          .passes("Could I ask you how you cut slate?")
          .passes("Subject: Quick question\nCould I ask you a quick question?")
          .passes("Subject: Tom Baker suggested we talk\nTom Baker said you cut slate.")
          .passes("Subject: A long time\nCould I have your time?")
          .passes("Subject: Back from the dead\nCould I ask you how you cut slate?")
          .passes("Subject: In your city\nCould I ask you how you cut slate in Ghent?")
          .passes(
              "Subject: I would like to ask you for some of your time to talk about the roofs of"
                  + " Ghent\nCould we talk about roofs?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Subject.PHRASES.stream(), Stream.of(PROMISE)).toList();
  }

  @Override
  public List<Evidence> read(Reading reading) {
    boolean plain = !Subject.isLong(reading) && !isFormula(reading.draft().subject());
    return plain && Subject.namesTopic(reading) && Subject.vague(reading).isEmpty()
        ? Spans.apart(Subject.whole(reading), Spans.of(reading.quotes(PROMISE)))
        : List.of();
  }

  /** "{topic} for your roofs" was never filled in, and "Ana <> SlateHub" says only who sells. */
  private static boolean isFormula(String subject) {
    boolean bare = subject.contains("<>") && subject.chars().noneMatch(c -> ":,–-".indexOf(c) >= 0);
    return subject.contains("{") || (bare && !subject.toLowerCase(Locale.ROOT).contains("intro"));
  }
}
