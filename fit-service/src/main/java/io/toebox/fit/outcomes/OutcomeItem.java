package io.toebox.fit.outcomes;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Event;
import io.toebox.fit.core.learning.Feel;
import io.toebox.fit.core.learning.Reason;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.signing.Recommendation;

/** An outcome as it is stored. */
@Schema(name = "StoredOutcome", description = "What became of one pair, as its shop told it")
public record OutcomeItem(
        UUID id,
        @Schema(examples = "brooks-ghost-16") String slug,
        @Schema(examples = "us-men") SizeScale sizeScale,
        @Schema(examples = "10.5") double size,
        @Schema(examples = "standard") WidthGrade width,
        @Schema(examples = "kept") Event event,
        @Nullable Reason reason,
        List<FeltItem> feels,
        @Nullable RecommendedItem recommended,
        @Nullable FootItem foot) {

    /** How a zone felt. */
    @Schema(name = "OutcomeFelt")
    public record FeltItem(Zone zone, Feel feel) {}

    /** What had been recommended. */
    @Schema(name = "OutcomeRecommended")
    public record RecommendedItem(
            @Schema(examples = "10.5") double size,
            @Schema(examples = "standard") WidthGrade width,

            @Schema(description = "Place among the shoes of the answer", examples = "1")
            int rank,

            @Schema(description = "Fit probability that was told", examples = "0.78")
            double fitProbability,

            @Schema(examples = "c2ee390c-386") String catalogVersion,
            @Schema(examples = "fit-0.5.0") String modelVersion,
            @Schema(examples = "0-0") String outcomesVersion) {}

    /** A foot in classes. */
    @Schema(name = "OutcomeFoot")
    public record FootItem(
            @Schema(examples = "270") int lengthMm,
            @Schema(examples = "100") @Nullable Integer ballWidthMm) {}

    static OutcomeItem of(OutcomeEntity entity) {
        var told = entity.told();
        return new OutcomeItem(
                entity.id,
                told.shoe(),
                told.size().scale(),
                told.size().value(),
                told.widthGrade(),
                ToldOutcome.word(Event.class, told.event()),
                told.reason() == null ? null : ToldOutcome.word(Reason.class, told.reason()),
                told.feelOfZones().entrySet().stream()
                        .map(felt -> new FeltItem(felt.getKey(), felt.getValue()))
                        .toList(),
                told.recommendation().isEmpty() ? null : recommended(Recommendation.parse(told.recommendation())),
                told.footLengthMm() == null ? null : new FootItem(told.footLengthMm(), told.footBallWidthMm()));
    }

    private static RecommendedItem recommended(Recommendation made) {
        return new RecommendedItem(
                made.size().value(),
                made.width(),
                made.rank(),
                made.chance() / 1000.0,
                made.catalogVersion(),
                made.modelVersion(),
                made.outcomesVersion());
    }

    /** The columns of {@link #csv}. */
    static final String CSV_HEADER =
            "id,slug,sizeScale,size,width,event,reason,feels,recommendedSize,recommendedWidth,rank,fitProbability,footLengthMm,footBallWidthMm";

    /** A line of the export; no value has a comma or a quote in it. */
    static String csv(OutcomeEntity entity) {
        var item = of(entity);
        var made = item.recommended;
        return String.join(
                ",",
                item.id.toString(),
                item.slug,
                Spelling.of(item.sizeScale),
                Double.toString(item.size),
                Spelling.of(item.width),
                Spelling.of(item.event),
                item.reason == null ? "" : Spelling.of(item.reason),
                entity.feels.replace(',', ';'),
                made == null ? "" : Double.toString(made.size),
                made == null ? "" : Spelling.of(made.width),
                made == null ? "" : Integer.toString(made.rank),
                made == null ? "" : Double.toString(made.fitProbability),
                item.foot == null ? "" : Integer.toString(item.foot.lengthMm),
                item.foot == null || item.foot.ballWidthMm == null ? "" : Integer.toString(item.foot.ballWidthMm));
    }
}
