package io.meetworthy.outreach.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar to be published. */
@Schema(name = "NewCalendarFeed", description = "A calendar to be published.")
public record NewCalendarFeed(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Who has its address, in your words.", required = true)
        String name) {}
