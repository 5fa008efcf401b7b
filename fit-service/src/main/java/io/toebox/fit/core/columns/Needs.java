package io.toebox.fit.core.columns;

import io.toebox.fit.core.Estimate;

/**
 * The inside dimensions that leave the feet no room; of two feet, in each dimension those of the one with less room.
 *
 * @param length inside length, mm
 * @param ball inside width at the ball, mm
 * @param toes width of the toe box, mm
 * @param acrossSdMm the part of the ball's error that the toes share, mm
 */
public record Needs(Estimate length, Estimate ball, Estimate toes, double acrossSdMm) {}
