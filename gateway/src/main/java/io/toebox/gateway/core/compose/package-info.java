/**
 * One answer out of two: the fit ranking with the lacing for each shoe in it. Works on parsed JSON, so whatever the fit
 * service adds to its answer reaches the runner without a change here. It calls nobody; start at {@link
 * io.toebox.gateway.core.compose.Composition}.
 */
@NullMarked
package io.toebox.gateway.core.compose;

import org.jspecify.annotations.NullMarked;
