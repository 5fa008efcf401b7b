/**
 * Lets the holder of a key read who wrote what. It stands apart from {@code audit} because whoever writes there must not
 * know how readers are let in. Start at {@code AuditResource}.
 */
@NullMarked
package io.toebox.catalog.trail;

import org.jspecify.annotations.NullMarked;
