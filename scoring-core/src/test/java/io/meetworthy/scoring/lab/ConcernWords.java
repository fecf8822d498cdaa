package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.WrittenDraft;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.rules.StandardRules;
import io.meetworthy.scoring.text.ConcernLexicon;
import io.meetworthy.scoring.text.Reading;
import io.meetworthy.scoring.text.Spellings;
import io.meetworthy.scoring.text.ToneLexicon;
import io.meetworthy.scoring.text.ToneSink;
import io.meetworthy.scoring.text.WeighedWords;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts a draft's words, and each two side by side, as the lexicon names them. */
final class ConcernWords {
  private static final List<String> STANDARD =
      List.of("not", "am", "are", "have", "will", "would", "can", "shall");

  private final Ruleset ruleset = StandardRules.ruleset();
  private final Map<Long, String> spelled = new HashMap<>();

  ConcernWords(List<WrittenPair> pairs) {
    Set<String> leftOut = ToneTraits.leftOut();
    Stream<String> written =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.weaker(), pair.better()))
            .flatMap(draft -> Stream.of(draft.text().toLowerCase(Locale.ROOT).split("[^a-z]+")));
    Stream.concat(written, STANDARD.stream())
        .filter(word -> !word.isEmpty() && !leftOut.contains(word))
        .forEach(word -> spelled.put(Spellings.key(word), word));
    for (String name : List.of("#number", "#length", "#date", "#link")) {
      spelled.put(ToneLexicon.classKey(name), name);
    }
  }

  /** What each of them is of twenty different words of the body; two only where both are known. */
  Map<String, Double> of(WrittenDraft draft) {
    Reading reading = ruleset.read(draft.draft(), draft.context());
    Counter counter = new Counter(new WeighedWords(draft.draft(), reading.spellings()));
    ToneLexicon.show(reading, counter);
    double one = 20.0 / Math.max(15, counter.keys.size());
    Map<String, Double> shares = new TreeMap<>();
    for (long key : counter.keys) {
      shares.merge(spelled.getOrDefault(key, ConcernLexicon.OTHER), one, Double::sum);
    }
    for (List<Long> pair : counter.pairs) {
      if (spelled.containsKey(pair.get(0)) && spelled.containsKey(pair.get(1))) {
        shares.put(spelled.get(pair.get(0)) + " " + spelled.get(pair.get(1)), one);
      }
    }
    if (counter.asks) {
      shares.put(ConcernLexicon.QUESTION, one);
    }
    return shares;
  }

  private static final class Counter implements ToneSink {
    private final WeighedWords weighed;
    private final Set<Long> keys = new TreeSet<>();
    private final Set<List<Long>> pairs = new LinkedHashSet<>();
    private boolean asks;

    Counter(WeighedWords weighed) {
      this.weighed = weighed;
    }

    @Override
    public void word(
        long key, int number, boolean opens, boolean begins, boolean asked, int place) {
      if (weighed.takes(key, place)) {
        keys.add(key);
        asks |= asked;
      }
    }

    @Override
    public void pair(long first, long second, boolean opens, int place) {
      if (weighed.joins()) {
        pairs.add(List.of(first, second));
      }
    }

    @Override
    public void sign(char sign) {}

    @Override
    public void counts(int sentences, int questions, int eights) {}
  }
}
