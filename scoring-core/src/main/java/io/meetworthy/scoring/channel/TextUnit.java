package io.meetworthy.scoring.channel;

/** What a channel counts as one character. */
public enum TextUnit {
  /** A UTF-16 code unit: most emoji count 2, a flag 4, a family of four 11. */
  UTF_16 {
    @Override
    public int count(String text) {
      return text.length();
    }
  },
  /** A Unicode code point: most emoji count 1, a flag 2, a family of four 7. */
  CODE_POINT {
    @Override
    public int count(String text) {
      return text.codePointCount(0, text.length());
    }
  },
  /**
   * A place in one text message of 160: one for a sign of the seven-bit alphabet, two for a sign of
   * its extension; with any other sign the message holds 70 UTF-16 code units, so each counts 16/7.
   */
  SMS {
    @Override
    public int count(String text) {
      int places = SevenBit.places(text);
      return places >= 0 ? places : (text.length() * 160 + 69) / 70;
    }
  };

  /** How many of this unit a text has. */
  public abstract int count(String text);

  /** The name in JSON. */
  public String wireName() {
    return switch (this) {
      case UTF_16 -> "utf-16";
      case CODE_POINT -> "code-point";
      case SMS -> "sms";
    };
  }
}
