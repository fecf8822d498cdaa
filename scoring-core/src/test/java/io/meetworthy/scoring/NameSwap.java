package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another name for one person or place of a text, wherever it stands there; what is said stays.
 *
 * @param name whose name is another, in plain words
 * @param place where such a name stands
 * @param others the names to take in its place
 */
public record NameSwap(String name, Pattern place, List<String> others) {
  private static final List<String> FIRST =
      List.of(
          ("John, Emily, Lakisha, Jamal, Minh, Wei, Xiu Ying, Aarav, Priya, Mohammed,"
                  + " Fatima, Olumide, Ngozi, José, Søren, Łukasz, Siobhán, Yuki, Olga, Mehmet,"
                  + " Leila, Anaïs, Tane, Ana, An, Ha, Mai, Thi, Ayo, Grace, May, Hope, Will, Mark,"
                  + " Bill, Sue, Rich, Faith, Art, Joy, Pat, Rose, Drew, Summer, June, Dawn, Frank,"
                  + " Guy, Jack, Rob, Precious, Blessing, Patience, Comfort, Max, Kit")
              .split(", "));

  private static final List<String> LAST =
      List.of(
          ("Smith, Okonkwo, Nguyen, Patel, Li, García, Kowalski, Price, Young, Long, Best,"
                  + " Day, Wójcik, Al-Farsi, O'Brien, Hosseini, Banks, Cook, Church, Field, Ivanova,"
                  + " De Souza, van Dijk, de la Cruz, von Berg, King, Friend, Hope, Back, bin Said,"
                  + " He, May")
              .split(", "));

  private static final List<String> TOWNS =
      List.of(
          ("Lagos, Leeds, Mumbai, Warsaw, Accra, Boston, Reading, Nice, Bath, Kyiv, Lima,"
                  + " São Paulo, Ljubljana, Chennai, Perth, Mobile, Split, Hull, Cork, Busan, Tours,"
                  + " Nairobi, Porto, Izmir")
              .split(", "));

  private static final String GREETED = "(?m)^(?:Hi|Hello|Dear|Hey|Good \\w+)";
  private static final String NAME = "(\\p{Lu}\\p{Ll}+)";

  /** The kinds. */
  public static final List<NameSwap> ALL =
      List.of(
          of("another writer", "\\n" + NAME + "(?: \\p{Lu}\\p{L}+)?\\s*$", FIRST),
          of("another reader", GREETED + " (?!Sir|Madam|Professor|Doctor|All)" + NAME + ",", FIRST),
          of(
              "another surname",
              GREETED + " (?:Mr|Ms|Mrs|Dr|Prof|Professor)\\.? " + NAME + ",",
              LAST),
          of(
              "another person named",
              " (?:friend|colleague|brother|sister|cousin|teacher|boss|neighbour|wife|husband|aunt"
                  + "|uncle|manager|daughter|son|mate|through|via|because|after|when|where|and|by) "
                  + "(?!The|My|Our|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
                  + NAME
                  + "(?= [a-z])",
              FIRST),
          of(
              "another town",
              "[a-z] in (?!January|February|March|April|May|June|July|August|September"
                  + "|October|November|December|English|Year|Grade)"
                  + NAME
                  + "\\b(?! \\p{Lu})",
              TOWNS));

  private static NameSwap of(String name, String place, List<String> others) {
    return new NameSwap(name, Pattern.compile(place), others);
  }

  /** The text with another name where this one stands, always the same one. */
  public Optional<String> in(String text) {
    Matcher found = place.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String other = others.get(Math.floorMod(text.hashCode(), others.size()));
    String all = "(?<!\\p{L})" + found.group(1) + "(?!\\p{L})";
    return Optional.of(text.replaceAll(all, Matcher.quoteReplacement(other)));
  }
}
