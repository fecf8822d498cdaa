package io.meetworthy.scoring.text;

import java.text.Normalizer;

/**
 * Folds a character to the one that the rules know it by: lower case, no accent, one apostrophe.
 *
 * <p>Hidden characters, full-width forms and letters borrowed from other alphabets change nothing
 * about what a reader sees, so they change nothing here.
 */
final class Glyphs {
  /** What hides inside words and means nothing: zero-width characters, soft hyphens, accents. */
  static final char NOTHING = '\u0001';

  /** A sign that is no letter, digit or punctuation of ours, such as an emoji. */
  static final char SIGN = '\u0002';

  static final int LETTER = 1;
  static final int DIGIT = 2;
  static final int SPACE = 3;
  static final int NEWLINE = 4;
  static final int APOSTROPHE = 5;
  static final int STOP = 6;
  static final int COMMA = 7;
  static final int PAUSE = 8;
  static final int QUOTE = 9;
  static final int OPEN = 10;
  static final int AT = 11;
  static final int IGNORED = 12;
  static final int MONEY = 13;
  static final int OTHER = 0;

  private static final int TABLE = 0x250;
  private static final char[] FOLDED = new char[TABLE];
  private static final byte[] KIND = new byte[128];
  // Cyrillic and Greek letters that look like Latin ones, each before its look-alike.
  private static final String LOOK_ALIKES =
      "аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhАaВbЕeКkМmНhОoРpСcТtХxІiЈjЅsοoαaνvρpιiκkτtυuΑaΒbΕeΗhΙiΚkΜmΝnΟoΡpΤtΧxΥyΖz";

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = c < 128 ? ascii(c) : accented(c);
    }
    kinds("abcdefghijklmnopqrstuvwxyz", LETTER);
    kinds("0123456789", DIGIT);
    kinds(" \t\u000b\f", SPACE);
    kinds("\n\r", NEWLINE);
    kinds("'", APOSTROPHE);
    kinds(".?!", STOP);
    kinds(",", COMMA);
    kinds(";:|", PAUSE);
    kinds("\"", QUOTE);
    kinds("[{<%", OPEN);
    kinds("@", AT);
    kinds("$", MONEY);
    kinds(String.valueOf(NOTHING), IGNORED);
  }

  private Glyphs() {}

  private static void kinds(String glyphs, int kind) {
    for (int i = 0; i < glyphs.length(); i++) {
      KIND[glyphs.charAt(i)] = (byte) kind;
    }
  }

  private static char ascii(char c) {
    if (c == '`') {
      return '\'';
    }
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static char accented(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char first = Character.toLowerCase(plain.charAt(0));
    return switch (c) {
      case '\u00a0' -> ' ';
      case '\u00ad' -> NOTHING;
      case '´' -> '\'';
      case '«', '»' -> '"';
      case '£', '¥' -> '$';
      case 'ø', 'Ø' -> 'o';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ' -> 'd';
      case 'ı' -> 'i';
      default -> Character.isLetter(first) ? first : SIGN;
    };
  }

  /** The folded character; surrogates fold to {@link #SIGN}. */
  static char fold(char c) {
    return c < TABLE ? FOLDED[c] : wide(c);
  }

  /** The kind of a folded character. */
  static int kind(char folded) {
    return folded < 128 ? KIND[folded] : LETTER;
  }

  private static char wide(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return fold((char) (c - 0xfee0));
    }
    if (c <= '\u036f' && c >= '\u0300') {
      return NOTHING;
    }
    return c >= '\u2000' && c <= '\u2069' ? punctuation(c) : letterOrSign(c);
  }

  private static char punctuation(char c) {
    if (c <= '\u200a' || c == '\u202f' || c == '\u205f') {
      return ' ';
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
      case '\u2014', '\u2015', '\u2026' -> ';';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
      case '\u2028', '\u2029' -> '\n';
      default -> (c >= '\u200b' && c <= '\u200f') || c >= '\u202a' ? NOTHING : SIGN;
    };
  }

  private static char letterOrSign(char c) {
    if (c == '\ufeff') {
      return NOTHING;
    }
    if (c == '\u3000') {
      return ' ';
    }
    if (c == '\u3002') {
      return '.';
    }
    if (c == '\u20ac') {
      return '$';
    }
    int look = LOOK_ALIKES.indexOf(c);
    if (look >= 0) {
      return LOOK_ALIKES.charAt(look + 1);
    }
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return NOTHING;
    }
    if (!Character.isLetter(c)) {
      return SIGN;
    }
    if (c >= '\u1e00' && c <= '\u1eff') {
      return accented(c);
    }
    return Character.toLowerCase(c);
  }
}
