package io.meetworthy.outreach.key;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks. */
@Schema(name = "Me", description = "Who asks: the tenant, and the key it was asked with.")
public record MeView(
    @Schema(required = true) TenantView tenant, @Schema(required = true) ApiKeyView apiKey) {

  /** The owner of everything that this key can reach. */
  @Schema(name = "Tenant", description = "The owner of everything that this key can reach.")
  public record TenantView(
      @Schema(description = "Its id.", maxLength = 32, required = true) String id,
      @Schema(description = "Its name.", maxLength = 200, required = true) String name) {}
}
