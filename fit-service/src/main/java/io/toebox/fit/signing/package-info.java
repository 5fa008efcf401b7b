/** What an answer recommended, signed, so that an outcome can name it. Start at {@link io.toebox.fit.signing.RecommendationIds}. */
@NullMarked
package io.toebox.fit.signing;

import org.jspecify.annotations.NullMarked;
