package io.toebox.catalog.core.shoe;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Shoes for tests. */
public final class ShoeFixture {

    private ShoeFixture() {}

    public static Shoe shoe(String slug, Measurement... measurements) {
        return declared(slug, null, measurements);
    }

    /** The same shoe under another model name: a change. */
    public static Shoe renamed(Shoe shoe, String model) {
        var i = shoe.identity();
        return new Shoe(
                new Shoe.Identity(i.slug(), i.brand(), model, i.version(), i.lastGender(), i.releaseDate()),
                shoe.purpose(),
                shoe.upper(),
                shoe.build(),
                shoe.offer(),
                shoe.sizeRating(),
                shoe.variants(),
                shoe.measurements(),
                shoe.sources());
    }

    /** A shoe in one size that carries these barcodes. */
    public static Shoe withGtins(String slug, Gtin... gtins) {
        var shoe = shoe(slug);
        return new Shoe(
                shoe.identity(),
                shoe.purpose(),
                shoe.upper(),
                shoe.build(),
                shoe.offer(),
                shoe.sizeRating(),
                List.of(new Variant(ShoeSize.LAB_REFERENCE, WidthGrade.WIDE, WidthLetter.E2, Arrays.asList(gtins))),
                shoe.measurements(),
                shoe.sources());
    }

    static Shoe declared(String slug, ToeBoxShape.Shape declared, Measurement... measurements) {
        return new Shoe(
                new Shoe.Identity(slug, "Testbrand", "Model " + slug, null, null, null),
                new Shoe.Purpose(Category.ROAD, Set.of(), null, null),
                new Shoe.Upper(null, declared, null, null, null, null),
                new Shoe.Build(null, null, null, null),
                new Shoe.Offer(null, Set.of(WidthGrade.STANDARD), null, false, null),
                null,
                List.of(),
                Arrays.asList(measurements),
                List.of("Own measurement"));
    }

    public static Measurement measured(Dimension dimension, MeasuringMethod method, String mm) {
        return new Measurement(
                dimension,
                method,
                TenthMm.parseMm(mm),
                ShoeSize.LAB_REFERENCE,
                WidthGrade.STANDARD,
                "Own measurement",
                null);
    }
}
