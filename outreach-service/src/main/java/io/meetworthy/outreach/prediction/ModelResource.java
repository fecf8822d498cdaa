package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The model card over HTTP. */
@Path("/v1/stats/model")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(
    name = "Prediction",
    description = "How probably a request is accepted, as far as your own outcomes tell.")
public final class ModelResource {
  private final StoredModels stored;

  ModelResource(StoredModels stored) {
    this.stored = stored;
  }

  /** The tenant's model. */
  @GET
  @Operation(
      summary = "Read the model card",
      description =
          "What your outcomes have taught: all weights, how well the past was foretold, from how"
              + " much, and what the model cannot say. It is fitted anew as outcomes come; what"
              + " you delete is unlearned within seconds.")
  public ModelCardView getModel() {
    return ModelCardView.of(stored.newest(Fitted.NOTHING));
  }
}
