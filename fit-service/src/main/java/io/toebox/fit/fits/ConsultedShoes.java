package io.toebox.fit.fits;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.foot.Arch;
import io.toebox.fit.core.scoring.Likelihood;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.fits.FitItem.ShoeItem;
import io.toebox.fit.fits.FitItem.SizeItem;
import io.toebox.fit.fits.FitItem.WidthItem;

/**
 * What can be said of shoes to one runner.
 *
 * @param considered how many shoes were judged for a ranking; null when certain shoes were asked for
 * @param alternatives likelier shoes that a wish keeps out of a ranking; null when no wish was told or certain shoes were asked for
 * @param missing what would help to be told, the most valuable first
 * @param arch the arch of the foot with the higher one, if it was said or measured
 */
public record ConsultedShoes(
        String catalogVersion,
        String outcomesVersion,
        List<ConsultedItem> items,
        @Nullable Integer considered,
        List<NoteItem> notes,
        @Nullable List<AgainstWishesItem> alternatives,
        List<MissingFact> missing,
        Optional<Arch> arch) {

    /** One shoe of the answer. */
    @Schema(name = "ConsultedShoe", description = "One shoe: its fit, or why there is none")
    public record ConsultedItem(
            @Schema(
                    description = "The slug or barcode that was asked for; in a ranking the slug",
                    examples = "brooks-ghost-16")
            String asked,

            @Nullable FitItem fit,
            @Nullable BoxItem box,
            @Nullable NoteItem problem) {}

    /** A shoe that would do if a wish were dropped. */
    @Schema(
            name = "ShoeAgainstWishes",
            description = "A shoe that is likelier to fit than the best one that meets every filter, in its best size")
    public record AgainstWishesItem(
            ShoeItem shoe,

            @Schema(examples = "recommended") Outcome outcome,
            SizeItem size,
            WidthItem width,

            @Schema(description = "Probability that every judged zone is comfortable, 0 to 1", examples = "0.81")
            double fitProbability,

            @Schema(examples = "likely") Likelihood likelihood,

            @Schema(
                    description = "The filters it does not meet, by their names in the request",
                    examples = "[\"price\"]")
            List<String> unmetWishes) {}

    /** Something that was not told and would help. */
    @Schema(
            name = "MissingFact",
            description = "Something that would make the answer surer, and where it belongs in the request")
    public record MissingFact(
            @Schema(
                    description =
                            "foot-length, ball-width and so on, other-foot, current-shoe, current-shoe-feel or run; more may"
                                    + " come",
                    examples = "toe-breadth")
            String code,

            @Schema(description = "Where to put it, a JSON pointer", examples = "#/foot/right/toeBreadthMm")
            String pointer,

            @Schema(description = "For people") String detail,

            @Schema(description = "By how much it would make the least known zone surer, mm", examples = "1.1")
            @Nullable
            Double surerByMm) {}
}
