package io.toebox.fit.fits;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.SizeLabel;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.scoring.Confidence;
import io.toebox.fit.core.scoring.Governing;
import io.toebox.fit.core.scoring.Likelihood;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SizeSystem;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.ComparisonItem.ComparedItem;

/** One shoe's answer. */
@Schema(description = "One shoe against the feet: which size and width, how much room in each zone, and how sure.")
public record FitItem(
        ShoeItem shoe,

        @Schema(description = "What came of it; more words may come", examples = "recommended")
        Outcome outcome,

        @Nullable SizeItem size,
        @Nullable WidthItem width,

        @Schema(description = "Probability that every judged zone is comfortable, 0 to 1", examples = "0.78") @Nullable
        Double fitProbability,

        @Schema(
                description =
                        "The same in a word. What becomes of pairs that are sold has not been seen yet, so the number orders"
                                + " shoes and is no share of pairs that will be kept; getFitModel tells where the words begin")
        @Nullable
        Likelihood likelihood,

        @Nullable ConfidenceItem confidence,

        @Schema(description = "The foot with less room in the zone that limits the fit", examples = "right") @Nullable
        Governing governingFoot,

        List<ZoneItem> zones,

        @Schema(
                description =
                        "Zones that are not judged, because no comfortable room is known there, but compared with other shoes"
                                + " or the shoe of today. Each of the seven zones is in zones, here or in notKnown")
        List<ComparedItem> compared,

        @Schema(description = "Zones nothing can be said about, and why; empty when no size could be judged at all")
        List<NotKnownItem> notKnown,

        @Nullable NextSizeItem nextSize,

        @Nullable ComparisonItem comparedWithCurrentShoe,
        @Nullable CompressionItem metatarsalCompression,
        List<ReasonItem> reasons,

        @Schema(
                description =
                        "Other current shoes that are likelier to fit, of this shoe's category and last first, then the rest,"
                                + " each by fit probability; empty when there is none. Left out when none were asked for,"
                                + " when this shoe is simply recommended and when too little is known of the feet")
        @Nullable
        List<AlternativeItem> alternatives,

        @Nullable LearnedItem learned,

        @Schema(
                description =
                        "What was recommended, signed; send it back with the outcome. Opaque, the same for the same answer, and"
                                + " nothing of it is about a person. Left out when nothing is recommended",
                examples = "MXxicm9va3MtZ2hvc3QtMTY.6nKq1kC0Yz0m2m7sYH9h0A")
        @Nullable
        String recommendationId) {

    /** What outcomes say of the shoe. */
    @Schema(
            name = "FitLearned",
            description =
                    "What became of pairs of this shoe is in the answer; left out while nobody told. `getLearnedShoe` says"
                            + " what it differs by")
    public record LearnedItem(
            @Schema(description = "Pairs that told something", examples = "37")
            int pairs,

            @Schema(description = "For people", examples = "Learned from 37 pairs.")
            String detail) {}

    /** Another shoe. */
    @Schema(name = "FitAlternative", description = "Another shoe that is likelier to fit, in its best size and width")
    public record AlternativeItem(
            ShoeItem shoe,

            @Schema(description = "One of those with a size to try", examples = "recommended")
            Outcome outcome,

            SizeItem size,
            WidthItem width,

            @Schema(description = "Probability that every judged zone is comfortable, 0 to 1", examples = "0.81")
            double fitProbability,

            @Schema(description = "The same in a word", examples = "likely")
            Likelihood likelihood,

            @Schema(
                    description =
                            "What kind of shoe it is where that is another than was asked about: other-category, other-last-gender;"
                                    + " empty where it is of the same")
            List<ReasonItem> otherKind) {}

    /** The shoe; what is not known is left out. */
    public record ShoeItem(
            @Schema(examples = "brooks-ghost-16") String slug,
            @Nullable String brand,
            @Nullable String model,
            @Nullable String category,
            @Nullable LastGender lastGender,
            @Nullable String toeBoxShape,
            @Nullable String closure,
            @Nullable Integer eyeletRows,
            @Nullable Boolean extraHeelLockEyelet,
            @Nullable Double laceLengthMm) {}

    /** Another size of the same shoe. */
    @Schema(
            name = "NextSize",
            description =
                    "The size to try when the first one does not suit, in its best width; left out when nothing is"
                            + " recommended")
    public record NextSizeItem(
            SizeItem size,
            WidthItem width,

            @Schema(description = "Probability that every judged zone is comfortable, 0 to 1", examples = "0.44")
            double fitProbability,

            @Schema(examples = "worth-a-try") Likelihood likelihood) {}

    /** The labelled size. */
    public record SizeItem(
            @Schema(examples = "us-men") SizeScale scale,
            @Schema(examples = "10.5") double value,
            @Schema(examples = "US M 10.5") String label,

            @Schema(description = "As the brand's own chart prints it, if it lists this size") @Nullable
            String uk,

            @Schema(description = "As the brand's own chart prints it, if it lists this size") @Nullable
            String eu,

            @Schema(
                    description =
                            "known-size-run: shops' feeds have named its sizes; assumed-size-run: the usual run of the scale,"
                                    + " because no shop has said yet which sizes exist",
                    examples = "assumed-size-run")
            String basis,

            @Schema(
                    description =
                            "The same size in every system, the one asked for first, as `/v1/size-conversions` names it; left out when none was asked for")
            @Nullable
            List<SizeLabelItem> labels) {}

    /** The size in one system. */
    @Schema(name = "SizeLabel", description = "A size as a box prints it")
    public record SizeLabelItem(
            @Schema(examples = "eu") SizeSystem system,

            @Schema(examples = "44.5") String size,

            @Schema(examples = "EU 44.5") String label,

            @Schema(
                    description =
                            "judged: the very size that was judged; brand-chart: the brand's own chart prints it;"
                                    + " other-brands: the charts of other brands do, on average; formula: no chart guesses better",
                    examples = "brand-chart")
            SizeLabel.Basis basis,

            @Schema(description = "The lowest that brands print, where they differ and this one's chart is silent")
            @Nullable
            String lowest,

            @Schema(description = "The highest they print") @Nullable
            String highest) {}

    /** The width. */
    public record WidthItem(
            @Schema(examples = "standard") WidthGrade grade,

            @Schema(description = "Letter usually printed for it on this scale", examples = "D")
            String letter,

            @Schema(
                    description =
                            "known-variant: a shop's feed has named this size in this width; assumed-letters: the shoe is known"
                                    + " to come in this width;"
                                    + " assumed-standard: nobody said which widths it comes in",
                    examples = "assumed-letters")
            String basis) {}

    /** How sure. */
    public record ConfidenceItem(
            @Schema(examples = "medium") Confidence.Level level,

            @Schema(description = "What it rests on or suffers from")
            List<String> basis) {}

    /** One zone. */
    public record ZoneItem(
            @Schema(description = "More zones may come", examples = "length")
            Zone zone,

            @Schema(description = "The foot with less room here", examples = "right")
            Governing foot,

            @Schema(description = "Room of that foot, mm; negative is a squeeze", examples = "11.2")
            double clearanceMm,

            @Schema(description = "Standard deviation of the clearance, mm", examples = "2.4")
            double sdMm,

            @Schema(description = "Comfortable from this clearance, mm", examples = "7")
            double comfortableFromMm,

            @Schema(description = "Comfortable up to this clearance, mm", examples = "17")
            double comfortableToMm,

            @Schema(examples = "comfortable") Verdict verdict,

            @Schema(description = "0 to 1", examples = "0.93")
            double probabilityComfortable,

            @Schema(description = "How much more room the other foot has, mm") @Nullable
            Double otherFootSurplusMm,

            @Schema(description = "What the shoe's inside dimension rests on", examples = "lab-measured")
            String basis,

            InsideItem felt,

            @Nullable InsideItem measured) {}

    /** An inside dimension of the shoe. */
    @Schema(
            name = "ShoeInside",
            description =
                    "An inside dimension of the shoe in this size and width: `felt` is what feet feel and the room is told"
                            + " by, `measured` what was read inside this very shoe, left out when nobody has")
    public record InsideItem(
            @Schema(examples = "282.1") double mm,

            @Schema(description = "Standard deviation, mm", examples = "1.7")
            double sdMm,

            @Schema(
                    description =
                            "lab-measured, store-measured, brand-stated, bridged-from-retired-method, felt (label,"
                                    + " laboratory and the crowd's votes together), brand-average or all-shoes-average; more may come",
                    examples = "felt")
            String basis) {}

    /** A zone nothing can be said about. */
    @Schema(name = "ZoneNotKnown", description = "A zone nothing can be said about")
    public record NotKnownItem(
            @Schema(
                    description =
                            "toe-box-height, ball-girth, instep, heel, or a zone of which this shoe's inside is not"
                                    + " known; more may come",
                    examples = "instep")
            String zone,

            @Schema(
                    description =
                            "shoe-not-measured; no-comfort-range: this shoe was measured here, but there is no shoe of today to"
                                    + " compare it with; current-shoe-not-measured: that one was not measured here;"
                                    + " feel-not-told: how that one feels here; more may come",
                    examples = "shoe-not-measured")
            String code,

            @Schema(description = "For people") String detail) {}

    /** Why. */
    public record ReasonItem(
            @Schema(examples = "binding-zone") String code,
            @Nullable Zone zone,
            @Schema(description = "For people") String detail,

            @Schema(description = "With code `recalled`") @Nullable
            RecallItem recall) {}

    /** Why a shoe was called back. */
    @Schema(name = "FitRecall", description = "Why the maker or an authority called the shoe back")
    public record RecallItem(
            String reason,
            LocalDate date,

            @Schema(description = "Where it is published", format = "uri")
            String link) {}
}
