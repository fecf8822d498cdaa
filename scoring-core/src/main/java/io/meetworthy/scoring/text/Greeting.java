package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a body begins: with a greeting, of a person or of everybody, or with none. */
final class Greeting {
  /** A word of greeting, a title and two more words are as far as a greeting goes. */
  private static final int LONGEST = 4;

  /** What may stand before a name that is addressed, but for a word of greeting. */
  private static final Set<String> OPENINGS =
      Set.of(
          "to",
          "my dear",
          "my dearest",
          "dearest",
          "honourable",
          "honorable",
          "the honourable",
          "attention",
          "attn",
          "good day to you",
          "hello to you",
          "hello there",
          "hi there",
          "hey there",
          "good morning to you",
          "good evening to you",
          "good afternoon to you",
          "a good day to you",
          "most respected",
          "highly respected",
          "highly esteemed",
          "very respected",
          "much respected",
          "respectable",
          "honoured",
          "honored",
          "kind",
          "beloved");

  /** So many words of a subject, a date or an address may stand before the greeting. */
  private static final int FIRST_LINES = 24;

  private final Draft draft;
  private final Places places;
  private final Words words;
  private final Lexicon lexicon;
  private final int first;

  Greeting(Draft draft, Places places, Lexicon lexicon) {
    this.draft = draft;
    this.places = places;
    this.lexicon = lexicon;
    words = places.words;
    first = places.body;
  }

  /** Whether the body begins with a word of greeting or a name that is addressed. */
  boolean isThere() {
    return !places.isEmptyBody()
        && (words.is(first, Words.GREETING) || greetedName().isPresent() || isCall(first));
  }

  /** Whether a later paragraph begins with a call, after a line to somebody else. */
  boolean isCalledLater() {
    for (int word = first + 1; word < Math.min(words.count(), first + FIRST_LINES); word++) {
      if (words.is(word, Words.PARAGRAPH_START) && isCall(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody is called from a word on with no word of greeting: "Joanna, ...", "Marcus -",
   * "Arvind sir, ...", "Nadia!!", "Eh bro Ben!", "Gaz it's Lea", "Bro u around".
   */
  private boolean isCall(int start) {
    boolean called = false;
    for (int word = start; word < Math.min(words.count(), start + LONGEST); word++) {
      boolean kin = NameWords.CALLED.contains(lower(word));
      called |= kin || isPerhapsName(word);
      if ((kin && word < start + 2) || (called && isClosed(word))) {
        return true;
      }
      if (isClosed(word) || lexicon.is(words.letter(word), Trait.PRONOUN)) {
        return called && word == start + 1 && lower(word).startsWith("it");
      }
    }
    return false;
  }

  /** Whether a call ends with a word: by a sign, or by the end of a line. */
  private boolean isClosed(int word) {
    String body = draft.body();
    int end = words.end(word);
    return words.is(word, Words.COMMA_AFTER | Words.PAUSE_AFTER)
        || body.startsWith(" (", end)
        || word + 1 == words.count()
        || words.is(word + 1, Words.SENTENCE_START | Words.LINE_START);
  }

  private boolean isPerhapsName(int word) {
    int letter = words.letter(word);
    return letter == Lexicon.NAME || (letter == Lexicon.UNKNOWN && words.is(word, Words.CAPITAL));
  }

  /** A word in small letters, "ma'am" as one. */
  private String lower(int word) {
    String spelled = places.span(word, word + 1).in(draft).toLowerCase(Locale.ROOT);
    return spelled.replace("'", "").replace("\u2019", "");
  }

  /** The name in the greeting, or empty where there is none. */
  Optional<Span> greetedName() {
    for (int word = first; word < Math.min(words.count(), first + LONGEST - 1); word++) {
      if (words.is(word, Words.GREETING) && word + 1 < words.count()) {
        return isName(word + 1) ? Optional.of(places.span(word + 1, word + 2)) : Optional.empty();
      }
    }
    Optional<Span> later = nameInLine();
    if (later.isPresent()) {
      return later;
    }
    boolean bare = !places.isEmptyBody() && isName(first) && words.is(first, Words.COMMA_AFTER);
    return bare ? Optional.of(places.span(first, first + 1)) : Optional.empty();
  }

  /** A name that is greeted in a line of its own: after a subject, or after a rarer opening. */
  private Optional<Span> nameInLine() {
    String body = draft.body();
    for (int word = first; word < Math.min(words.count(), first + FIRST_LINES); word++) {
      Span span = places.span(word, word + 1);
      int newline = body.lastIndexOf('\n', span.start());
      int lineStart = newline + 1;
      boolean closed = span.end() < body.length() && body.startsWith("\n", span.end() + 1);
      if (isName(word) && closed && ",!:".indexOf(body.charAt(span.end())) >= 0) {
        String before = body.substring(lineStart, span.start()).strip().toLowerCase(Locale.ROOT);
        boolean greeted = lineStart > 0 && word > first && words.is(word - 1, Words.GREETING);
        return greeted || OPENINGS.contains(before) ? Optional.of(span) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The person's name in the greeting, or empty where no person is named for certain. */
  Optional<Span> person() {
    return greetedRole().isPresent() ? Optional.empty() : greetedName().filter(this::isCertain);
  }

  /**
   * A comma, a capital or the end of its line shows that a greeted word is a name; a sign before it
   * ("Hi. This"), or capitals alone as in a forum's short name ("Hi RAOP"), that it may be none.
   */
  private boolean isCertain(Span name) {
    String body = draft.body();
    String before = body.substring(0, name.start()).stripTrailing();
    boolean capital = Character.isUpperCase(body.charAt(name.start()));
    boolean capitals =
        capital
            && name.end() - name.start() > 2
            && Character.isUpperCase(body.charAt(name.start() + 1));
    if (capitals || before.endsWith(".") || before.endsWith("!")) {
      return false;
    }
    int end = Math.min(body.length(), name.end() + 1);
    String after = body.substring(name.end(), end);
    boolean closed = after.isEmpty() || ",!\n:.-".contains(after);
    boolean line = body.startsWith("\n", end) || body.startsWith("\r", end);
    return before.isEmpty() ? capital && line : capital || closed;
  }

  private boolean isName(int word) {
    return words.letter(word) == Lexicon.NAME;
  }

  /** The greeting up to a word for everybody, "Dear team", or empty where it greets a person. */
  Optional<Span> greetedRole() {
    if (places.isEmptyBody() || !words.is(first, Words.GREETING)) {
      return Optional.empty();
    }
    int role = first;
    for (int word = first; word <= first + LONGEST && isInFirstSentence(word); word++) {
      if (lexicon.is(words.letter(word), Trait.ROLE)) {
        role = word;
      } else if (isName(word)) {
        role = first;
      }
      if (words.is(word, Words.COMMA_AFTER | Words.PAUSE_AFTER)) {
        break;
      }
    }
    return role > first ? Optional.of(places.span(first, role + 1)) : Optional.empty();
  }

  private boolean isInFirstSentence(int word) {
    return word < words.count() && words.sentence(word) == words.sentence(first);
  }

  /** A gap after the greeting, at the very start where there is none. */
  Evidence gapAfter() {
    if (!isThere()) {
      return Evidence.Gap.at(Field.BODY, 0);
    }
    int word = first;
    while (isInFirstSentence(word + 1)
        && !words.is(word, Words.COMMA_AFTER | Words.PAUSE_AFTER)
        && !words.is(word + 1, Words.LINE_START)
        && word < first + LONGEST - 1) {
      word++;
    }
    return places.gapAfter(word);
  }
}
