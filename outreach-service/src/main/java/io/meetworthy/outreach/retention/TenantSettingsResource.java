package io.meetworthy.outreach.retention;

import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tenant's settings over HTTP. */
@Path("/v1/tenant-settings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Tenant", description = "What belongs to the tenant as a whole.")
public final class TenantSettingsResource {
  private final TenantSettings settings;

  TenantSettingsResource(TenantSettings settings) {
    this.settings = settings;
  }

  /** As they are. */
  @GET
  @Operation(summary = "Read the settings")
  public RestResponse<TenantSettingsView> getTenantSettings(@Context HttpHeaders request) {
    return versioned(settings.current()).read(request);
  }

  /** Changes them. */
  @PATCH
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Change the settings",
      description =
          "With retentionDays set, contacts go to whom nothing has happened for so long, within"
              + " some hours and with all that is part of them. With expectedAcceptance changed, the"
              + " model of acceptance is fitted anew.")
  public RestResponse<TenantSettingsView> updateTenantSettings(
      @RestHeader(IfMatch.NAME) @Nullable String ifMatch, MergePatch<NewTenantSettings> patch) {
    return versioned(settings.change(IfMatch.required(ifMatch), patch)).changed();
  }

  private static Versioned<TenantSettingsView> versioned(TenantSetting setting) {
    return new Versioned<>(setting.version(), TenantSettingsView.of(setting.wanted()));
  }
}
