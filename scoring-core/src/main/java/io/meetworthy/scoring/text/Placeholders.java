package io.meetworthy.scoring.text;

/**
 * Finds what a template left open: "[Name]", "{first_name}", "<Your Company>", "{{name}}",
 * "%FIRST_NAME%". One of the words within must name a field, and a link "[name](https://…)" is
 * none.
 */
final class Placeholders {
  /** No one names a field at greater length; the bound keeps nested brackets linear. */
  private static final int LONGEST = 40;

  private Placeholders() {}

  /** The place after the placeholder that opens here, or -1 where none does. */
  static int end(char[] text, int open, int length, Lexicon lexicon) {
    char closing = closing(text[open]);
    boolean doubled = open + 1 < length && text[open + 1] == text[open];
    boolean named = false;
    int from = doubled ? open + 2 : open + 1;
    long key = Spellings.NO_WORD;
    for (int i = from; i < length && i - from < LONGEST; i++) {
      char c = Glyphs.fold(text[i]);
      if (Glyphs.kind(c) == Glyphs.LETTER) {
        key = Spellings.key(key, c);
        continue;
      }
      named |= lexicon.is(lexicon.find(key), Trait.PLACEHOLDER);
      key = Spellings.NO_WORD;
      if (c == closing) {
        int end = doubled && i + 1 < length && text[i + 1] == closing ? i + 2 : i + 1;
        boolean link = end < length && text[end] == '(';
        return named && !link ? end : -1;
      }
      boolean blank = c == ' ' && closing != '%';
      if (!blank && c != '_' && c != '-' && c != '\'' && c != '.' && c != '/') {
        return -1;
      }
    }
    return -1;
  }

  private static char closing(char open) {
    return switch (open) {
      case '[' -> ']';
      case '{' -> '}';
      case '%' -> '%';
      default -> '>';
    };
  }
}
