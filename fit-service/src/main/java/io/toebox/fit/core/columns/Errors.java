package io.toebox.fit.core.columns;

/**
 * How unsure the inside of a variant is across the foot, mm; not a number where not known. Few differ: a dimension's error comes
 * of how it was measured and how far it was graded.
 *
 * @param ballSdMm of the width at the ball
 * @param toesSdMm of the toe box
 * @param acrossSdMm the part of the ball's error that the toes share
 */
record Errors(double ballSdMm, double toesSdMm, double acrossSdMm) {}
