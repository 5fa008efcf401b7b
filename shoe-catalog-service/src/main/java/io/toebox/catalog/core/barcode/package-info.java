/**
 * Reading what a scanner, a spreadsheet or a web address says into the number under a barcode. Start at
 * {@link io.toebox.catalog.core.barcode.BarcodeReader}.
 */
@NullMarked
package io.toebox.catalog.core.barcode;

import org.jspecify.annotations.NullMarked;
