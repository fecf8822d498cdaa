package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Text is text: no number in its place, no NUL, no half of a surrogate pair. */
final class StrictText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  StrictText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return context.reportInputMismatch(String.class, "not a string");
    }
    String text = parser.getText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\0') {
        throw new BrokenText(parser, "nul", "U+0000 cannot stand in a text");
      }
      if (Character.isSurrogate(c) && !isPair(text, i)) {
        throw new BrokenText(parser, "lone-surrogate", "Half of a surrogate pair is no character");
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return text;
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  /** A text with something in it that is no character. */
  static final class BrokenText extends JsonMappingException {
    private static final long serialVersionUID = 1L;
    private final String code;

    BrokenText(JsonParser parser, String code, String detail) {
      super(parser, detail);
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
