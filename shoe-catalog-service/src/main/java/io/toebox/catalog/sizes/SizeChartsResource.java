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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.platform.PublicReads;
import io.toebox.edge.access.Access;

/** Lists the brands' size charts. */
@Path("/v1/size-charts")
@Extension(name = Access.EXTENSION, value = "public")
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
            content = @Content(schema = @Schema(implementation = SizeChartResponse.Page.class)))
    public Response listSizeCharts(
            @Parameter(description = "Brand, whole name in any letter case", example = "Nike")
                    @QueryParam("brand")
                    @Size(min = 1, max = 60)
                    @Pattern(regexp = "^[^\\x00-\\x1F\\x7F]*$", message = "{form.no-control-characters}")
                    @Nullable
                    String brand,
            @Parameter(description = "Whose last") @QueryParam("lastGender") @Nullable LastGender lastGender) {
        var items = charts.list().stream()
                .filter(item -> brand == null || item.brand().equalsIgnoreCase(brand))
                .filter(item -> lastGender == null || item.lastGender() == lastGender)
                .map(SizeChartResponse::of)
                .toList();
        return Response.ok(new SizeChartResponse.Page(items))
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY)
                .build();
    }
}
