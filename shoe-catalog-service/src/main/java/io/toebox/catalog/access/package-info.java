/**
 * Whose request it is, in the words of the catalogue: the author of what it writes and the shop it may see. Who may write at all is
 * declared with each operation and checked by {@link io.toebox.edge.access.DeclaredAccess}. Start at {@link
 * io.toebox.catalog.access.Caller}.
 */
@NullMarked
package io.toebox.catalog.access;

import org.jspecify.annotations.NullMarked;
