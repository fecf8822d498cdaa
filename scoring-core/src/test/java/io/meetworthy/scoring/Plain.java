package io.meetworthy.scoring;

import io.meetworthy.scoring.text.ConcernLexicon;
import io.meetworthy.scoring.text.ToneLexicon;
import java.util.List;
import java.util.stream.Stream;

/** Rules that see what their cards say, in a ruleset to which no wording tells anything. */
final class Plain {
  private static final ToneLexicon SILENT = ToneLexicon.of(List.of("start\t-\t0"));
  private static final Ruleset NONE =
      Ruleset.of("plain", List.of()).with(SILENT).with(ConcernLexicon.of(List.of()));

  /** A rule that is nothing but its card. */
  record Seer(RuleCard card) implements Rule {}

  private Plain() {}

  /** A ruleset without any rule, which hears no tone either. */
  static Ruleset none() {
    return NONE;
  }

  static Ruleset rules(Rule... rules) {
    return Ruleset.of("plain", List.of(rules)).with(ConcernLexicon.of(List.of()));
  }

  static Ruleset cards(RuleCard... cards) {
    return rules(Stream.of(cards).map(Seer::new).toArray(Rule[]::new));
  }

  static RuleCard slip(String id, Concern concern, int weight) {
    return RuleCard.named(id).raises(concern).weighs(weight).says("“{words}”").done();
  }

  static RuleCard gap(String id, Concern concern, int weight) {
    return RuleCard.named(id).misses(concern).weighs(weight).says("Missing.").done();
  }

  static RuleCard strength(String id, Concern concern, int weight) {
    return RuleCard.named(id).answers(concern).weighs(weight).done();
  }

  /** A finding in a text of digits; one without words is a gap. */
  static Finding finding(RuleCard card, Field field, int start, int end, int points) {
    Draft digits = Draft.of("0123456789".repeat(20)).with(Field.SUBJECT, "0123456789");
    Span span = new Span(field, start, end);
    Evidence evidence = start == end ? new Evidence.Gap(span) : new Evidence.Quote(span);
    return new Finding(card, evidence, digits, new Suggestion.Advise(), points);
  }
}
