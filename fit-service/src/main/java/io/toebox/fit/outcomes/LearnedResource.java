package io.toebox.fit.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.access.Access;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.comparison.Model;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.outcomes.LearnedShoe.Inside;
import io.toebox.fit.outcomes.LearnedShoe.LearnedZone;
import io.toebox.fit.wording.Words;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** What worn pairs teach of a shoe's last, beside what the laboratory has read. */
@Path("/v1/shoes/{slug}/learned")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Fit", description = "Feet against shoes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LearnedResource {

    private static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    private final Catalogue catalogue;

    LearnedResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "getLearnedShoe",
            summary = "What worn pairs teach of this shoe",
            description =
                    "The laboratory's millimetres and those learned from what became of pairs, each with its error, and what they"
                            + " disagree about. The laboratory is not in the learned ones.")
    @APIResponse(
            responseCode = "200",
            description = "Both, as far as they are known",
            content = @Content(schema = @Schema(implementation = LearnedShoe.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    @APIResponse(
            responseCode = "503",
            description = "The catalogue has not been loaded yet; `Retry-After` says when to ask again")
    public Response getLearnedShoe(
            @Parameter(description = "The shoe, as in the catalogue", example = "brooks-ghost-16") @PathParam("slug")
                    String slug,
            @Context HttpHeaders headers) {
        var words = Words.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var snapshot = catalogue.getSnapshot();
        var card = snapshot.cards().get(slug);
        if (card == null) {
            throw new ProblemException(NOT_FOUND);
        }
        int pairs = snapshot.outcomes().of(slug).pairs();
        return Response.ok(new LearnedShoe(
                        slug,
                        snapshot.version(),
                        snapshot.outcomes().version(),
                        pairs,
                        pairs == 0 ? null : words.text(pairs == 1 ? "learned.one" : "learned.several", pairs),
                        zones(snapshot, card.shoe(), words)))
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .build();
    }

    private static List<LearnedZone> zones(Snapshot snapshot, Shoe shoe, Words words) {
        var zones = new ArrayList<LearnedZone>();
        for (var scale : SizeScale.values()) {
            snapshot.engine().findModel(scale, shoe).map(Model::geometry).ifPresent(geometry -> Arrays.stream(
                            Zone.values())
                    .map(zone -> zone(snapshot, shoe, scale, zone, geometry, words))
                    .filter(zone -> zone.laboratory() != null || zone.learned() != null)
                    .forEach(zones::add));
        }
        return zones;
    }

    private static LearnedZone zone(
            Snapshot snapshot, Shoe shoe, SizeScale scale, Zone zone, Geometry geometry, Words words) {
        int pairs = snapshot.outcomes().of(shoe.slug()).pairs(zone, scale);
        var read = geometry.laboratory().get(zone.inside());
        var laboratory = read == null || !read.basis().isOfThisShoe() ? null : read.estimate();
        var alone = pairs == 0
                ? null
                : snapshot.engine().ofOutcomesAlone(scale, shoe).atReference().get(zone.inside());
        var learned = alone == null ? null : alone.estimate();
        var difference = laboratory == null || learned == null ? null : learned.minus(laboratory);
        return new LearnedZone(
                scale,
                zone,
                pairs,
                inside(laboratory),
                inside(learned),
                difference == null ? null : rounded(difference.meanMm()),
                difference == null ? null : isAboutTheSame(difference),
                difference == null ? null : detail(zone, difference, words));
    }

    private static boolean isAboutTheSame(Estimate difference) {
        return Math.abs(difference.meanMm()) <= difference.sdMm();
    }

    private static String detail(Zone zone, Estimate difference, Words words) {
        var at = words.text("zone.%s.at".formatted(Spelling.of(zone)));
        if (isAboutTheSame(difference)) {
            return words.text("learned.agree", at);
        }
        long mm = Math.max(1, Math.round(Math.abs(difference.meanMm())));
        return words.text(difference.meanMm() > 0 ? "learned.more" : "learned.less", mm, at);
    }

    private static @Nullable Inside inside(@Nullable Estimate estimate) {
        return estimate == null ? null : new Inside(rounded(estimate.meanMm()), rounded(estimate.sdMm()));
    }

    private static double rounded(double mm) {
        return Math.round(mm * 10) / 10.0 + 0.0;
    }
}
