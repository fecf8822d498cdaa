package io.meetworthy.outreach.followup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is due after one request. */
@Schema(name = "FollowUpPlan", description = "What is due after one request, and when to stop.")
public record FollowUpPlanView(
    @Schema(
            description = "How many follow-ups there may be still; 0 says stop.",
            minimum = "0",
            maximum = "100",
            required = true)
        int left,
    @Schema(description = "How often one may write again on its channel.", required = true)
        NormView norm,
    @Schema(description = "In the order of their days.", maxItems = 3, required = true)
        List<FollowUpView> items) {}
