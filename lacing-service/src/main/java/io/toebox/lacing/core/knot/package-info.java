/**
 * The knots a shoe is tied with: how they are made, how well they hold, and who says so. Knows nothing of lacings and of
 * complaints. Start at {@link io.toebox.lacing.core.knot.Knot}.
 */
@NullMarked
package io.toebox.lacing.core.knot;

import org.jspecify.annotations.NullMarked;
