package io.meetworthy.outreach.exchange;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the contract how large imports, and large undos, are answered: alike. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ImportsOnTheirWay implements OASFilter {
  private static final int LONGEST_ADDRESS = 200;

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    PathItem one = contract.getPaths().getPathItem(ImportResource.PATH + "/{id}");
    PathItem all = contract.getPaths().getPathItem(ImportResource.PATH);
    all.getPOST().getResponses().addAPIResponse("202", onItsWay());
    one.getDELETE().getResponses().addAPIResponse("202", onItsWay());
  }

  private static APIResponse onItsWay() {
    return OASFactory.createAPIResponse()
        .description("Begun, and worked off after the answer")
        .addHeader(
            "Location",
            OASFactory.createHeader()
                .description("Where it is.")
                .schema(
                    OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(LONGEST_ADDRESS)))
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/json",
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Import"))));
  }
}
