package io.toebox.lacing.core.drawing;

/**
 * Part of a picture.
 *
 * @param x left border, in drawing units
 * @param y top border, in drawing units
 * @param width in drawing units
 * @param height in drawing units
 */
record Box(double x, double y, double width, double height) {}
