package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares names as people write them: with titles, without accents, in short forms. */
public final class Names {
  /** Short forms that do not begin like the name they stand for. */
  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("bob", "robert"),
          Map.entry("bobby", "robert"),
          Map.entry("bill", "william"),
          Map.entry("billy", "william"),
          Map.entry("dick", "richard"),
          Map.entry("rick", "richard"),
          Map.entry("jim", "james"),
          Map.entry("jimmy", "james"),
          Map.entry("jamie", "james"),
          Map.entry("jack", "john"),
          Map.entry("johnny", "john jonathan"),
          Map.entry("hank", "henry"),
          Map.entry("harry", "henry harold harrison"),
          Map.entry("chuck", "charles"),
          Map.entry("charlie", "charles charlotte"),
          Map.entry("mike", "michael"),
          Map.entry("mick", "michael"),
          Map.entry("larry", "lawrence laurence"),
          Map.entry("tony", "anthony antonio"),
          Map.entry("ted", "edward theodore"),
          Map.entry("ned", "edward"),
          Map.entry("danny", "daniel"),
          Map.entry("dave", "david"),
          Map.entry("steve", "stephen steven"),
          Map.entry("andy", "andrew andrea"),
          Map.entry("drew", "andrew"),
          Map.entry("sasha", "alexander alexandra aleksandr aleksandra"),
          Map.entry("lex", "alexander"),
          Map.entry("xander", "alexander"),
          Map.entry("misha", "mikhail"),
          Map.entry("kolya", "nikolai"),
          Map.entry("vanya", "ivan"),
          Map.entry("dima", "dmitri dmitry"),
          Map.entry("zhenya", "evgeny evgenia"),
          Map.entry("pepe", "jose"),
          Map.entry("paco", "francisco"),
          Map.entry("pancho", "francisco"),
          Map.entry("nacho", "ignacio"),
          Map.entry("quique", "enrique"),
          Map.entry("lupe", "guadalupe"),
          Map.entry("gigi", "giovanna luigi"),
          Map.entry("betty", "elizabeth"),
          Map.entry("betsy", "elizabeth"),
          Map.entry("liz", "elizabeth"),
          Map.entry("lizzie", "elizabeth"),
          Map.entry("libby", "elizabeth"),
          Map.entry("kate", "katherine catherine kathryn katharine ekaterina"),
          Map.entry("katie", "katherine catherine kathryn katharine"),
          Map.entry("kathy", "katherine kathleen"),
          Map.entry("cathy", "catherine"),
          Map.entry("kit", "katherine christopher"),
          Map.entry("peggy", "margaret"),
          Map.entry("meg", "margaret megan"),
          Map.entry("maggie", "margaret"),
          Map.entry("polly", "mary"),
          Map.entry("molly", "mary"),
          Map.entry("sally", "sarah"),
          Map.entry("nancy", "ann anne"),
          Map.entry("sandy", "alexandra sandra alexander"),
          Map.entry("becky", "rebecca"),
          Map.entry("trish", "patricia"),
          Map.entry("sue", "susan susanne"),
          Map.entry("vicky", "victoria"),
          Map.entry("mandy", "amanda"),
          Map.entry("jenny", "jennifer"),
          Map.entry("gus", "august augustus angus"));

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "sir",
          "madam",
          "doctor",
          "mister",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "senor",
          "senora",
          "jr",
          "sr",
          "phd",
          "md",
          "san",
          "ji",
          "maam",
          "mam",
          "ma",
          "atty",
          "attorney",
          "adv",
          "advocate",
          "engr",
          "engineer",
          "architect",
          "barrister",
          "judge",
          "coach",
          "chef",
          "captain",
          "capt",
          "rev",
          "reverend",
          "pastor",
          "father",
          "fr",
          "sister",
          "brother",
          "auntie",
          "aunty",
          "aunt",
          "uncle",
          "tita",
          "tito",
          "kuya",
          "sensei",
          "bhai",
          "didi",
          "guruji",
          "chief",
          "boss",
          "bro",
          "bruv",
          "mate",
          "babe",
          "friend");

  private static final Set<String> COMPANY_WORDS =
      Set.of(
          "inc",
          "ltd",
          "llc",
          "gmbh",
          "ag",
          "plc",
          "corp",
          "co",
          "company",
          "corporation",
          "sa",
          "limited",
          "group",
          "the",
          "of",
          "and",
          "for",
          "in",
          "at",
          "university",
          "college",
          "school",
          "bank",
          "institute",
          "international",
          "global");

  /** Parts that many names share, so that they name nobody. */
  static final Set<String> PARTICLES =
      Set.of("de", "da", "do", "la", "le", "el", "al", "van", "von", "der", "den", "bin", "of");

  private static final int MOST_PARTS = 8;
  private static final int SHORTEST_PREFIX = 3;

  private Names() {}

  /**
   * Whether one way to write a person's name can mean the other; names in different alphabets can.
   */
  public static boolean agree(String written, String known) {
    List<String> some = parts(written);
    List<String> others = parts(known);
    some.removeAll(TITLES);
    others.removeAll(TITLES);
    if (some.isEmpty() || others.isEmpty() || isLatin(written) != isLatin(known)) {
      return true;
    }
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> same(one, other)));
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
    some.removeAll(COMPANY_WORDS);
    others.removeAll(COMPANY_WORDS);
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
    String stands = SHORT_FORMS.get(one);
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
