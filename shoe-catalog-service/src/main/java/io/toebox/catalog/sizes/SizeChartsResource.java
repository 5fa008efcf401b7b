package io.toebox.catalog.sizes;

import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.platform.PublicReads;
import io.toebox.catalog.platform.Vocabulary;

/** Lists the brands' size charts. */
@Path("/v1/size-charts")
@Tag(name = "Sizes")
class SizeChartsResource {

    private final SizeCharts charts;

    SizeChartsResource(SizeCharts charts) {
        this.charts = charts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "listSizeCharts", summary = "The brands' size charts", description = """
                    As the brands print them: a missing cell is left out and no row is computed. One answer, not paged.""")
    @APIResponse(
            responseCode = "200",
            description = "Charts by brand and last",
            content =
                    @Content(
                            schema = @Schema(implementation = SizeChartResponse.Page.class),
                            examples = @ExampleObject(name = "?brand=PUMA", value = SizeExamples.CHARTS)))
    public Response listSizeCharts(
            @Parameter(description = "Brand, whole name in any letter case", example = "Nike")
                    @QueryParam("brand")
                    @Size(min = 1, max = 60)
                    @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "No control characters.")
                    @Nullable
                    String brand,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"men", "women", "unisex"}))
                    @QueryParam("lastGender")
                    @Nullable
                    String lastGender) {
        var last = Vocabulary.parseGiven("lastGender", LastGender.class, lastGender);
        var items = charts.list().stream()
                .filter(item -> brand == null || item.brand().equalsIgnoreCase(brand))
                .filter(item -> last == null || item.lastGender() == last)
                .map(SizeChartResponse::of)
                .toList();
        return Response.ok(new SizeChartResponse.Page(items))
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY)
                .build();
    }
}
