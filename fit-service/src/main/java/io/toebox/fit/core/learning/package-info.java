/**
 * What becomes of pairs, and what that tells of shoes. Stored are counts of equal outcomes; what is believed of a shoe is a function
 * of its own counts and of numbers frozen with the model's version, so neither the order of outcomes nor the machine matters.
 *
 * <p>Read in this order: {@link io.toebox.fit.core.learning.Told} (what an outcome says of a zone),
 * {@link io.toebox.fit.core.learning.FeelScale} (how probable that is),
 * {@link io.toebox.fit.core.learning.Hierarchy} (what follows for a shoe and each of its sizes).
 */
@NullMarked
package io.toebox.fit.core.learning;

import org.jspecify.annotations.NullMarked;
