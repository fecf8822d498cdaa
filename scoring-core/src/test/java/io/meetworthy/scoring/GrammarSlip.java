package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of slip as learners of English make it: at one place of a text words are put otherwise,
 * and what is said stays the same.
 *
 * @param name what is done, in plain words
 * @param place where it can be done
 * @param instead what stands there then
 */
public record GrammarSlip(String name, Pattern place, String instead) {
  private static final String ARTICLE = "(?<=[a-z,] )(?:a|an|the) (?=[a-z])";

  /** Words that end as plurals do. */
  private static final String NO_PLURALS =
      "(?!yours|always|curious|perhaps|thesis|thanks|greetings|gracias|upstairs|besides|serious)";

  /** The kinds. */
  public static final List<GrammarSlip> ALL =
      List.of(
          of("an article missing", ARTICLE, ""),
          of("the for a", "(?<=[a-z,] )(?:a|an) (?=[a-z])", "the "),
          of("a for the", "(?<=[a-z,] )the (?=[a-z])", "a "),
          of("one for a", "(?<=[a-z,] )(?:a|an) (?=[a-z])", "one "),
          of("on for in", " in ", " on "),
          of("in for on", " on ", " in "),
          of("in for at", " at ", " in "),
          of("to for for", " for ", " to "),
          of("to missing", " to (?=[a-z])", " "),
          of("no plural", "\\b" + NO_PLURALS + "([a-z]{3,}[a-rt-z])s(?=[ .,])", "$1"),
          of("is for are", " are ", " is "),
          of("has for have", " have ", " has "),
          of(
              "no third person",
              "\\b(who|which|that|it) " + NO_PLURALS + "([a-z]{3,}[a-rt-z])s ",
              "$1 $2 "),
          of(
              "am working",
              "\\bI (work|keep|teach|build|want|need|study|help|think|know) ",
              "I am $1ing "),
          of("am hoping", "\\bI hope ", "I am hoping "),
          of(
              "I work for I am working",
              "\\bI(?: am|'m) (work|build|look|teach|learn|study|try|think|research)ing ",
              "I $1 "),
          of(
              "have read for read",
              "\\bI (read|heard|saw|used|met|worked|tried|found) ",
              "I have $1 "),
          of(
              "since for for",
              " for (?=(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:years|months))",
              " since "),
          of("which for that", " that (?=(?:you|I|we) )", " which "),
          of("a comma missing", ",(?= )", ""));

  private static GrammarSlip of(String name, String place, String instead) {
    return new GrammarSlip(name, Pattern.compile(place), instead);
  }

  /** The text with this slip at one of the places where it can be, always the same one. */
  public Optional<String> in(String text) {
    int places = (int) place.matcher(text).results().count();
    if (places == 0) {
      return Optional.empty();
    }
    Matcher matcher = place.matcher(text);
    for (int found = Math.floorMod(text.hashCode(), places); found >= 0; found--) {
      matcher.find();
    }
    StringBuilder slipped = new StringBuilder();
    matcher.appendReplacement(slipped, instead);
    return Optional.of(matcher.appendTail(slipped).toString());
  }
}
