package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Concern;

/**
 * What a concern does to the probability of a request.
 *
 * @param concern the concern
 * @param change the probability less what it would be if the request neither raised nor answered
 *     the concern
 */
public record Move(Concern concern, double change) {}
