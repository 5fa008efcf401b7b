/**
 * The numbered list of everything that changed, so that a consumer can follow the catalogue without losing or reordering
 * anything: numbers have no gaps and their order is the order of the commits (docs/decisions/0001). It knows a shoe only
 * as the text that was published. Start at {@link io.toebox.catalog.changes.ChangeLog}.
 *
 * <p>Readers that wait ({@code LongPoll}) are woken by PostgreSQL's NOTIFY, sent in the transaction of the change, so it
 * does not matter which instance wrote ({@code ChangeListener}). A wake-up carries nothing: the reader looks again, and
 * what it sees is right whether the wake-up was early, late, doubled or lost.
 */
@NullMarked
package io.toebox.catalog.changes;

import org.jspecify.annotations.NullMarked;
