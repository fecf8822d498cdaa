package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft read once; a rule asks it and never looks at the text itself. */
public final class Reading {
  private static final int LAST_LINES = 12;

  private final Grammar grammar;
  private final Draft draft;
  private final Context context;
  private final Words words = new Words();
  private final Sentences sentences = new Sentences();
  private final Spellings spellings = new Spellings();
  private final Matches matches;
  private final int bodyStart;
  private final int bodySentence;
  private final int wordCount;
  private final int letterCount;
  private final int foreignLetters;
  private final boolean loud;
  // Asked for by several rules and found once.
  private @Nullable List<Mention> lengths;
  private @Nullable List<Mention> asked;
  private @Nullable List<Mention> dates;
  private @Nullable List<Evidence> questions;

  Reading(Grammar grammar, Draft draft, Context context) {
    this.grammar = grammar;
    this.draft = draft;
    this.context = context;
    Lexicon lexicon = grammar.lexicon();
    Scanner scanner = new Scanner(lexicon, words, sentences, spellings);
    Grouper grouper = new Grouper(words, lexicon);
    if (!draft.subject().isEmpty()) {
      scanner.scan(draft.subject());
      grouper.group(0);
    }
    spellings.endSubject();
    bodyStart = words.count();
    bodySentence = sentences.count;
    scanner.scan(draft.body());
    wordCount = scanner.wordCount();
    letterCount = scanner.letterCount();
    foreignLetters = scanner.foreignLetters();
    loud = scanner.isLoud();
    grouper.group(bodyStart);
    matches = new Matches(grammar.phrases());
    new Matcher(grammar.automaton(), words, sentences, matches).run();
    Scopes.mark(words, lexicon, matches);
    for (int match = 0; match < matches.count; match++) {
      if (isSilent(match)) {
        matches.drop(match);
      }
    }
  }

  private boolean isSilent(int match) {
    int marks = words.marks(matches.first(match));
    boolean denied = (marks & Words.NEGATED) != 0 && !grammar.isEvenNegated(matches.phrase(match));
    return denied || (marks & Words.QUOTED) != 0;
  }

  /** The draft that was read. */
  public Draft draft() {
    return draft;
  }

  /** What is known of sender and reader. */
  public Context context() {
    return context;
  }

  /** Whether any of these wordings stands in the draft. */
  public boolean has(Phrases phrases) {
    return matches.times(grammar.number(phrases)) > 0;
  }

  /** How often these wordings stand in the draft. */
  public int times(Phrases phrases) {
    return matches.times(grammar.number(phrases));
  }

  /** How many matches {@link #phrase} can be asked for. */
  public int matchCount() {
    return matches.count;
  }

  /** The number of the phrase of a match, negative where it is denied or quoted. */
  public int phrase(int match) {
    return matches.phrase(match);
  }

  /** The words found, in the order of the text. */
  public List<Evidence> quotes(Phrases phrases) {
    int number = grammar.number(phrases);
    if (matches.times(number) == 0) {
      return List.of();
    }
    List<Evidence> quotes = new ArrayList<>(matches.times(number));
    for (int match = matches.begin(number); match != Matches.NONE; match = matches.next(match)) {
      quotes.add(quote(matches.first(match), matches.end(match)));
    }
    return quotes;
  }

  /** A gap at the end of the body's last sentence before the sign-off. */
  public List<Evidence> gap() {
    return List.of(Evidence.Gap.at(Field.BODY, closePlace()));
  }

  /** A gap at the end of the sentence in which the body's n-th word stands. */
  public List<Evidence> gapAfterWord(int number) {
    int word = Math.min(words.count() - 1, bodyStart + number);
    while (word + 1 < words.count() && words.sentence(word + 1) == words.sentence(word)) {
      word++;
    }
    return List.of(Evidence.Gap.at(Field.BODY, afterStops(words.end(word))));
  }

  /** A gap right after the greeting. */
  public List<Evidence> gapAfterGreeting() {
    return List.of(Evidence.Gap.at(Field.BODY, greetingEnd()));
  }

  /** A gap at the very start of a field. */
  public List<Evidence> gapAtStart(Field field) {
    return List.of(Evidence.Gap.at(field, 0));
  }

  /** The words one by one as they are spelled, for look-ups in a lexicon. */
  public Spellings spellings() {
    return spellings;
  }

  /** How the body sounds by these words. */
  public Tone tone(ToneLexicon lexicon) {
    ToneReader reader = new ToneReader(lexicon, spellings);
    show(reader);
    return reader.tone(draft);
  }

  /** How plainly the body asks for something, by these words. */
  public PlainAsk ask(ToneLexicon lexicon) {
    AskReader reader = new AskReader(lexicon, spellings);
    show(reader);
    return reader.ask(draft);
  }

