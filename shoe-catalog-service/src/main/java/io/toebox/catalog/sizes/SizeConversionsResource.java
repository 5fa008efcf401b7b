package io.toebox.catalog.sizes;

import jakarta.validation.constraints.NotNull;
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
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.size.SizeConverter;
import io.toebox.catalog.platform.PublicReads;
import io.toebox.edge.access.Access;

/** Converts a size from one scale to another. */
@Path("/v1/size-conversions")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Sizes", description = "Size labels, width letters and how dimensions grow from size to size.")
class SizeConversionsResource {

    private final SizeCharts charts;

    SizeConversionsResource(SizeCharts charts) {
        this.charts = charts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "convertSize", summary = "A size on another scale", description = """
                    By the brand's own chart where it prints both sizes, else by what other brands print, or by formula where that \
                    tests better; each match says which. A chart is \
                    never interpolated, and every row that prints the size answers. Without `lastGender` each chart of the \
                    brand answers. Between the sexes a brand's charts meet in a common EU size.""")
    @APIResponse(
            responseCode = "200",
            description = "Every size that answers",
            content = @Content(schema = @Schema(implementation = SizeConversionResponse.class)))
    public Response convertSize(
            @Parameter(description = "Brand, whole name in any letter case; without one nobody's own chart answers")
                    @QueryParam("brand")
                    @Size(min = 1, max = 60)
                    @Pattern(regexp = "^[^\\x00-\\x1F\\x7F]*$", message = "{form.no-control-characters}")
                    @Nullable
                    String brand,
            @Parameter(description = "Whose last; left out: every one the brand has a chart for")
                    @QueryParam("lastGender")
                    @Nullable
                    LastGender lastGender,
            @Parameter(description = "The scale of the size", example = "uk") @QueryParam("from") @NotNull
                    SizeScale from,
            @Parameter(
                            description = "As written on a box: `9`, `9.5`, `9,5`, `42 2/3`, `42⅔`, `42.67`",
                            example = "9.5")
                    @QueryParam("value")
                    @NotNull
                    @Size(max = 20)
                    String value,
            @Parameter(description = "Another scale than `from`", example = "us-men") @QueryParam("to") @NotNull
                    SizeScale to) {
        var question = SizeParameters.parseQuestion(brand, lastGender, from, value, to);
        var conversion = new SizeConverter(charts.list()).convert(question);
        if (conversion.matches().isEmpty()) {
            throw SizeParameters.outOfReach(question);
        }
        return Response.ok(SizeConversionResponse.of(question, conversion))
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY)
                .build();
    }
}
