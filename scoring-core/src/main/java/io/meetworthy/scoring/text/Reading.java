package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.Spans;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft read once; a rule asks it and never looks at the text itself. */
public final class Reading {
  private final Grammar grammar;
  private final Draft draft;
  private final Context context;
  private final Words words = new Words();
  private final Sentences sentences = new Sentences();
  private final Spellings spellings = new Spellings();
  private final Wordings wordings;
  private final Places places;
  private final NamedTime time;
  private final Greeting greeting;
  private final Closing closing;
  private final int bodyStart;
  private final int bodySentence;
  private final int wordCount;
  private final int letterCount;
  private final int foreignLetters;
  private final boolean loud;
  // Asked for by several rules and found once.
  private @Nullable List<Evidence> questions;
  private @Nullable List<Evidence> gap;
  private @Nullable Heard heard;
  private @Nullable List<Evidence> gapAfterGreeting;

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
    Matches matches = new Matches(grammar.phrases());
    new Matcher(grammar.automaton(), words, sentences, matches).run();
    Scopes.mark(words, lexicon, matches);
    places = new Places(words, draft, bodyStart);
    wordings = new Wordings(grammar, matches, places);
    greeting = new Greeting(draft, places, lexicon);
    closing = new Closing(places, lexicon);
    time = new NamedTime(wordings, places, isAddressed());
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
    return wordings.times(phrases) > 0;
  }

  /** How often these wordings stand in the draft. */
  public int times(Phrases phrases) {
    return wordings.times(phrases);
  }

  /** How many matches {@link #phrase} can be asked for. */
  public int matchCount() {
    return wordings.count();
  }

  /** The number of the phrase of a match, negative where it is denied or quoted. */
  public int phrase(int match) {
    return wordings.phrase(match);
  }

  /** The words found, in the order of the text. */
  public List<Evidence> quotes(Phrases phrases) {
    return wordings.quotes(phrases);
  }

  /** The words that a card sees and does not spare. */
  public List<Evidence> quotes(RuleCard card) {
    List<Evidence> seen = quotes(card.sees());
    return seen.isEmpty() || !has(card.spares())
        ? seen
        : Spans.apart(seen, Spans.of(quotes(card.spares())));
  }

  /** A gap at the end of the body's last sentence before the sign-off. */
  public List<Evidence> gap() {
    gap = gap == null ? List.of(closing.gapBefore()) : gap;
    return gap;
  }

  /** A gap at the end of the sentence in which the body's n-th word stands. */
  public List<Evidence> gapAfterWord(int number) {
    int word = Math.min(words.count() - 1, bodyStart + number);
    return List.of(places.gapAfter(places.sentenceEnd(word)));
  }

  /** A gap right after the greeting. */
  public List<Evidence> gapAfterGreeting() {
    gapAfterGreeting = gapAfterGreeting == null ? List.of(greeting.gapAfter()) : gapAfterGreeting;
    return gapAfterGreeting;
  }

  /** A gap at the very start of a field. */
  public List<Evidence> gapAtStart(Field field) {
    return List.of(Evidence.Gap.at(field, 0));
  }

  /** The words one by one as they are spelled, for look-ups in a lexicon. */
  public Spellings spellings() {
    return spellings;
  }

  /** How the body sounds, how plainly it asks for something, and what its words tell. */
  public Heard heard() {
    if (heard == null) {
      Ear ear = new Ear(draft, grammar.weights(), spellings);
      show(ear);
      heard = ear.heard(isPersonal());
    }
    return heard;
  }

  void show(ToneSink sink) {
    new ToneWalk(words, sentences, spellings, bodyStart).show(sink, bodySentence);
  }

  /** Words of the body; "don't" is one. */
  public int wordCount() {
    return wordCount;
  }

  /**
   * How many different words of the body no pattern knows, names left out: mostly what it is about.
   */
  public int topicWords() {
    return spellings.unknown(grammar.lexicon(), draft.body());
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
    return sentences.spans(places);
  }

  /** Sentences of the body that end in a question mark. */
  public int questionCount() {
    return sentences.questions(bodySentence);
  }

  /** Whether the draft is written in English as far as its function words tell. */
  public boolean isEnglish() {
    return Language.isEnglish(words, grammar.lexicon(), foreignLetters);
  }

  /** The lengths of time and the dates that the draft names. */
  public NamedTime time() {
    return time;
  }

  /** Whether the draft asks the reader to meet or to talk. */
  public boolean asksToMeet() {
    return has(Asking.TO_MEET) || !time.asked().isEmpty();
  }

  /**
   * The same, or a message to a known reader that speaks of calls, of free time or of coming by.
   */
  public boolean seemsToAskToMeet() {
    boolean toPerson = !context.recipient().name().isEmpty();
    return asksToMeet() || (toPerson && has(AskingInPassing.WORDS_OF_TALKS));
  }

  /** The words that ask the reader to meet or to talk. */
  public List<Evidence> asks() {
    return quotes(Asking.TO_MEET);
  }

  /**
   * Whether it is a message in which two people can be meant by "we"; a notice to a forum tells of
   * other people.
   */
  public boolean isPersonal() {
    return isAddressed() || asksToMeet();
  }

  private boolean isAddressed() {
    return draft.kind() != Kind.ASK
        || context.relationship() != Relationship.STRANGER
        || draft.channel() == Channel.SMS
        || !context.recipient().name().isEmpty()
        || greeting.person().isPresent();
  }

  /** The names of people and organisations. */
  public List<Mention> names() {
    return places.mentions(Lexicon.NAME);
  }

  /** The questions of the body, each from its first word to its last. */
  public List<Evidence> questions() {
    questions = questions == null ? sentences.questions(places) : questions;
    return questions;
  }

  /** Whether a part of this name stands in the draft. */
  public boolean mentions(String name) {
    return places.holdName(name);
  }

  /** The person's name in the greeting, or empty where no person is named for certain. */
  public Optional<Span> greetedPerson() {
    return greeting.person();
  }

  /** The greeting up to a word for everybody, "Dear team", or empty where it greets a person. */
  public Optional<Span> greetedRole() {
    return greeting.greetedRole();
  }

  /** Whether the body begins with a word of greeting. */
  public boolean isGreeted() {
    return greeting.isThere() || greeting.isCalledLater();
  }

  /** Whether the body ends with a sign-off or a name. */
  public boolean isSigned() {
    return closing.isSigned();
  }

  /** What is shouted: three words in capitals in a row, or three signs of exclamation. */
  public List<Evidence> shouts() {
    return loud ? Shouts.in(places) : List.of();
  }
}
