package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A rule for texts that are too long; points at the sentence that they can best do without. */
interface DropsFirst extends Rule {
  /** How many points a sentence may be worth more and still go first, where the text then fits. */
  int ENOUGH = 2;

  /** What is no longer than a name at the end of a letter is not what makes it long. */
  int A_NAME = 25;

  /** How much of a draft is too much, in UTF-16 code units or more, 0 where it fits. */
  int excess(Draft draft);

  @Override
  default boolean asksLast() {
    return true;
  }

  @Override
  default List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS);
  }

  @Override
  default List<Evidence> read(Reading reading, Found found) {
    int excess = excess(reading.draft());
    if (excess == 0) {
      return List.of();
    }
    List<Evidence> sentences =
        reading.sentences().stream().<Evidence>map(Evidence.Quote::new).toList();
    List<Evidence> core = core(sentences, reading);
    List<Evidence> rest =
        sentences.stream()
            .filter(Predicate.not(Set.copyOf(core)::contains))
            .filter(sentence -> length(sentence) >= Math.min(excess, A_NAME))
            .toList();
    return (rest.isEmpty() ? longest(sentences) : rest)
        .stream()
            .min(
                Comparator.<Evidence>comparingInt(sentence -> worth(sentence, excess, found))
                    .thenComparingInt(sentence -> -length(sentence)))
            .stream()
            .toList();
  }

  /** Who writes to whom comes first, and what is asked is what the text is for. */
  private static List<Evidence> core(List<Evidence> sentences, Reading reading) {
    List<Evidence> core = new ArrayList<>(sentences.subList(0, Math.min(1, sentences.size())));
    core.addAll(Spans.touching(sentences, Spans.of(reading.asks())));
    core.addAll(Spans.touching(sentences, Spans.of(reading.questions())));
    core.addAll(Spans.touching(sentences, Spans.of(reading.quotes(Enquiry.ASKS))));
    return core;
  }

  /** Where all is needed, the longest sentence can best be put in fewer words. */
  private static List<Evidence> longest(List<Evidence> sentences) {
    return sentences.stream().max(Comparator.comparingInt(DropsFirst::length)).stream().toList();
  }

  private static int worth(Evidence sentence, int excess, Found found) {
    return found.worth(sentence.span()) - (length(sentence) >= excess ? ENOUGH : 0);
  }

  private static int length(Evidence sentence) {
    return sentence.span().end() - sentence.span().start();
  }
}
