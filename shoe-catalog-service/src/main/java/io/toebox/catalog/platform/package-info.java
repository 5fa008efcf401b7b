/**
 * What several features of this service share at the HTTP edge: cursors of lists, preconditions of writes, merge patches, how
 * long caches keep reads, and what refusals say. It knows nothing of shoes. Start at {@link io.toebox.catalog.platform.PageCursor}.
 */
@NullMarked
package io.toebox.catalog.platform;

import org.jspecify.annotations.NullMarked;