  void show(ToneSink sink) {
    new ToneWalk(words, sentences, spellings, bodyStart).show(sink, bodySentence);
  }

  /** Words of the body; "don't" is one. */
  public int wordCount() {
    return wordCount;
  }

  /** Letters of the body's words, short forms left out. */
  public int letterCount() {
    return letterCount;
  }

  /** Sentences of the body. */
  public int sentenceCount() {
    return sentences.count - bodySentence;
  }

  /** The sentences of the body, each from its first word to its closing sign. */
  public List<Span> sentences() {
    List<Span> spans = new ArrayList<>(sentences.count);
    int first = bodyStart;
    for (int word = bodyStart + 1; word <= words.count(); word++) {
      if (word == words.count() || words.is(word, Words.SENTENCE_START)) {
        spans.add(new Span(Field.BODY, words.start(first), afterStops(words.end(word - 1))));
        first = word;
      }
    }
    return spans;
  }

  /** Sentences of the body that end in a question mark. */
  public int questionCount() {
    int questions = 0;
    for (int i = bodySentence; i < sentences.count; i++) {
      questions += sentences.isQuestion(i) ? 1 : 0;
    }
    return questions;
  }

  /** Whether the draft is written in English as far as its function words tell. */
  public boolean isEnglish() {
    return Language.isEnglish(words, grammar.lexicon(), foreignLetters);
  }

  /** The lengths of time that the draft names, in minutes. */
  public List<Mention> lengths() {
    lengths = lengths == null ? mentions(Lexicon.LENGTH) : lengths;
    return lengths;
  }

  /** Whether the draft asks the reader to meet or to talk. */
  public boolean asksToMeet() {
    return has(Asking.TO_MEET) || has(AskedTime.TIME);
  }

  /** The lengths of time that the draft asks for, in minutes. */
  public List<Mention> askedLengths() {
    asked = asked == null ? AskedTime.in(this, words) : asked;
    return asked;
  }

  /** The minutes that the draft asks for, the most where it names several lengths; 0 for none. */
  public int askedMinutes() {
    int minutes = 0;
    for (Mention length : askedLengths()) {
      minutes = Math.max(minutes, length.amount());
    }
    return minutes;
  }

  /** The dates and times that the draft names; the amount is how many days one mention offers. */
  public List<Mention> dates() {
    dates = dates == null ? mentions(Lexicon.DATE) : dates;
    return dates;
  }

  /** The names of people and organisations. */
  public List<Mention> names() {
    return mentions(Lexicon.NAME);
  }

  /** Those mentions that stand in one of these wordings. */
  public List<Mention> within(List<Mention> mentions, Phrases wordings) {
    int number = grammar.number(wordings);
    if (mentions.isEmpty() || matches.times(number) == 0) {
      return List.of();
    }
    List<Mention> within = new ArrayList<>(mentions.size());
    int match = matches.begin(number);
    for (Mention mention : mentions) {
      while (match != Matches.NONE && isBefore(match, mention.span())) {
        match = matches.next(match);
      }
      if (match != Matches.NONE && begin(match).compareTo(mention.span()) < 0) {
        within.add(mention);
      }
    }
    return within;
  }

  /** The places of these wordings, for a walk over the words. */
  Trail trail(Phrases wordings) {
    return new Trail(matches, grammar.number(wordings));
  }

  private boolean isBefore(int match, Span span) {
    int last = matches.end(match) - 1;
    int field = fieldOf(last).compareTo(span.field());
    return field < 0 || (field == 0 && words.end(last) <= span.start());
  }

  /** Where a match begins, as a span that sorts before every mention inside the match. */
  private Span begin(int match) {
    int first = matches.first(match);
    return new Span(fieldOf(first), words.start(first), words.start(first));
  }

  private Field fieldOf(int word) {
    return word < bodyStart ? Field.SUBJECT : Field.BODY;
  }

  private List<Mention> mentions(int letter) {
    List<Mention> found = new ArrayList<>(2);
    for (int word = 0; word < words.count(); word++) {
      if (words.letter(word) == letter) {
        found.add(mention(word));
      }
    }
    return found;
  }

  Mention mention(int word) {
    boolean denied = words.is(word, Words.NEGATED);
    return new Mention(span(word, word + 1), words.value(word), denied);
  }

  /** The questions of the body, each from its first word to its last. */
  public List<Evidence> questions() {
    questions = questions == null ? List.copyOf(inQuestion()) : questions;
    return questions;
  }

  private List<Evidence> inQuestion() {
    List<Evidence> found = new ArrayList<>(2);
    int first = bodyStart;
    for (int word = bodyStart + 1; word <= words.count(); word++) {
      if (word == words.count() || words.sentence(word) != words.sentence(first)) {
        if (sentences.isQuestion(words.sentence(first))) {
          found.add(quote(first, word));
        }
        first = word;
      }
    }
    return found;
  }

