package io.meetworthy.outreach.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods a path knows, as the contract says. */
@Singleton
public final class AllowedMethods {
  private final OpenApiDocumentService contract;
  private final ObjectMapper json;
  private final Map<String, Set<String>> methodsOfTemplate = new ConcurrentHashMap<>();

  AllowedMethods(OpenApiDocumentService contract, ObjectMapper json) {
    this.contract = contract;
    this.json = json;
  }

  /** The contract is there only once the service has started, so it is read on the first use. */
  private Map<String, Set<String>> known() {
    if (methodsOfTemplate.isEmpty()) {
      try {
        byte[] document = contract.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        json.readTree(document)
            .path("paths")
            .properties()
            .forEach(path -> methodsOfTemplate.put(path.getKey(), methods(path.getValue())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return methodsOfTemplate;
  }

  private static Set<String> methods(JsonNode operations) {
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    operations.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
    methods.remove("PARAMETERS");
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }

  /** The methods of this path; empty where the contract does not know it. */
  public Set<String> on(String path) {
    Set<String> exact = known().getOrDefault(path, Set.of());
    if (!exact.isEmpty()) {
      return exact;
    }
    return known().entrySet().stream()
        .filter(entry -> matches(entry.getKey().split("/", -1), path.split("/", -1)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Set.of());
  }

  private static boolean matches(String[] template, String[] path) {
    if (template.length != path.length) {
      return false;
    }
    for (int i = 0; i < path.length; i++) {
      boolean variable = template[i].startsWith("{") && !path[i].isEmpty();
      if (!variable && !template[i].equals(path[i])) {
        return false;
      }
    }
    return true;
  }
}
