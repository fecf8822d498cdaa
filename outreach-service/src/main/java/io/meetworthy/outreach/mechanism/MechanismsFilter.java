package io.meetworthy.outreach.mechanism;

import io.meetworthy.outreach.contract.ContractFilter;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.page.Pages;
import io.meetworthy.outreach.tenant.Scope;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Says what the annotations of a method mean for its callers: the scope it needs, its pages, and
 * the header fields for repeated and conditional requests.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class MechanismsFilter implements OASFilter {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String KEY = "key";
  private static final String USUAL = "200";
  private static final String JSON = "application/json";
  private static final Pattern LEFTOVER =
      Pattern.compile("MergePatch.*|ObjectNode|JsonNode.*|Page");

  private final ResourceMethods operations;
  private final Map<String, String> patches = new TreeMap<>();
  private final Map<String, String> pages = new TreeMap<>();

  /** Made by the build, with the classes it has seen. */
  public MechanismsFilter(IndexView index) {
    this.operations = new ResourceMethods(index);
  }

  @Override
  public Operation filterOperation(Operation operation) {
    operations
        .named(operation.getOperationId())
        .ifPresent(
            method -> {
              ResourceMethods.scope(method).ifPresent(scope -> needs(operation, scope));
              if (ResourceMethods.isOpen(method)) {
                isOpen(operation);
              }
              ResourceMethods.status(method)
                  .ifPresent(status -> answers(operation, method, status));
              ResourceMethods.pageOf(method).ifPresent(item -> pages(operation, item));
              if (ResourceMethods.isIdempotent(method)) {
                idempotent(operation);
              }
              if (ResourceMethods.isConditional(method)) {
                conditional(operation);
              }
              operations.patched(method).ifPresent(schema -> patches(operation, schema));
            });
    parameters(operation).forEach(parameter -> explain(operation, parameter));
    return operation;
  }

  private static void needs(Operation operation, String scope) {
    operation.addExtension("x-scope", scope);
    SecurityRequirement key = OASFactory.createSecurityRequirement().addScheme(KEY);
    operation.setSecurity(
        scope.equals(Scope.Named.CHECK)
            ? List.of(key, OASFactory.createSecurityRequirement())
            : List.of(key));
    for (String status : List.of("401", "403", "429")) {
      ContractFilter.refuses(operation, status);
    }
  }

  private static void isOpen(Operation operation) {
    operation.addExtension("x-scope", "none");
    operation.setSecurity(List.of());
    ContractFilter.refuses(operation, "429");
  }

  private static void answers(Operation operation, MethodInfo method, String status) {
    APIResponse usual = operation.getResponses().getAPIResponse(USUAL);
    if (!ResourceMethods.mayAnswerAsUsual(method)) {
      operation.getResponses().removeAPIResponse(USUAL);
    }
    operation
        .getResponses()
        .addAPIResponse(
            status,
            OASFactory.createAPIResponse()
                .description("Made")
                .content(usual.getContent())
                .addHeader("Location", header("Where it is.", 200))
                .addHeader("ETag", header("Its version.", 40)));
  }

  private void pages(Operation operation, String item) {
    Schema answer =
        operation.getResponses().getAPIResponse(USUAL).getContent().getMediaType(JSON).getSchema();
    String name = operations.schema(item) + "Page";
    pages.put(answer.getRef().substring(SCHEMAS.length()), name);
    answer.setRef(SCHEMAS + name);
    operation.addParameter(
        query("limit")
            .description("How many at most.")
            .example(20)
            .schema(
                OASFactory.createSchema()
                    .addType(Schema.SchemaType.INTEGER)
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Pages.GREATEST_LIMIT))
                    .defaultValue(Pages.USUAL_LIMIT)));
    operation.addParameter(
        query("cursor")
            .description("The nextCursor of the page before, with the same filters.")
            .schema(text(2_000)));
    ContractFilter.refuses(operation, "422");
  }

  private static void idempotent(Operation operation) {
    operation.addParameter(
        OASFactory.createParameter()
            .name(Idempotent.FIELD)
            .in(Parameter.In.HEADER)
            .description(
                "Any text of yours. The same request with the same key has its effect once;"
                    + " the others get the same answer with Idempotency-Replayed: true.")
            .schema(text(255)));
    ContractFilter.refuses(operation, "409");
  }

  private static void conditional(Operation operation) {
    operation.addParameter(
        OASFactory.createParameter()
            .name(HttpHeaders.IF_NONE_MATCH)
            .in(Parameter.In.HEADER)
            .description("The ETag of what you have; if it is that still, the answer is 304.")
            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    operation
        .getResponses()
        .getAPIResponse(USUAL)
        .addHeader(HttpHeaders.ETAG, header("Its version.", 200));
    operation
        .getResponses()
        .addAPIResponse(
            "304",
            OASFactory.createAPIResponse()
                .description("What you have is what is there")
                .addHeader(HttpHeaders.ETAG, header("Its version.", 200)));
  }

  private void patches(Operation operation, String schema) {
    String changes = schema.replaceFirst("^New", "") + "Changes";
    patches.put(changes, schema);
    MediaType body =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref(SCHEMAS + changes))
            .examples(examples(operation));
    operation
        .getRequestBody()
        .content(OASFactory.createContent().addMediaType(MergePatch.MEDIA_TYPE, body));
  }

  private static Map<String, Example> examples(Operation operation) {
    return operation.getRequestBody().getContent().getMediaTypes().values().stream()
        .map(MediaType::getExamples)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(Map::of);
  }

  private static void explain(Operation operation, Parameter parameter) {
    if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
      parameter.description("Its id.").schema(text(64));
    }
    if (parameter.getName().equals(IfMatch.NAME)) {
      parameter.description("The ETag of what you have read.").schema(text(200));
      ContractFilter.refuses(operation, "412");
      ContractFilter.refuses(operation, "428");
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    patches.forEach(
        (changes, whole) -> {
          Schema schema =
              Objects.requireNonNull(contract.getComponents().getSchemas().get(whole), whole);
          Schema optional =
              OASFactory.createSchema()
                  .addType(Schema.SchemaType.OBJECT)
                  .description("What to set; null clears, and what is left out stays.");
          schema.getProperties().forEach(optional::addProperty);
          contract.getComponents().addSchema(changes, optional);
        });
    pages.forEach(
        (before, after) -> {
          Schema schema = contract.getComponents().getSchemas().get(before);
          contract.getComponents().removeSchema(before);
          contract.getComponents().addSchema(after, schema);
        });
    List<String> leftovers =
        contract.getComponents().getSchemas().keySet().stream()
            .filter(name -> LEFTOVER.matcher(name).matches())
            .toList();
    leftovers.forEach(contract.getComponents()::removeSchema);
  }

  private static List<Parameter> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElse(new ArrayList<>());
  }

  private static Header header(String description, int maxLength) {
    return OASFactory.createHeader().description(description).schema(text(maxLength));
  }

  private static Parameter query(String name) {
    return OASFactory.createParameter().name(name).in(Parameter.In.QUERY);
  }

  private static Schema text(int maxLength) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
  }
}
