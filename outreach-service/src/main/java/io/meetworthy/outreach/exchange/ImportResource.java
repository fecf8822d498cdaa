package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.json.BodyLimit;
import io.meetworthy.outreach.page.Page;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.page.Pages;
import io.meetworthy.outreach.page.Position;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.WRITE)
@Tag(name = "Imports and exports", description = "Contacts from files and into files.")
public final class ImportResource {
  static final String PATH = "/v1/imports";
  static final String CSV = "text/csv";
  static final String VCARD = "text/vcard";
  private static final String DRY_RUN = "dryRun";
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private final Imports imports;
  private final Pages pages;

  ImportResource(Imports imports, Pages pages) {
    this.imports = imports;
    this.pages = pages;
  }

  /** Takes a file in. */
  @POST
  @Consumes({CSV, VCARD})
  @ResponseStatus(201)
  @Idempotent
  @Operation(
      summary = "Import contacts",
      description =
          "A CSV file with titles like those of our own export, LinkedIn's Connections.csv, or"
              + " vCards. Adds people who are not there yet and changes nobody; so the same file"
              + " twice changes nothing. Bad rows are named and left out. Up to 500 rows are through"
              + " with the answer; of more the answer is 202, and Location says how far it is.")
  @Parameter(
      name = DRY_RUN,
      in = ParameterIn.QUERY,
      description = "Only say what would become of it; the answer is 200.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = MOST_BYTES)),
        @Content(
            mediaType = VCARD,
            schema = @Schema(type = SchemaType.STRING, maxLength = MOST_BYTES))
      })
  @APIResponseSchema(
      value = ImportView.class,
      responseCode = "200",
      responseDescription = "What would become of it")
  public RestResponse<ImportView> importContacts(
      java.nio.file.@Nullable Path file, @Context HttpHeaders request, @Context UriInfo address)
      throws IOException {
    if (file == null) {
      throw ContactFile.unreadable("The file is empty.");
    }
    if (Files.size(file) > BodyLimit.OF_A_FILE.bytes()) {
      throw new ProblemException(BodyLimit.OF_A_FILE.exceeded());
    }
    boolean dryRun = QueryParameters.of(address).bool(DRY_RUN).orElse(false);
    boolean isCards = request.getMediaType().isCompatible(MediaType.valueOf(VCARD));
    try {
      Extent extent = extent(file, isCards);
      if (!dryRun && extent.rows() > Chunk.SIZE) {
        Import begun = imports.put(file, extent.format(), extent.rows());
        return onItsWay(begun);
      }
      try (ContactFile contacts = ContactFile.open(Files.newInputStream(file), isCards)) {
        if (dryRun) {
          return RestResponse.ok(ImportView.tried(contacts.format(), imports.tried(contacts)));
        }
        Import done = imports.take(contacts);
        return versioned(done).created(path(done));
      }
    } catch (CharacterCodingException e) {
      throw ContactFile.unreadable("The file is neither UTF-8 nor UTF-16.");
    } catch (IOException e) {
      throw ContactFile.unreadable("The file cannot be read to its end; a quote may be open.");
    }
  }

  /**
   * What a file is as a whole.
   *
   * @param format of what sort
   * @param rows how many
   */
  private record Extent(Format format, int rows) {}

  /** Reads it once to its end, so that what is no file of contacts is refused before anything. */
  private static Extent extent(java.nio.file.Path file, boolean isCards) throws IOException {
    try (ContactFile contacts = ContactFile.open(Files.newInputStream(file), isCards)) {
      return new Extent(contacts.format(), contacts.count());
    }
  }

  /** All of them, the newest first. */
  @GET
  @RolesAllowed(Scope.Named.READ)
  @Operation(summary = "List imports", description = "The newest first.")
  public RestResponse<Page<ImportView>> listImports(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(asked, imports.page(asked), done -> Position.of(done.id()), ImportView::of);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @RolesAllowed(Scope.Named.READ)
  @Operation(summary = "Read an import")
  public RestResponse<ImportView> getImport(@RestPath String id, @Context HttpHeaders request) {
    return imports
        .find(Ids.inPath(id))
        .map(done -> versioned(done).read(request))
        .orElseThrow(ProblemException::notFound);
  }

  /** Undoes one. */
  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Undo an import",
      description =
          "Ends it if it is running, and removes who came with it and to whom nothing has happened"
              + " since. It can still be read. Up to 500 contacts are gone with the answer; of more"
              + " the answer is 202, and Location says how far it is.")
  @APIResponse(responseCode = "204", description = "Undone")
  public RestResponse<ImportView> undoImport(
      @RestPath String id, @RestHeader(IfMatch.NAME) @Nullable String ifMatch) {
    Import undone =
        imports
            .undo(Ids.inPath(id), IfMatch.required(ifMatch))
            .orElseThrow(ProblemException::notFound);
    return undone.isUndoing() ? onItsWay(undone) : RestResponse.noContent();
  }

  private static RestResponse<ImportView> onItsWay(Import begun) {
    return versioned(begun).accepted(path(begun));
  }

  private static String path(Import one) {
    return PATH + "/" + one.id();
  }

  private static Versioned<ImportView> versioned(Import done) {
    return new Versioned<>(done.version(), ImportView.of(done));
  }
}
