package io.meetworthy.outreach.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what holds for many operations at once: problems, and the names of closed lists, which the
 * scanner takes from the constants.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {
  private static final String SCHEMAS = "#/components/schemas/";

  /** The core's short names, which mean little outside their package; in one order every time. */
  private static final Map<String, String> RENAMED =
      new TreeMap<>(
          Map.of(
              "Type", "FindingType",
              "Strength", "EvidenceStrength",
              "Field", "DraftField",
              "Kind", "MessageKind"));

  @Override
  public Schema filterSchema(Schema schema) {
    @Nullable String reference = schema.getRef();
    if (reference != null && reference.startsWith(SCHEMAS)) {
      String name = reference.substring(SCHEMAS.length());
      schema.setRef(SCHEMAS + RENAMED.getOrDefault(name, name));
    }
    if (schema.getEnumeration() != null) {
      schema.setEnumeration(
          schema.getEnumeration().stream()
              .<Object>map(value -> WireNames.of(value.toString()))
              .toList());
    }
    return schema;
  }

  @Override
  public Operation filterOperation(Operation operation) {
    if (operation.getRequestBody() != null) {
      refuses(operation, "400");
      refuses(operation, "413");
      refuses(operation, "415");
      refuses(operation, "422");
    }
    if (takes(operation, Parameter.In.PATH)) {
      refuses(operation, "404");
    }
    if (takes(operation, Parameter.In.QUERY)) {
      refuses(operation, "422");
    }
    refuses(operation, "default");
    return operation;
  }

  private static boolean takes(Operation operation, Parameter.In place) {
    return Optional.ofNullable(operation.getParameters()).stream()
        .flatMap(parameters -> parameters.stream())
        .anyMatch(parameter -> parameter.getIn() == place);
  }

  /** This operation may answer with a problem of this status. */
  public static void refuses(Operation operation, String status) {
    operation
        .getResponses()
        .addAPIResponse(
            status, OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    RENAMED.forEach(
        (before, after) -> {
          @Nullable Schema schema = contract.getComponents().getSchemas().get(before);
          if (schema != null) {
            contract.getComponents().removeSchema(before);
            contract.getComponents().addSchema(after, schema);
          }
        });
  }
}
