package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a verb, by the rules of English and by heart. */
class FormsTest {
  @ParameterizedTest
  @CsvSource({
    "ask, ask asks asked asking",
    "like, like likes liked liking",
    "study, study studies studied studying",
    "play, play plays played playing",
    "pass, pass passes passed passing",
    "fix, fix fixes fixed fixing",
    "watch, watch watches watched watching",
    "wish, wish wishes wished wishing",
    "laugh, laugh laughs laughed laughing",
    "talk, talk talks talked talking",
    "meet, meet meets met meeting",
    "write, write writes wrote written writing"
  })
  void formsOfAWord(String word, String forms) {
    assertThat(Forms.of(word)).containsExactly(forms.split(" "));
  }

  @Test
  void someAreKnownByHeart() {
    assertThat(Forms.isIrregular("meet")).isTrue();
    assertThat(Forms.isIrregular("ask")).isFalse();
  }
}
