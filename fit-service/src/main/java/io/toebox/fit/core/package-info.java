/**
 * Feet against shoes, as plain Java: no framework, no clock, no network. All lengths are millimetres.
 *
 * <p>Read in this order: {@link io.toebox.fit.core.foot.FootPair} (what was seen of the feet),
 * {@link io.toebox.fit.core.foot.FeetBelief} (what is therefore believed of them),
 * {@link io.toebox.fit.core.runner.Runner} (what the runner does and wears),
 * {@link io.toebox.fit.core.shoe.Geometries} (what is known of the inside of a shoe),
 * {@link io.toebox.fit.core.clearance.Zone} (when a clearance is comfortable),
 * {@link io.toebox.fit.core.scoring.FitEngine} (the decision). Every tunable number is in
 * {@link io.toebox.fit.core.policy.Policy}.
 */
@NullMarked
package io.toebox.fit.core;

import org.jspecify.annotations.NullMarked;
