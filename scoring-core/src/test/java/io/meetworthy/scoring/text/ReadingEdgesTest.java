package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words, sentences, times and names begin and end in texts that people rarely write. */
class ReadingEdgesTest {
  private static final Phrases JOB = Phrases.anyOf("{job}");
  private static final Phrases LINKS = Phrases.anyOf("{link}");
  private static final Grammar GRAMMAR = Grammar.of(List.of(JOB, LINKS));

  private static Reading read(String text) {
    return GRAMMAR.read(Draft.of(text), Context.UNKNOWN);
  }

  private static List<String> words(String text, Stream<Span> spans) {
    return spans.map(span -> span.in(Draft.of(text))).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Could we talk for 20 or 25 minutes?        | 20 or 25 minutes       | 25",
        "Could we talk for 15 20 minutes?           | 15 20 minutes          | 20",
        "Could we talk for twenty to thirty minutes?| twenty to thirty minutes | 30",
        "Could we talk for twenty thirty minutes?   | twenty thirty minutes  | 30",
        "Could we talk for 20 five minutes?         | 20 five minutes        | 25",
        "Could we talk for nineteen minutes?        | nineteen minutes       | 19",
        "Could we talk for ten of minutes?          | ten of minutes         | 10",
        "Could we talk for a full hour?             | a full hour            | 60",
        "Could we talk for a quick 15 minutes?      | 15 minutes             | 15",
        "Could we talk for two good hours?          | two good hours         | 120",
        "Could we talk for an hour and 20 minutes?  | an hour and 20 minutes | 80",
        "Could we talk for 20 minutes and a half?   | 20 minutes and a half  | 20",
        "Could we talk for an hour and ask?         | an hour                | 60",
        "Could we talk for a minute or five?        | a minute or five       | 5",
        "Could we talk for a minute or so?          | a minute               | 1",
        "Could we talk for 5 m?                     |                        | 0",
        "Could we talk for 5m?                      | 5m                     | 5",
        "Could we talk for three afternoons?        |                        | 0",
        "Could we talk for two evening?             |                        | 0",
        "Could we talk at an hour of your choice?   |                        | 0",
        "Could we talk for the hour?                |                        | 0",
      })
  void lengths(String text, String words, int minutes) {
    List<Mention> lengths = read(text).time().lengths();
    assertThat(words(text, lengths.stream().map(Mention::span)))
        .isEqualTo(words == null ? List.of() : List.of(words));
    assertThat(lengths.stream().mapToInt(Mention::amount).sum()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Are you free on Tuesday at 3?                  | Tuesday at 3               | 1",
        "Are you free Tuesday at 3 or Thursday at ten?  | Tuesday at 3 or Thursday at ten | 2",
        "Are you free Tuesday 12th or Thursday 14th?    | Tuesday 12th or Thursday 14th | 2",
        "Are you free Tuesday 9 or Wednesday 10?        | Tuesday 9 or Wednesday 10  | 2",
        "Are you free Tuesday the 9th?                  | Tuesday the 9th            | 1",
        "Are you free on Tuesday the 9 of us?           | Tuesday                    | 1",
        "Are you free on Friday 10 minutes after that?  | Friday                     | 1",
        "Are you free on Friday 32 of us?               | Friday                     | 1",
        "Are you free on Thursday 9 May?                | Thursday 9 May             | 1",
        "Are you free the 17th or 18th?                 | the 17th or 18th           | 2",
        "Are you free Thurs or fri?                     | Thurs or fri               | 2",
        "Are you free in the sun or fri?                |                            | 0",
        "Are you free tomorrow after 24 of us have left?| tomorrow after 24          | 1",
        "Are you free tomorrow before 25 others?        | tomorrow before            | 1",
        "Are you free tomorrow at 0?                    | tomorrow at                | 1",
        "Are you free on Tuesday or 3 others?           | Tuesday                    | 1",
        "Are you free on Tuesday at 5 minutes to?       | Tuesday                    | 1",
        "Are you free at 3 pm or 5 pm?                  | 3 pm or 5 pm               | 2",
        "Are you free at 3 pm?                          | 3 pm                       | 1",
        "Are you free any afternoon?                    | any afternoon              | 2",
        "Are you free this afternoon?                   | this afternoon             | 1",
        "Are you free any Monday?                       | any Monday                 | 2",
        "Are you free next month?                       | next month                 | 1",
        "Are you free next year?                        |                            | 0",
        "Are you free the week of testing?              |                            | 0",
        "Are you free the week of the 8th?              | the week of the 8th        | 1",
        "Are you free on 8 and 9 March?                 | 8 and 9 March              | 2",
        "Are you free on 8, 9 and music?                |                            | 0",
        "Are you free on 31 March?                      | 31 March                   | 1",
        "Are you free on 32 March?                      |                            | 0",
        "Are you free before the 31st?                  | before the 31st            | 1",
        "Are you free before the 32nd?                  |                            | 0",
        "Are you free on the 5 days?                    |                            | 0",
        "I may sit in the sun.                          |                            | 0",
      })
  void dates(String text, String words, int days) {
    List<Mention> dates = read(text).time().dates();
    List<String> written = words(text, dates.stream().map(Mention::span));
    assertThat(dates.stream().mapToInt(Mention::amount).sum())
        .as(written.toString())
        .isEqualTo(days);
    assertThat(written).hasSize(days == 0 ? 0 : 1);
    if (words != null) {
      assertThat(written.get(0)).isIn(words, words.replaceAll(" (before|at)$", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Good morning Ana. I write.,true",
    "Good day. I write.,true",
    "Good questions come late.,false",
    "A good morning to think.,false",
    "Good. Morning is here.,false",
    "Good,false",
    "Hello,true",
    "Ana. I write.,true",
  })
  void greetings(String text, boolean greeted) {
    assertThat(read(text).isGreeted()).isEqualTo(greeted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I do not stay here - a job is what I want.   | 1",
        "I do not stay here; a job is what I want.    | 1",
        "I do not stay here: a job is what I want.    | 1",
        "I do not want a well-paid job.               | 0",
        "I do not stay here -a job is what I want.    | 0",
        "I do not want it:/a job.                     | 1",
      })
  void aPauseEndsADenial(String text, int jobs) {
    assertThat(read(text).times(JOB)).isEqualTo(jobs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://example.org/a?b=c, then call.  | https://example.org/a?b=c",
        "See example.org. Then call.                | example.org",
        "See (example.org/a) then.                  | example.org/a",
        "See www.example then.                      | www.example",
        "See me@example.org then.                   |",
        "See @example then.                         |",
        "See me@ then.                              |",
        "See a.com then.                            |",
        "See the end.Next is here.                  |",
        "Note://x is a link.                        | Note://x",
        "Note:/x is none.                           |",
      })
  void links(String text, String link) {
    List<Evidence> found = read(text).quotes(LINKS);
    List<String> written =
        found.stream().map(of -> ((Evidence.Quote) of).span().in(Draft.of(text))).toList();
    assertThat(written).isEqualTo(link == null ? List.of() : List.of(link));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I know Dr. Reyes. You do.                 | 2",
        "I know J. Reyes. You do.                  | 2",
        "I rose at 6 a.m. You slept.               | 2",
        "I rose at 6 a.m. and slept.               | 1",
        "Use e.g. this. You may.                   | 2",
        "It ends... Then it starts.                | 2",
        "It costs 3.5 of them. You know.           | 2",
        "What?! You know.                          | 2",
        ". Yes.                                    | 1",
        "We met at Co. You know.                   | 1",
        "It was a win. you know.                   | 2",
      })
  void sentences(String text, int count) {
    assertThat(read(text).sentenceCount()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it’s done           | it 's done",
        "let's meet          | let us meet",
        "who´d go            | who would go",
        "rock'n'roll         | rocknroll",
        "o'clock             | oclock",
        "the dogs' house     | the dogs house",
        "ain't               | ai not",
        "shan't              | shall not",
        "can't               | can not",
        "n't                 | nt",
        "isn'to              | isnto",
        "we'll've            | we will ve",
        "e.g. this           | eg this",
        "a.b.c               | ab c",
        "p.m. or             | pm or",
        "x.yz or             | x yz or",
        "naïve Øre           | naive ore",
        "Ｈｅｌｌｏ           | hello",
        "hеllо               | hello",
      })
  void spellings(String text, String words) {
    Spellings spellings = read(text).spellings();
    List<Long> keys = Stream.of(words.split(" ")).map(Spellings::key).toList();
    assertThat(IntStream.range(0, spellings.count()).mapToObj(spellings::key).toList())
        .as(text)
        .isEqualTo(keys);
  }

  @Test
  void aWordOfAnyLengthIsOneWord() {
    String word = "é" + "a".repeat(200);
    Spellings spellings = read(word + " and").spellings();
    assertThat(spellings.count()).isEqualTo(2);
    assertThat(spellings.key(0)).isEqualTo(Spellings.key("e" + "a".repeat(200)));
    assertThat(spellings.span(0).end()).isEqualTo(201);
  }

  @Test
  void lettersOfWordsAreCounted() {
    Reading reading = read("Ana, it is 15 minutes. Can't wait!");
    assertThat(reading.letterCount()).isEqualTo(3 + 2 + 2 + 7 + 4);
    assertThat(reading.wordCount()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"We ARE NOT YOUR team", "Help!!! Me", "no!!!"})
  void shouts(String text) {
    assertThat(read(text).shouts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Help me NOW please", "Help! Me! Now!", "I am at MIT, U K", "It is 1 2 3"})
  void noShouts(String text) {
    assertThat(read(text).shouts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi Ana, you know.       | Ana",
        "Hi ana, you know.       | ana",
        "Hi Ana you know.        | Ana",
        "Hi. This is me.         |",
        "Hi RAOP, you know.      |",
        "Hi AJ, you know.        | AJ",
        "Dear Dr. Reyes, I know. | Dr. Reyes",
        "Dear team, you know.    |",
        "Dear Ana and team, go.  |",
        "Hello there, you know.  |",
      })
  void thePersonGreeted(String text, String name) {
    assertThat(read(text).greetedPerson().map(span -> span.in(Draft.of(text))).orElse(null))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear team, you know.        | Dear team",
        "Dear hiring manager, I am.  | Dear hiring manager",
        "Hello all - I write.        | Hello all",
        "Hello. All is well.         |",
        "Dear Ana, the team is here. |",
      })
  void theRoleGreeted(String text, String role) {
    assertThat(read(text).greetedRole().map(span -> span.in(Draft.of(text))).orElse(null))
        .isEqualTo(role);
  }

  @Test
  void theWordsAfterABlankLineBeginAnew() {
    assertThat(read("I do not want\n\na job").times(JOB)).isEqualTo(1);
    assertThat(read("I do not want\na job").times(JOB)).isEqualTo(0);
    assertThat(read("I do not want\r\na job").times(JOB)).isEqualTo(0);
    assertThat(read("I do not want\n- a job").times(JOB)).isEqualTo(1);
    assertThat(read("I do not want\n> a job\n\nand a job").times(JOB)).isEqualTo(1);
    assertThat(read("> a job").times(JOB)).isEqualTo(0);
    assertThat(read("\"a job\" and a job").times(JOB)).isEqualTo(1);
  }
}
