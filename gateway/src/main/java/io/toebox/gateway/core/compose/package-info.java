/**
 * One answer out of two: what the fit service says to a runner, with the lacing told once, as much of it as was asked for and
 * what to do next. Works on parsed JSON, so whatever a service adds to its answer reaches the reader of everything without a
 * change here. It calls nobody; start at {@link io.toebox.gateway.core.compose.Composition}.
 */
@NullMarked
package io.toebox.gateway.core.compose;

import org.jspecify.annotations.NullMarked;
