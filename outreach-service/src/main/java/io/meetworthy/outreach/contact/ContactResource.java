package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.page.Page;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.page.Pages;
import io.meetworthy.outreach.page.Position;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The contacts over HTTP. */
@Path(ContactResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.WRITE)
@Tag(name = "Contacts", description = "The people whom you may ask.")
public final class ContactResource {
  /** Where they are. */
  public static final String PATH = "/v1/contacts";

  private final Contacts contacts;
  private final Pages pages;

  ContactResource(Contacts contacts, Pages pages) {
    this.contacts = contacts;
    this.pages = pages;
  }

  /** All of them or some, the newest first. */
  @GET
  @RolesAllowed(Scope.Named.READ)
  @Operation(
      summary = "List contacts",
      description = "The newest first. Capitals and accents make no difference to a search.")
  @Parameter(
      name = ContactFilter.TEXT,
      in = ParameterIn.QUERY,
      description = "Words or their beginnings; all must be in a name, role, address or so.",
      example = "dana north",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
  @Parameter(
      name = ContactFilter.TAG,
      in = ParameterIn.QUERY,
      description = "A tag they have.",
      example = "ports",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
  @Parameter(
      name = ContactFilter.ORGANIZATION,
      in = ParameterIn.QUERY,
      description = "The whole name of where they work.",
      example = "Northwind",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
  public RestResponse<Page<ContactView>> listContacts(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(
        asked, contacts.page(asked), contact -> Position.of(contact.id()), ContactView::of);
  }

  /** Adds one, or replaces the one with the same reference. */
  @POST
  @ResponseStatus(201)
  @APIResponseSchema(
      value = ContactView.class,
      responseCode = "200",
      responseDescription = "Replaced")
  @Idempotent
  @Operation(
      summary = "Add a contact",
      description =
          "With an externalRef that is known the contact is replaced and the answer is 200. An"
              + " e-mail address or profile of another contact is a conflict, which names it.")
  public RestResponse<ContactView> createContact(@Valid NewContact wanted) {
    Contacts.Kept kept = contacts.keep(wanted);
    Versioned<ContactView> answer = versioned(kept.contact());
    return kept.isNew() ? answer.created(PATH + "/" + kept.contact().id()) : answer.changed();
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @RolesAllowed(Scope.Named.READ)
  @Operation(summary = "Read a contact")
  public RestResponse<ContactView> getContact(@RestPath String id, @Context HttpHeaders request) {
    return contacts
        .find(Ids.inPath(id))
        .map(contact -> versioned(contact).read(request))
        .orElseThrow(ProblemException::notFound);
  }

  /** Changes one. */
  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(summary = "Change a contact")
  public RestResponse<ContactView> updateContact(
      @RestPath String id,
      @RestHeader(IfMatch.NAME) @Nullable String ifMatch,
      MergePatch<NewContact> patch) {
    return contacts
        .change(Ids.inPath(id), IfMatch.required(ifMatch), patch)
        .map(contact -> versioned(contact).changed())
        .orElseThrow(ProblemException::notFound);
  }

  /** Removes one. */
  @DELETE
  @Path("/{id}")
  @Operation(summary = "Delete a contact", description = "With everything that is kept of them.")
  public RestResponse<Void> deleteContact(
      @RestPath String id, @RestHeader(IfMatch.NAME) @Nullable String ifMatch) {
    if (!contacts.remove(Ids.inPath(id), IfMatch.required(ifMatch))) {
      throw ProblemException.notFound();
    }
    return RestResponse.noContent();
  }

  private static Versioned<ContactView> versioned(Contact contact) {
    return new Versioned<>(contact.version(), ContactView.of(contact));
  }
}
