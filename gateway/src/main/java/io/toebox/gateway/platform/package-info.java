/**
 * What every answer of the gateway shares, whatever the feature: problem documents (RFC 9457), the request id, the
 * headers, the body limit and the JSON rules. It knows nothing of shoes. Start at {@link
 * io.toebox.gateway.platform.ProblemMappers} for resources and at {@link io.toebox.gateway.platform.ProblemAnswers} for
 * everything else.
 */
@NullMarked
package io.toebox.gateway.platform;

import org.jspecify.annotations.NullMarked;
