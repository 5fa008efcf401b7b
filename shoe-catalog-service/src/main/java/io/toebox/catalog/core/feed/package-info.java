/**
 * What a row of a shop's feed means: which shoe it is about, what it says of it, what is wrong with it, and how it changes
 * the shoe. A row is a bag of texts under {@link io.toebox.catalog.core.feed.Field}s; no file format is known here. Nothing
 * is guessed: what cannot be read for certain is left out with a {@link io.toebox.catalog.core.feed.Finding} that says what
 * to do. Start at {@link io.toebox.catalog.core.feed.RowInterpreter}, then {@link io.toebox.catalog.core.feed.ShoeMerge}.
 */
@NullMarked
package io.toebox.catalog.core.feed;

import org.jspecify.annotations.NullMarked;
