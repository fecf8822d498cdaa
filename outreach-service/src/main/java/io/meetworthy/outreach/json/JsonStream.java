package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** A body that is written piece by piece, and never in memory as a whole. */
public final class JsonStream extends JsonSerializable.Base {
  private final Writing writing;

  /** A body that is written like this, once. */
  public JsonStream(Writing writing) {
    this.writing = writing;
  }

  /** Writes a body. */
  @FunctionalInterface
  public interface Writing {
    /** All of it, to there. */
    void to(JsonGenerator out) throws IOException;
  }

  @Override
  public void serialize(JsonGenerator out, SerializerProvider unused) throws IOException {
    writing.to(out);
  }

  @Override
  public void serializeWithType(
      JsonGenerator out, SerializerProvider unused, TypeSerializer unusedToo) throws IOException {
    writing.to(out);
  }
}
