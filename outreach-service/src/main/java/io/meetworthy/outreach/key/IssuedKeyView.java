package io.meetworthy.outreach.key;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key with its secret. */
@Schema(name = "IssuedApiKey", description = "A key with its secret, which is shown this once.")
public record IssuedKeyView(
    @Schema(
            description = "To be sent as “Authorization: Bearer …”. Nobody can show it again.",
            maxLength = 80,
            required = true)
        String key,
    @Schema(required = true) ApiKeyView apiKey) {

  static IssuedKeyView of(ApiKeys.Issued issued) {
    return new IssuedKeyView(issued.text().value(), ApiKeyView.of(issued.key()));
  }

  @Override
  public String toString() {
    return "***";
  }
}
