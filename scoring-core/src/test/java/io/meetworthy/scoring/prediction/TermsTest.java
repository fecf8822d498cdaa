package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which terms a text has, and which of them an index keeps. */
class TermsTest {
  private static final Draft GREEN_BOAT =
      Draft.of("Meeting on a green boat").with(Field.SUBJECT, "Boats meet");

  @Test
  void wordsAreLettersInLowerCaseWithoutApostrophes() {
    assertThat(Terms.words("Don't - I\u2019m 25% SURE, Zoë"))
        .containsExactly("dont", "im", "sure", "zoë");
    assertThat(Terms.words("Zoe\u0308")).containsExactly("zoë");
    assertThat(Terms.words("")).isEmpty();
  }

  @Test
  void aWordHasAtMostTwentyFourLetters() {
    String longest = "a".repeat(24);
    assertThat(Terms.words(longest + " b")).containsExactly(longest, "b");
    assertThat(Terms.words(longest + "a b")).containsExactly("b");
  }

  @Test
  void singlesAreTheStemsOfTheBodyAndApartThoseOfTheSubject() {
    assertThat(Terms.singles(GREEN_BOAT))
        .containsExactly("meet", "on", "a", "gree", "boat", "subject: boat", "subject: meet");
  }

  @Test
  void neighboursThatBothMatterAreAPair() {
    assertThat(Terms.of(GREEN_BOAT, Set.of("gree", "boat")::contains))
        .containsExactly("gree", "boat", "gree boat");
    assertThat(Terms.of(GREEN_BOAT, Set.of("meet", "boat", "subject: meet")::contains))
        .containsExactly("subject: meet", "meet", "boat");
    assertThat(Terms.of(GREEN_BOAT, "gree"::equals)).containsExactly("gree");
  }

  @Test
  void anIndexKeepsWhatTwentyRequestsHave() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      drafts.add(Draft.of(i == 0 ? "green" : "green boat").with(Field.SUBJECT, "boat"));
    }
    TermIndex index = index(drafts);
    assertThat(terms(index)).containsExactly("subject: boat", "gree");
    drafts.add(Draft.of("boat and boats, green"));
    index = index(drafts);
    assertThat(terms(index))
        .containsExactly("subject: boat", "gree", "boat", "gree boat", "boat gree");
    assertThat(index.counts(21)).containsExactly(20, 21, 20, 19, 1);
    assertThat(index.counts(2)).containsExactly(2, 2, 1, 1, 0);
  }

  private static TermIndex index(List<Draft> drafts) {
    Case plain = Simulated.plain(0);
    return new TermIndex(
        drafts.stream()
            .map(d -> new Case(d, 0, plain.points(), plain.features(), plain.attributes()))
            .map(asked -> new Settled(asked, true))
            .toList());
  }

  private static List<String> terms(TermIndex index) {
    return IntStream.range(0, index.size()).mapToObj(index::term).toList();
  }
}
