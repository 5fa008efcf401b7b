/**
 * Bytes of a shop's file to rows: what kind of file it is, how it is packed and encoded, and what the format calls the
 * fields. What a row means is {@code core.feed}'s. Everything streams; no file is ever held as a whole. Start at
 * {@link io.toebox.catalog.imports.reading.FeedReader}.
 */
@NullMarked
package io.toebox.catalog.imports.reading;

import org.jspecify.annotations.NullMarked;
