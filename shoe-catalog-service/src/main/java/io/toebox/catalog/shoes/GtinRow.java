package io.toebox.catalog.shoes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import io.toebox.catalog.core.shoe.Gtin;

/** A row of {@code variant_gtin}, without the shoe it belongs to: a barcode and the size and width it stands on. */
@Embeddable
record GtinRow(@Column(nullable = false) String gtin, VariantRow variant) {

    static GtinRow of(VariantRow variant, Gtin gtin) {
        return new GtinRow(gtin.digits(), variant);
    }
}
