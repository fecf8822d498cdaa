package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.List;

/** The wordings found in a draft, those left out that are denied or quoted. */
final class Wordings {
  private final Grammar grammar;
  private final Matches matches;
  private final Places places;

  Wordings(Grammar grammar, Matches matches, Places places) {
    this.grammar = grammar;
    this.matches = matches;
    this.places = places;
    for (int match = 0; match < matches.count; match++) {
      if (isSilent(match)) {
        matches.drop(match);
      }
    }
  }

  private boolean isSilent(int match) {
    int marks = places.words.marks(matches.first(match));
    boolean denied = (marks & Words.NEGATED) != 0 && !grammar.isEvenNegated(matches.phrase(match));
    return denied || (marks & Words.QUOTED) != 0;
  }

  int times(Phrases phrases) {
    return matches.times(grammar.number(phrases));
  }

  int count() {
    return matches.count;
  }

  /** The number of the phrase of a match, negative where it is left out. */
  int phrase(int match) {
    return matches.phrase(match);
  }

  List<Evidence> quotes(Phrases phrases) {
    int number = grammar.number(phrases);
    int times = matches.times(number);
    if (times == 0) {
      return List.of();
    }
    List<Evidence> quotes = new ArrayList<>(times);
    for (int match = matches.begin(number); match != Matches.NONE; match = matches.next(match)) {
      quotes.add(places.quote(matches.first(match), matches.end(match)));
    }
    return quotes;
  }

  /** The places of these wordings, for a walk over the words. */
  Trail trail(Phrases phrases) {
    return new Trail(matches, grammar.number(phrases));
  }

  /** Those mentions that stand in one of these wordings. */
  List<Mention> around(List<Mention> mentions, Phrases phrases) {
    int number = grammar.number(phrases);
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

  private boolean isBefore(int match, Span span) {
    int last = matches.end(match) - 1;
    int field = places.field(last).compareTo(span.field());
    return field < 0 || (field == 0 && places.words.end(last) <= span.start());
  }

  /** Where a match begins, as a span that sorts before every mention inside the match. */
  private Span begin(int match) {
    int first = matches.first(match);
    int start = places.words.start(first);
    return new Span(places.field(first), start, start);
  }
}
