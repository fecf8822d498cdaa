package io.meetworthy.outreach.key;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.OneLine;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.problem.Visible;
import io.meetworthy.outreach.tenant.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key to be made, or what a change makes of one. */
@Schema(name = "NewApiKey", description = "A key to be made. A name and scopes are required.")
public record NewApiKey(
    @NotBlank
        @OneLine
        @Visible
        @Size(max = 200)
        @Schema(description = "What it is for, in your words.")
        String name,
    @Schema(
            description = "Where it may be; fixed once it is made.",
            defaultValue = "live",
            nullable = true)
        @Nullable KeyKind kind,
    @NotEmpty @Size(max = 4) @Schema(description = "What it may do; none includes another.")
        List<@NotNull Scope> scopes,
    @Size(max = 20)
        @Schema(
            description = "The pages a publishable key may be used from; none for a live one.",
            nullable = true)
        @Nullable
            List<
                @NotNull @Size(max = 255)
                @Pattern(
                    regexp = NewApiKey.ORIGIN,
                    message = "an origin such as https://jobs.example is expected")
                String>
            origins,
    @Schema(
            description = "From when on it is of no use; never by default.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant expiresAt) {

  /** How an origin is written. */
  static final String ORIGIN = "https?://[a-z0-9.-]+(:[0-9]{1,5})?";

  KeyKind kindOrLive() {
    return Objects.requireNonNullElse(kind, KeyKind.LIVE);
  }

  List<String> originsOrNone() {
    return Objects.requireNonNullElse(origins, List.of());
  }

  /** Refuses what no constraint of a single member can. */
  NewApiKey checked(Instant now) {
    boolean publishable = kindOrLive() == KeyKind.PUBLISHABLE;
    List<Fault> faults = new ArrayList<>();
    if (scopes.stream().distinct().count() < scopes.size()) {
      faults.add(Fault.at("/scopes", "repeated", "Each scope stands once."));
    }
    if (publishable && !scopes.equals(List.of(Scope.CHECK))) {
      faults.add(Fault.at("/scopes", "range", "A publishable key can only check."));
    }
    if (publishable && originsOrNone().isEmpty()) {
      faults.add(Fault.at("/origins", "required", "A publishable key needs its origins."));
    }
    if (!publishable && !originsOrNone().isEmpty()) {
      faults.add(Fault.at("/origins", "not-available", "Only publishable keys have origins."));
    }
    if (expiresAt != null && !expiresAt.isAfter(now)) {
      faults.add(Fault.at("/expiresAt", "range", "It must lie in the future."));
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(new Problem.Invalid(faults));
    }
    return this;
  }
}
