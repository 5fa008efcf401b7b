/**
 * Takes in a shop's own file. A file is received in one transaction: every row is read, checked and staged, or nothing is.
 * A worker then lands the staged rows shoe by shoe in batches, each a transaction that also moves the job's border, so that
 * a crash leaves whole shoes and the next start goes on behind them. Start at {@code ImportsResource}; what a row means is
 * told in {@link io.toebox.catalog.core.feed}.
 */
@NullMarked
package io.toebox.catalog.imports;

import org.jspecify.annotations.NullMarked;
