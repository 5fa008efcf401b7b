/**
 * Sets shoes side by side. It only puts next to each other what was measured the same way; what is unknown of a shoe stays
 * unknown, and nothing is graded from one size to another. Start at {@link io.toebox.catalog.core.compare.Comparison}.
 */
@NullMarked
package io.toebox.catalog.core.compare;

import org.jspecify.annotations.NullMarked;
