package io.meetworthy.scoring.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms of a word that were written are one family; all others stand alone. */
class WordFamiliesTest {
  private static Map<String, String> families(String... words) {
    Map<String, String> families = new TreeMap<>();
    new WordFamilies(Stream.of(words)).each(families::put);
    return families;
  }

  @Test
  void formsShareTheNameOfTheShortest() {
    assertThat(families("studies", "study", "studied", "student"))
        .isEqualTo(
            Map.of("studies", "study", "study", "study", "studied", "study", "student", "student"));
  }

  @Test
  void irregularFormsAreKnown() {
    assertThat(families("met", "meet", "meetings", "meeting"))
        .containsEntry("met", "meet")
        .containsEntry("meeting", "meet")
        .containsEntry("meetings", "meetings");
  }

  @Test
  void shortWordsHaveNoForms() {
    assertThat(families("a", "as", "me", "mes"))
        .containsEntry("as", "as")
        .containsEntry("mes", "mes");
  }

  @Test
  void aFamilyListsWhatWasWritten() {
    WordFamilies families = new WordFamilies(Stream.of("call", "calling", "phone"));
    assertThat(families.forms("call")).containsExactly("call", "calling");
    assertThat(families.forms("#number")).containsExactly("#number");
  }
}
