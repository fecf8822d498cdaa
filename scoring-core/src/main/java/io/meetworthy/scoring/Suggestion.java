package io.meetworthy.scoring;

/** The edit that would remove a finding. */
public sealed interface Suggestion {

  /** The draft after this edit; unchanged where it is not concrete or has no room for it. */
  default Draft applyTo(Draft draft, Span span) {
    if (this instanceof Advise) {
      return draft;
    }
    String text = draft.text(span.field());
    String edited = text.substring(0, span.start()) + text() + text.substring(span.end());
    return edited.length() > Draft.MAX_LENGTH ? draft : draft.with(span.field(), edited);
  }

  /** The kind of edit, as in JSON. */
  String type();

  /** The words to put in; empty where there are none. */
  String text();

  /** Puts other words in the place of those found. */
  record Replace(String text) implements Suggestion {
    @Override
    public String type() {
      return "replace";
    }
  }

  /** Puts words where some are missing, with the blanks or line breaks they need around them. */
  record Insert(String text) implements Suggestion {
    @Override
    public String type() {
      return "insert";
    }
  }

  /** Takes words away. */
  record Delete() implements Suggestion {
    @Override
    public String type() {
      return "delete";
    }

    @Override
    public String text() {
      return "";
    }
  }

  /** Leaves the edit to the writer. */
  record Advise() implements Suggestion {
    @Override
    public String type() {
      return "advise";
    }

    @Override
    public String text() {
      return "";
    }
  }
}
