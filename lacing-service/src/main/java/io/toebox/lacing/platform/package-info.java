/**
 * What every answer of this service shares, whatever the feature: problem documents (RFC 9457), the request id, the body
 * limit, the JSON rules and how numbers are rounded. It knows nothing of laces. Start at {@link io.toebox.lacing.platform.ProblemMappers}.
 */
@NullMarked
package io.toebox.lacing.platform;

import org.jspecify.annotations.NullMarked;
