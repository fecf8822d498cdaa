package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Draft;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a subject speaks of what the text is about: one of its words, no name and none that
 * could stand over any message, comes again in the text.
 */
final class SubjectTopic {
  private static final int MOST_WORDS = 16;
  private static final int SHORTEST = 3;

  /** What inflection changes at a word's end: "port" and "ports", "visit" and "visiting". */
  private static final int LONGEST_ENDING = 3;

  private static final int SHORTEST_STEM = 4;

  /** Words that could stand over any message. */
  private static final Set<String> COMMON =
      Set.of(
          ("the and for with from your you are was our out new old quick short brief small little bit"
                  + " piece any some few one two three four five ten half question questions ask"
                  + " asking asked request help helping advice guidance chat chats talk talking talks"
                  + " call calls calling meeting meet coffee tea lunch drink catch time times minute"
                  + " minutes hour hours hello dear hey greetings again about need needs needing would"
                  + " could can may might possible potential follow following reminder message email"
                  + " mail note letter thanks thank opportunity introduction introducing connect"
                  + " connecting connection visit please day days week weeks today tomorrow journey"
                  + " career favour favor good great nice idea ideas thought thoughts said says"
                  + " suggested told write writing wrote just still maybe perhaps well last first"
                  + " second third next session people person work working job something anything"
                  + " everything thing things stuff like love want wanted interest interested learn"
                  + " learning know see seeing hear look looking come coming get give take make"
                  + " after before over into than then that this these those here there when where"
                  + " what which who how why him her his its has have had not but all very much more"
                  + " back way long life world business company startup start project future team"
                  + " partnership exciting amazing special important urgent ramble thinking appointment kind kindly views"
                  + " exchange enquiry inquiry regarding concerning respectfully esteemed precious will should shall did does doing done they them their she"
                  + " sorry hope hoping must let got getting were am because since while though if only"
                  + " careers meetings coffees chances reminders requests opportunities introductions")
              .split(" "));

  private SubjectTopic() {}

  static boolean comesAgain(Draft draft) {
    String subject = draft.subject();
    int words = 0;
    for (int end = 0, start = begin(subject, 0);
        start < subject.length() && words < MOST_WORDS;
        start = begin(subject, end), words++) {
      end = end(subject, start);
      String word = subject.substring(start, end).toLowerCase(Locale.ROOT);
      if (word.length() >= SHORTEST
          && !COMMON.contains(word)
          && isIn(draft.body(), word, Character.isUpperCase(subject.charAt(start)))) {
        return true;
      }
    }
    return false;
  }

  /** A word with a capital may be a name, unless the text writes it small. */
  private static boolean isIn(String body, String word, boolean perhapsName) {
    for (int end = 0, start = begin(body, 0); start < body.length(); start = begin(body, end)) {
      end = end(body, start);
      boolean small = !Character.isUpperCase(body.charAt(start));
      if ((small || !perhapsName) && isSame(body, start, end, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String body, int start, int end, String word) {
    int length = end - start;
    int shared = 0;
    while (shared < Math.min(length, word.length())
        && Character.toLowerCase(body.charAt(start + shared)) == word.charAt(shared)) {
      shared++;
    }
    int left = Math.max(length, word.length()) - shared;
    return shared >= SHORTEST_STEM ? left <= LONGEST_ENDING : shared == SHORTEST && left == 0;
  }

  private static int begin(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at)) || "'\u2019".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
