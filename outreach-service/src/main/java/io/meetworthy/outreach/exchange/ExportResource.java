package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Exports over HTTP, written as they are read, however many there are. */
@Path("/v1/exports")
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(name = "Imports and exports", description = "Contacts from files and into files.")
public final class ExportResource {
  private final Exports exports;

  ExportResource(Exports exports) {
    this.exports = exports;
  }

  /** For spreadsheets. */
  @GET
  @Path("/contacts.csv")
  @Produces(ImportResource.CSV)
  @Operation(
      summary = "Export contacts as CSV",
      description =
          "Cells with several values have one a line, each with a bar before its label. What a"
              + " spreadsheet would run has an apostrophe in front; an import takes it off.")
  @APIResponse(
      responseCode = "200",
      description = "All contacts, the oldest first",
      content =
          @Content(
              mediaType = ImportResource.CSV,
              schema = @Schema(type = SchemaType.STRING, maxLength = Integer.MAX_VALUE)))
  public RestResponse<StreamingOutput> exportContactsAsCsv() {
    return file("contacts.csv", exports::writeCsv);
  }

  /** For spreadsheets, too. */
  @GET
  @Path("/requests.csv")
  @Produces(ImportResource.CSV)
  @Operation(
      summary = "Export meeting requests as CSV",
      description =
          "Without their texts. Times are UTC; what a spreadsheet would run has an apostrophe in"
              + " front.")
  @APIResponse(
      responseCode = "200",
      description = "All requests, the oldest first",
      content =
          @Content(
              mediaType = ImportResource.CSV,
              schema = @Schema(type = SchemaType.STRING, maxLength = Integer.MAX_VALUE)))
  public RestResponse<StreamingOutput> exportRequestsAsCsv() {
    return file("requests.csv", exports::writeRequests);
  }

  /** For address books. */
  @GET
  @Path("/contacts.vcf")
  @Produces(ImportResource.VCARD)
  @Operation(summary = "Export contacts as vCards", description = "Version 4.0.")
  @APIResponse(
      responseCode = "200",
      description = "All contacts, the oldest first",
      content =
          @Content(
              mediaType = ImportResource.VCARD,
              schema = @Schema(type = SchemaType.STRING, maxLength = Integer.MAX_VALUE)))
  public RestResponse<StreamingOutput> exportContactsAsVCards() {
    return file("contacts.vcf", exports::writeVCards);
  }

  private static RestResponse<StreamingOutput> file(String name, StreamingOutput writing) {
    return ResponseBuilder.ok(writing)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
