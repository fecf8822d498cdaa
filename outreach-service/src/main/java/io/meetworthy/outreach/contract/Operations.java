package io.meetworthy.outreach.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which methods and query parameters each address knows, as the contract says. */
@Singleton
public final class Operations {
  private final OpenApiDocumentService contract;
  private final ObjectMapper json;
  private volatile @Nullable List<PathItem> paths;

  Operations(OpenApiDocumentService contract, ObjectMapper json) {
    this.contract = contract;
    this.json = json;
  }

  /** This path as the contract writes it, with names for ids; empty where it does not know it. */
  public Optional<String> templateOf(String path) {
    return find(path).map(PathItem::path);
  }

  /** The methods of this path, in their order; empty where the contract does not know it. */
  public Set<String> methodsOn(String path) {
    Set<String> methods = new TreeSet<>();
    find(path)
        .ifPresent(
            item ->
                item.operations()
                    .fieldNames()
                    .forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT))));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    return methods;
  }

  /** The query parameters of an operation; empty where the contract does not know it. */
  public Optional<Set<String>> queryOf(String method, String path) {
    return find(path)
        .map(item -> item.operations().path(nameOf(method)))
        .filter(JsonNode::isObject)
        .map(Operations::queryOf);
  }

  /** The media types of the body that it takes; empty where the contract knows of none. */
  public Set<String> takenBy(String method, String path) {
    return find(path)
        .map(item -> names(item.operations().path(nameOf(method)).at("/requestBody/content")))
        .orElseGet(Set::of);
  }

  /**
   * The media types of what it answers when all is well; empty where the contract knows of none.
   */
  public Set<String> givenBy(String method, String path) {
    Set<String> types = new TreeSet<>();
    find(path)
        .map(item -> item.operations().path(nameOf(method)).path("responses"))
        .ifPresent(
            answers -> answers.forEach(answer -> types.addAll(names(answer.path("content")))));
    return types;
  }

  private static Set<String> names(JsonNode members) {
    Set<String> names = new TreeSet<>();
    members.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String nameOf(String method) {
    return method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
  }

  private static Set<String> queryOf(JsonNode operation) {
    Set<String> names = new HashSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        names.add(parameter.path("name").asText());
      }
    }
    return names;
  }

  private Optional<PathItem> find(String path) {
    String[] segments = path.split("/", -1);
    return known().stream().filter(item -> item.matches(segments)).findFirst();
  }

  /** The contract is there only once the service has started, so it is read on the first use. */
  private List<PathItem> known() {
    @Nullable List<PathItem> known = paths;
    if (known == null) {
      try {
        byte[] document = contract.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        known =
            json.readTree(document).path("paths").properties().stream()
                .map(path -> new PathItem(path.getKey().split("/", -1), path.getValue()))
                // What is spelt out comes before what stands for anything.
                .sorted()
                .toList();
        paths = known;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return known;
  }
}
