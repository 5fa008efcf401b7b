package io.toebox.fit.fits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.fits.FitAnswers.FitAnswer;
import io.toebox.fit.fits.FitAnswers.FitRankingAnswer;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.platform.Problem.FieldProblem;
import io.toebox.fit.platform.ProblemException;
import io.toebox.fit.platform.ProblemType;

/** Judges shoes against feet. */
@Path("/v1")
@Tag(name = "Fit", description = "Feet against shoes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FitsResource {

    private static final String FEET =
            "\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":102},\"right\":{\"lengthMm\":273,\"ballWidthMm\":103}}";

    /** Two lost polls are a blip; a minute without the catalogue is worth a word in the answer. */
    private static final Duration STALE_AFTER = Duration.ofMinutes(1);

    private final Catalogue catalogue;

    FitsResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @POST
    @Path("/fits")
    @Operation(
            operationId = "fitShoe",
            summary = "Does this shoe fit these feet, and in which size and width?",
            description = "Answers 200 with an outcome also when no size fits or too little is known of the shoe.")
    public FitAnswer fit(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "both-feet",
                                                            value = "{\"sizeScale\":\"us-men\"," + FEET
                                                                    + ",\"slug\":\"brooks-ghost-16\"}")))
                    @Valid
                    @NotNull
                    FitRequest body) {
        var feet = FootReading.toFeet(body.foot());
        var scale = FootReading.toScale(body.sizeScale());
        var snapshot = snapshot();
        var card = snapshot.cards().get(body.slug());
        if (card == null) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "1 field needs attention.",
                    List.of(FieldProblem.ofPointer(
                            "#/slug", "unknown-shoe", "The catalogue has no shoe of this name.")));
        }
        var decision = snapshot.engine().decide(feet, scale, card.shoe());
        return new FitAnswer(
                snapshot.version(),
                FitAnswers.MODEL_VERSION,
                FitMapping.toItem(decision, card, snapshot.charts()),
                notes(feet),
                FitAnswers.NOTICE);
    }

    @POST
    @Path("/fit-rankings")
    @Operation(
            operationId = "rankFits",
            summary = "Which shoes of the catalogue fit these feet?",
            description = "Shoes whose best size and width can be recommended, highest fit probability first.")
    public FitRankingAnswer rank(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "both-feet",
                                                        value = "{\"sizeScale\":\"us-men\"," + FEET + ",\"limit\":5}"),
                                                @ExampleObject(
                                                        name = "one-foot-length-only",
                                                        value = "{\"sizeScale\":\"us-women\","
                                                                + "\"foot\":{\"right\":{\"lengthMm\":246}},"
                                                                + "\"filters\":{\"category\":[\"road\"]}}")
                                            }))
                    @Valid
                    @NotNull
                    FitRankingRequest body) {
        var feet = FootReading.toFeet(body.foot());
        var scale = FootReading.toScale(body.sizeScale());
        var snapshot = snapshot();
        var cards = snapshot.cards();
        var ranked = snapshot.engine()
                .rank(feet, scale, shoe -> body.wants(card(snapshot, shoe.slug())), body.limitOrDefault());
        return new FitRankingAnswer(
                snapshot.version(),
                FitAnswers.MODEL_VERSION,
                ranked.stream()
                        .map(d -> FitMapping.toItem(d, card(snapshot, d.shoe().slug()), snapshot.charts()))
                        .toList(),
                (int) cards.values().stream().filter(body::wants).count(),
                notes(feet),
                FitAnswers.NOTICE);
    }

    private List<NoteItem> notes(FootPair feet) {
        var notes = new ArrayList<>(FitWording.notes(feet));
        if (catalogue.age().compareTo(STALE_AFTER) > 0) {
            notes.add(FitWording.staleCatalogue());
        }
        return notes;
    }

    private Snapshot snapshot() {
        return catalogue
                .findSnapshot()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNAVAILABLE, "The shoe catalogue has not been loaded yet. Try again in a moment."));
    }

    private static ShoeCard card(Snapshot snapshot, String slug) {
        return Objects.requireNonNull(snapshot.cards().get(slug));
    }
}
