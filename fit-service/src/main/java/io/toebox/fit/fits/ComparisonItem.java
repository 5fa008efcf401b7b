package io.toebox.fit.fits;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.fits.FitItem.SizeItem;
import io.toebox.fit.fits.FitItem.WidthItem;

/** This shoe against the one worn today. */
@Schema(
        name = "ShoeComparison",
        description =
                "This shoe in `size` and `width` against the shoe of today, `with`, zone by zone: the inside that feet feel. Size"
                        + " and width are those that are answered, the nearest where none could be. `nearest` feels most like the"
                        + " shoe of today. Left out when that was not told with its size, or one of the two cannot be compared")
public record ComparisonItem(
        PairItem with,
        SizeItem size,
        WidthItem width,

        @Schema(description = "Zones whose inside is known of both shoes")
        List<DifferenceItem> zones,

        @Schema(description = "No zone differs by more than its error")
        boolean aboutTheSame,

        @Schema(
                description = "Half sizes it feels longer than the shoe of today, below 0 shorter; 0 when the length is"
                        + " about the same",
                examples = "-1")
        int halfSizesLonger,

        @Schema(
                description =
                        "Width letters its ball feels wider than the shoe of today, below 0 narrower; 0 when about the"
                                + " same",
                examples = "1")
        int lettersWider,

        LabelItem nearest,

        @Schema(
                description = "For people: what differs by more than its error, and what to take to come nearest",
                examples = "2 mm narrower at the toes than your Ghost 15 in US M 10 D. Nearest to it is US M 10 2E.")
        String detail) {

    /** A shoe in one size and width. */
    @Schema(name = "ShoePair", description = "A shoe in one size and width")
    public record PairItem(
            @Schema(examples = "brooks-ghost-15") String slug,
            @Nullable String brand,
            @Nullable String model,
            SizeItem size,
            WidthItem width) {}

    /** A size and a width. */
    @Schema(name = "ShoeLabel", description = "A size and a width")
    public record LabelItem(SizeItem size, WidthItem width) {}

    /** What two shoes differ by in one zone. */
    @Schema(name = "ZoneDifference", description = "What two shoes differ by in one zone")
    public record DifferenceItem(
            @Schema(description = "More zones may come", examples = "toe-box-width")
            FeltZone zone,

            @Schema(description = "How much more inside it has, mm; negative for less", examples = "-2.1")
            double differenceMm,

            @Schema(
                    description =
                            "Standard deviation of the difference, mm; errors that both shoes share are not in it",
                    examples = "1.4")
            double sdMm,

            @Schema(description = "The difference is no larger than its standard deviation")
            boolean aboutTheSame,

            @Schema(
                    description =
                            "The same of what was measured in both shoes by one method, mm; only where it is another"
                                    + " answer than what feet feel",
                    examples = "-6.3")
            @Nullable
            Double measuredDifferenceMm,

            @Schema(description = "For people", examples = "2 mm narrower at the toes")
            String detail) {}

    /** What can be said of a zone that is not judged. */
    @Schema(
            name = "ZoneCompared",
            description =
                    "What can be said of a zone of which no comfortable room is known: how the shoe stands among others,"
                            + " and against the shoe of today")
    public record ComparedItem(
            @Schema(
                    description = "toe-box-height, ball-girth, instep or heel; more may come",
                    examples = "toe-box-height")
            FeltZone zone,

            @Schema(
                    description =
                            "How many of 100 running shoes have less here, in one size; left out where too few were"
                                    + " measured",
                    examples = "38")
            @Nullable
            Integer percentile,

            @Schema(
                    description = "How much more it has than the shoe of today, mm; negative for less",
                    examples = "3.1")
            @Nullable
            Double differenceMm,

            @Schema(description = "Standard deviation of the difference, mm", examples = "1.4") @Nullable
            Double sdMm,

            @Schema(description = "How the shoe of today feels here, if that was told", examples = "tight") @Nullable
            Verdict currentShoeFeels,

            @Schema(
                    description = "For people",
                    examples = "3 mm higher over the toes than your Ghost 15. Yours presses here.")
            String detail) {}
}
