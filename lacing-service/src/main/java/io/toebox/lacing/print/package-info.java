/**
 * Drawings as pixels: PNG, and the rows of dots a receipt printer takes. Knows SVG and addresses, and nothing of lacings.
 * Start at {@link io.toebox.lacing.print.Raster}.
 */
@NullMarked
package io.toebox.lacing.print;

import org.jspecify.annotations.NullMarked;
