package io.toebox.fit.core.compression;

import io.toebox.fit.core.Estimate;

/**
 * How far one place is squeezed.
 *
 * @param place where
 * @param amount by how much the shoe presses the foot together there, mm, never negative in the mean
 * @param percentOfBallWidth the mean as a share of the foot's ball width, percent
 * @param level what that amounts to
 */
public record Squeeze(Place place, Estimate amount, double percentOfBallWidth, Level level) {}
