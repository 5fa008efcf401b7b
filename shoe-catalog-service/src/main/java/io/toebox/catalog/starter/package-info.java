/**
 * The catalogue a new installation starts with: real shoes with attribution in every row (see {@code starter/README.md}
 * in the resources). It is loaded once, in one transaction, and never again, so a shop may replace all of it. Start at
 * {@link io.toebox.catalog.starter.Seeding}.
 */
@NullMarked
package io.toebox.catalog.starter;

import org.jspecify.annotations.NullMarked;
