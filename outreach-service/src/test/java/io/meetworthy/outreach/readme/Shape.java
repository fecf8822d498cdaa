package io.meetworthy.outreach.readme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer with every text and number made alike, so that only members and types are left. */
final class Shape {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Shape() {}

  static JsonNode of(JsonNode node) {
    if (node.isObject()) {
      ObjectNode shape = JSON.createObjectNode();
      node.properties().forEach(member -> shape.set(member.getKey(), of(member.getValue())));
      // A good request has none.
      return shape.without("likelyRefusal");
    }
    if (node.isArray()) {
      return JSON.createArrayNode().add(of(node.path(0)));
    }
    return JSON.getNodeFactory().textNode(node.getNodeType().name());
  }
}
