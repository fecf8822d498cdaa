package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fifth of function words makes a text English, and a few words alone tell nothing. */
class LanguageTest {
  private static final Grammar GRAMMAR = Grammar.of(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                            | true",
        "kar lom vit sop mek tul ran                 | true",
        "kar lom vit sop mek tul ran dof             | false",
        "kar lom vit sop mek tul ran the             | false",
        "kar lom vit sop mek tul ran dof the of      | true",
        "the of kar lom vit sop mek tul ran dof      | true",
        "kar lom vit sop mek tul ran dof gip the of  | false",
        "kar lom vit sop mek tul ran 1 2 3 4         | true",
        "kar lom vit sop mek tul ran example.org     | true",
        "kar lom vit sop mek tul ran dof example.org | false",
        "I met 王伟 there, who knows you and me.        | true",
        "I met 저도 사실 중재위원이라는 도구에 대해서          | false",
      })
  void aFifthOfFunctionWordsIsEnglish(String text, boolean english) {
    Draft draft = Draft.of(text == null ? "" : text);
    assertThat(GRAMMAR.read(draft, Context.UNKNOWN).isEnglish()).isEqualTo(english);
  }
}
