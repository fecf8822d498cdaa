package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "A,a", "Z,z", "z,z", "`,'", "´,'", "«,~\"~", "»,~\"~", "£,$", "¥,$", "€,$", "ø,o", "Ø,o",
        "ł,l", "Ł,l", "đ,d", "Đ,d", "ı,i", "é,e", "Ǻ,a", "ế,e", "Ử,u", "Ａ,a", "！,!", "‐,-", "–,-",
        "—,;", "…,;", "‘,'", "’,'", "′,'", "“,~\"~", "‟,~\"~", "。,.", "а,a", "Е,e", "٣,3", "٠,0",
        "Ḁ,a", "ỹ,y", "ə,ə", "ʀ,ʀ", "ͱ,ͱ", "ἀ,ἀ", "Ж,ж",
      })
  void eachIsFoldedToTheOneThatTheRulesKnow(String written, String folded) {
    assertThat(Glyphs.fold(written.charAt(0))).isEqualTo(folded.charAt(0));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u00ad', '\u0300', '\u036f', '\u200b', '\u200f', '\u202a', '\u2069', '\ufeff', '\u05b0'
      })
  void whatIsHiddenMeansNothing(char hidden) {
    assertThat(Glyphs.fold(hidden)).isEqualTo(Glyphs.NOTHING);
    assertThat(Glyphs.kind(Glyphs.fold(hidden))).isEqualTo(Glyphs.IGNORED);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u00a0', '\u2000', '\u200a', '\u202f', '\u205f', '\u3000'})
  void blanksOfAnyWidthAreBlanks(char blank) {
    assertThat(Glyphs.fold(blank)).isEqualTo(' ');
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2028', '\u2029', '\n'})
  void linesEnd(char end) {
    assertThat(Glyphs.kind(Glyphs.fold(end))).isEqualTo(Glyphs.NEWLINE);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\ud83d', '\u2603', '\u2020', '\u2070', '\u20ad', '\u0002'})
  void signsAreNoLetters(char sign) {
    assertThat(Glyphs.kind(Glyphs.fold(sign))).isEqualTo(Glyphs.OTHER);
  }

  @ParameterizedTest
  @ValueSource(chars = {'Я', '漢', 'z', 'ß'})
  void lettersOfAnyAlphabetAreLetters(char letter) {
    assertThat(Glyphs.kind(Glyphs.fold(letter))).isEqualTo(Glyphs.LETTER);
  }
}
