/**
 * The whole catalogue in one answer: every size chart, grading and shoe as one transaction sees them, with the sequence
 * from which the change feed goes on. Start at {@code SnapshotResource}.
 */
@NullMarked
package io.toebox.catalog.snapshot;

import org.jspecify.annotations.NullMarked;
