/**
 * A path as a picture to lace by: the shoe seen from above by its wearer, toe at the top. First the path becomes strokes in
 * painting order ({@link io.toebox.lacing.core.drawing.Strokes}), which is where over and under is decided and tested; then
 * {@link io.toebox.lacing.core.drawing.Picture} paints them as SVG, whole, up to a step or step by step, and
 * {@code LacingDrawing}, {@code StepFrames}, {@code StepAnimation} and {@code PrintSheet} make documents of it. Words come in
 * from outside. The picture is schematic: its distances are chosen for reading, and no length is ever taken from it.
 */
@NullMarked
package io.toebox.lacing.core.drawing;

import org.jspecify.annotations.NullMarked;
