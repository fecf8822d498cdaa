package io.meetworthy.outreach.check;

import io.meetworthy.outreach.problem.OneLine;
import io.meetworthy.outreach.problem.Visible;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.prediction.Case;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of sender and reader. */
@Schema(name = "NewContext", description = "What is known of sender, reader and relationship.")
public record NewContext(
    @Schema(
            description = "How well they know each other.",
            defaultValue = "stranger",
            nullable = true)
        @Nullable Relationship relationship,
    @Valid @Schema(description = "The person who is asked.", nullable = true)
        @Nullable NewRecipient recipient,
    @Valid @Schema(description = "The person who asks.", nullable = true)
        @Nullable NewSender sender,
    @OneLine
        @Visible
        @Size(max = 200)
        @Schema(description = "Who introduces the sender.", nullable = true)
        @Nullable String introducedBy,
    @Min(0)
        @Max(100)
        @Schema(
            description = "0 for a first message, 1 for the first follow-up.",
            defaultValue = "0",
            nullable = true)
        @Nullable Integer followUpNumber,
    @Size(max = Case.MOST_ATTRIBUTES)
        @Schema(
            description =
                "Numbers of yours that may tell how it ends, such as earlier meetings; by name, a"
                    + " letter and then letters, digits, _ and -. They do not move the score.",
            nullable = true)
        @Nullable
            Map<@AttributeName String, @NotNull @DecimalMin("-1e15") @DecimalMax("1e15") Double>
            attributes) {
  static final NewContext UNKNOWN = new NewContext(null, null, null, null, null, null);

  /** The person who is asked. */
  @Schema(name = "NewRecipient", description = "The person who is asked for their time.")
  public record NewRecipient(
      @OneLine @Size(max = 200) @Schema(description = "Their name.", nullable = true)
          @Nullable String name,
      @OneLine @Size(max = 200) @Schema(description = "Where they work.", nullable = true)
          @Nullable String organization,
      @Schema(
              description = "Whether a meeting costs them income, as it does a consultant.",
              defaultValue = "false",
              nullable = true)
          @Nullable Boolean billsForTime,
      @Min(0)
          @Max(100_000)
          @Schema(
              description = "What an hour of theirs costs, in whole units of the currency.",
              nullable = true)
          @Nullable Integer hourlyRate,
      @Pattern(regexp = "[A-Z]{3}")
          @Size(max = 3)
          @Schema(
              description = "The rate's currency, a code of ISO 4217 such as EUR.",
              nullable = true)
          @Nullable String currency) {
    Recipient toRecipient() {
      return new Recipient(
          Objects.requireNonNullElse(name, ""),
          Objects.requireNonNullElse(organization, ""),
          Objects.requireNonNullElse(billsForTime, false),
          Objects.requireNonNullElse(hourlyRate, 0),
          Objects.requireNonNullElse(currency, ""));
    }
  }

  /** The person who asks. */
  @Schema(name = "NewSender", description = "The person who asks.")
  public record NewSender(
      @OneLine @Size(max = 200) @Schema(description = "Their name.", nullable = true)
          @Nullable String name) {}

  /** The attributes, none where they are left out. */
  public Map<String, Double> attributesOrNone() {
    return Objects.requireNonNullElse(attributes, Map.of());
  }

  /** The context that the rules read. */
  public Context toContext() {
    return new Context(
        Objects.requireNonNullElse(relationship, Relationship.STRANGER),
        recipient == null ? Recipient.UNKNOWN : recipient.toRecipient(),
        sender == null ? "" : Objects.requireNonNullElse(sender.name(), ""),
        Objects.requireNonNullElse(introducedBy, ""),
        Objects.requireNonNullElse(followUpNumber, 0));
  }
}
