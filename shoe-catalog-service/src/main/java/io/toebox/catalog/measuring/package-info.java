/**
 * What shops and brands measure inside a shoe: one address for each value, with what speaks against it, and the page that
 * says how to measure. Values of the lab are read here but come with their data set. Start at {@code MeasurementsResource}.
 */
@NullMarked
package io.toebox.catalog.measuring;

import org.jspecify.annotations.NullMarked;
