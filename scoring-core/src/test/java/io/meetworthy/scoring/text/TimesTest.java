package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths, periods, dates and sums of money that are written in several words. */
class TimesTest {
  private static final Phrases PERIOD = Phrases.anyOf("{period}");
  private static final Phrases MONEY = Phrases.anyOf("{money}");
  private static final Grammar GRAMMAR = Grammar.of(List.of(PERIOD, MONEY));

  private static Reading read(String text) {
    return GRAMMAR.read(Draft.of(text), Context.UNKNOWN);
  }

  private static String words(String text, List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> mention.span().in(Draft.of(text)) + " = " + mention.amount())
        .collect(Collectors.joining(", "));
  }

  private static String quotes(String text, Phrases phrases) {
    return read(text).quotes(phrases).stream()
        .map(evidence -> evidence.span().in(Draft.of(text)))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Could we talk for a quick half hour?      | a quick half hour = 30",
        "Could we talk for a full quarter of an hour?| a full quarter of an hour = 15",
        "Could we talk for half of one hour?       | half of one hour = 30",
        "Could we talk for 20 ten minutes?         | 20 ten minutes = 10",
        "Could we talk for twenty ten minutes?     | twenty ten minutes = 10",
        "Could we talk for ten and fifteen minutes?| ten and fifteen minutes = 15",
        "Could we talk for 2 HR?                   | 2 HR = 120",
        "Could we talk for a hr?                   | a hr = 60",
        "Could we talk for several minutes?        | several minutes = 5",
        "Could we talk for a couple hours?         | a couple hours = 120",
        "Could we talk for an hour or three?       | an hour or three = 180",
        "Could we talk for an hour and a minute?   | an hour = 60, a minute = 1",
        "Could we talk for a good 10 minutes?      | 10 minutes = 10",
      })
  void lengths(String text, String lengths) {
    assertThat(words(text, read(text).time().lengths())).isEqualTo(lengths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I met an HR officer.",
        "Give me a second.",
        "It took ten seconds.",
        "I have three mornings.",
        "I came at an hour of peace.",
        "The 12:30 minutes are lost.",
        "It costs ten."
      })
  void noLengths(String text) {
    assertThat(read(text).time().lengths()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I did this for 5 years.          | 5 years",
        "I slept for a day.               | a day",
        "I slept for two whole weeks.     | two whole weeks",
        "I slept for half a day.          |",
        "I slept for half a week.         | half a week",
        "I slept for an hour.             |",
      })
  void periods(String text, String periods) {
    assertThat(quotes(text, PERIOD)).isEqualTo(periods == null ? "" : periods);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I pay 20 euros now.        | 20 euros",
        "I pay twenty dollars.      | twenty dollars",
        "I pay 20. Dollars are few. |",
        "I pay with euros.          |",
        "I pay twenty               |",
      })
  void sums(String text, String sums) {
    assertThat(quotes(text, MONEY)).isEqualTo(sums == null ? "" : sums);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Are you free early next week?             | early next week = 1",
        "Are you free any coming Monday?           | any coming Monday = 2",
        "Are you free late this afternoon?         | this afternoon = 1",
        "Are you free Tuesday or on the Thursday?  | Tuesday or on the Thursday = 2",
        "Are you free Tuesday or on a Thursday?    | Tuesday or on a Thursday = 2",
        "Are you free today or tomorrow night?     | today or tomorrow night = 2",
        "Are you free on Monday, June 4th?         | Monday, June 4th = 1",
        "Are you free on June 4?                   | June 4 = 1",
        "Are you free at 10:30 am?                 | 10:30 am = 1",
        "Are you free next week or the week of 8 May? | next week or the week of 8 May = 2",
        "Are you free on Tuesday at 24?            | Tuesday at 24 = 1",
        "Are you free on Tuesday at one?           | Tuesday at one = 1",
      })
  void dates(String text, String dates) {
    assertThat(words(text, read(text).time().dates())).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(strings = {"In June we met.", "I came early.", "At 7."})
  void noDates(String text) {
    assertThat(read(text).time().dates()).isEmpty();
  }
}
