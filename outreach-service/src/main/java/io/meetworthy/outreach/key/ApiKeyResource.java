package io.meetworthy.outreach.key;

import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.page.Page;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.page.Pages;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The keys over HTTP. */
@Path(ApiKeyResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "API keys", description = "Who may do what for this tenant.")
public final class ApiKeyResource {
  static final String PATH = "/v1/api-keys";

  private final ApiKeys keys;
  private final Pages pages;

  ApiKeyResource(ApiKeys keys, Pages pages) {
    this.keys = keys;
    this.pages = pages;
  }

  /** All of them, the newest first. */
  @GET
  @Operation(summary = "List the keys", description = "The newest first, revoked ones included.")
  public RestResponse<Page<ApiKeyView>> listApiKeys(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(asked, keys.page(asked), ApiKey::position, ApiKeyView::of);
  }

  /** Makes one and shows its secret. */
  @POST
  @ResponseStatus(201)
  @Idempotent
  @Operation(summary = "Make a key", description = "The answer is the only place of its secret.")
  public RestResponse<IssuedKeyView> createApiKey(@Valid NewApiKey wanted) {
    ApiKeys.Issued issued = keys.add(wanted);
    return versioned(issued).created(PATH + "/" + issued.key().id());
  }

  /** One without its secret. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a key")
  public RestResponse<ApiKeyView> getApiKey(@RestPath String id, @Context HttpHeaders request) {
    return keys.find(id)
        .map(key -> new Versioned<>(key.version(), ApiKeyView.of(key)).read(request))
        .orElseThrow(ProblemException::notFound);
  }

  /** Changes everything but the kind and the secret. */
  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(summary = "Change a key", description = "Its kind and its secret stay.")
  public RestResponse<ApiKeyView> updateApiKey(
      @RestPath String id,
      @RestHeader(IfMatch.NAME) @Nullable String ifMatch,
      MergePatch<NewApiKey> patch) {
    return keys.change(id, IfMatch.required(ifMatch), patch)
        .map(key -> new Versioned<>(key.version(), ApiKeyView.of(key)).changed())
        .orElseThrow(ProblemException::notFound);
  }

  /** Ends one. */
  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Revoke a key",
      description = "Dead everywhere within five seconds. It can still be read, and that is all.")
  public RestResponse<Void> revokeApiKey(
      @RestPath String id, @RestHeader(IfMatch.NAME) @Nullable String ifMatch) {
    return keys.revoke(id, IfMatch.required(ifMatch))
        .map(key -> RestResponse.<Void>noContent())
        .orElseThrow(ProblemException::notFound);
  }

  /** Gives one another secret and shows it. */
  @POST
  @Path("/{id}/rotate")
  @Idempotent
  @Operation(
      summary = "Give a key another secret",
      description =
          "The one before goes on for a while; one still older ends at once. Of a revoked key it"
              + " is a conflict.")
  public RestResponse<IssuedKeyView> rotateApiKey(@RestPath String id, @Valid Rotation rotation) {
    return keys.rotate(id, rotation.overlap())
        .map(issued -> versioned(issued).changed())
        .orElseThrow(ProblemException::notFound);
  }

  private static Versioned<IssuedKeyView> versioned(ApiKeys.Issued issued) {
    return new Versioned<>(issued.key().version(), IssuedKeyView.of(issued));
  }
}
