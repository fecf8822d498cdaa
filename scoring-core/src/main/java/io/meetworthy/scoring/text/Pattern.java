package io.meetworthy.scoring.text;

import java.util.Map;
import java.util.Set;

/** Reads one pattern into the steps of a {@link Nfa}. */
final class Pattern {
  /** The classes of words that are known by their letter, not their spelling. */
  private static final Map<String, int[]> CLASSES =
      Map.ofEntries(
          Map.entry("length", new int[] {Lexicon.LENGTH}),
          Map.entry("date", new int[] {Lexicon.DATE}),
          Map.entry("period", new int[] {Lexicon.PERIOD}),
          Map.entry("name", new int[] {Lexicon.NAME}),
          Map.entry("money", new int[] {Lexicon.MONEY}),
          Map.entry("digits", new int[] {Lexicon.NUMBER}),
          Map.entry("link", new int[] {Lexicon.LINK, Lexicon.CALENDAR_LINK, Lexicon.SHORT_LINK}),
          Map.entry("calendar-link", new int[] {Lexicon.CALENDAR_LINK}),
          Map.entry("short-link", new int[] {Lexicon.SHORT_LINK}),
          Map.entry("address", new int[] {Lexicon.ADDRESS}),
          Map.entry("placeholder", new int[] {Lexicon.PLACEHOLDER}));

  /** Names for wordings that many patterns share; each is itself a pattern. */
  private static final Map<String, String> SHARED =
      Map.ofEntries(
          Map.entry("i", "(i|we)"),
          Map.entry("me", "(me|us)"),
          Map.entry("my", "(my|our)"),
          Map.entry("am", "(am|are|was|were|be|been)"),
          Map.entry("can", "(can|could|may|might|would|will)"),
          Map.entry(
              "number",
              "({digits}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"),
          Map.entry("meet", "(~meet|~chat|~talk|~speak|~discuss|~connect|get together|sit down)"),
          Map.entry("meeting", "(meeting|call|chat|conversation|talk|coffee|zoom|phone call)"),
          Map.entry("want", "(want|would like|would love|hope|wanted|am hoping) [to|for]"),
          Map.entry("happy", "(happy|glad|willing|pleased|delighted|ready|able)"),
          Map.entry("job", "(job|position|role|opening|vacancy|internship|placement)"),
          Map.entry("jobs", "(jobs|positions|roles|openings|vacancies|internships)"),
          Map.entry("resume", "(resume|cv|curriculum vitae|cover letter)"),
          Map.entry("work", "(work|article|post|talk|book|paper|podcast|interview|project|team)"),
          Map.entry(
              "made",
              "(article|articles|blog|post|posts|piece|essay|column|newsletter|talk|lecture|keynote"
                  + "|presentation|speech|panel|session|workshop|webinar|course|class|book|chapter"
                  + "|paper|papers|study|report|thesis|dissertation|guide|handbook|tutorial|video"
                  + "|videos|film|documentary|episode|podcast|interview|thread|tweet|story"
                  + "|recipe|exhibition|song|album|map|maps|checklist|slides|library|repo|app|tool"
                  + "|research|poem|novel|note|case study|blog post|white paper)"),
          Map.entry(
              "theirs",
              "(team|company|staff|visitors|members|readers|students|pupils|patients|customers"
                  + "|clients|users|volunteers|drivers|listeners|viewers|guests|colleagues|school"
                  + "|employees|office|kitchen|clinic|shop|store|studio|practice|association|club"
                  + "|audience|tenants|residents|donors|interns|parents|players|followers|group"
                  + "|subscribers|trainees|apprentices|newcomers|guides|crew|department|lab|nurses|doctors|teachers|goalkeepers|singers|dancers"
                  + "|musicians|waiters|cooks|chefs|bakers|lodgers|passengers|riders|cyclists|walkers|hikers"
                  + "|swimmers|runners|farmers|sailors|editors|authors|artists|actors|engineers|developers"
                  + "|testers|buyers|shoppers|diners|callers|children|kids|families|seniors|inmates|carers"
                  + "|porters|cleaners|librarians|curators|researchers|choir|audiences|couriers|midwives|elders|regulars|parishioners|congregation|boarders|recruits|hires|men|women"
                  + "|girls|boys|juniors|mothers|fathers|toddlers|campers|tellers|clerks|lads|ladies|mates|crews|flock|herd|horses|dogs|bees|hens|cows|sheep)"),
          Map.entry(
              "gladly",
              "(gladly|happily|also|even|definitely|certainly|of course|perhaps|maybe|absolutely"
                  + "|then|surely|easily|always|in return|in exchange|in turn|probably|totally)"));

