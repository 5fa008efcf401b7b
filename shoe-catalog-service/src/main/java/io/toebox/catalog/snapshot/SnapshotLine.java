package io.toebox.catalog.snapshot;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.size.SizeRow;
import io.toebox.catalog.shoes.ShoeResponse;
import io.toebox.catalog.shoes.StoredShoe;

/** One line of a snapshot. */
@Schema(
        description = "One line of a snapshot; `kind` says which. Skip kinds you do not know",
        oneOf = {SnapshotLine.Header.class, SnapshotLine.SizeChart.class, SnapshotLine.Shoe.class})
sealed interface SnapshotLine {

    /** Says what it is. */
    String kind();

    /** The first line: the sequence of the snapshot and how many shoes follow, so that a cut-off answer is noticed. */
    @Schema(name = "SnapshotHeader", description = "The first line")
    record Header(
            @Schema(required = true, enumeration = "header") String kind,

            @Schema(required = true, description = "Go on with the changes after this")
            long sequence,

            @Schema(required = true, description = "How many shoe lines follow")
            long shoes)
            implements SnapshotLine {

        static Header of(SnapshotReading.Head head) {
            return new Header("header", head.sequence(), head.shoes());
        }
    }

    /** One brand's chart of one last. */
    @Schema(name = "SizeChart", description = "A brand's sizes of one last")
    record SizeChart(
            @Schema(required = true, enumeration = "size-chart")
            String kind,

            @Schema(required = true) String brand,

            @Schema(
                    required = true,
                    enumeration = {"men", "women", "unisex"})
            String lastGender,

            @Schema(required = true, description = "By US size; another size may stand in several rows")
            List<Row> rows,

            @Schema(required = true) String source)
            implements SnapshotLine {

        static SizeChart of(io.toebox.catalog.core.size.SizeChart chart) {
            return new SizeChart(
                    "size-chart",
                    chart.brand(),
                    Term.of(chart.lastGender()),
                    chart.rows().stream().map(Row::of).toList(),
                    String.join("; ", chart.sources()));
        }
    }

    /** One row of a chart; a cell the brand does not print is left out. */
    @Schema(name = "SizeRow", description = "Cells the brand does not print are left out")
    record Row(
            @Schema(required = true) BigDecimal us,
            @Nullable BigDecimal uk,

            @Schema(description = "As printed: a whole, a half or a third such as `42 2/3`") @Nullable
            String eu,

            @Schema(description = "Centimetres printed on the label, often not the foot length") @Nullable
            BigDecimal labelCm) {

        static Row of(SizeRow row) {
            return new Row(
                    row.us().decimal(),
                    number(row.uk()),
                    row.eu() == null ? null : row.eu().toString(),
                    row.label() == null ? null : centimetres(row.label()));
        }

        private static BigDecimal centimetres(TenthMm length) {
            BigDecimal shortest = BigDecimal.valueOf(length.tenths(), 2).stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }

        private static @Nullable BigDecimal number(@Nullable SizeNumber size) {
            return size == null ? null : size.decimal();
        }
    }

    /** One shoe. */
    @Schema(name = "ShoeLine", description = "One shoe")
    record Shoe(
            @Schema(required = true, enumeration = "shoe") String kind,
            @Schema(required = true) ShoeResponse shoe) implements SnapshotLine {

        static Shoe of(StoredShoe stored) {
            return new Shoe("shoe", ShoeResponse.of(stored));
        }
    }
}
