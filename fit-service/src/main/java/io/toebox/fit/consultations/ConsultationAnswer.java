package io.toebox.fit.consultations;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.foot.Arch;
import io.toebox.fit.core.shoe.SizeSystem;
import io.toebox.fit.fits.ConsultedShoes.AgainstWishesItem;
import io.toebox.fit.fits.ConsultedShoes.ConsultedItem;
import io.toebox.fit.fits.ConsultedShoes.MissingFact;
import io.toebox.fit.fits.FitAnswers;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.guidance.NumbnessGuidanceResponse;

/** What this service says, before the laces have their say. */
@Schema(
        name = "FitConsultation",
        description = "What the fit service says to one runner, and what it asks of the laces")
public record ConsultationAnswer(
        @Schema(description = "State of the catalogue that answered; opaque", examples = "c2ee390c-386")
        String catalogVersion,

        @Schema(examples = FitAnswers.MODEL_VERSION) String modelVersion,

        @Schema(description = "State of the outcomes that answered; opaque", examples = "0-0")
        String outcomesVersion,

        @Schema(description = "How much of it the reader wants", examples = "standard")
        Detail detail,

        @Schema(description = "Whose sizes come first", examples = "eu")
        SizeSystem sizeSystem,

        @Schema(description = "The ranking, the likeliest first; or the shoes asked for, in their order")
        List<ConsultedItem> items,

        @Schema(description = "How many shoes passed the filters and were judged; left out when shoes were asked for")
        @Nullable
        Integer considered,

        @Schema(description = "With filters: likelier shoes that do not meet every one of them") @Nullable
        List<AgainstWishesItem> alternatives,

        @Schema(description = "What was noticed about the feet as given or this answer")
        List<NoteItem> notes,

        @Schema(description = "What would make the answer surer, the most valuable first")
        List<MissingFact> missing,

        @Nullable NumbnessGuidanceResponse numbness,

        LacesAsked laces,

        @Schema(examples = FitAnswers.NOTICE) String notice) {

    /** What the laces have to know of the runner. */
    @Schema(name = "LacesAsked", description = "What the lacing service has to know of the runner")
    public record LacesAsked(
            @Schema(description = "Told, or found by the guidance", examples = "[\"numb-toes\"]")
            List<String> complaints,

            @Nullable Arch arch) {}
}
