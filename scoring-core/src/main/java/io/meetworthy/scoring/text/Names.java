package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.List;

/** Compares names as people write them: with titles, without accents, in short forms. */
public final class Names {
  private static final int MOST_PARTS = 8;
  private static final int SHORTEST_PREFIX = 3;

  private Names() {}

  /**
   * Whether one way to write a person's name can mean the other; names in different alphabets can.
   */
  public static boolean agree(String written, String known) {
    List<String> some = parts(written);
    List<String> others = parts(known);
    some.removeAll(NameWords.TITLES);
    others.removeAll(NameWords.TITLES);
    if (some.isEmpty() || others.isEmpty() || isLatin(written) != isLatin(known)) {
      return true;
    }
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> same(one, other)));
  }

  /** Whether two names, titles aside, begin with the same letter. */
  public static boolean sameInitial(String one, String other) {
    List<String> some = parts(one);
    List<String> others = parts(other);
    some.removeAll(NameWords.TITLES);
    others.removeAll(NameWords.TITLES);
    return !some.isEmpty() && !others.isEmpty() && some.get(0).charAt(0) == others.get(0).charAt(0);
  }

  /** Whether one way to write an organisation's name can mean the other: "MIT", "Acme Ltd". */
  public static boolean sameOrganization(String written, String known) {
    List<String> some = parts(written);
    List<String> others = parts(known);
    String initials = initials(others);
    String ownInitials = initials(some);
    if (some.contains(initials) || others.contains(ownInitials)) {
      return true;
    }
    some.removeAll(NameWords.COMPANY_WORDS);
    others.removeAll(NameWords.COMPANY_WORDS);
    return some.isEmpty()
        || others.isEmpty()
        || isLatin(written) != isLatin(known)
        || some.stream().anyMatch(one -> others.stream().anyMatch(other -> extend(one, other)));
  }

  /** The words of a name, folded, at most eight. */
  public static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= name.length() && parts.size() < MOST_PARTS; i++) {
      char c = i < name.length() ? Glyphs.fold(name.charAt(i)) : ' ';
      if (Glyphs.kind(c) == Glyphs.LETTER) {
        part.append(c);
      } else if (Glyphs.kind(c) != Glyphs.IGNORED
          && Glyphs.kind(c) != Glyphs.APOSTROPHE
          && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    return parts;
  }

  private static String initials(List<String> parts) {
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      boolean small = part.equals("of") || part.equals("and") || part.equals("the");
      initials.append(small || part.isEmpty() ? "" : part.substring(0, 1));
    }
    return initials.toString();
  }

  private static boolean same(String a, String b) {
    String one = plain(a);
    String other = plain(b);
    return extend(one, other) || isShort(one, other) || isShort(other, one);
  }

  /** "Rob" and "Robert", "Beth" and "Elizabeth", "Nick" and "Nicholas", "A." and "Ana". */
  private static boolean extend(String one, String other) {
    if (one.length() > other.length()) {
      return extend(other, one);
    }
    return begins(one, other);
  }

  private static boolean begins(String less, String more) {
    if (more.startsWith(less) || (less.length() >= SHORTEST_PREFIX && more.endsWith(less))) {
      return true;
    }
    int stem = Math.max(SHORTEST_PREFIX, less.length() - 1);
    return less.length() > stem
        && more.length() >= less.length() + 3
        && more.startsWith(less.substring(0, stem));
  }

  private static boolean isShort(String one, String other) {
    String stands = NameWords.SHORT_FORMS.get(one);
    return stands != null && List.of(stands.split(" ")).contains(other);
  }

  /** "Mueller" and "Müller" are one name, and so are "Strauss" and "Strauß". */
  private static String plain(String part) {
    return part.replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
        .replace("ss", "s")
        .replace("ß", "s");
  }

  private static boolean isLatin(String name) {
    return name.chars().allMatch(c -> c < 0x250 || !Character.isLetter(c));
  }
}
