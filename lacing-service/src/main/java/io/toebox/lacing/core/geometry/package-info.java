/**
 * Millimetres: where eyelets lie and how much lace a path takes. It knows nothing of pictures. The sum over the segments of
 * the path is the truth; closed formulas exist only in the tests, where both must agree. Start at
 * {@link io.toebox.lacing.core.geometry.LaceLength}; every number it rests on is in
 * {@link io.toebox.lacing.core.geometry.LaceFigures}.
 */
@NullMarked
package io.toebox.lacing.core.geometry;

import org.jspecify.annotations.NullMarked;
