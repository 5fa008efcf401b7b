/** The decision: feet, shoe and comfort bands put together. Start at {@link io.toebox.fit.core.scoring.FitEngine}. */
@NullMarked
package io.toebox.fit.core.scoring;

import org.jspecify.annotations.NullMarked;
