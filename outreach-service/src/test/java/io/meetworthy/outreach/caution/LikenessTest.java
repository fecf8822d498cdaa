package io.meetworthy.outreach.caution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are nearly the same, told apart from others without their words. */
class LikenessTest {
  private static final String TEXT =
      """
      Dear %s, your talk on small ports made me change how we plan our night shifts, and one
      question is left: how did you win over the pilots at %s? Could I ask you that on the phone,
      in fifteen minutes, on Tuesday or Thursday morning? I am glad to send you my notes on our
      shifts in return. If it does not suit, a line by e-mail helps just as much. Thank you, Marta
      """;
  private static final String OTHER =
      """
      Dear Dana, I read your paper on cranes twice. The part about wind at the quay is what we see
      in Aveiro each winter, and we have measured it for nine years. Would you look at one chart and
      tell me whether it fits yours? It takes five minutes, and the data is yours to use. Marta
      """;

  private static Likeness of(String text, String... names) {
    return Likeness.of(text, List.of(names)).orElseThrow();
  }

  @Test
  void aMailMergeIsSeenThrough() {
    Likeness dana = of(TEXT.formatted("Dana", "Northwind"), "Dana Reyes", "Northwind");
    Likeness rui = of(TEXT.formatted("Rui", "Porto de Aveiro"), "Rui Sá", "Porto de Aveiro");
    assertThat(dana.to(rui)).isEqualTo(1.0);
    assertThat(dana.bands()).isEqualTo(rui.bands());
  }

  @Test
  void capitalsAccentsAndPunctuationMakeNoDifference() {
    String text = TEXT.formatted("Dana", "Northwind");
    assertThat(of(text).to(of(text.toUpperCase(java.util.Locale.ROOT).replace(",", " –"))))
        .isEqualTo(1.0);
  }

  @Test
  void oneOtherSentenceStillIsNearlyTheSame() {
    Likeness first = of(TEXT.formatted("Dana", "Northwind"));
    Likeness second = of(TEXT.formatted("Dana", "Northwind") + " Warm wishes from the coast.");
    assertThat(first.to(second)).isBetween(0.85, 0.999);
    assertThat(Collections.disjoint(first.bands(), second.bands())).isFalse();
  }

  @Test
  void anotherTextIsAnother() {
    Likeness first = of(TEXT.formatted("Dana", "Northwind"));
    assertThat(first.to(of(OTHER))).isLessThan(0.1);
    assertThat(Collections.disjoint(first.bands(), of(OTHER).bands())).isTrue();
  }

  @Test
  void itIsStoredAsItIs() {
    Likeness text = of(TEXT);
    assertThat(text.stored()).hasSize(512);
    assertThat(Likeness.read(text.stored()).to(text)).isEqualTo(1.0);
    assertThat(Likeness.read(text.stored()).bands()).isEqualTo(text.bands());
  }

  /** Signatures live in databases, so they may never come out otherwise. */
  @Test
  void itIsTheSameForEver() {
    assertThat(of("one two three four five six seven eight nine ten").bands().get(0))
        .isEqualTo(1_877_254_189_168_818_114L);
  }

  @Test
  void theEstimateIsNearTheTruth() {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      first.append("word").append(i).append(' ');
      second.append(i < 240 ? "word" : "term").append(i).append(' ');
    }
    // 238 of 298 runs in common on each side.
    assertThat(of(first.toString()).to(of(second.toString())))
        .isCloseTo(238.0 / (2 * 298 - 238), within(0.12));
  }

  @Test
  void whatIsTooShortIsLikeNothing() {
    assertThat(Likeness.of("Quick chat on Tuesday, Dana?", List.of("Dana"))).isEmpty();
    assertThat(Likeness.of("", List.of())).isEmpty();
    assertThat(Likeness.of("\uD83D\uDE00 — …", List.of())).isEmpty();
  }
}
