/**
 * The best of all closed lacings by length and by pull, found by looking at every one. A closed lacing is Polster's: 2n
 * eyelets in two columns at distance 1, rows at distance h, a closed line of 2n straight pieces. It has no layers and no
 * knot; where the line has a piece along the last row (the knot) and a bar to start from, it is also a
 * {@link io.toebox.lacing.core.path.LacePath}. Without friction and with one tension everywhere, it ranks length and clamp
 * force only. Start at {@link io.toebox.lacing.core.optimum.LacingOptima}.
 *
 * <p>Source: Polster, The Shoelace Book, AMS, and "What is the best way to lace your shoes?", Nature 420 (2002).
 */
@NullMarked
package io.toebox.lacing.core.optimum;

import org.jspecify.annotations.NullMarked;
