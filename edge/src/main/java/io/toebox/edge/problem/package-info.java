/**
 * What a request that cannot be served is answered with: problem documents (RFC 9457) in the caller's language, that name
 * everything that is wrong at once. Start at {@link io.toebox.edge.problem.ProblemMappers} for resources and at {@link
 * io.toebox.edge.problem.ProblemAnswers} for everything before them.
 */
@NullMarked
package io.toebox.edge.problem;

import org.jspecify.annotations.NullMarked;
