/**
 * The holes a lace can go through: columns left and right as drawn, rows counted from the toe. It knows nothing of paths.
 * Start at {@link io.toebox.lacing.core.eyelet.Eyelet}.
 */
@NullMarked
package io.toebox.lacing.core.eyelet;

import org.jspecify.annotations.NullMarked;
