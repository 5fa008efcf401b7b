package io.toebox.fit.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.edge.access.Access;
import io.toebox.fit.core.learning.Event;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.signing.Recommendation;

/** What the recommendations were worth to a shop, from its own outcomes. */
@Path("/v1/shops/{shop}/outcome-report")
@Extension(name = Access.EXTENSION, value = "shop")
@Tag(
        name = "Outcomes",
        description = "What becomes of pairs: kept, sent back and why. It is what shoes are learned from.")
@RunOnVirtualThread
public class OutcomeReportResource {

    /** How the report is written. */
    public enum Format {
        JSON,
        CSV
    }

    private static final List<String> GROUPS =
            List.of("recommended", "as-recommended", "smaller", "larger", "other-width", "not-recommended");

    private final EntityManager database;
    private final ReportingShop caller;

    OutcomeReportResource(EntityManager database, ReportingShop caller) {
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            operationId = "getOutcomeReport",
            summary = "What the recommendations were worth",
            description =
                    "The share of pairs kept, recommended against not and by size advice, each with a 95 % interval. A group with fewer than"
                            + " 10 pairs, fewer than 10 kept, or 1 to 9 sent back has a name and no numbers.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OutcomeReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "Not your shop")
    public Response getOutcomeReport(
            @Parameter(description = "Your shop", example = "lauf-laden")
                    @PathParam("shop")
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$", message = "{slug-form}")
                    String shop,
            @Parameter(description = "How it is written") @QueryParam("format") @DefaultValue("json") Format format) {
        var report = report(caller.get(shop));
        var answer =
                switch (format) {
                    case JSON -> Response.ok(report, MediaType.APPLICATION_JSON);
                    case CSV -> Response.ok(report.csv(), "text/csv");
                };
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private OutcomeReport report(String shop) {
        var decided = new TreeMap<String, long[]>();
        var counted =
                database.createQuery("""
                        select event, sizeScale, halfSizes, width, recommendation, count(*) from OutcomeEntity
                        where shop = ?1 and event in ('kept', 'returned', 'exchanged')
                        group by event, sizeScale, halfSizes, width, recommendation""", Object[].class).setParameter(1, shop).getResultList();
        for (var row : counted) {
            long count = (long) row[5];
            boolean isKept = ToldOutcome.word(Event.class, (String) row[0]) == Event.KEPT;
            for (var group : groups((short) row[2], (String) row[3], (String) row[4])) {
                var sums = decided.computeIfAbsent(group, name -> new long[2]);
                sums[0] += count;
                sums[1] += isKept ? count : 0;
            }
        }
        return new OutcomeReport(
                shop,
                GROUPS.stream()
                        .map(group -> {
                            var sums = decided.getOrDefault(group, new long[2]);
                            return OutcomeReport.Row.of(group, sums[0], sums[1]);
                        })
                        .toList());
    }

    private static List<String> groups(int halfSizes, String width, String recommendation) {
        if (recommendation.isEmpty()) {
            return List.of("not-recommended");
        }
        var made = Recommendation.parse(recommendation);
        var groups = new ArrayList<>(List.of("recommended"));
        int larger = halfSizes - made.size().halfSizes();
        if (larger != 0) {
            groups.add(larger > 0 ? "larger" : "smaller");
        } else {
            boolean isSameWidth = ToldOutcome.word(WidthGrade.class, width) == made.width();
            groups.add(isSameWidth ? "as-recommended" : "other-width");
        }
        return groups;
    }
}
