/**
 * Size labels as a brand prints them. A chart is a list of rows, not a function: two US sizes may share one UK size, a
 * cell may be missing, and nothing is interpolated. Where no chart tells, {@link io.toebox.catalog.core.size.SizeFormula}
 * does, with its uncertainty. Start at {@link io.toebox.catalog.core.size.SizeConverter}; width letters are
 * {@link io.toebox.catalog.core.size.LastWidth}.
 */
@NullMarked
package io.toebox.catalog.core.size;

import org.jspecify.annotations.NullMarked;
