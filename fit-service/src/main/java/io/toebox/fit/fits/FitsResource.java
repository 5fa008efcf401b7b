package io.toebox.fit.fits;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.fits.FitAnswers.FitAnswer;
import io.toebox.fit.fits.FitAnswers.FitOfSlug;
import io.toebox.fit.fits.FitAnswers.FitRankingAnswer;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.wording.Words;

/** Judges shoes against feet. */
@Path("/v1")
@Tag(name = "Fit", description = "Feet against shoes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FitsResource {

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
                            + " also when no size fits or too little is known of the shoe, and then names other shoes"
                            + " that are likelier to fit.")
    @APIResponseSchema(value = FitAnswer.class, responseCode = "200", responseDescription = "How it fits")
    @APIResponse(responseCode = "422", description = "Two measurements or answers cannot both be right")
    @APIResponse(
            responseCode = "503",
            description = "The catalogue has not been loaded yet; `Retry-After` says when to ask again")
    public FitAnswer fit(@Valid @NotNull FitRequest body, @Context HttpHeaders headers) {
        return answer(body, words(headers));
    }

    FitAnswer answer(FitRequest body, Words words) {
        var asked = consult(body.sizeScale(), body::toRunner, words);
        var alternatives = new Alternatives(asked, body.alternativesOrDefault());
        FitItem fit = null;
        BoxItem box = null;
        List<FitOfSlug> fits = null;
        var notes = notes(asked);
        switch (ShoesAsked.of(body)) {
            case ShoesAsked.One(var slug) ->
                fit = fitOf(asked.decide(asked.getCard(slug, "#/slug")), asked, alternatives);
            case ShoesAsked.Several(var slugs) -> {
                var decisions = asked.decide(slugs);
                fits = slugs.stream()
                        .map(slug -> fitOf(slug, decisions.get(slug), asked, alternatives))
                        .toList();
            }
            case ShoesAsked.InBox(var gtin) -> {
                var found = asked.getBox(gtin, "#/gtin");
                var decision = asked.decide(asked.getCard(found.slug(), "#/gtin"));
                fit = fitOf(decision, asked, alternatives);
                box = asked.findBoxItem(gtin, found, decision).orElse(null);
                if (found.size().scale() != asked.scale()) {
                    notes.add(FitWording.note(
                            "box-of-other-scale", asked.words(), found.size().label()));
                }
            }
        }
        if (fit != null && fit.alternatives() != null && fit.alternatives().isEmpty()) {
            notes.add(FitWording.note("no-better-shoe", asked.words()));
        }
        return new FitAnswer(
                asked.snapshot().version(), FitAnswers.MODEL_VERSION, fit, box, fits, notes, FitAnswers.NOTICE);
    }

    private static FitItem fitOf(FitDecision decision, Consultation asked, Alternatives alternatives) {
        return asked.toItem(decision, alternatives.find(decision));
    }

    private static FitOfSlug fitOf(
            String slug, @Nullable FitDecision decision, Consultation asked, Alternatives alternatives) {
        return decision == null
                ? new FitOfSlug(slug, null, "unknown-shoe")
                : new FitOfSlug(slug, fitOf(decision, asked, alternatives), null);
    }

    @POST
    @Path("/fit-rankings")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            operationId = "rankFits",
            summary = "Which shoes of the catalogue fit these feet?",
            description = "Shoes whose best size and width can be recommended, highest fit probability first.")
    @APIResponseSchema(
            value = FitRankingAnswer.class,
            responseCode = "200",
            responseDescription = "Shoes that fit, the likeliest first")
    @APIResponse(responseCode = "422", description = "Two measurements or answers cannot both be right")
    @APIResponse(
            responseCode = "503",
            description = "The catalogue has not been loaded yet; `Retry-After` says when to ask again")
    public FitRankingAnswer rank(@Valid @NotNull FitRankingRequest body, @Context HttpHeaders headers) {
        return answer(body, words(headers));
    }

    FitRankingAnswer answer(FitRankingRequest body, Words words) {
        var asked = consult(body.sizeScale(), body::toRunner, words);
        var snapshot = asked.snapshot();
        var cards = snapshot.cards();
        body.requirePossibleFilters(cards.values());
        var notes = notes(asked);
        var unknown = UnknownFilters.notes(body, cards.values(), words);
        notes.addAll(unknown);
        List<Shoe> considered;
        List<FitDecision> ranked;
        if (body.findShop().isPresent()) {
            var offer = ShopOffer.of(body.findShop().get(), "#/filters/inStockAt", snapshot);
            if (offer.isEmpty()) {
                notes.add(FitWording.note("shop-has-nothing", asked.words()));
            }
            considered = offer.shoes(asked.scale(), body::wants);
            ranked = snapshot.engine().rankOffered(asked.runner(), asked.scale(), considered, body.limitOrDefault());
        } else {
            considered = cards.values().stream()
                    .filter(body::wants)
                    .map(ShoeCard::shoe)
                    .toList();
            ranked = snapshot.engine()
                    .rank(
                            asked.runner(),
                            asked.scale(),
                            shoe -> body.wants(Objects.requireNonNull(cards.get(shoe.slug()))),
                            body.limitOrDefault());
        }
        boolean isSaid = notes.stream().anyMatch(note -> note.code().equals("shop-has-nothing"))
                || considered.isEmpty() && !unknown.isEmpty();
        if (ranked.isEmpty() && !isSaid) {
            notes.add(whyNone(considered, asked));
        }
        return new FitRankingAnswer(
                snapshot.version(),
                FitAnswers.MODEL_VERSION,
                ranked.stream()
                        .map(decision -> asked.toItem(decision, Optional.empty()))
                        .toList(),
                considered.size(),
                notes,
                FitAnswers.NOTICE);
    }

    /** Feet are not to blame where no shoe passes the filters or nothing is known of those that do. */
    private static NoteItem whyNone(List<Shoe> considered, Consultation asked) {
        if (considered.isEmpty()) {
            return FitWording.note("no-shoe-passes", asked.words());
        }
        boolean canJudgeAny = considered.stream().anyMatch(shoe -> asked.snapshot()
                .engine()
                .findObstacleTo(asked.scale(), shoe)
                .isEmpty());
        return canJudgeAny
                ? FitWording.note("no-shoe-recommended", asked.words())
                : FitWording.note("no-shoe-measured", asked.words(), considered.size());
    }

    private static Words words(HttpHeaders headers) {
        return Words.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Consultation consult(SizeScale scale, Function<SizeScale, Runner> runner, Words words) {
        return Consultation.of(catalogue.getSnapshot(), runner.apply(scale), scale, words);
    }

    private List<NoteItem> notes(Consultation asked) {
        var notes = asked.notes();
        if (catalogue.age().compareTo(STALE_AFTER) > 0) {
            notes.add(FitWording.note("catalogue-not-confirmed", asked.words()));
        }
        return notes;
    }
}
