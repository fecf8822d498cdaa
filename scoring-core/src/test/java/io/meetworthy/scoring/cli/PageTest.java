package io.meetworthy.scoring.cli;

import static io.meetworthy.scoring.cli.Cards.DRAFT;
import static io.meetworthy.scoring.cli.Cards.GREETS;
import static io.meetworthy.scoring.cli.Cards.HURRIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Cap;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Improvement;
import io.meetworthy.scoring.Objection;
import io.meetworthy.scoring.Refusal;
import io.meetworthy.scoring.ScoreCard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page that a person reads, line by line. */
class PageTest {
  private static final Finding SOON = Cards.on(HURRIES, Field.SUBJECT, "Soon", -5);
  private static final Finding NOW = Cards.on(HURRIES, Field.BODY, "now", 0);
  private static final Finding ANA = Cards.on(GREETS, Field.BODY, "dear Ana", 3);
  private static final Finding NO_LENGTH = Cards.missing(-4);

  private static List<String> page(Draft draft, ScoreCard card, Improvement... edits) {
    return new Page(false).of("a.txt", draft, card, List.of(edits)).lines().toList();
  }

  private static List<String> page(ScoreCard card, Improvement... edits) {
    return page(DRAFT, card, edits);
  }

  private static ScoreCard plain(Finding... findings) {
    return Cards.card(Optional.empty(), Optional.empty(), findings);
  }

  @Test
  void showsScoreAnswerTextEditsAndSum() {
    Refusal no = new Refusal(Objection.HAS_NO_TIME, "It hurries.");
    ScoreCard card =
        Cards.card(Optional.of(new Cap("scale", 4)), Optional.of(no), SOON, NOW, ANA, NO_LENGTH);
    assertThat(page(card, Cards.gaining(SOON, 5), Cards.gaining(NO_LENGTH, 4)))
        .containsExactly(
            "a.txt: 40 of 100 (weak)",
            "Likely answer: “I don't have time.” It hurries.",
            "",
            "Subject: [-Soon-]",
            "",
            "Come [-now-], [+dear Ana+].",
            "",
            "+5  Leave them time.",
            "+4  Name a length.",
            "",
            "Sum: 42 - 5 hurries + 3 greets - 4 no-length + 4 cap = 40");
  }

  @Test
  void aDraftWithoutSubjectAnswerOrEditsLeavesThemOut() {
    assertThat(page(Draft.of("Come."), plain()))
        .containsExactly("a.txt: 40 of 100 (weak)", "", "Come.", "", "", "Sum: 42 = 40");
  }

  @Test
  void onlyTheFirstThreeEditsAreShown() {
    Improvement edit = Cards.gaining(SOON, 5);
    assertThat(page(plain(SOON), edit, edit, edit, edit))
        .filteredOn("+5  Leave them time."::equals)
        .hasSize(3);
  }

  @Test
  void aCapThatLowersIsTakenOff() {
    ScoreCard card = Cards.card(Optional.of(new Cap("hurries", -2)), Optional.empty());
    assertThat(page(card)).last().isEqualTo("Sum: 42 - 2 cap = 40");
  }

  @Test
  void wordsThatOverlapMarkedOnesAreMarkedOnce() {
    Finding whole = Cards.on(HURRIES, Field.BODY, "Come now", -5);
    assertThat(page(plain(whole, NOW))).contains("[-Come now-], dear Ana.");
  }

  @Test
  void wordsNextToMarkedOnesAreMarked() {
    Finding comma = Cards.on(GREETS, Field.BODY, ",", 3);
    assertThat(page(plain(NOW, comma))).contains("Come [-now-][+,+] dear Ana.");
  }

  @Test
  void onAScreenSlipsAreRedAndStrengthsGreen() {
    String page = new Page(true).of("a.txt", DRAFT, plain(NOW, ANA), List.of());
    assertThat(page).contains("Come \u001b[31mnow\u001b[0m, \u001b[32mdear Ana\u001b[0m.");
  }
}
