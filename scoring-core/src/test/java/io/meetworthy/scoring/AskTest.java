package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.text.ToneLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plain ask moves the standing of "I don't know how I could help", shows how, and no score. */
class AskTest {
  private static final Ruleset RULES = Compiled.RULES;
  private static final Ruleset SMALL =
      RULES.withAsks(
          ToneLexicon.of(
              List.of(
                  "start\t-\t0",
                  "word\tplease\t60",
                  "opens\tsend\t48",
                  "asked\twork\t52",
                  "word\tyour work\t40",
                  "eights\t1\t-80",
                  "sign\t!\t-90")));
  private static final String PLAIN = "Could you please send me the timetable of the night trains?";
  private static final String NONE =
      "The night trains have had a timetable of their own since May.";

  private static ScoreCard card(Ruleset ruleset, Draft draft) {
    return (ScoreCard) ruleset.score(draft, Context.UNKNOWN);
  }

  private static int standing(Ruleset ruleset, String body) {
    return card(ruleset, Draft.of(body)).standing(Objection.CANNOT_SEE_HOW_TO_HELP);
  }

  private static List<String> moves(String body) {
    return card(SMALL, Draft.of(body)).ask().stream()
        .map(moved -> moved.words() + " " + moved.moves())
        .toList();
  }

  @Test
  void aPlainAskStandsHigherThanNone() {
    assertThat(standing(RULES, PLAIN)).isGreaterThan(standing(RULES, NONE) + 20);
  }

  @Test
  void thePlainestSentenceCountsWhereverItStands() {
    int first = standing(RULES, PLAIN + " " + NONE);
    assertThat(first).isEqualTo(standing(RULES, NONE + " " + PLAIN));
    assertThat(first).isEqualTo(standing(RULES, PLAIN));
  }

  @Test
  void movesNoScoreAndNoOtherStanding() {
    Ruleset deaf = RULES.withAsks(ToneLexicon.of(List.of("start\t-\t0")));
    ScoreCard with = card(RULES, Draft.of(PLAIN));
    ScoreCard without = card(deaf, Draft.of(PLAIN));
    assertThat(with.ask()).isNotEmpty();
    assertThat(without.ask()).isEmpty();
    assertThat(with.score()).isEqualTo(without.score());
    assertThat(with.standings().stream().filter(standing -> !isMoved(standing)))
        .containsExactlyElementsOf(
            without.standings().stream().filter(standing -> !isMoved(standing)).toList());
    assertThat(deaf.hash()).isNotEqualTo(RULES.hash());
  }

  private static boolean isMoved(Standing standing) {
    return standing.concern() == Objection.CANNOT_SEE_HOW_TO_HELP;
  }

  @Test
  void onlyTheWordsOfThePlainestSentenceAreShown() {
    assertThat(moves("Send it, please. I like your work.")).containsExactly("please 12", "Send 9");
    assertThat(moves("I like your work. It is good.")).containsExactly("your work 10");
    assertThat(moves("Is work good?")).containsExactly("work 13");
    assertThat(moves("It is good.")).isEmpty();
  }

  @Test
  void placeSignAndLengthCount() {
    assertThat(standing(SMALL, "Send it.")).isGreaterThan(standing(SMALL, "I send it."));
    assertThat(standing(SMALL, "Send it. It is here."))
        .isGreaterThan(standing(SMALL, "Send it! It is here."));
    assertThat(standing(SMALL, "Send it."))
        .isGreaterThan(standing(SMALL, "Send it to the man who was here on that day with us."));
    assertThat(standing(SMALL, "Send it, please please."))
        .isEqualTo(standing(SMALL, "Send it, please."));
  }

  @Test
  void aThankYouNeedNotAsk() {
    Draft thanks = new Draft("", NONE, Channel.EMAIL, Kind.THANK_YOU, "");
    assertThat(card(RULES, thanks).ask()).isEmpty();
    assertThat(card(RULES, thanks).standing(Objection.CANNOT_SEE_HOW_TO_HELP))
        .isGreaterThan(standing(RULES, NONE));
  }
}
