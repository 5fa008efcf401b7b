/**
 * A path as instructions for the hands: one step per pass or hook, then the knot. Steps have no words; the
 * sentences of every language are made from them and replay to the same path. Start at
 * {@link io.toebox.lacing.core.steps.Steps}.
 */
@NullMarked
package io.toebox.lacing.core.steps;

import org.jspecify.annotations.NullMarked;
