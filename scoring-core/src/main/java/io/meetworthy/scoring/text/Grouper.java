package io.meetworthy.scoring.text;

/**
 * Joins words that mean one thing - a length of time, a date, a sum of money, a name - into one
 * word with the letter of its class, in place.
 */
final class Grouper {
  private static final int LONGEST_NAME = 6;
  private static final int MAY_BE_LENGTH =
      Trait.NUMBER.bit() | Trait.ARTICLE.bit() | Trait.VAGUE.bit() | Trait.HALF_DAY.bit();
  private static final int MAY_BE_DATE =
      Trait.WEEKDAY.bit()
          | Trait.MONTH.bit()
          | Trait.DAY.bit()
          | Trait.RELATIVE.bit()
          | Trait.BEFORE_AFTER.bit()
          | Trait.ARTICLE.bit();
  private static final int MAY_BE_TIME = MAY_BE_LENGTH | MAY_BE_DATE;
  private static final int AFTER_ARTICLE =
      MAY_BE_TIME | Trait.UNIT.bit() | Trait.PERIOD.bit() | Trait.DAY_PART.bit() | Trait.SIZE.bit();
  private static final int NEVER_NAME =
      Trait.ROLE.bit() | Trait.PRONOUN.bit() | Trait.GREETING.bit() | Trait.ARTICLE.bit();

  private final Words words;
  private final Lexicon lexicon;
  private final Lengths lengths;
  private final Dates dates;
  private final int good;
  private final int hello;
  private int letter;
  private int value;
  private boolean greeted;
  private int limit;
  private int total;

  Grouper(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    Cursor cursor = new Cursor(words, lexicon);
    lengths = new Lengths(cursor);
    dates = new Dates(cursor);
    good = lexicon.find("good");
    hello = lexicon.find("hello");
  }

  /** Groups all words from one on; those before stay as they are. */
  void group(int first) {
    int to = first;
    total = words.count();
    limit = first;
    greeted = false;
    for (int from = first; from < total; to++) {
      int end = groupEnd(from, first, to - 1);
      if (end - from > 1 || letter != words.letter(from)) {
        join(from, end, to);
      } else {
        words.move(from, to);
      }
      from = end;
    }
    words.cut(to);
  }

  /** The first word of the next sentence. */
  private int limit(int from) {
    if (from >= limit) {
      int end = from + 1;
      while (end < total && !words.is(end, Words.SENTENCE_START)) {
        end++;
      }
      limit = end;
    }
    return limit;
  }

  private void join(int from, int end, int to) {
    int pauses = words.marks(end - 1) & (Words.COMMA_AFTER | Words.PAUSE_AFTER);
    int last = words.end(end - 1);
    words.move(from, to);
    words.join(to, letter, last, value);
    words.unmark(to, Words.COMMA_AFTER | Words.PAUSE_AFTER | Words.SHOUT);
    words.mark(to, pauses);
  }

  private int groupEnd(int from, int first, int before) {
    letter = words.letter(from);
    value = words.value(from);
    int traits = lexicon.traits(letter);
    if ((traits & Trait.FIRST_NAME.bit()) != 0
        && (traits & NEVER_NAME) == 0
        && words.is(from, Words.CAPITAL)
        && lexicon.namesLikeWords().isName(words, from, limit(from), first, before)) {
      greeted = false;
      letter = Lexicon.NAME;
      return parts(from, from + 1, limit(from), false, false);
    }
    if (letter == Lexicon.NUMBER || (traits & MAY_BE_TIME) != 0) {
      int end = time(from, traits);
      if (end > from) {
        return end;
      }
    }
    boolean afterHello = greeted;
    greeted = false;
    if ((traits & Trait.GREETING.bit()) != 0 && words.is(from, Words.SENTENCE_START)) {
      words.mark(from, Words.GREETING);
      greeted = !words.is(from, Words.COMMA_AFTER);
      return from + 1;
    }
    if (isGoodDay(from)) {
      words.mark(from, Words.GREETING);
      greeted = !words.is(from + 1, Words.COMMA_AFTER);
      letter = hello;
      return from + 2;
    }
    return afterHello || words.is(from, Words.CAPITAL)
        ? name(from, limit(from), afterHello)
        : from + 1;
  }

