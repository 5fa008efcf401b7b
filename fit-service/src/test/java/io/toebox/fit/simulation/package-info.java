/**
 * The catalogue, its feed, replicas that follow it and the outcomes of pairs, in one thread and decided by one number: whatever goes
 * wrong goes wrong again. Start at {@link io.toebox.fit.simulation.Simulation}; docs/simulation.md tells what is real in it.
 */
@NullMarked
package io.toebox.fit.simulation;

import org.jspecify.annotations.NullMarked;
