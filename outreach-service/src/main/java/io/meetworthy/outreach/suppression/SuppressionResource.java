package io.meetworthy.outreach.suppression;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.page.Page;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.page.Pages;
import io.meetworthy.outreach.page.Position;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Suppressions over HTTP. */
@Path(Suppressions.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Privacy", description = "What is kept of a person, and how it is forgotten.")
public final class SuppressionResource {
  private final Suppressions suppressions;
  private final Pages pages;

  SuppressionResource(Suppressions suppressions, Pages pages) {
    this.suppressions = suppressions;
    this.pages = pages;
  }

  /** All of them. */
  @GET
  @Operation(
      summary = "List suppressions",
      description = "The newest first: one for each person who was erased, without a name.")
  public RestResponse<Page<SuppressionView>> listSuppressions(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(
        asked,
        suppressions.page(asked),
        suppression -> Position.of(suppression.id()),
        SuppressionView::of);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a suppression")
  public RestResponse<SuppressionView> getSuppression(
      @RestPath String id, @Context HttpHeaders request) {
    return suppressions
        .find(Ids.inPath(id))
        .map(found -> new Versioned<>(found.version(), SuppressionView.of(found)).read(request))
        .orElseThrow(ProblemException::notFound);
  }

  /** Lifts one. */
  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Lift a suppression",
      description =
          "Whoever it was may be added and imported again. A refusal to add them names it.")
  public RestResponse<Void> liftSuppression(
      @RestPath String id, @RestHeader(IfMatch.NAME) @Nullable String ifMatch) {
    if (!suppressions.lift(Ids.inPath(id), IfMatch.required(ifMatch))) {
      throw ProblemException.notFound();
    }
    return RestResponse.noContent();
  }
}
