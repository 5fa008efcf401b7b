/**
 * The catalogue of lacings and what can be made of them: a {@link io.toebox.lacing.core.pattern.Composition} of methods is
 * threaded through a shoe's eyelets, which gives valid paths or a reason why not. Names, purpose and evidence of each method
 * are data in {@link io.toebox.lacing.core.pattern.Lacings}. It knows nothing of runners' complaints. Start at
 * {@code Composition}; how parts are put together is in {@link io.toebox.lacing.core.pattern.Composer}.
 */
@NullMarked
package io.toebox.lacing.core.pattern;

import org.jspecify.annotations.NullMarked;
