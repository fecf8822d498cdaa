package io.meetworthy.scoring.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Compiled;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a room begins to see something, by kind, channel and relationship. */
class RoomLimitsTest {
  private static final Ruleset RULESET = Compiled.RULES;

  private static final Context INTRODUCED =
      new Context(Relationship.MUTUAL_CONTACT, Recipient.UNKNOWN, "", "Priya Raman", 0);

  @ParameterizedTest
  @CsvSource({"ASK, 200", "THANK_YOU, 200", "FOLLOW_UP, 150", "REPORT_BACK, 300"})
  void aFollowUpMayBeShorterAndAReportLonger(Kind kind, int words) {
    assertEquals(List.of(), quotes("long-text", Draft.of(words(words)).as(kind)));
    assertEquals(List.of(""), quotes("long-text", Draft.of(words(words + 1)).as(kind)));
  }

  @Test
  void thoughtsAreAskedForFreelyInAFirstMessageOnly() {
    Draft draft = Draft.of("Hi Ana, do you have any thoughts on the new berth? Marta");
    assertEquals(List.of(), quotes("nudges-emptily", draft));
    assertEquals(List.of("any thoughts"), quotes("nudges-emptily", draft.as(Kind.FOLLOW_UP)));
  }

  @Test
  void aFollowUpThatNudgesTwiceIsToldOnce() {
    Draft draft = Draft.of("Hi Ana, just checking in on my last message. Any thoughts? Marta");
    assertEquals(List.of("just checking in"), quotes("nudges-emptily", draft.as(Kind.FOLLOW_UP)));
  }

  @ParameterizedTest
  @EnumSource
  void onlyThoseWhoKnowEachOtherCanOweAFavor(Relationship relationship) {
    boolean known = relationship.compareTo(Relationship.ACQUAINTANCE) >= 0;
    assertEquals(
        known ? List.of("I owe you one") : List.of(),
        quotes("promises-favor", Draft.of("I owe you one."), Context.of(relationship)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trains were late.|The weather up here has been rather grey all week.",
        "The weather up here has been rather grey all week.|The trains were late."
      })
  void ofTwoIdleSentencesTheLongerGoesFirst(String one, String other) {
    Draft note =
        Draft.of(
            "Hello Ms. Ortiz, thank you for your talk on harbour pilots in Rotterdam. "
                + one
                + " "
                + other
                + " Could I ask you one question about night shifts by e-mail?");
    assertEquals(
        List.of("The weather up here has been rather grey all week."),
        quotes("needs-paid-plan", note.on(Channel.LINKEDIN_NOTE)));
  }

  @ParameterizedTest
  @CsvSource({
    "'Hello, it was nice to see you.','Hello, Thank you for your time. it was nice to see you.'",
    "'It was nice to see you.','Thank you for your time. It was nice to see you.'"
  })
  void thanksArePutInWithOneBlankOnEachSide(String body, String thanked) {
    Draft draft = Draft.of(body).as(Kind.THANK_YOU);
    assertEquals(thanked, improved("thank-you-without-thanks", draft, Context.UNKNOWN));
  }

  @Test
  void theIntroducerIsNamedInALineAfterTheGreeting() {
    assertEquals(
        "Hi Ana,\n\nPriya Raman suggested that I write to you. Could we talk about ports?",
        improved(
            "leaves-out-introducer", Draft.of("Hi Ana, Could we talk about ports?"), INTRODUCED));
  }

  @Test
  void theIntroducerIsNamedFirstWhereNobodyIsGreeted() {
    assertEquals(
        "Priya Raman suggested that I write to you. Could we talk about ports?",
        improved("leaves-out-introducer", Draft.of("Could we talk about ports?"), INTRODUCED));
  }

  private static String words(int count) {
    return "you ".repeat(count).strip() + ".";
  }

  private static List<String> quotes(String room, Draft draft) {
    return quotes(room, draft, Context.UNKNOWN);
  }

  private static List<String> quotes(String room, Draft draft, Context context) {
    return findings(room, draft, context).stream().map(Finding::quote).toList();
  }

  private static String improved(String room, Draft draft, Context context) {
    Finding finding = findings(room, draft, context).get(0);
    return finding.suggestion().applyTo(draft, finding.evidence().span()).body();
  }

  private static List<Finding> findings(String room, Draft draft, Context context) {
    ScoreCard card = (ScoreCard) RULESET.score(draft, context);
    return card.findings().stream().filter(of -> of.card().id().equals(room)).toList();
  }
}
