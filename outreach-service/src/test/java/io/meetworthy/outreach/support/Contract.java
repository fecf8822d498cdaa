package io.meetworthy.outreach.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract as the running service publishes it. */
public final class Contract {
  private Contract() {}

  /** Everything that can be asked for; a new operation is among them without anybody's doing. */
  public static Stream<Operation> operations() {
    return document().path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(member -> member.getValue().has("operationId"))
                    .map(
                        member ->
                            new Operation(
                                member.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                member.getValue())));
  }

  /** The whole of it. */
  public static JsonNode document() {
    try {
      return new ObjectMapper().readTree(given().get("/openapi?format=json").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One of them.
   *
   * @param method in capitals
   * @param path with names in braces for the ids
   * @param node what the contract says of it
   */
  public record Operation(String method, String path, JsonNode node) {
    private static final List<String> OPEN = List.of("check", "none");

    /** The scope it needs; empty where the contract does not say. */
    public String scope() {
      return node.path("x-scope").asText();
    }

    /** Whether nobody gets in without a key. */
    public boolean needsKey() {
      return !OPEN.contains(scope());
    }

    /** Whether it is about one thing. */
    public boolean takesId() {
      return path.contains("{");
    }

    /** Whether it has this header field. */
    public boolean takesHeader(String name) {
      return StreamSupport.stream(node.path("parameters").spliterator(), false)
          .anyMatch(
              parameter ->
                  parameter.path("in").asText().equals("header")
                      && parameter.path("name").asText().equals(name));
    }

    /** The media type of its body; JSON where there is none. */
    public String mediaType() {
      return content().map(entry -> entry.getKey() + "; charset=utf-8").orElse("application/json");
    }

    /** The examples of its body. */
    public List<String> examples() {
      return content().stream()
          .flatMap(entry -> entry.getValue().path("examples").properties().stream())
          .map(example -> example.getValue().path("value"))
          .map(value -> value.isTextual() ? value.asText() : value.toString())
          .toList();
    }

    /** The first of them; an empty object where there is none. */
    public String example() {
      return examples().stream().findFirst().orElse("{}");
    }

    /** The examples of its parameters in the path, the query or the header, by name. */
    public Map<String, String> parameterExamples(String place) {
      return StreamSupport.stream(node.path("parameters").spliterator(), false)
          .filter(parameter -> parameter.path("in").asText().equals(place))
          .filter(parameter -> parameter.has("example"))
          .collect(
              Collectors.toMap(
                  parameter -> parameter.path("name").asText(),
                  parameter -> parameter.path("example").asText()));
    }

    private Optional<Map.Entry<String, JsonNode>> content() {
      return node.at("/requestBody/content").properties().stream().findFirst();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
