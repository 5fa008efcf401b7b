package io.toebox.fit.fits;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.fits.FitItem.ReasonItem;
import io.toebox.fit.fits.FitItem.SizeItem;
import io.toebox.fit.fits.FitItem.WidthItem;
import io.toebox.fit.fits.FitItem.ZoneItem;

/** The box in hand, against the best size and width of its shoe. */
@Schema(
        name = "FitBox",
        description =
                "The size and width the barcode stands on, against the best ones of the same shoe. When nobody said which width"
                        + " is in the box, it is judged as standard, or as the only width its shoe is made in")
public record BoxItem(
        @Schema(description = "The barcode as 14 digits", examples = "04006381333931")
        String gtin,

        SizeItem size,

        WidthItem width,

        @Schema(
                description = "Half sizes from this box to the best size: above 0 the box is short, below 0 it is long",
                examples = "1")
        int halfSizesToBest,

        @Schema(
                description = "Widths from this box to the best one: above 0 the box is narrow, below 0 it is wide",
                examples = "0")
        int widthsToBest,

        @Schema(description = "Probability that every judged zone is comfortable, 0 to 1", examples = "0.41")
        double fitProbability,

        List<ZoneItem> zones,
        @Nullable CompressionItem metatarsalCompression,

        @Schema(
                description =
                        "box-is-best, box-short, box-long, box-narrow or box-wide with what to try; more may come")
        List<ReasonItem> reasons) {}
