package io.meetworthy.scoring;

/**
 * A text about to be sent.
 *
 * @param subject the subject line, empty where there is none
 * @param body the text, at most {@value #MAX_LENGTH} UTF-16 code units
 * @param channel where it will be sent
 * @param kind what kind of message it is
 * @param language the language the caller states, as a BCP 47 tag, or empty to have it found
 */
public record Draft(String subject, String body, Channel channel, Kind kind, String language) {
  /** The longest subject or body that is read, in UTF-16 code units. */
  public static final int MAX_LENGTH = 20_000;

  public Draft {
    if (body.length() > MAX_LENGTH || subject.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a draft has at most " + MAX_LENGTH + " characters");
    }
  }

  /** An e-mail that asks for a meeting, with no subject. */
  public static Draft of(String body) {
    return new Draft("", body, Channel.EMAIL, Kind.ASK, "");
  }

  /** The text of one field. */
  public String text(Field field) {
    return field == Field.SUBJECT ? subject : body;
  }

  /** The same draft with another text in one field. */
  public Draft with(Field field, String text) {
    return field == Field.SUBJECT
        ? new Draft(text, body, channel, kind, language)
        : new Draft(subject, text, channel, kind, language);
  }

  /** The same draft on another channel. */
  public Draft on(Channel other) {
    return new Draft(subject, body, other, kind, language);
  }

  /** The same draft as another kind of message. */
  public Draft as(Kind other) {
    return new Draft(subject, body, channel, other, language);
  }
}
