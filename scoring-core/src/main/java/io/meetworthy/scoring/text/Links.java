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

  /** Whether this ends a host name as written in running text, without a scheme. */
  static boolean isEnding(String word) {
    return ENDINGS.contains(word);
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
