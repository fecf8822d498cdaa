package io.meetworthy.scoring.text;

/** Reads a number in digits: "1,200", "12.50", "9:30". */
final class Digits {
  private static final int MOST = 10_000_000;

  private Digits() {}

  static void read(Chars chars, Transcript transcript) {
    int from = chars.at;
    int looks = Words.DIGITS;
    long value = 0;
    int decimals = 0;
    boolean point = false;
    for (; chars.more(); chars.at++) {
      char c = Glyphs.fold(chars.text[chars.at]);
      if (c >= '0' && c <= '9') {
        if (!point) {
          value = Math.min(value * 10 + c - '0', MOST);
        } else if (decimals < 2) {
          value = value * 10 + c - '0';
          decimals++;
        }
      } else if ((c == '.' || c == ',' || c == ':' || c == '/') && chars.isDigit(chars.at + 1)) {
        looks |= c == ':' || c == '/' ? Words.CLOCK : 0;
        point |= c != ',';
      } else {
        break;
      }
    }
    for (; decimals < 2; decimals++) {
      value *= 10;
    }
    transcript.addNumber((int) Math.min(value, Integer.MAX_VALUE), from, chars.at, looks);
  }
}
