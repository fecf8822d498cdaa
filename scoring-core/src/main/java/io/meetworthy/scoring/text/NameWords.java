package io.meetworthy.scoring.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand in names or for them. */
final class NameWords {
  /** Short forms that do not begin like the name they stand for. */
  static final Map<String, String> SHORT_FORMS =
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

  /** What people are called by in the place of a name. */
  static final Set<String> CALLED =
      words(
          "sir madam maam mam bro bruv mate babe auntie aunty uncle coach doc boss chief professor"
              + " doctor dude pal buddy sis cuz darling folks team");

  /** What stands before or after a name, or for it, and names nobody. */
  static final Set<String> TITLES =
      Stream.concat(
              CALLED.stream(),
              words(
                  "mr mrs ms miss mx dr prof mister herr frau monsieur madame senor senora jr sr phd"
                      + " md san ji ma atty attorney adv advocate engr engineer architect barrister"
                      + " judge chef captain capt rev reverend pastor father fr sister brother aunt"
                      + " tita tito kuya sensei bhai didi guruji friend")
                  .stream())
          .collect(Collectors.toUnmodifiableSet());

  static final Set<String> COMPANY_WORDS =
      words(
          "inc ltd llc gmbh ag plc corp co company corporation sa limited group"
              + " the of and for in at university college school bank institute"
              + " international global");

  /** Parts that many names share, so that they name nobody. */
  static final Set<String> PARTICLES = words("de da do la le el al van von der den bin of");

  private NameWords() {}

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
