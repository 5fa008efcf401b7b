/**
 * A shoe and what is known of it. Measurements by different methods never meet: the lab's retired and current width
 * methods differ by several millimetres on the same shoe, so each value keeps its method and only {@code lab-current}
 * values are compared with each other. Start at {@link io.toebox.catalog.core.shoe.Shoe}.
 */
@NullMarked
package io.toebox.catalog.core.shoe;

import org.jspecify.annotations.NullMarked;
