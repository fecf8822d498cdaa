package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contract.ContractFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the contract what all statistics can be asked for, once for all of them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class QuestionParameters implements OASFilter {
  private static final int LONGEST_DAY = 10;
  private static final int LONGEST_TEXT = 2000;

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    for (String path : StatsResource.QUESTIONS) {
      Operation operation = contract.getPaths().getPathItem(StatsResource.PATH + path).getGET();
      parameters().forEach(operation::addParameter);
      ContractFilter.refuses(operation, "422");
    }
  }

  private static List<Parameter> parameters() {
    return List.of(
        day(Question.FROM, "The first day, in UTC; a year up to the last one by default.")
            .example("2026-01-01"),
        day(Question.TO, "The last day, at most ten years later; today by default.")
            .example("2026-12-31"),
        text(Question.CHANNEL, "Only requests on this channel.").example("email"),
        text(Question.KIND, "Only messages of this kind.").example("ask"),
        text(Question.RELATIONSHIP, "Only requests to people this well known.")
            .example("stranger"));
  }

  private static Parameter day(String name, String description) {
    Parameter parameter = text(name, description);
    parameter.getSchema().format("date").maxLength(LONGEST_DAY);
    return parameter;
  }

  private static Parameter text(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(description)
        .schema(
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .maxLength(LONGEST_TEXT));
  }
}
