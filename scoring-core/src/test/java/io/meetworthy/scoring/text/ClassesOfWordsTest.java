package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known by its looks: placeholders, kinds of links, addresses, money. */
class ClassesOfWordsTest {
  private static final Phrases PLACEHOLDER = Phrases.anyOf("{placeholder}");
  private static final Phrases CALENDAR = Phrases.anyOf("{calendar-link}");
  private static final Phrases SHORT = Phrases.anyOf("{short-link}");
  private static final Phrases LINK = Phrases.anyOf("{link}");
  private static final Phrases ADDRESS = Phrases.anyOf("{address}");
  private static final Phrases MONEY = Phrases.anyOf("{money}");
  private static final Grammar GRAMMAR =
      Grammar.of(List.of(PLACEHOLDER, CALENDAR, SHORT, LINK, ADDRESS, MONEY));

  private static void assertFound(Phrases phrases, String text, String expected) {
    Draft draft = Draft.of(text);
    assertThat(
            GRAMMAR.read(draft, Context.UNKNOWN).quotes(phrases).stream()
                .map(evidence -> evidence.span().in(draft))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear [Name], hello                  | [Name]",
        "Dear {first_name}, hello            | {first_name}",
        "Dear {{name}}, hello                | {{name}}",
        "Dear {{name} hello                  | {{name}",
        "Dear <Your Company> hello           | <Your Company>",
        "Dear [[name]] hello                 | [[name]]",
        "Dear [the recipient's name/title.] x| [the recipient's name/title.]",
        "Dear [Name                          |",
        "Dear [] hello                       |",
        "Dear [[ hello                       |",
        "Dear [Name} hello                   |",
        "Dear [Name: x] hello                |",
        "Dear [boat] hello                   |",
        "See [name](https://example.org) x   |",
        "See [name]                          | [name]",
        "A [bbbbbbbbbb bbbbbbbbbb bbbbbbbb name ] x| [bbbbbbbbbb bbbbbbbbbb bbbbbbbb name ]",
        "A [bbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbb name] |",
      })
  void placeholders(String text, String found) {
    assertFound(PLACEHOLDER, text, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://calendly.com/ana         | https://calendly.com/ana",
        "See calendly.com/ana                 | calendly.com/ana",
        "See https://www.cal.com              | https://www.cal.com",
        "See https://CALENDLY.com             | https://CALENDLY.com",
        "See https://example.org/calendly.com |",
        "See https://my.calendly.com          |",
        "See https://calendlyx.com            |",
      })
  void calendars(String text, String found) {
    assertFound(CALENDAR, text, found);
    assertFound(LINK, text, text.substring("See ".length()).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://bit.ly/x1        | https://bit.ly/x1",
        "See bit.ly/x1                | bit.ly/x1",
        "See https://www.tinyurl.com  | https://www.tinyurl.com",
        "See https://example.org/t.co |",
        "See https://t.co.example.org |",
      })
  void shorteners(String text, String found) {
    assertFound(SHORT, text, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to ana@example.org now.  | ana@example.org",
        "Write to <ana@example.org> now.| ana@example.org",
        "Write to ana.b@example.org.    | ana.b@example.org",
        "Write to ana@ example          |",
      })
  void addresses(String text, String found) {
    assertFound(ADDRESS, text, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I pay $20 now        | 20",
        "I pay € 1,200.50 now | 1,200.50",
        "I pay £5             | 5",
        "I pay 20 now         |",
      })
  void money(String text, String found) {
    assertFound(MONEY, text, found);
  }
}
