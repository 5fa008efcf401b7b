package io.toebox.catalog.core.quality;

import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.TenthMm;

/**
 * A value of another shoe.
 *
 * @param brand whose shoe; the same in any letter case
 * @param place what was measured, how and on which size and width
 */
public record OtherValue(String brand, Measurement.Place place, TenthMm value) {}
