package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.compare.Caveat;
import io.toebox.catalog.core.compare.Comparison;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.WidthGrade;

/** Shoes side by side as they are published. */
@Schema(
        name = "Comparison",
        description =
                "Shoes side by side, the others against the first. Values of different methods are never subtracted; "
                        + "what is not known is left out. Every enumeration may grow.")
record ComparisonResponse(
        @Schema(minItems = Comparison.MIN_SHOES, maxItems = Comparison.MAX_SHOES)
        List<Side> shoes,

        @Schema(description = "One for each dimension, method, size and width any of them was measured in")
        List<Row> dimensions,

        @Schema(description = "What keeps dimensions from being compared")
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
            String slug,
            String brand,
            String model,

            ShoeResponse.@Nullable ToeBox toeBoxShape,

            @Schema(description = "Heel stack less forefoot stack, measured") @Nullable
            BigDecimal dropMm,

            @Schema(description = "Sole height at the heel, measured") @Nullable
            BigDecimal heelStackMm,

            @Schema(description = "Sole height at the forefoot, measured") @Nullable
            BigDecimal forefootStackMm,

            @Schema(description = "Grams of one shoe in the size that was measured") @Nullable
            Integer weightG,

            @Schema(description = "Widths sold, as the maker labels them. Empty when unknown")
            List<WidthGrade> widthsOffered) {

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
                    List.copyOf(shoe.offer().widths()));
        }
    }

    /** Values that may be subtracted. */
    @Schema(name = "ComparedDimension", description = "One dimension by one method on one size and width")
    record Row(
            Dimension dimension,

            MeasuringMethod method,

            ShoeResponse.OnSize onSize,

            WidthGrade onWidth,

            @Schema(description = "One for each shoe, in the order of the shoes")
            List<Cell> values) {

        static Row of(Comparison.Row row, List<Shoe> shoes) {
            var place = row.place();
            return new Row(
                    place.dimension(),
                    place.method(),
                    ShoeResponse.OnSize.of(place.onSize()),
                    place.onWidth(),
                    IntStream.range(0, shoes.size())
                            .mapToObj(i -> Cell.of(
                                    shoes.get(i).identity().slug(), row.cells().get(i)))
                            .toList());
        }
    }

    /** One shoe in one row. */
    @Schema(name = "ComparedValue", description = "One shoe's value; without `valueMm` it was not measured so")
    record Cell(
            String slug,
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
            Caveat.Code code,

            Dimension dimension,

            @Schema(minItems = 1, description = "The shoes it holds for")
            List<String> slugs,

            String detail) {

        static CaveatInWords of(Caveat caveat) {
            return new CaveatInWords(
                    caveat.code(),
                    caveat.dimension(),
                    caveat.slugs(),
                    caveat.code().sentence());
        }
    }

    private static @Nullable BigDecimal mm(@Nullable TenthMm length) {
        return length == null ? null : length.mm();
    }
}
