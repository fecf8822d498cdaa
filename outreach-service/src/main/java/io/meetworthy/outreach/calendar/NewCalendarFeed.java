package io.meetworthy.outreach.calendar;

import io.meetworthy.outreach.problem.OneLine;
import io.meetworthy.outreach.problem.Visible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar to be published. */
@Schema(name = "NewCalendarFeed", description = "A calendar to be published.")
public record NewCalendarFeed(
    @NotBlank
        @OneLine
        @Visible
        @Size(max = 200)
        @Schema(description = "Who has its address, in your words.", required = true)
        String name) {}
