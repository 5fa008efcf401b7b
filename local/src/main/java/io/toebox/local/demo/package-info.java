/**
 * A shop to try a running Toebox with: barcodes, sizes and stock for some sixty starter shoes, put in and taken out over the
 * catalogue's own interface. Start at {@link io.toebox.local.demo.Demo}.
 */
@NullMarked
package io.toebox.local.demo;

import org.jspecify.annotations.NullMarked;
