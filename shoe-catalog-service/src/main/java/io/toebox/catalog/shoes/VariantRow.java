package io.toebox.catalog.shoes;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;

/** A row of {@code variant}, without the shoe it belongs to. Unknown is a word, because it is part of the key. */
@Embeddable
record VariantRow(
        @Column(nullable = false) String scale,

        @Column(name = "size_sixths", nullable = false) int sizeSixths,

        @Column(nullable = false) String width,
        @Column(nullable = false) String letter) {

    private static final String UNKNOWN = "unknown";

    static VariantRow of(Variant variant) {
        return new VariantRow(
                Term.of(variant.size().scale()),
                variant.size().number().sixths(),
                variant.width() == null ? UNKNOWN : Term.of(variant.width()),
                variant.letter() == null ? UNKNOWN : variant.letter().label());
    }

    Variant toVariant(List<Gtin> gtins) {
        return new Variant(
                new ShoeSize(Term.parse(SizeScale.class, scale), new SizeNumber(sizeSixths)),
                grade(),
                WidthLetter.find(letter).orElse(null),
                gtins);
    }

    private @Nullable WidthGrade grade() {
        return width.equals(UNKNOWN) ? null : Term.parse(WidthGrade.class, width);
    }
}
