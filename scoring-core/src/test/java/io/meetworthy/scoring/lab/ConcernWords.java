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

/**
 * Counts a draft's words, all forms of one as one, and each two with none but words of grammar
 * between them, as the lexicon names them.
 */
final class ConcernWords {
  private static final List<String> STANDARD =
      List.of("not", "am", "are", "have", "will", "would", "can", "shall");

  private final Ruleset ruleset = StandardRules.ruleset();
  private final Map<Long, String> names = new HashMap<>();
  private final WordFamilies families;

  ConcernWords(List<WrittenPair> pairs) {
    Set<String> leftOut = ToneTraits.leftOut();
    Stream<String> written =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.weaker(), pair.better()))
            .flatMap(draft -> Stream.of(draft.text().toLowerCase(Locale.ROOT).split("[^a-z]+")));
    families =
        new WordFamilies(
            Stream.concat(written, STANDARD.stream())
                .filter(word -> !word.isEmpty() && ConcernLexicon.weighs(word))
                .filter(word -> !leftOut.contains(word)));
    families.each((word, family) -> names.put(Spellings.key(word), family));
    for (String name : List.of("#number", "#length", "#date", "#link")) {
      names.put(ToneLexicon.classKey(name), name);
    }
  }

  /** The words that share a name. */
  List<String> forms(String name) {
    return families.forms(name);
  }

  /** What each of them is of twenty different words of the body; two only where both are known. */
  Map<String, Double> of(WrittenDraft draft) {
    Reading reading = ruleset.read(draft.draft(), draft.context());
    Counter counter = new Counter(new WeighedWords(draft.draft(), reading.spellings()));
    ToneLexicon.show(reading, counter);
    double one = 20.0 / Math.max(15, counter.keys.size());
    Map<String, Double> shares = new TreeMap<>();
    for (long key : counter.keys) {
      shares.merge(names.getOrDefault(key, ConcernLexicon.OTHER), one, Double::sum);
    }
    for (List<Long> pair : counter.pairs) {
      if (names.containsKey(pair.get(0)) && names.containsKey(pair.get(1))) {
        shares.put(names.get(pair.get(0)) + " " + names.get(pair.get(1)), one);
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
    private long before = Spellings.NO_WORD;
    private boolean asks;

    Counter(WeighedWords weighed) {
      this.weighed = weighed;
    }

    @Override
    public void word(
        long key, int number, boolean opens, boolean begins, boolean asked, int place) {
      before = opens ? Spellings.NO_WORD : before;
      if (weighed.takes(key, place)) {
        keys.add(key);
        asks |= asked;
        if (before != Spellings.NO_WORD) {
          pairs.add(List.of(before, key));
        }
        before = key;
      }
    }

    @Override
    public void pair(long first, long second, boolean opens, int place) {}

    @Override
    public void sign(char sign) {}

    @Override
    public void counts(int sentences, int questions, int eights) {}
  }
}