  private final String source;
  private final Nfa nfa;
  private int at;

  private Pattern(String source, Nfa nfa) {
    this.source = source;
    this.nfa = nfa;
  }

  /** Adds a pattern to the network; whoever comes to its end has found this phrase. */
  static void add(String pattern, Nfa nfa, int phrase) {
    String body = LooseGrammar.loosened(pattern.strip());
    int anchors = 0;
    int from = nfa.root();
    if (body.startsWith("^")) {
      from = nfa.start();
      body = body.substring(1).strip();
    }
    if (body.endsWith("?")) {
      anchors |= Automaton.IN_QUESTION;
      body = body.substring(0, body.length() - 1).strip();
    }
    if (body.endsWith("$")) {
      anchors |= Automaton.AT_END;
      body = body.substring(0, body.length() - 1).strip();
    }
    Pattern reader = new Pattern(body, nfa);
    int end = reader.sequence(from);
    if (reader.at != body.length()) {
      throw reader.fault("a closing bracket without its opening one");
    }
    nfa.accept(end, phrase << Automaton.ANCHOR_BITS | anchors);
  }

  private int sequence(int from) {
    int state = from;
    while (at < source.length() && source.charAt(at) != '|' && !closes()) {
      state = item(state);
    }
    return state;
  }

  private boolean closes() {
    return source.charAt(at) == ')' || source.charAt(at) == ']';
  }

  private int item(int from) {
    char c = source.charAt(at);
    if (c == ' ') {
      at++;
      return from;
    }
    if (c == '(' || c == '[') {
      return group(from, c == '[' ? ']' : ')');
    }
    if (c == '{') {
      return named(from);
    }
    if (source.startsWith("...", at)) {
      at += 3;
      return gap(from);
    }
    if (c == '_') {
      at++;
      return nfa.any(from, nfa.state());
    }
    return word(from);
  }

  private int group(int from, char closing) {
    int to = nfa.state();
    if (closing == ']') {
      nfa.jump(from, to);
    }
    do {
      at++;
      nfa.jump(sequence(from), to);
    } while (at < source.length() && source.charAt(at) == '|');
    if (at >= source.length() || source.charAt(at) != closing) {
      throw fault("no closing " + closing);
    }
    at++;
    return to;
  }

  private int named(int from) {
    int close = source.indexOf('}', at);
    if (close < 0) {
      throw fault("no closing }");
    }
    String name = source.substring(at + 1, close);
    at = close + 1;
    int[] letters = CLASSES.get(name);
    if (letters != null) {
      int to = nfa.state();
      for (int letter : letters) {
        nfa.step(from, letter, to);
      }
      return to;
    }
    String shared = SHARED.get(name);
    if (shared == null) {
      throw fault("no class {" + name + "}");
    }
    return new Pattern(shared, nfa).sequence(from);
  }

  private int gap(int from) {
    int to = nfa.state();
    nfa.gap(from, to);
    return to;
  }

  private int word(int from) {
    boolean forms = source.charAt(at) == '~';
    int start = forms ? at + 1 : at;
    int end = start;
    while (end < source.length() && isWordSign(source.charAt(end))) {
      end++;
    }
    if (end == start) {
      throw fault("not a word: " + source.charAt(at));
    }
    at = end;
    int to = nfa.state();
    String word = source.substring(start, end);
    for (String form : forms ? Forms.of(word) : agreeing(from, word)) {
      nfa.step(from, nfa.letter(form), to);
    }
    return to;
  }

  /** "Is the teacher" is a question, "am the teacher" an answer, so first words are as written. */
  private Set<String> agreeing(int from, String word) {
    return nfa.isFirst(from) ? Set.of(word) : LooseGrammar.agreeing(word);
  }

  private static boolean isWordSign(char c) {
    return (c >= 'a' && c <= 'z') || c == '\'';
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException("pattern \"" + source + "\" at " + at + ": " + what);
  }
}
