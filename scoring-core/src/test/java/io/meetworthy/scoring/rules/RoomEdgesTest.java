package io.meetworthy.scoring.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Compiled;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.Suggestion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rooms make of the channel and the reader, and what they suggest instead. */
class RoomEdgesTest {
  private static final Ruleset RULESET = Compiled.RULES;

  @ParameterizedTest
  @EnumSource
  void onlyMailHasASubject(Channel channel) {
    Draft draft =
        Draft.of("Could we talk about slate?")
            .with(Field.SUBJECT, "Your talk on slate")
            .on(channel);
    boolean mail = channel == Channel.EMAIL || channel == Channel.INMAIL;
    Optional<Finding> topic = finding("subject-names-topic", draft, Context.UNKNOWN);
    assertEquals(mail, topic.isPresent());
  }

  @Test
  void greetsTheReaderByTheNameThatIsKnown() {
    Draft draft = Draft.of("Dear Sir or Madam, could we meet?");
    Context ana = Context.UNKNOWN.with(new Recipient("Ana Ruiz", "", false, 0));
    assertEquals(
        new Suggestion.Replace("Dear Ana Ruiz"), suggestion("impersonal-greeting", draft, ana));
    assertEquals(
        new Suggestion.Advise(), suggestion("impersonal-greeting", draft, Context.UNKNOWN));
  }

  @ParameterizedTest
  @EnumSource
  void greetsInALineOfItsOwnInAnEmail(Channel channel) {
    Draft draft = Draft.of("Could we meet on Tuesday?").on(channel);
    String greeting = channel == Channel.EMAIL ? "Hello,\n\n" : "Hello, ";
    assertEquals(
        new Suggestion.Insert(greeting), suggestion("no-greeting", draft, Context.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "Pick your brain over coffee?, Ask",
    "Tap into your expertise over coffee?, Ask",
    "May I pick your brain over coffee?, ask",
    "May I tap into your expertise over coffee?, ask"
  })
  void oneQuestionBeginsAsTheWordsThatItReplaces(String open, String ask) {
    assertEquals(
        new Suggestion.Replace(ask + " you one question"),
        suggestion("picks-your-brain", Draft.of(open), Context.UNKNOWN));
    assertEquals(
        new Suggestion.Replace(ask + " you one question"),
        suggestion(
            "says-pick-your-brain",
            Draft.of(open + " 15 minutes will do. My one question is how you test a bridge."),
            Context.UNKNOWN));
  }

  @Test
  void aListInAWordingStandsForItsWords() {
    String[] wordings = {"my <kin> and <post>", "no list"};
    String[] filled = OwnLine.filled(wordings);
    assertFalse(filled[0].contains("<"));
    assertEquals("no list", filled[1]);
    assertArrayEquals(new String[] {"my <kin> and <post>", "no list"}, wordings);
  }

  private static Suggestion suggestion(String room, Draft draft, Context context) {
    return finding(room, draft, context).orElseThrow().suggestion();
  }

  private static Optional<Finding> finding(String room, Draft draft, Context context) {
    ScoreCard card = (ScoreCard) RULESET.score(draft, context);
    return card.findings().stream().filter(of -> of.card().id().equals(room)).findFirst();
  }
}
