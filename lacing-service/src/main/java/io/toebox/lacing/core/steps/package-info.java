/**
 * A path as instructions for the hands: one step per pass or hook, then the knot. The structured step is the truth and the
 * English sentence is made from it; replaying either gives the same path. Start at
 * {@link io.toebox.lacing.core.steps.Steps}.
 */
@NullMarked
package io.toebox.lacing.core.steps;

import org.jspecify.annotations.NullMarked;
