/**
 * Where a number or a piece of advice comes from and how sure we are of it. Everything that can be tuned and everything
 * that is recommended carries one of these. It knows nothing of laces.
 */
@NullMarked
package io.toebox.lacing.core.evidence;

import org.jspecify.annotations.NullMarked;
