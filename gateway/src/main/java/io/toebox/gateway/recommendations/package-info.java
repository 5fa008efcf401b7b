/**
 * {@code POST /v1/recommendations}: the one answer that needs two services. The fit service must answer; the lacing
 * service may be missing. Start at {@link io.toebox.gateway.recommendations.RecommendationsResource}.
 */
@NullMarked
package io.toebox.gateway.recommendations;

import org.jspecify.annotations.NullMarked;
