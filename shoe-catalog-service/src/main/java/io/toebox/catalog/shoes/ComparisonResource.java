package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

import io.toebox.catalog.core.compare.Comparison;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.platform.PublicReads;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** Sets shoes side by side. */
@Path("/v1/shoes/compare")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Shoes")
class ComparisonResource {

    private static final String PARAMETER = "slugs";

    private final Shoes shoes;

    ComparisonResource(Shoes shoes) {
        this.shoes = shoes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "compareShoes", summary = "Shoes side by side", description = """
                    Two to six shoes, the others against the first: a difference is stated only between values of one method \
                    on one size and width. `caveats` says what keeps the rest from being compared.""")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = @Content(schema = @Schema(implementation = ComparisonResponse.class)))
    @APIResponse(responseCode = "404", description = "One of the slugs names no shoe; `errors` says which")
    public Response compareShoes(
            @Parameter(
                            description = "Slugs joined by commas, the one to compare with first",
                            example = "nike-pegasus-42,altra-torin-8",
                            required = true)
                    @QueryParam(PARAMETER)
                    @NotEmpty
                    @Size(max = 620)
                    String slugs) {
        var compared = getShoes(parse(slugs));
        return Response.ok(ComparisonResponse.of(Comparison.of(compared)))
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY)
                .build();
    }

    private static List<String> parse(String text) {
        var slugs = List.of(text.split(",", -1));
        if (slugs.size() < Comparison.MIN_SHOES || slugs.size() > Comparison.MAX_SHOES) {
            var detail = CATALOG.sentence(
                    "compare.count", String.valueOf(Comparison.MIN_SHOES), String.valueOf(Comparison.MAX_SHOES));
            throw ProblemException.of(Mistake.ofParameter(PARAMETER, Mistake.OUT_OF_RANGE, detail));
        }
        var seen = new HashSet<String>();
        var twice = new ArrayList<Mistake>();
        for (int i = 0; i < slugs.size(); i++) {
            if (!seen.add(slugs.get(i))) {
                twice.add(mistake("duplicate", "compare.twice", i + 1));
            }
        }
        if (!twice.isEmpty()) {
            throw ProblemException.of(twice);
        }
        return slugs;
    }

    private List<Shoe> getShoes(List<String> slugs) {
        var found =
                shoes.findAllBySlug(slugs.stream().filter(Shoe.Identity::isSlug).toList());
        var compared = new ArrayList<Shoe>();
        var unknown = new ArrayList<Mistake>();
        for (int i = 0; i < slugs.size(); i++) {
            var stored = found.get(slugs.get(i));
            if (stored == null) {
                unknown.add(mistake("unknown-shoe", "compare.unknown", i + 1));
            } else {
                compared.add(stored.shoe());
            }
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(NOT_FOUND, CATALOG.sentence("compare.not-all"), unknown);
        }
        return compared;
    }

    private static Mistake mistake(String code, String key, int place) {
        return Mistake.ofParameter(PARAMETER, code, CATALOG.sentence(key, String.valueOf(place)));
    }
}
