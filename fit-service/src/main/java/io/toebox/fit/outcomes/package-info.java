/**
 * What becomes of pairs, as shops tell it: stored, corrected, exported and erased by the shop that told it, counted by every replica.
 * Start at {@link io.toebox.fit.outcomes.OutcomesResource}.
 */
@NullMarked
package io.toebox.fit.outcomes;

import org.jspecify.annotations.NullMarked;
