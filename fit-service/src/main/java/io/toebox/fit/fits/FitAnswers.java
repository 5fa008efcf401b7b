package io.toebox.fit.fits;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The two answers of this feature. */
final class FitAnswers {

    static final String MODEL_VERSION = "fit-0.5.0";
    static final String NOTICE = "comfort-guidance-only";

    private FitAnswers() {}

    /** One shoe. */
    @Schema(
            name = "FitAnswer",
            description =
                    "`fit` is the shoe that was asked for by slug or gtin, `box` the box that was asked for by gtin: left out"
                            + " when its shoe cannot be judged on sizeScale and, with the note box-of-other-scale, when its"
                            + " label is of another scale")
    public record FitAnswer(
            @Schema(description = "State of the catalogue that answered; opaque", examples = "c2ee390c-386")
            String catalogVersion,

            @Schema(examples = MODEL_VERSION) String modelVersion,

            @Nullable FitItem fit,
            @Nullable BoxItem box,

            @Schema(
                    description =
                            "The shoes that were asked for by slugs, in that order; a shoe nobody knows has a problem")
            @Nullable
            List<FitOfSlug> fits,

            @Schema(description = "What was noticed about the feet as given or this answer")
            List<NoteItem> notes,

            @Schema(examples = NOTICE) String notice) {}

    /** One of several shoes. */
    @Schema(name = "FitOfSlug", description = "One of several shoes: its fit, or why there is none")
    public record FitOfSlug(
            @Schema(examples = "brooks-ghost-16") String slug,
            @Nullable FitItem fit,

            @Schema(description = "unknown-shoe: the catalogue has no shoe of this name", examples = "unknown-shoe")
            @Nullable
            String problem) {}

    /** The catalogue's best shoes. */
    @Schema(name = "FitRankingAnswer")
    public record FitRankingAnswer(
            @Schema(description = "State of the catalogue that answered; opaque", examples = "c2ee390c-386")
            String catalogVersion,

            @Schema(examples = MODEL_VERSION) String modelVersion,

            @Schema(
                    description =
                            "Recommended shoes, highest fit probability first; empty when none can be recommended")
            List<FitItem> items,

            @Schema(description = "How many shoes passed the filters and were judged", examples = "234")
            int considered,

            @Schema(description = "What was noticed about the feet as given or this answer")
            List<NoteItem> notes,

            @Schema(examples = NOTICE) String notice) {}

    /** Something about the feet as given, or about this answer, that the reader should know. */
    @Schema(name = "FitNote")
    public record NoteItem(
            @Schema(examples = "ball-width-helps-most") String code, String detail) {}
}
