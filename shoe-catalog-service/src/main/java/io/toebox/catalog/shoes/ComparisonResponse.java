package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.compare.Caveat;
import io.toebox.catalog.core.compare.Comparison;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;

/** Shoes side by side as they are published. */
@Schema(
        name = "Comparison",
        description =
                "Shoes side by side, the others against the first. Values of different methods are never subtracted; "
                        + "what is not known is left out. Every enumeration may grow.")
record ComparisonResponse(
        @Schema(required = true, minItems = Comparison.MIN_SHOES, maxItems = Comparison.MAX_SHOES)
        List<Side> shoes,

        @Schema(
                required = true,
                description = "One for each dimension, method, size and width any of them was measured in")
        List<Row> dimensions,

        @Schema(required = true, description = "What keeps dimensions from being compared")
        List<CaveatInWords> caveats) {

    static ComparisonResponse of(Comparison comparison) {
        return new ComparisonResponse(
                comparison.shoes().stream().map(Side::of).toList(),
                comparison.rows().stream()
                        .map(row -> Row.of(row, comparison.shoes()))
                        .toList(),
                comparison.caveats().stream().map(CaveatInWords::of).toList());
    }

    /** What of a shoe needs no method to be compared. */
    @Schema(name = "ComparedShoe", description = "One of the compared shoes")
    record Side(
            @Schema(required = true) String slug,
            @Schema(required = true) String brand,
            @Schema(required = true) String model,

            ShoeResponse.@Nullable ToeBox toeBoxShape,

            @Schema(description = "Heel stack less forefoot stack, measured") @Nullable
            BigDecimal dropMm,

            @Schema(description = "Sole height at the heel, measured") @Nullable
            BigDecimal heelStackMm,

            @Schema(description = "Sole height at the forefoot, measured") @Nullable
            BigDecimal forefootStackMm,

            @Schema(description = "Grams of one shoe in the size that was measured") @Nullable
            Integer weightG,

            @Schema(
                    required = true,
                    description = "Widths sold, as the maker labels them. Empty when unknown",
                    enumeration = {"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide"})
            List<String> widthsOffered) {

        static Side of(Shoe shoe) {
            var build = shoe.build();
            return new Side(
                    shoe.identity().slug(),
                    shoe.identity().brand(),
                    shoe.identity().model(),
                    shoe.toeBoxShape().map(ShoeResponse.ToeBox::of).orElse(null),
                    mm(build.drop()),
                    mm(build.heelStack()),
                    mm(build.forefootStack()),
                    build.weightG(),
                    shoe.offer().widths().stream().map(Term::of).toList());
        }
    }

    /** Values that may be subtracted. */
    @Schema(name = "ComparedDimension", description = "One dimension by one method on one size and width")
    record Row(
            @Schema(
                    required = true,
                    enumeration = {
                        "internal-length",
                        "ball-width",
                        "toe-box-width",
                        "toe-box-height",
                        "ball-girth",
                        "instep-height",
                        "heel-width"
                    })
            String dimension,

            @Schema(
                    required = true,
                    enumeration = {"lab-retired", "lab-current", "lab", "brand", "store"})
            String method,

            @Schema(required = true) ShoeResponse.OnSize onSize,

            @Schema(
                    required = true,
                    enumeration = {"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide"})
            String onWidth,

            @Schema(required = true, description = "One for each shoe, in the order of the shoes")
            List<Cell> values) {

        static Row of(Comparison.Row row, List<Shoe> shoes) {
            var place = row.place();
            return new Row(
                    Term.of(place.dimension()),
                    Term.of(place.method()),
                    ShoeResponse.OnSize.of(place.onSize()),
                    Term.of(place.onWidth()),
                    IntStream.range(0, shoes.size())
                            .mapToObj(i -> Cell.of(
                                    shoes.get(i).identity().slug(), row.cells().get(i)))
                            .toList());
        }
    }

    /** One shoe in one row. */
    @Schema(name = "ComparedValue", description = "One shoe's value; without `valueMm` it was not measured so")
    record Cell(
            @Schema(required = true) String slug,
            @Nullable BigDecimal valueMm,

            @Schema(
                    description =
                            "The value less the first shoe's; left out for the first shoe and when either was not measured so")
            @Nullable
            BigDecimal differenceMm) {

        static Cell of(String slug, Comparison.Cell cell) {
            return new Cell(slug, mm(cell.value()), mm(cell.difference()));
        }
    }

    /** Why a dimension says less than it seems. */
    @Schema(name = "Caveat", description = "Why a dimension of some shoes says less than it seems")
    record CaveatInWords(
            @Schema(
                    required = true,
                    enumeration = {"not-measured", "retired-method", "different-methods", "different-size-measured"})
            String code,

            @Schema(required = true) String dimension,

            @Schema(required = true, minItems = 1, description = "The shoes it holds for")
            List<String> slugs,

            @Schema(required = true) String detail) {

        static CaveatInWords of(Caveat caveat) {
            return new CaveatInWords(
                    Term.of(caveat.code()),
                    Term.of(caveat.dimension()),
                    caveat.slugs(),
                    caveat.code().sentence());
        }
    }

    private static @Nullable BigDecimal mm(@Nullable TenthMm length) {
        return length == null ? null : length.mm();
    }
}
