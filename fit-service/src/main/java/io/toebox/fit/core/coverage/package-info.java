/**
 * Whom a shoe leaves out, and what would change it. Start at {@link io.toebox.fit.core.coverage.Coverage}.
 */
@NullMarked
package io.toebox.fit.core.coverage;

import org.jspecify.annotations.NullMarked;
