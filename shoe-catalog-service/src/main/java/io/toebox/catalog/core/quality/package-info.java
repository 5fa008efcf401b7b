/**
 * How believable a measured value is: whether it lies among the values of comparable shoes and whether the values of one
 * shoe can be true together. It finds and never rejects: a surprising shoe stays as measured. Values of different methods
 * never enter one number. Start at {@link io.toebox.catalog.core.quality.Plausibility}.
 */
@NullMarked
package io.toebox.catalog.core.quality;

import org.jspecify.annotations.NullMarked;
