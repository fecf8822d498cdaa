package io.meetworthy.scoring.text;

/**
 * How far a negation or a condition reaches: "I'm not looking for a job" denies the job, "don't
 * hesitate" denies nothing.
 */
final class Scopes {
  /** Wordings after which the rest of the clause is denied. */
  static final Phrases DENIES =
      Phrases.anyOf(
          "not",
          "no",
          "never",
          "without",
          "neither",
          "nor",
          "unless",
          "rather than",
          "instead of",
          "nothing",
          "last thing [that] {i} (want|need)",
          "far from",
          "other than",
          "anything but",
          "nothing to do with",
          "(stop|avoid|refuse|decline) [to]");

  /** Wordings that look like a denial and are none. */
  static final Phrases DENIES_NOTHING =
      Phrases.anyOf(
          "not only",
          "nothing (to|but|more|else|less|in|of|about|like|beyond|after|special|wrong|new|useful|against|on|for|at|with|from|and|or|would|could|will|can|is|was|has|had|works|worked|helped|fits|changes|changed|short)",
          "(a|the|one|every|each|bus|tram|last|first|next|two|this|your|our|my|full|non|train|pit) stop",
          "stop (by|over|in|off|at|round)",
          "(no|not) (more|longer|over) than",
          "not (long ago|so long ago|far (from|away)|to mention|unlike|least)",
          "without (doubt|question|hesitation|hesitating|further ado|delay)",
          "no (hurry|rush|pressure|wonder|surprise|harm|trouble|secret|strings attached|obligation|big deal|hard feelings)",
          "never (mind|ending|cease|ceases|ceased|fail|fails|failed)",
          "not (take|need|be|last|keep you|cost|require|use) [up] [you|more of|_] (more|longer|over|much|long)",
          "not just",
          "no (doubt|problem|worries|matter|later|longer|idea|clue|one)",
          "(do|would) not (hesitate|mind)",
          "can not (wait|thank|help|stop|recommend|emphasize)",
          "could not (agree|help|be|have|thank)",
          "why (not|do not|should not)",
          "not sure",
          "not (certain|clear|yet)",
          "if not",
          "or not",
          "whether or not",
          "^(do|would|could|can|will|are|is|did|have|should) not (you|we|i|they|he|she|it|there)",
          "^no $",
          "not (know|understand)",
          "not seem to",
          "not able to");

  private static final int REACH = 9;

  private Scopes() {}

  /** Marks the words that each denial reaches. */
  static void mark(Words words, Lexicon lexicon, Matches matches) {
    if (matches.times(Grammar.DENIES) == 0) {
      return;
    }
    for (int match = 0; match < matches.count; match++) {
      if (matches.phrase(match) == Grammar.IDLE_DENIES) {
        for (int word = matches.first(match); word < matches.end(match); word++) {
          words.mark(word, Words.IDLE);
        }
      }
    }
    for (int match = 0; match < matches.count; match++) {
      if (matches.phrase(match) == Grammar.DENIES && !words.is(matches.first(match), Words.IDLE)) {
        reach(words, lexicon, matches.end(match));
      }
    }
  }

  private static void reach(Words words, Lexicon lexicon, int from) {
    int end = Math.min(words.count(), from + REACH);
    for (int word = from; word < end; word++) {
      boolean paused = words.is(word - 1, Words.PAUSE_AFTER);
      if (paused
          || words.is(word, Words.SENTENCE_START)
          || ((word > from || words.is(word - 1, Words.COMMA_AFTER))
              && breaks(words, lexicon, word))) {
        return;
      }
      words.mark(word, Words.NEGATED);
    }
  }

  /** A new clause begins here: at "but", or after a comma at a pronoun or at "and" before one. */
  private static boolean breaks(Words words, Lexicon lexicon, int word) {
    int letter = words.letter(word);
    boolean comma = words.is(word - 1, Words.COMMA_AFTER);
    boolean clause = lexicon.is(letter, Trait.CLAUSE);
    boolean asks = lexicon.is(letter, Trait.ASKS);
    return (comma
            && (clause || asks || isPronoun(words, lexicon, word) || joins(words, lexicon, word)))
        || lexicon.is(letter, Trait.CONTRASTS);
  }

  private static boolean joins(Words words, Lexicon lexicon, int word) {
    return lexicon.is(words.letter(word), Trait.CONNECTS) && isPronoun(words, lexicon, word + 1);
  }

  private static boolean isPronoun(Words words, Lexicon lexicon, int word) {
    return word < words.count() && lexicon.is(words.letter(word), Trait.PRONOUN);
  }
}
