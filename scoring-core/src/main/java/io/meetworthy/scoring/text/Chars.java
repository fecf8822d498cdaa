package io.meetworthy.scoring.text;

/** The characters of a field, and the place that was reached in them. */
final class Chars {
  char[] text = new char[0];
  int length;
  int at;

  void of(String field) {
    text = field.toCharArray();
    length = text.length;
    at = 0;
  }

  boolean more() {
    return at < length;
  }

  /** The kind of the character at a place, as {@link Glyphs} folds it. */
  int kind(int place) {
    return Glyphs.kind(Glyphs.fold(text[place]));
  }

  boolean isLetter(int place) {
    return place < length && kind(place) == Glyphs.LETTER;
  }

  boolean isDigit(int place) {
    return place < length && kind(place) == Glyphs.DIGIT;
  }

  boolean isBlank(int place) {
    return place >= length || text[place] == ' ' || text[place] == '\n';
  }

  /** What stands from a place to where the reader is. */
  String since(int from) {
    return String.valueOf(text, from, at - from);
  }

  /** Goes to the end of the run without a blank that is being read, and tells where it began. */
  int run() {
    int from = at;
    while (from > 0 && !ends(text[from - 1])) {
      from--;
    }
    while (from < at && (kind(from) == Glyphs.OPEN || text[from] == '(')) {
      from++;
    }
    while (at < length && !ends(text[at])) {
      at++;
    }
    while (at > from + 1 && (text[at - 1] == '.' || text[at - 1] == ',' || text[at - 1] == '?')) {
      at--;
    }
    return from;
  }

  private static boolean ends(char c) {
    int kind = Glyphs.kind(Glyphs.fold(c));
    return kind == Glyphs.SPACE || kind == Glyphs.NEWLINE || c == ')' || c == '>' || c == '"';
  }
}
