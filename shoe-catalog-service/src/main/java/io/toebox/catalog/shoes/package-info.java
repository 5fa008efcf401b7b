/**
 * Keeps the shoes and publishes them. Every write goes through {@link io.toebox.catalog.shoes.ShoeWriter}, which also
 * numbers the change; every read maps rows to the core's {@code Shoe} in one place, {@code ShoeEntity}, and from there to
 * the published form, {@code ShoeResponse}. How a list is found and ordered is in {@code ShoeListQuery}. Start at
 * {@code ShoesResource}.
 */
@NullMarked
package io.toebox.catalog.shoes;

import org.jspecify.annotations.NullMarked;
