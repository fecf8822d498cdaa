package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.text.Spellings;
import io.meetworthy.scoring.text.ToneLexicon;
import io.meetworthy.scoring.text.ToneSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Names what a text's tone may be read from, as the lexicon names it: kind, a tab, words. */
final class ToneTraits {
  private static final String LEFT_OUT = "/tone/left-out.txt";

  private static final Set<String> OF_ASKS = Set.of("word", "opens", "asked", "sign");

  private final Ruleset ruleset;
  private final Map<Long, String> spelled = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  ToneTraits(Ruleset ruleset, List<Sample> samples) {
    this.ruleset = ruleset;
    Set<String> leftOut = leftOut();
    for (Sample sample : samples) {
      for (String word : sample.text().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
        spell(word, leftOut);
      }
    }
    for (String word : List.of("not", "am", "are", "have", "will", "would", "can", "shall")) {
      spell(word, leftOut);
    }
    for (String name : List.of("#number", "#length", "#date", "#link")) {
      spelled.put(ToneLexicon.classKey(name), name);
    }
    ToneLexicon.groupWords()
        .forEach(
            (group, words) ->
                words.forEach(
                    word -> groups.computeIfAbsent(word, key -> new ArrayList<>()).add(group)));
  }

  private void spell(String word, Set<String> leftOut) {
    if (!word.isEmpty() && !leftOut.contains(word)) {
      spelled.put(Spellings.key(word), word);
    }
  }

  /** The words of which nothing is learned. */
  static Set<String> leftOut() {
    try (InputStream in = ToneTraits.class.getResourceAsStream(LEFT_OUT)) {
      Set<String> words = new HashSet<>();
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> of(String text) {
    Set<String> traits = new TreeSet<>();
    ToneLexicon.show(ruleset.read(Judge.draft("", text), Context.UNKNOWN), new Namer(traits));
    return traits;
  }

  /** What an ask may be told by: words and how they stand, the sign, how many words there are. */
  Set<String> ofAsk(String text) {
    Set<String> traits = new TreeSet<>();
    Namer namer = new Namer(traits);
    ToneLexicon.show(ruleset.read(Judge.draft("", text), Context.UNKNOWN), namer);
    traits.removeIf(trait -> !OF_ASKS.contains(trait.substring(0, trait.indexOf('\t'))));
    traits.add("eights\t" + Math.min(namer.words / 8, ToneSink.MANY));
    return traits;
  }

  private final class Namer implements ToneSink {
    private final Set<String> traits;
    private int words;

    Namer(Set<String> traits) {
      this.traits = traits;
    }

    @Override
    public void word(
        long key, int number, boolean opens, boolean begins, boolean asked, int place) {
      words++;
      String word = spelled.get(key);
      if (word == null) {
        return;
      }
      traits.add("word\t" + word);
      if (opens) {
        traits.add("opens\t" + word);
      }
      if (begins) {
        traits.add("begins\t" + word);
      }
      if (asked) {
        traits.add("asked\t" + word);
      }
      groups.getOrDefault(word, List.of()).forEach(group -> traits.add("group\t" + group));
    }

    @Override
    public void pair(long first, long second, boolean opens, int place) {
      String left = spelled.get(first);
      String right = spelled.get(second);
      if (left != null && right != null) {
        traits.add("word\t" + left + " " + right);
        if (opens) {
          traits.add("opens\t" + left + " " + right);
        }
      }
    }

    @Override
    public void sign(char sign) {
      traits.add("sign\t" + (sign == '\n' ? "line" : sign));
    }

    @Override
    public void counts(int sentences, int questions, int eights) {
      traits.add("eights\t" + eights);
      traits.add("sentences\t" + sentences);
      traits.add("questions\t" + questions);
    }
  }
}
