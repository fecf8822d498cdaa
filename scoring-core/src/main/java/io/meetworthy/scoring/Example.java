package io.meetworthy.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * A text on a rule's card: the marked one shows what the rule must see, the passing one what it
 * must leave alone.
 *
 * @param draft the text without the marks
 * @param context the circumstances it is read in
 * @param marks the spans that the rule must find, empty for a passing text; a span with start = end
 *     is a gap
 */
public record Example(Draft draft, Context context, List<Span> marks) {
  private static final String SUBJECT = "Subject: ";

  public Example {
    marks = List.copyOf(marks);
  }

  /**
   * Reads an example. The words to be found stand in square brackets; empty brackets are a gap; a
   * backslash keeps a bracket as it is. A first line "Subject: …" is the subject.
   *
   * @throws IllegalArgumentException where a bracket has no partner
   */
  static Example parse(Draft frame, Context context, String text) {
    List<Span> marks = new ArrayList<>();
    Draft draft = frame;
    String body = text;
    if (text.startsWith(SUBJECT)) {
      int line = text.indexOf('\n');
      String subject = text.substring(SUBJECT.length(), line);
      draft = draft.with(Field.SUBJECT, unmark(Field.SUBJECT, subject, marks));
      body = text.substring(line).strip();
    }
    draft = draft.with(Field.BODY, unmark(Field.BODY, body, marks));
    return new Example(draft, context, marks);
  }

  private static String unmark(Field field, String text, List<Span> marks) {
    StringBuilder plain = new StringBuilder();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(text.charAt(i));
      } else if (c == '[') {
        open = plain.length();
      } else if (c == ']' && open >= 0) {
        marks.add(new Span(field, open, plain.length()));
        open = -1;
      } else {
        plain.append(c);
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("a bracket without its partner: " + text);
    }
    return plain.toString();
  }
}
