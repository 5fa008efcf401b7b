package io.toebox.catalog.snapshot;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.shoes.ShoeResponse;
import io.toebox.catalog.shoes.StoredShoe;
import io.toebox.catalog.sizes.GradingResponse;
import io.toebox.catalog.sizes.SizeLabelResponse;
import io.toebox.catalog.sizes.SizeRowResponse;

/** One line of a snapshot. */
@Schema(
        description = "One line of a snapshot; `kind` says which. Skip kinds you do not know",
        oneOf = {
            SnapshotLine.Header.class,
            SnapshotLine.SizeChart.class,
            SnapshotLine.SizeLabels.class,
            SnapshotLine.Grading.class,
            SnapshotLine.Stock.class,
            SnapshotLine.Shoe.class
        })
sealed interface SnapshotLine {

    /** Says what it is. */
    String kind();

    /** The first line: which state it is and how many shoes follow, at the end, so that a cut-off answer is noticed. */
    @Schema(name = "SnapshotHeader", description = "The first line")
    record Header(
            @Schema(enumeration = "header") String kind,

            @Schema(description = "Which catalogue in which form; another one is not continued by the same changes")
            String edition,

            @Schema(description = "Go on with the changes after this")
            long sequence,

            @Schema(description = "How many shoe lines follow")
            long shoes)
            implements SnapshotLine {

        static Header of(SnapshotReading.Head head) {
            return new Header("header", head.state().edition(), head.state().sequence(), head.shoes());
        }
    }

    /** One brand's chart of one last. */
    @Schema(name = "SizeChart", description = "A brand's sizes of one last")
    record SizeChart(
            @Schema(enumeration = "size-chart") String kind,

            String brand,

            LastGender lastGender,

            @Schema(description = "By US size; another size may stand in several rows")
            List<SizeRowResponse> rows,

            String source)
            implements SnapshotLine {

        static SizeChart of(io.toebox.catalog.core.size.SizeChart chart) {
            return new SizeChart(
                    "size-chart",
                    chart.brand(),
                    chart.lastGender(),
                    chart.rows().stream().map(SizeRowResponse::of).toList(),
                    String.join("; ", chart.sources()));
        }
    }

    /** What US sizes are called elsewhere: by one brand, or by nobody in particular. */
    @Schema(
            name = "SizeLabelsLine",
            description =
                    "What US sizes are called on other scales, as size conversions answer; for what a brand's own line "
                            + "lacks, the line without a brand")
    record SizeLabels(
            @Schema(enumeration = "size-labels") String kind,

            @Schema(description = "Whose; left out for those of no brand in particular") @Nullable
            String brand,

            @Schema(description = "The scale of the US sizes")
            SizeScale scale,

            @Schema(description = "By US size") List<SizeLabelResponse> labels)
            implements SnapshotLine {

        static SizeLabels of(io.toebox.catalog.core.size.SizeLabels table) {
            return new SizeLabels(
                    "size-labels",
                    table.brand(),
                    table.us(),
                    table.labels().stream().map(SizeLabelResponse::of).toList());
        }
    }

    /** How one dimension of a brand's shoes grows. */
    @Schema(name = "GradingLine", description = "One grading")
    record Grading(@Schema(enumeration = "grading") String kind, GradingResponse grading) implements SnapshotLine {

        static Grading of(io.toebox.catalog.core.shoe.Grading grading) {
            return new Grading("grading", GradingResponse.of(grading));
        }
    }

    /** Some of what a shop has. */
    @Schema(
            name = "StockLine",
            description = "Some of what a shop has; a shop may have several lines, and one without barcodes")
    record Stock(
            @Schema(enumeration = "stock") String kind,

            String shop,

            @Schema(description = "Barcodes of which the shop last counted one or more")
            List<String> inStock)
            implements SnapshotLine {

        static Stock of(String shop, List<String> inStock) {
            return new Stock("stock", shop, inStock);
        }
    }

    /** One shoe. */
    @Schema(name = "ShoeLine", description = "One shoe")
    record Shoe(@Schema(enumeration = "shoe") String kind, ShoeResponse shoe) implements SnapshotLine {

        static Shoe of(StoredShoe stored) {
            return new Shoe("shoe", ShoeResponse.of(stored));
        }
    }
}
