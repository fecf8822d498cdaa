package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Changes to something of this type, as RFC 7396 has them: a member sets, null clears, the rest
 * stays. {@link MergePatches} makes them.
 *
 * <p>In the contract it is the type itself with no member required.
 */
@JsonDeserialize(using = MergePatch.Reader.class)
@SuppressWarnings("UnusedTypeParameter") // says to what it can be applied
public final class MergePatch<T> {
  /** The media type of such changes. */
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectNode changes;

  MergePatch(ObjectNode changes) {
    this.changes = changes;
  }

  ObjectNode changes() {
    return changes;
  }

  /** Reads any object; what it may hold is known once it is applied. */
  static final class Reader extends JsonDeserializer<MergePatch<?>> {
    @Override
    public MergePatch<?> deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.isExpectedStartObjectToken()) {
        return (MergePatch<?>) context.handleUnexpectedToken(MergePatch.class, parser);
      }
      return new MergePatch<>(context.readValue(parser, ObjectNode.class));
    }
  }
}
