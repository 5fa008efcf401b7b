/**
 * Keeps the brands' size charts and gradings, both read as a whole, and answers what a size or a width letter means.
 * Start at {@link io.toebox.catalog.sizes.SizeCharts} and {@code SizeConversionsResource}.
 */
@NullMarked
package io.toebox.catalog.sizes;

import org.jspecify.annotations.NullMarked;
