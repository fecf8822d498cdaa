package io.meetworthy.outreach.channel;

import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels over HTTP. */
@Path("/v1/channels")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@RolesAllowed(Scope.Named.CHECK)
@Tag(name = "Channels", description = "Where drafts are sent, and what each place takes.")
public final class ChannelResource {
  /** All channels with their limits. */
  @GET
  @Operation(summary = "List the channels with their limits")
  public ChannelList listChannels() {
    return ChannelList.all();
  }
}
