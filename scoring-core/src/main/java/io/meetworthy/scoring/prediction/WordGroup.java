package io.meetworthy.scoring.prediction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that do the same in a request, chosen by their meaning and not by any outcome. */
enum WordGroup {
  I("i im ive id ill me my mine myself"),
  WE("we us our ours were weve together"),
  YOU("you your yours youre youve"),
  OTHERS("he she him her his they them their family friend friends"),
  REASONS("because since so therefore cause reason due"),
  THANKS("thank thanks thankful appreciate appreciated grateful gratitude"),
  HEDGES("would could might may maybe perhaps possibly wondering hopefully hope"),
  DENIALS("not no never dont cant wont isnt doesnt didnt couldnt nothing none without"),
  TIMES(
      "today tonight tomorrow yesterday week weeks month months monday tuesday wednesday thursday"
          + " friday saturday sunday day days morning evening night hour hours until"),
  MONEY("money pay paid rent bill bills cost costs fee afford job work salary budget"),
  PAST("was had did went got been lost started came told said"),
  WANTS("want wanted wish like love need needed"),
  AMOUNTS("some any lot lots much many few really very"),
  RETURNS("back return repay offer exchange forward give share");

  private static final Map<String, WordGroup> BY_WORD = new HashMap<>();

  static {
    for (WordGroup group : values()) {
      for (String word : group.words.split(" ")) {
        BY_WORD.put(word, group);
      }
    }
  }

  private final String words;

  WordGroup(String words) {
    this.words = words;
  }

  /** Adds for each group how often its words stand in the text. */
  static void addAll(FeatureRow row, List<String> text) {
    Map<WordGroup, Integer> counts = new EnumMap<>(WordGroup.class);
    for (String word : text) {
      WordGroup group = BY_WORD.get(word);
      if (group != null) {
        counts.merge(group, 1, Integer::sum);
      }
    }
    for (WordGroup group : values()) {
      String name = "words-" + group.name().toLowerCase(Locale.ROOT);
      row.addCount(name, counts.getOrDefault(group, 0), 0.6, 0.6);
    }
  }
}
