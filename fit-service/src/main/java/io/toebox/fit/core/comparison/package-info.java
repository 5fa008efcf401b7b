/**
 * One shoe against another, without feet: how much more inside one has in each zone, and which size and width of one comes
 * nearest to a size and width of the other. Start at {@link io.toebox.fit.core.comparison.Comparison}; a table between two models
 * is {@link io.toebox.fit.core.comparison.Model#tableTo}.
 */
@NullMarked
package io.toebox.fit.core.comparison;

import org.jspecify.annotations.NullMarked;
