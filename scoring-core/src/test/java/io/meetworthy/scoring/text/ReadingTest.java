package io.meetworthy.scoring.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reading finds, in the many ways people write it. */
class ReadingTest {
  private static final Phrases JOB =
      Phrases.anyOf("(~look|~ask) for a job", "{job} [on] your team");
  private static final Phrases THANKS = Phrases.anyOf("^thanks", "any questions?", "bye $");
  private static final Grammar GRAMMAR = Grammar.of(List.of(JOB, THANKS));

  private static Reading read(String text) {
    return GRAMMAR.read(Draft.of(text), Context.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Could we talk for 15 minutes?|15 minutes|15",
        "Could we talk for 15-20 minutes?|15-20 minutes|20",
        "Could we talk for 15–20 mins?|15–20 mins|20",
        "Could we talk for 15min?|15min|15",
        "Could we talk for ten to fifteen minutes?|ten to fifteen minutes|15",
        "Could we talk for twenty-five minutes?|twenty-five minutes|25",
        "Could we talk for a quarter of an hour?|a quarter of an hour|15",
        "Could we talk for one quarter of hour?|one quarter of hour|15",
        "Could we talk for half an hour?|half an hour|30",
        "Could we talk for a half hour?|a half hour|30",
        "Could we talk for an hour and a half?|an hour and a half|90",
        "Could we talk for 1.5 hours?|1.5 hours|90",
        "Could we talk for an hour or two?|an hour or two|120",
        "Could we talk for a couple of hours?|a couple of hours|120",
        "Could we talk for a few minutes?|a few minutes|5",
        "Could we talk for an afternoon?|an afternoon|240",
        "Could we talk for half a day?|half a day|240",
        "Could we talk for ２０ minutes?|２０ minutes|20",
        "Could we talk for 20 min\u00adutes?|20 min\u00adutes|20",
        "COULD WE TALK FOR TWENTY MINUTES?|TWENTY MINUTES|20",
        "Could we talk for 2h?|2h|120",
      })
  void lengthsOfTime(String text, String words, int minutes) {
    List<Mention> lengths = read(text).time().lengths();
    assertEquals(1, lengths.size(), lengths.toString());
    assertEquals(words, lengths.get(0).span().in(Draft.of(text)));
    assertEquals(minutes, lengths.get(0).amount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have done this for 5 years.",
        "The last two weeks were hard.",
        "One question, no more.",
        "I am in a hurry in the morning.",
        "Room 15 is free.",
        "Chapter 5 m",
      })
  void noLengths(String text) {
    assertEquals(List.of(), read(text).time().lengths());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Are you free Tuesday or Thursday morning?|Tuesday or Thursday morning|2",
        "Are you free the week of 8 March?|the week of 8 March|1",
        "Are you free before the 15th?|before the 15th|1",
        "Are you free next week?|next week|1",
        "Are you free on May 12th?|May 12th|1",
        "Are you free on 12 May at 10:30?|12 May at 10:30|1",
        "Are you free at 10:30 or 11:30?|10:30 or 11:30|2",
        "Are you free on 3, 4 or 6 March?|3, 4 or 6 March|3",
        "Are you free on the 3rd or 4th of May?|the 3rd or 4th of May|2",
        "Are you free on the 4th of June?|the 4th of June|1",
        "Are you free any evening?|any evening|2",
        "Are you free tomorrow afternoon?|tomorrow afternoon|1",
        "Are you free at 3pm?|3pm|1",
        "Are you free Monday, Wednesday or Friday?|Monday, Wednesday or Friday|3",
      })
  void datesAndTimes(String text, String words, int days) {
    List<Mention> dates = read(text).time().dates();
    assertEquals(1, dates.size(), dates.toString());
    assertEquals(words, dates.get(0).span().in(Draft.of(text)));
    assertEquals(days, dates.get(0).amount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"You may meet us.", "I march on.", "He sat and the sun set.", "Next year."})
  void noDates(String text) {
    assertEquals(List.of(), read(text).time().dates());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Priya Nair sent me.|Priya Nair",
        "I spoke with Dr. O'Brien.|Dr. O'Brien",
        "hi marta, how are you|marta",
        "Dear Ms. Nguyễn Thị Hoa, hello|Ms. Nguyễn Thị Hoa",
        "I met 王伟 there.|王伟",
        "I met García-López there.|García-López",
      })
  void names(String text, String name) {
    assertEquals(
        List.of(name), read(text).names().stream().map(n -> n.span().in(Draft.of(text))).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am looking for a job.",
        "I'm LOOKING\nfor a job",
        "I was asking for a job",
        "Is there a position on your team?",
        "Don't hesitate: I am looking for a job.",
        "I'm not shy, I am looking for a job.",
        "Can't wait, still looking for a job",
        "I am lооking for a job",
      })
  void phrasesAreFound(String text) {
    assertTrue(read(text).has(JOB), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm not looking for a job.",
        "I am no longer young but never looked for a job.",
        "I come without asking for a job.",
        "I would like to learn rather than ask for a job.",
        "You wrote “stop asking for a job” last week.",
        "> I am looking for a job",
        "I am looking. For a job I have no time.",
      })
  void phrasesAreDeniedOrQuoted(String text) {
    assertFalse(read(text).has(JOB), text);
  }

  @Test
  void anchorsHoldAPhraseToItsPlace() {
    assertTrue(read("Thanks a lot.").has(THANKS));
    assertFalse(read("Many thanks.").has(THANKS));
    assertTrue(read("Do you have any questions for me?").has(THANKS));
    assertFalse(read("I have any questions.").has(THANKS));
    assertTrue(read("Well, bye.").has(THANKS));
    assertFalse(read("Bye for now.").has(THANKS));
  }

  @Test
  void sentencesEndWhereAReaderPausesAndNotAtAbbreviations() {
    Reading reading =
        read("Hi Ann,\nDr. Wu of Acme Inc. wrote to me. Is 9 a.m. fine? Yes!\n\n- One\n- Two");
    List<String> sentences =
        reading.sentences().stream().map(span -> span.in(reading.draft())).toList();
    assertEquals(
        List.of(
            "Hi Ann,", "Dr. Wu of Acme Inc. wrote to me.", "Is 9 a.m. fine?", "Yes!", "One", "Two"),
        sentences);
    assertEquals(1, reading.questionCount());
  }

  @Test
  void shortFormsAreOneWordOfTheText() {
    assertEquals(4, read("I don't know you're").wordCount());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear Ms. Reyes, I write|Ms. Reyes",
        "Hi Grace! I write|Grace",
        "hey will, I write|will",
      })
  void theGreetedName(String text, String name) {
    Span greeted = read(text).greetedPerson().orElseThrow();
    assertEquals(name, greeted.in(Draft.of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi there, I write", "Dear Sir or Madam, I write", "Hello! I write"})
  void aGreetingWithoutAName(String text) {
    assertTrue(read(text).isGreeted());
    assertTrue(read(text).greetedPerson().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I would like to ask you a question about your work, if you have the time for it.",
        "coffee tuesday?",
      })
  void english(String text) {
    assertTrue(read(text).isEnglish());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ich würde gerne mit Ihnen über Ihre Arbeit sprechen, wenn Sie Zeit haben.",
        "Me gustaría hablar con usted sobre su trabajo si tiene unos minutos esta semana.",
        "저도 사실 중재위원이라는 도구에 대해서 회의적이지만 그렇게 되지 않는다면",
        "Könnten wir uns nächste Woche kurz treffen, ich hätte eine Frage zu Ihrem Artikel.",
      })
  void notEnglish(String text) {
    assertFalse(read(text).isEnglish());
  }
}
