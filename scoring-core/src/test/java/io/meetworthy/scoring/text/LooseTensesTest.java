package io.meetworthy.scoring.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseTensesTest {
  @ParameterizedTest
  @CsvSource({
    "{i} heard you, {i} [have] heard you",
    "{i} (saw|heard) you, {i} [have] (saw|heard) you",
    "{i} hope to _, {i} (hope|am hoping) to _",
    "{i} (want|like) to _, {i} (want|like|am wanting) to _",
    "{i} {am} trying to _, {i} [{am}] (trying|try) to _",
    "{i} {am} (learning|paid) _, {i} [{am}] (learning|paid|learn) _"
  })
  void whatISayMayStandInAnotherTense(String pattern, String loosened) {
    assertEquals(loosened, LooseTenses.loosened(pattern.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "you heard me",
    "they hope to _",
    "{i} {am} a _",
    "{i} like to _",
    "{i} (hope to|wish) _",
    "you {am} trying to _"
  })
  void theRestStaysAsItIs(String pattern) {
    assertEquals(pattern, LooseTenses.loosened(pattern.split(" ")));
  }
}
