package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;
import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.comparison.Comparison;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.EquivalenceAnswer.Compared;
import io.toebox.fit.fits.EquivalenceAnswer.EquivalentItem;
import io.toebox.fit.fits.EquivalenceAnswer.Match;
import io.toebox.fit.fits.EquivalenceAnswer.ObstacleItem;
import io.toebox.fit.wording.Words;

import static io.toebox.fit.wording.FitTexts.FIT;

/** The size of one shoe in the sizes of another. */
@Path("/v1/fit-equivalences")
@Tag(name = "Fit", description = "Feet against shoes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EquivalencesResource {

    private static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    private final Catalogue catalogue;

    EquivalencesResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listFitEquivalences",
            summary = "Which size of this shoe is my size of that one?",
            description =
                    "For each size and width of `from` the size and width of `to` that feels most like it: the length"
                            + " first, then ball and toes; with what then still differs, in millimetres and their error."
                            + " Answers 200 with an outcome also when one of the shoes cannot be compared.")
    @APIResponse(
            responseCode = "200",
            description = "The table, or why there is none",
            content = @Content(schema = @Schema(implementation = EquivalenceAnswer.class)))
    @APIResponse(
            responseCode = "503",
            description = "The catalogue has not been loaded yet; `Retry-After` says when to ask again")
    public Response list(
            @Parameter(description = "The shoe that is known to fit, as in the catalogue", example = "brooks-ghost-15")
                    @QueryParam("from")
                    @NotNull
                    @Size(min = 1, max = 120)
                    String from,
            @Parameter(description = "The shoe whose size is wanted", example = "brooks-ghost-16")
                    @QueryParam("to")
                    @NotNull
                    @Size(min = 1, max = 120)
                    String to,
            @Parameter(description = "Scale of all labels", example = "us-men") @QueryParam("sizeScale") @NotNull
                    SizeScale sizeScale,
            @Parameter(
                            description =
                                    "Only this width of `from`: narrow, standard, wide or x-wide, or the letter usual"
                                            + " on sizeScale. Every width it is sold in when left out",
                            example = "standard")
                    @QueryParam("width")
                    @Size(min = 1, max = 20)
                    @Nullable
                    String width,
            @Context HttpHeaders headers) {
        var words = Words.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.ok(answer(from, to, sizeScale, width, words))
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .build();
    }

    EquivalenceAnswer answer(String from, String to, SizeScale scale, @Nullable String width, Words words) {
        var snapshot = catalogue
                .findSnapshot()
                .orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE, FIT.sentence("catalogue-not-loaded")));
        var mistakes = new ArrayList<Mistake>();
        var one = snapshot.cards().get(from);
        var other = snapshot.cards().get(to);
        if (one == null) {
            mistakes.add(Mistake.ofParameter("from", "unknown-shoe", FIT.sentence("unknown-shoe")));
        }
        if (other == null) {
            mistakes.add(Mistake.ofParameter("to", "unknown-shoe", FIT.sentence("unknown-shoe")));
        }
        var grade =
                width == null ? null : CurrentShoeReader.findWidth(width, scale).orElse(null);
        if (width != null && grade == null) {
            mistakes.add(Mistake.ofParameter(
                    "width", Mistake.UNKNOWN_VALUE, Mistake.oneOf(CurrentShoeReader.widthWords(scale))));
        }
        if (one == null || other == null || !mistakes.isEmpty()) {
            throw ProblemException.of(mistakes);
        }
        return answer(snapshot, one, other, scale, grade, words);
    }

    private static EquivalenceAnswer answer(
            Snapshot snapshot, ShoeCard from, ShoeCard to, SizeScale scale, @Nullable WidthGrade width, Words words) {
        var engine = snapshot.engine();
        var one = engine.findModel(scale, from.shoe());
        var other = engine.findModel(scale, to.shoe());
        var table = one.flatMap(model ->
                        other.map(wanted -> width == null ? model.tableTo(wanted) : model.tableTo(wanted, width)))
                .orElse(List.of());
        var obstacles = Stream.of(from, to)
                .distinct()
                .flatMap(card -> engine.findObstacleTo(scale, card.shoe()).stream())
                .toList();
        return new EquivalenceAnswer(
                snapshot.version(),
                FitAnswers.MODEL_VERSION,
                outcome(obstacles),
                FitMapping.toShoe(from),
                FitMapping.toShoe(to),
                scale,
                table.stream()
                        .map(row -> toItem(row, from, to, snapshot, words))
                        .toList(),
                table.isEmpty() ? null : EquivalenceWording.detail(table, from, words),
                obstacles.stream()
                        .flatMap(decision -> decision.reasons().stream()
                                .map(reason ->
                                        new ObstacleItem(decision.shoe().slug(), FitWording.toItem(reason, words))))
                        .toList());
    }

    private static EquivalentItem toItem(Comparison row, ShoeCard from, ShoeCard to, Snapshot snapshot, Words words) {
        return new EquivalentItem(
                ComparisonMapping.toLabel(row.other(), from, snapshot.charts()),
                ComparisonMapping.toLabel(row.pair(), to, snapshot.charts()),
                row.pair().size().halfSizes() - row.other().size().halfSizes(),
                row.pair().width().compareTo(row.other().width()),
                match(row),
                ComparisonMapping.toDifferences(row, words),
                EquivalenceWording.detail(row, words));
    }

    private static Compared outcome(List<FitDecision> obstacles) {
        if (obstacles.isEmpty()) {
            return Compared.COMPARED;
        }
        return obstacles.getFirst().outcome() == Outcome.NOT_APPLICABLE
                ? Compared.NOT_APPLICABLE
                : Compared.INSUFFICIENT_SHOE_DATA;
    }

    private static Match match(Comparison row) {
        if (row.isOfOtherLength()) {
            return Match.NO_SIZE_NEAR;
        }
        return row.isAboutTheSame() ? Match.ABOUT_THE_SAME : Match.NEAREST;
    }
}
