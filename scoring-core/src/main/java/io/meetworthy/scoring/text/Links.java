package io.meetworthy.scoring.text;

import java.util.Locale;
import java.util.Set;

/** Tells kinds of links apart by their host. */
final class Links {
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "org", "net", "io", "ly", "me", "co", "uk", "de", "fr", "edu", "gov", "gl", "dev",
          "app", "ai", "info", "link", "to", "be", "us", "ca", "eu", "ch", "in", "au", "nl", "se");
  private static final Set<String> CALENDARS =
      Set.of(
          "calendly",
          "calend",
          "cal",
          "savvycal",
          "doodle",
          "youcanbook",
          "acuityscheduling",
          "meetings",
          "zcal",
          "tidycal",
          "koalendar",
          "simplybook",
          "harmonizely",
          "calendar");
  private static final Set<String> SHORTENERS =
      Set.of(
          "bit.ly",
          "t.co",
          "goo.gl",
          "tinyurl.com",
          "ow.ly",
          "buff.ly",
          "is.gd",
          "rebrand.ly",
          "cutt.ly",
          "lnkd.in",
          "rb.gy",
          "shorturl.at",
          "t.ly",
          "tiny.cc",
          "bl.ink");

  private Links() {}

  /** Whether the letters read so far and the dot after them are a host's, without a scheme. */
  static boolean isHost(Chars chars, char[] word, int size) {
    int at = chars.at;
    if (at + 2 >= chars.length || chars.text[at] != '.' || !chars.isLetter(at + 1)) {
      return false;
    }
    int end = at + 1;
    while (end - at < 6 && chars.isLetter(end)) {
      end++;
    }
    boolean www = size == 3 && word[0] == 'w' && word[1] == 'w' && word[2] == 'w';
    boolean host = ENDINGS.contains(String.valueOf(chars.text, at + 1, end - at - 1));
    return www || (host && !chars.isLetter(end) && size > 1);
  }

  /** The letter of a link from the text as written. */
  static int letter(String link) {
    String host = link.toLowerCase(Locale.ROOT);
    int scheme = host.indexOf("://");
    host = scheme >= 0 ? host.substring(scheme + 3) : host;
    int slash = host.indexOf('/');
    host = slash >= 0 ? host.substring(0, slash) : host;
    host = host.startsWith("www.") ? host.substring(4) : host;
    if (SHORTENERS.contains(host)) {
      return Lexicon.SHORT_LINK;
    }
    int dot = host.indexOf('.');
    return dot > 1 && CALENDARS.contains(host.substring(0, dot))
        ? Lexicon.CALENDAR_LINK
        : Lexicon.LINK;
  }
}
