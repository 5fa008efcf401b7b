/**
 * Words for people, in every language the service speaks. The core and the rest of the edge deal in codes; here a code becomes a
 * sentence. Start at {@link io.toebox.fit.wording.Words}; the sentences are in {@code resources/wording}.
 */
@NullMarked
package io.toebox.fit.wording;

import org.jspecify.annotations.NullMarked;
