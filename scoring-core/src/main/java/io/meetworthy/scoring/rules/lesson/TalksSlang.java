package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;

/** Writes to a stranger as to a friend. */
final class TalksSlang implements Rule {
  private static final int A_GREETING = 30;

  private static final RuleCard CARD =
      RuleCard.named("talks-slang")
          .raises(COURTEOUS)
          .weighs(6)
          .says("“{words}” is how one writes to a friend.")
          .advises("Write the words out.")
          .sees(
              "hit me (with|w) [a|an|some|your] (time|times|date|dates|slot|number)",
              "^(yo|sup|wassup|whaddup|ayo|oi|heya|hiya|wazzup|whats up|hey (man|dude|bro|girl"
                  + "|buddy|pal|mate|boss|babe|hun|hon))",
              "^[hey|hi|hello|so] (what is|what 's) up [man|dude|bro|mate|guys|{name}] $",
              "^(laters|later dude|later man|peace out|catch you later dude) $",
              "(leave me hanging|be a stranger|big fan lol|hi man|hey hey|boss man|my g|nuff said|no biggie)",
              "my bad $",
              "(gonna|wanna|innit|ppl|ttyl|cya|laters|wassup) [_]",
              "(bro|bruh|dude|homie|fam|bestie|lmao|lmfao|rofl|lol|lolz|omg|tbh|ngl|idk|imo|brb"
                  + "|btw|plz|pls|pleez|thx|ur|u|gimme|lemme|gotta|kinda|thnx|tmrw|abt"
                  + "|wld|r u|got a sec|dunno|cuz|coz|cos|wut|wat|luv|dat|dis|da|tho"
                  + "|peeps|dawg|hella|lowkey|deets|convo|collab|hmu|dm me|hit me up|shoot me a"
                  + "|hook me up|what up|my man|my dude|no cap|hook up|slide into (your|my|the)"
                  + " (dm|dms|inbox))")
          .shows("[Yo] Fatima, may I ask one thing?")
          .shows("Could [u] call me? [thx]")
          .shows("[Hit me up] when you have time.")
          .passes("Thank you, the slang in your novel is wonderful.")
          .passes("My parents live in Can Tho, near the delta.")
          .passes("I wrote to /u/ada about it.")
          .passes("You and I met in Cork.")
          .passes("My name is Luiz da Costa.")
          .passes("I worked with U Kyaw in Yangon.")
          .shows("I [kinda] need help.")
          .shows("Could you call me? [Thx] for now.")
          .shows("I am in Cork, [BTW], until June.")
          .shows("Could I call [U] today?")
          .shows("May I call [U]")
          .shows(" [Thx] for the map, and could you call me? [thx] ")
          .passes("I read /r/lol every day.")
          .passes("I train the U14 in Leeds.")
          .passes("We moved my G-Suite last year.")
          .passes("Anna U. gave me your address.")
          .passes("Could you show me the loom one day?\n\nAyo")
          .passes("Could you show me the loom one day?\n\nAyo Fashola")
          .shows("[Hit me with a date], anything goes.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return reading.context().relationship().knowEachOther()
        ? List.of()
        : reading.quotes(CARD.sees()).stream().filter(quote -> !isName(reading, quote)).toList();
  }

  /** "Can Tho" is a town, "da Costa" and "U Thant" are names; some sites write "/u/ada". */
  private static boolean isName(Reading reading, Evidence quote) {
    int start = quote.span().start();
    int end = quote.span().end();
    String text = reading.draft().text(quote.span().field());
    boolean amid = start > 1 && text.charAt(start - 1) == ' ' && isLetter(text.charAt(start - 2));
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean before =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1));
    boolean cutOut =
        end < text.length()
            && (text.charAt(end) == '-' || Character.isLetterOrDigit(text.charAt(end)));
    if (cutOut || isInitial(text, start, end)) {
      return true;
    }
    if (Character.isUpperCase(text.charAt(start)) && isSignature(text, start, end)) {
      return true;
    }
    if (before && (word.equals("da") || word.equals("u") || word.equals("imo"))) {
      return true;
    }
    boolean titled =
        end - start > 1
            && Character.isUpperCase(text.charAt(start))
            && !Character.isUpperCase(text.charAt(start + 1));
    return (start > 0
            && (text.charAt(start - 1) == '/' || Character.isLetterOrDigit(text.charAt(start - 1))))
        || (end < text.length() && text.charAt(end) == '/')
        || (amid && titled);
  }

  /** Whoever is called Ayo may sign so: alone in its line, below the text. */
  private static boolean isSignature(String text, int start, int end) {
    return start > A_GREETING
        && text.charAt(start - 1) == '\n'
        && (end == text.length() || Character.isWhitespace(text.charAt(end)));
  }

  /** The one capital after a first name: "Carol U." */
  private static boolean isInitial(String text, int start, int end) {
    if (end - start > 1 || start < 2 || text.charAt(start - 1) != ' ') {
      return false;
    }
    int before = start - 1;
    while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    return Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(before));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == ',';
  }
}