  /** Whether a part of this name stands in the draft. */
  public boolean mentions(String name) {
    List<String> parts = Names.parts(name);
    parts.removeAll(Names.PARTICLES);
    for (int word = 0; word < words.count(); word++) {
      boolean known = words.letter(word) > Lexicon.PLACEHOLDER;
      if (known && !words.is(word, Words.CAPITAL)) {
        continue;
      }
      Span at = span(word, word + 1);
      for (String stands : Names.parts(at.in(draft))) {
        if (stands.length() > 1 && parts.contains(stands)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name in the greeting, or empty where there is none. */
  public Optional<Span> greetedName() {
    for (int word = bodyStart; word < Math.min(words.count(), bodyStart + 3); word++) {
      if (words.is(word, Words.GREETING) && word + 1 < words.count()) {
        boolean named = words.letter(word + 1) == Lexicon.NAME;
        return named ? Optional.of(span(word + 1, word + 2)) : Optional.empty();
      }
    }
    boolean bare =
        words.count() > bodyStart
            && words.letter(bodyStart) == Lexicon.NAME
            && words.is(bodyStart, Words.COMMA_AFTER);
    return bare ? Optional.of(span(bodyStart, bodyStart + 1)) : Optional.empty();
  }

  /** The greeting up to a word for everybody, "Dear team", or empty where it greets a person. */
  public Optional<Span> greetedRole() {
    int role = -1;
    int word = bodyStart;
    while (word < words.count() && word <= bodyStart + 4 && words.sentence(word) == bodySentence) {
      if (grammar.lexicon().is(words.letter(word), Trait.ROLE)) {
        role = word;
      } else if (words.letter(word) == Lexicon.NAME) {
        role = -1;
      }
      if (words.is(word, Words.COMMA_AFTER | Words.PAUSE_AFTER)) {
        break;
      }
      word++;
    }
    boolean greeting = bodyStart < words.count() && words.is(bodyStart, Words.GREETING);
    return greeting && role > bodyStart ? Optional.of(span(bodyStart, role + 1)) : Optional.empty();
  }

  /** Whether the body begins with a word of greeting. */
  public boolean isGreeted() {
    return words.count() > bodyStart
        && (words.is(bodyStart, Words.GREETING) || greetedName().isPresent());
  }

  /** Whether the body ends with a sign-off or a name. */
  public boolean isSigned() {
    return signOff() >= 0
        || (words.count() > bodyStart && words.letter(words.count() - 1) == Lexicon.NAME);
  }

  /** What is shouted: three words in capitals in a row, or three signs of exclamation. */
  public List<Evidence> shouts() {
    if (!loud) {
      return List.of();
    }
    List<Evidence> shouts = new ArrayList<>(0);
    for (int[] run : new Shouts(words).inCapitals()) {
      shouts.add(quote(run[0], run[1]));
    }
    for (int word = 0; word < words.count(); word++) {
      boolean ends = word + 1 == words.count() || words.is(word + 1, Words.SENTENCE_START);
      Span last = span(word, word + 1);
      int signs = ends ? Shouts.signsAt(draft.text(last.field()), last.end()) : 0;
      if (signs > 0) {
        shouts.add(new Evidence.Quote(new Span(last.field(), last.start(), last.end() + signs)));
      }
    }
    return shouts;
  }

  private int signOff() {
    int stop = Math.max(bodyStart, words.count() - LAST_LINES);
    for (int word = words.count() - 1; word >= stop; word--) {
      if (words.is(word, Words.LINE_START | Words.SENTENCE_START)
          && grammar.lexicon().is(words.letter(word), Trait.SIGN_OFF)) {
        return word;
      }
    }
    return -1;
  }

  private int closePlace() {
    int close = signOff();
    int last = close >= 0 ? close : words.count();
    if (last > bodyStart
        && close < 0
        && words.letter(last - 1) == Lexicon.NAME
        && words.is(last - 1, Words.LINE_START)) {
      last--;
    }
    if (last <= bodyStart) {
      return 0;
    }
    return afterStops(words.end(last - 1));
  }

  private int greetingEnd() {
    if (!isGreeted()) {
      return 0;
    }
    int word = bodyStart;
    while (word + 1 < words.count()
        && words.sentence(word + 1) == words.sentence(bodyStart)
        && !words.is(word, Words.COMMA_AFTER | Words.PAUSE_AFTER)
        && word < bodyStart + 3) {
      word++;
    }
    return afterStops(words.end(word));
  }

  private int afterStops(int place) {
    String body = draft.body();
    int at = place;
    while (at < body.length() && ".?!,;:\")".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Evidence quote(int first, int end) {
    return new Evidence.Quote(span(first, end));
  }

  private Span span(int first, int end) {
    return new Span(fieldOf(first), words.start(first), words.end(end - 1));
  }
}
