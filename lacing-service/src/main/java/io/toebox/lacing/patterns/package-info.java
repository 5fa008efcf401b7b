/**
 * The catalogue of lacings over HTTP: the list, one lacing threaded through a given shoe as JSON, and the same as a drawing.
 * Public and cacheable: nothing here is derived from a foot. Start at {@link io.toebox.lacing.patterns.LacingsResource}.
 */
@NullMarked
package io.toebox.lacing.patterns;

import org.jspecify.annotations.NullMarked;
