/**
 * How long what only tells of the past is kept, and its clearing in the background. It knows what may be forgotten, not how.
 * Start at {@code Retention} and docs/decisions/0006.
 */
@NullMarked
package io.toebox.catalog.retention;

import org.jspecify.annotations.NullMarked;
