package io.toebox.fit.fits;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.fits.ComparisonItem.DifferenceItem;
import io.toebox.fit.fits.ComparisonItem.LabelItem;
import io.toebox.fit.fits.FitItem.ReasonItem;
import io.toebox.fit.fits.FitItem.ShoeItem;

/** Size by size from one shoe to another. */
@Schema(
        name = "FitEquivalences",
        description = "For each size and width of one shoe the size and width of another that feels most like it")
public record EquivalenceAnswer(
        @Schema(description = "State of the catalogue that answered; opaque", examples = "c2ee390c-386")
        String catalogVersion,

        @Schema(examples = FitAnswers.MODEL_VERSION) String modelVersion,

        @Schema(
                description =
                        "compared, or why there is no table: not-sold when `from` is not known to be sold in the size or width"
                                + " asked for, not-applicable when a shoe is not made for this scale,"
                                + " insufficient-shoe-data when nothing inside one of them has been measured; more may come",
                examples = "compared")
        Compared outcome,

        ShoeItem from,
        ShoeItem to,
        SizeScale sizeScale,

        @Schema(description = "By size, then from narrow to wide; empty when there is no table")
        List<EquivalentItem> items,

        @Schema(description = "Which size to take, for people; left out when there is no table") @Nullable
        String detail,

        @Schema(description = "Why there is no table; `shoe` names which shoe it is said of")
        List<ObstacleItem> reasons) {

    /** Whether there is a table. */
    public enum Compared {
        COMPARED,
        NOT_SOLD,
        NOT_APPLICABLE,
        INSUFFICIENT_SHOE_DATA
    }

    /** How near what comes nearest is. */
    public enum Match {
        ABOUT_THE_SAME,
        NEAREST,
        NO_SIZE_NEAR
    }

    /** One row. */
    @Schema(
            name = "FitEquivalence",
            description = "A size and width of the one shoe and what comes nearest of the other")
    public record EquivalentItem(
            LabelItem from,
            LabelItem to,

            @Schema(description = "Half sizes from the one label to the other, above 0 a larger one", examples = "1")
            int halfSizes,

            @Schema(description = "Widths from the one label to the other, above 0 a wider one", examples = "0")
            int widths,

            @Schema(
                    description = "about-the-same: no zone differs by more than its error; nearest: some do;"
                            + " no-size-near: the length is about half a size away or more, as beyond the last size it is"
                            + " made in; more may come",
                    examples = "about-the-same")
            Match match,

            @Schema(description = "How much more inside `to` has than `from`")
            List<DifferenceItem> zones,

            @Schema(description = "For people", examples = "3 mm wider at the ball of the foot.")
            String detail) {}

    /** Why there is no table. */
    @Schema(name = "FitEquivalenceObstacle", description = "Why one of the shoes cannot be compared")
    public record ObstacleItem(
            @Schema(description = "Its slug", examples = "brooks-ghost-15")
            String shoe,

            ReasonItem reason) {}
}
