package io.toebox.fit.fits;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.fits.FitAnswers.FitAnswer;
import io.toebox.fit.fits.FitAnswers.FitOfSlug;
import io.toebox.fit.fits.FitAnswers.FitRankingAnswer;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.platform.ProblemException;
import io.toebox.fit.platform.ProblemType;
import io.toebox.fit.wording.Words;

/** Judges shoes against feet. */
@Path("/v1")
@Tag(name = "Fit", description = "Feet against shoes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FitsResource {

    private static final String FEET =
            "\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":102},\"right\":{\"lengthMm\":273,\"ballWidthMm\":103}}";

    private static final String BRANNOCK = """
            {"sizeScale":"us-men",
             "foot":{"right":{"brannock":{"heelToToeSize":10,"archLengthSize":10.5,"width":"D"},
                              "ballGirth":{"value":25.2,"unit":"cm"},"arch":"high","toeShape":"greek"},
                     "left":{"lengthMm":268,"posture":"sitting","method":"ruler-tracing"}},
             "run":{"distanceKm":10,"heat":"hot"},"sockThicknessMm":2,
             "currentShoe":{"slug":"brooks-ghost-16","size":10.5,"width":"standard",
                            "zones":[{"zone":"ball-width","feel":"tight"},{"zone":"heel","feel":"comfortable"}]}}""";

    /** A lost answer or two are a blip; a minute without the catalogue is worth a word in the answer. */
    private static final Duration STALE_AFTER = Duration.ofMinutes(1);

    private final Catalogue catalogue;

    FitsResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @POST
    @Path("/fits")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            operationId = "fitShoe",
            summary = "Does this shoe fit these feet, and in which size and width?",
            description =
                    "One shoe by slug, up to 50 by slugs, or the box with a barcode by gtin. Answers 200 with an outcome"
                            + " also when no size fits or too little is known of the shoe.")
    public FitAnswer fit(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "both-feet",
                                                        value = "{\"sizeScale\":\"us-men\"," + FEET
                                                                + ",\"slug\":\"brooks-ghost-16\"}"),
                                                @ExampleObject(
                                                        name = "several-shoes",
                                                        value = "{\"sizeScale\":\"us-men\"," + FEET
                                                                + ",\"slugs\":[\"brooks-ghost-16\",\"altra-torin-7\"]}")
                                            }))
                    @Valid
                    @NotNull
                    FitRequest body,
            @Context HttpHeaders headers) {
        var asked = consult(FootReading.toScale(body.sizeScale()), body::toRunner, headers);
        FitItem fit = null;
        BoxItem box = null;
        List<FitOfSlug> fits = null;
        switch (ShoesAsked.of(body)) {
            case ShoesAsked.One(var slug) -> fit = asked.toItem(asked.decide(asked.getCard(slug, "#/slug")));
            case ShoesAsked.Several(var slugs) ->
                fits = slugs.stream().map(slug -> fitOf(slug, asked)).toList();
            case ShoesAsked.InBox(var gtin) -> {
                var found = asked.getBox(gtin, "#/gtin");
                var decision = asked.decide(asked.getCard(found.slug(), "#/gtin"));
                fit = asked.toItem(decision);
                box = asked.findBoxItem(gtin, found, decision).orElse(null);
            }
        }
        return new FitAnswer(
                asked.snapshot().version(), FitAnswers.MODEL_VERSION, fit, box, fits, notes(asked), FitAnswers.NOTICE);
    }

    private static FitOfSlug fitOf(String slug, Consultation asked) {
        return asked.findCard(slug)
                .map(card -> new FitOfSlug(slug, asked.toItem(asked.decide(card)), null))
                .orElseGet(() -> new FitOfSlug(slug, null, "unknown-shoe"));
    }

    @POST
    @Path("/fit-rankings")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
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
                                                                + "\"filters\":{\"category\":[\"road\"]}}"),
                                                @ExampleObject(
                                                        name = "brannock-run-and-current-shoe",
                                                        value = BRANNOCK),
                                                @ExampleObject(
                                                        name = "what-a-shop-can-hand-over",
                                                        value = "{\"sizeScale\":\"us-men\"," + FEET
                                                                + ",\"filters\":{\"inStockAt\":\"lauf-laden\"}}")
                                            }))
                    @Valid
                    @NotNull
                    FitRankingRequest body,
            @Context HttpHeaders headers) {
        var asked = consult(FootReading.toScale(body.sizeScale()), body::toRunner, headers);
        var snapshot = asked.snapshot();
        var cards = snapshot.cards();
        var notes = notes(asked);
        int considered;
        List<FitDecision> ranked;
        if (body.findShop().isPresent()) {
            var offer = ShopOffer.of(body.findShop().get(), "#/filters/inStockAt", snapshot);
            if (offer.isEmpty()) {
                notes.add(FitWording.note("shop-has-nothing", asked.words()));
            }
            var offered = offer.shoes(asked.scale(), body::wants);
            considered = offered.size();
            ranked = snapshot.engine().rankOffered(asked.runner(), asked.scale(), offered, body.limitOrDefault());
        } else {
            considered = (int) cards.values().stream().filter(body::wants).count();
            ranked = snapshot.engine()
                    .rank(
                            asked.runner(),
                            asked.scale(),
                            shoe -> body.wants(Objects.requireNonNull(cards.get(shoe.slug()))),
                            body.limitOrDefault());
        }
        return new FitRankingAnswer(
                snapshot.version(),
                FitAnswers.MODEL_VERSION,
                ranked.stream().map(asked::toItem).toList(),
                considered,
                notes,
                FitAnswers.NOTICE);
    }

    private Consultation consult(SizeScale scale, Function<SizeScale, Runner> runner, HttpHeaders headers) {
        var words = Words.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Consultation.of(snapshot(), runner.apply(scale), scale, words);
    }

    private List<NoteItem> notes(Consultation asked) {
        var notes = asked.notes();
        if (catalogue.age().compareTo(STALE_AFTER) > 0) {
            notes.add(FitWording.note("catalogue-not-confirmed", asked.words()));
        }
        return notes;
    }

    private Snapshot snapshot() {
        return catalogue
                .findSnapshot()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNAVAILABLE, "The shoe catalogue has not been loaded yet. Try again in a moment."));
    }
}
