/**
 * What every answer of this service shares, whatever the feature: problem documents (RFC 9457), the request id, the body
 * limit and the JSON rules. It knows nothing of shoes, only how words are spelled. Start at {@link io.toebox.catalog.platform.ProblemMappers}.
 */
@NullMarked
package io.toebox.catalog.platform;

import org.jspecify.annotations.NullMarked;
