package io.meetworthy.outreach.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places of a body where the contract has a value, however deep.
 *
 * @param names of the members on the way, an index for an item
 * @param type of the value, as the contract calls it
 */
public record Places(List<String> names, String type) {
  private static final int DEEPEST = 8;

  /** All of a body with this schema. */
  public static List<Places> in(JsonNode contract, JsonNode schema) {
    List<Places> found = new ArrayList<>();
    find(contract, schema, List.of(), found);
    return found;
  }

  private static void find(
      JsonNode contract, JsonNode schema, List<String> names, List<Places> found) {
    if (names.size() > DEEPEST) {
      return;
    }
    if (schema.has("$ref")) {
      find(contract, contract.at(schema.path("$ref").asText().substring(1)), names, found);
      return;
    }
    schema.path("allOf").forEach(part -> find(contract, part, names, found));
    schema
        .path("properties")
        .properties()
        .forEach(
            member -> find(contract, member.getValue(), longer(names, member.getKey()), found));
    if (schema.has("items")) {
      find(contract, schema.path("items"), longer(names, "0"), found);
    }
    if (List.of("string", "integer", "number", "boolean").contains(schema.path("type").asText())) {
      found.add(new Places(names, schema.path("type").asText()));
    }
  }

  private static List<String> longer(List<String> names, String name) {
    return Stream.concat(names.stream(), Stream.of(name)).toList();
  }

  /** The body with this value there; what is missing on the way is made. */
  public JsonNode put(JsonNode body, JsonNode value) {
    return put(body, 0, value);
  }

  private JsonNode put(JsonNode body, int step, JsonNode value) {
    if (step == names.size()) {
      return value;
    }
    String name = names.get(step);
    if (name.equals("0")) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      return items.add(put(body.path(0), step + 1, value));
    }
    ObjectNode members = body.isObject() ? body.deepCopy() : JsonNodeFactory.instance.objectNode();
    return members.set(name, put(body.path(name), step + 1, value));
  }

  @Override
  public String toString() {
    return "/" + String.join("/", names);
  }
}
