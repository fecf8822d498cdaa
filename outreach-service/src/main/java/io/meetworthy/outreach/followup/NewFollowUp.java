package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a follow-up can be changed. */
@Schema(name = "NewFollowUp", description = "What of a follow-up can be changed.")
public record NewFollowUp(
    @NotNull @Schema(description = "open, done or skipped.", required = true) FollowUpState state,
    @NotNull
        @Size(max = 10)
        @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}", message = "a day such as 2026-12-02")
        @Schema(
            description =
                "The day where the reader is. To put it off give a later one, at most a year.",
            format = "date",
            required = true)
        String dueOn) {

  LocalDate day() {
    return LocalDate.parse(dueOn);
  }

  /** The same, or a refusal of what does not suit this one. */
  NewFollowUp checked(FollowUp current) {
    if (current.state() == FollowUpState.CANCELLED) {
      throw new ProblemException(
          new Problem.Conflict(
              "It was cancelled by what became of its request.",
              Map.of("currentState", FollowUpState.CANCELLED.wireName())));
    }
    List<Fault> faults = new ArrayList<>();
    if (state == FollowUpState.CANCELLED) {
      faults.add(Fault.at("/state", "not-available", "Only its request can cancel it; skip it."));
    }
    dayFault(current).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw new ProblemException(new Problem.Invalid(faults));
    }
    return this;
  }

  private Optional<Fault> dayFault(FollowUp current) {
    try {
      LocalDate day = day();
      LocalDate earliest = current.earliest().day();
      if (day.isBefore(earliest) || day.isAfter(earliest.plusYears(1))) {
        return range("From " + earliest + " on, the first decent day, and within a year of it.");
      }
      return current.kind() == FollowUpKind.THANK_YOU && !day.equals(earliest)
          ? range("Thanks come within a day; they cannot be put off.")
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(Fault.at("/dueOn", "form", "There is no such day."));
    }
  }

  private static Optional<Fault> range(String detail) {
    return Optional.of(Fault.at("/dueOn", "range", detail));
  }
}
