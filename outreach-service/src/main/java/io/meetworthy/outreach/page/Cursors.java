package io.meetworthy.outreach.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.secret.Pepper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Positions as text that nobody can make up, and that fits one list alone. */
@Singleton
final class Cursors {
  private static final String PURPOSE = "cursor";
  private static final int SEAL_LENGTH = 16;

  private final Pepper pepper;
  private final ObjectMapper json;

  Cursors(Pepper pepper, ObjectMapper json) {
    this.pepper = pepper;
    this.json = json;
  }

  String write(ListName list, Position position) {
    try {
      String values = json.writeValueAsString(position.values());
      byte[] text = values.getBytes(StandardCharsets.UTF_8);
      byte[] cursor = Arrays.copyOf(seal(list, values), SEAL_LENGTH + text.length);
      System.arraycopy(text, 0, cursor, SEAL_LENGTH, text.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always written", e);
    }
  }

  /** Empty for what was not written for this list. */
  Optional<Position> read(ListName list, String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length <= SEAL_LENGTH) {
        return Optional.empty();
      }
      byte[] seal = Arrays.copyOf(bytes, SEAL_LENGTH);
      String values =
          new String(bytes, SEAL_LENGTH, bytes.length - SEAL_LENGTH, StandardCharsets.UTF_8);
      return MessageDigest.isEqual(seal, seal(list, values))
          ? Optional.of(new Position(json.readValue(values, new TypeReference<List<String>>() {})))
          : Optional.empty();
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  private byte[] seal(ListName list, String values) {
    String bound = String.join("\n", list.tenant(), list.path(), list.filters(), values);
    return Arrays.copyOf(pepper.mac(PURPOSE, bound), SEAL_LENGTH);
  }
}
