package io.meetworthy.scoring.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The inflected forms of an English verb or noun, for patterns: {@code ~meet}. */
public final class Forms {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("meet", "meets met meeting"),
          Map.entry("have", "has had having"),
          Map.entry("give", "gives gave given giving"),
          Map.entry("take", "takes took taken taking"),
          Map.entry("find", "finds found finding"),
          Map.entry("get", "gets got gotten getting"),
          Map.entry("send", "sends sent sending"),
          Map.entry("write", "writes wrote written writing"),
          Map.entry("read", "reads reading"),
          Map.entry("speak", "speaks spoke spoken speaking"),
          Map.entry("see", "sees saw seen seeing"),
          Map.entry("hear", "hears heard hearing"),
          Map.entry("know", "knows knew known knowing"),
          Map.entry("think", "thinks thought thinking"),
          Map.entry("make", "makes made making"),
          Map.entry("bring", "brings brought bringing"),
          Map.entry("buy", "buys bought buying"),
          Map.entry("pay", "pays paid paying"),
          Map.entry("tell", "tells told telling"),
          Map.entry("feel", "feels felt feeling"),
          Map.entry("hire", "hires hired hiring"),
          Map.entry("lead", "leads led leading"),
          Map.entry("build", "builds built building"),
          Map.entry("teach", "teaches taught teaching"),
          Map.entry("seek", "seeks sought seeking"),
          Map.entry("run", "runs ran running"),
          Map.entry("be", "is are am was were been being"),
          Map.entry("do", "does did done doing"),
          Map.entry("go", "goes went gone going"),
          Map.entry("come", "comes came coming"),
          Map.entry("leave", "leaves left leaving"),
          Map.entry("keep", "keeps kept keeping"),
          Map.entry("spend", "spends spent spending"),
          Map.entry("begin", "begins began begun beginning"),
          Map.entry("choose", "chooses chose chosen choosing"),
          Map.entry("grow", "grows grew grown growing"),
          Map.entry("win", "wins won winning"),
          Map.entry("say", "says said saying"),
          Map.entry("sell", "sells sold selling"),
          Map.entry("put", "puts putting"),
          Map.entry("pick", "picks picked picking"),
          Map.entry("refer", "refers referred referring"),
          Map.entry("plan", "plans planned planning"),
          Map.entry("chat", "chats chatted chatting"),
          Map.entry("stop", "stops stopped stopping"),
          Map.entry("drop", "drops dropped dropping"));

  private Forms() {}

  /** All forms, the given one first. */
  public static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    String irregular = IRREGULAR.get(word);
    forms.addAll(irregular == null ? regular(word) : List.of(irregular.split(" ")));
    return forms;
  }

  /** Whether its forms are not made by the rules. */
  public static boolean isIrregular(String word) {
    return IRREGULAR.containsKey(word);
  }

  private static List<String> regular(String word) {
    int last = word.length() - 1;
    char end = word.charAt(last);
    boolean vowelBefore = last > 0 && "aeiou".indexOf(word.charAt(last - 1)) >= 0;
    if (end == 'e') {
      String stem = word.substring(0, last);
      return List.of(word + "s", word + "d", stem + "ing");
    }
    if (end == 'y' && !vowelBefore) {
      String stem = word.substring(0, last);
      return List.of(stem + "ies", stem + "ied", word + "ing");
    }
    boolean hissing =
        end == 's' || end == 'x' || (end == 'h' && "cs".indexOf(word.charAt(last - 1)) >= 0);
    return List.of(word + (hissing ? "es" : "s"), word + "ed", word + "ing");
  }
}
