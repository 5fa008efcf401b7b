/**
 * Feet against shoes, as plain Java: no framework, no clock, no network. All lengths are millimetres.
 *
 * <p>Read in this order: {@link io.toebox.fit.core.foot.FootPair} (what is known of the feet),
 * {@link io.toebox.fit.core.shoe.Geometries} (what is known of the inside of a shoe),
 * {@link io.toebox.fit.core.clearance.Zone} (when a clearance is comfortable),
 * {@link io.toebox.fit.core.scoring.FitEngine} (the decision). Every tunable number is in
 * {@link io.toebox.fit.core.policy.Policy}.
 */
@NullMarked
package io.toebox.fit.core;

import org.jspecify.annotations.NullMarked;