  /** "Good morning" at the start of a sentence greets as one word and reads as "hello". */
  private boolean isGoodDay(int from) {
    return letter == good
        && words.is(from, Words.SENTENCE_START)
        && from + 1 < limit(from)
        && (lexicon.is(words.letter(from + 1), Trait.DAY_PART)
            || lexicon.is(words.letter(from + 1), Trait.PERIOD));
  }

  private int time(int from, int traits) {
    if ((traits & Trait.ARTICLE.bit()) != 0 && !isTimeAfter(from)) {
      return from;
    }
    if (letter == Lexicon.NUMBER || (traits & MAY_BE_LENGTH) != 0) {
      int end = lengths.end(from, limit(from));
      if (end > from) {
        letter = lengths.isPeriod() ? Lexicon.PERIOD : Lexicon.LENGTH;
        value = lengths.minutes();
        return end;
      }
    }
    if (letter == Lexicon.NUMBER || (traits & MAY_BE_DATE) != 0) {
      int end = dates.end(from, limit(from));
      if (end > from) {
        letter = Lexicon.DATE;
        value = dates.days();
        return end;
      }
    }
    boolean sum = letter == Lexicon.NUMBER || (traits & Trait.NUMBER.bit()) != 0;
    if (sum && from + 1 < limit(from) && lexicon.is(words.letter(from + 1), Trait.CURRENCY)) {
      letter = Lexicon.MONEY;
      return from + 2;
    }
    return from;
  }

  /** Articles are every tenth word; only before these words can they begin a time. */
  private boolean isTimeAfter(int article) {
    if (article + 1 >= total) {
      return false;
    }
    int next = words.letter(article + 1);
    return next == Lexicon.NUMBER || (lexicon.traits(next) & AFTER_ARTICLE) != 0;
  }

  private int name(int from, int limit, boolean greetedBefore) {
    boolean titled = lexicon.is(words.letter(from), Trait.TITLE) && words.is(from, Words.CAPITAL);
    int start = titled ? from + 1 : from;
    int end = parts(start, start, limit, titled || greetedBefore, titled);
    if (end == start) {
      return from + 1;
    }
    letter = Lexicon.NAME;
    return end;
  }

  /** The end of a name that begins with one word and goes on with another, if it does. */
  private int parts(int start, int next, int limit, boolean addressed, boolean titled) {
    int end = next;
    while (end < limit && end - start < LONGEST_NAME && !(end > start && isClosed(end - 1))) {
      int part = end > start || addressed ? afterParticles(end, limit) : end;
      if (!isName(part, addressed, titled && part == start)) {
        break;
      }
      end = part + 1;
    }
    return end;
  }

  private boolean isClosed(int word) {
    return words.is(word, Words.COMMA_AFTER | Words.PAUSE_AFTER);
  }

  /** The part of a name that small words lead to, as in "Mr van der Berg"; or the same word. */
  private int afterParticles(int from, int limit) {
    int part = from;
    while (part + 1 < limit
        && part < from + 2
        && lexicon.is(words.letter(part), Trait.PARTICLE)
        && !isClosed(part)) {
      part++;
    }
    boolean leads = words.is(part, Words.CAPITAL) && !lexicon.is(words.letter(part), Trait.ASKS);
    return leads ? part : from;
  }

  /** In a greeting any word may be a name; elsewhere a capital and an unknown word are needed. */
  private boolean isName(int word, boolean addressed, boolean titled) {
    int of = words.letter(word);
    int traits = lexicon.traits(of);
    boolean capital = words.is(word, Words.CAPITAL);
    if (of != Lexicon.UNKNOWN && of <= Lexicon.PLACEHOLDER) {
      return false;
    }
    if (titled && (traits & Trait.PLACEHOLDER.bit()) != 0) {
      return capital && (traits & Trait.SURNAME.bit()) != 0;
    }
    if ((traits & NEVER_NAME) != 0) {
      boolean called = titled || (addressed && words.is(word, Words.COMMA_AFTER));
      int also = (titled ? Trait.SURNAME.bit() : 0) | Trait.FIRST_NAME.bit();
      return capital && called && (traits & also) != 0;
    }
    boolean known = of != Lexicon.UNKNOWN && (traits & Trait.PARTICLE.bit()) == 0;
    if (addressed) {
      return capital || !known || words.is(word, Words.COMMA_AFTER);
    }
    boolean acronym = words.is(word, Words.SHOUT) && words.end(word) - words.start(word) > 4;
    return capital && !known && !acronym;
  }
}
