/**
 * The numbered list of everything that changed, so that a consumer can follow the catalogue without losing or reordering
 * anything: numbers have no gaps and their order is the order of the commits (docs/decisions/0001). It knows a shoe only
 * as the text that was published. Start at {@link io.toebox.catalog.changes.ChangeLog}.
 */
@NullMarked
package io.toebox.catalog.changes;

import org.jspecify.annotations.NullMarked;
