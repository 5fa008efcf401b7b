/**
 * Keeps the brands' size charts. They are read as a whole and change only when a catalogue is loaded. Start at
 * {@link io.toebox.catalog.sizes.SizeCharts}.
 */
@NullMarked
package io.toebox.catalog.sizes;

import org.jspecify.annotations.NullMarked;
