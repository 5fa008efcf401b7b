package io.toebox.fit.core.foot;

/**
 * Two dimensions of one foot as read that hardly any foot has together.
 *
 * @param dimension the reading to look at first
 * @param given the reading that lets expect another value of it
 */
public record UnlikeReadings(FootDimension dimension, FootDimension given) {}
