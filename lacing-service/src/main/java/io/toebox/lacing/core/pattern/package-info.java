/**
 * The catalogue of lacings: each is a generator of valid paths for a shoe's eyelets, with its names, its purpose and the
 * evidence behind it as data. It knows nothing of runners' complaints. Start at
 * {@link io.toebox.lacing.core.pattern.Lacings}.
 */
@NullMarked
package io.toebox.lacing.core.pattern;

import org.jspecify.annotations.NullMarked;
