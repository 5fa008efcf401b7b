package io.toebox.catalog.shoes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.catalog.core.barcode.BarcodeReader;
import io.toebox.catalog.core.barcode.BarcodeReading;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.platform.PublicReads;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** Finds what a barcode stands on. */
@Path("/v1/variants")
@Extension(name = Access.EXTENSION, value = "public")
@RunOnVirtualThread
@Tag(name = "Barcodes", description = "From what a scanner reads to the shoe, its size and its width.")
class VariantsResource {

    private final ShoeRepository shoes;
    private final ShoeDocuments documents;

    VariantsResource(ShoeRepository shoes, ShoeDocuments documents) {
        this.shoes = shoes;
        this.documents = documents;
    }

    @GET
    @Path("/{gtin}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getVariant", summary = "What a number stands on", description = """
                    For the plain number: 8, 12, 13 or 14 digits, all forms of one number being the same. Other sizes it equals \
                    are at `/v1/size-conversions`.""")
    @APIResponse(
            responseCode = "200",
            description = "The shoe, size and width",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = VariantResponse.class)))
    @APIResponse(responseCode = "304", description = "Still the one of `If-None-Match`")
    @APIResponse(responseCode = "404", description = "A right number that stands on no shoe of the catalogue")
    public Response getVariant(
            @Parameter(description = "8, 12, 13 or 14 digits", example = "195394123456") @PathParam("gtin") String gtin,
            @Context Request request) {
        return answer(read("gtin", gtin), request).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "scanVariant", summary = "What a scanned code stands on", description = """
                    For everything a scanner sends or a page shows: the number with spaces or without its leading zeros, a \
                    GS1 element string, a GS1 Digital Link. `Content-Location` is the address of the number.""")
    @APIResponse(
            responseCode = "200",
            description = "The shoe, size and width",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Content-Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = VariantResponse.class)))
    @APIResponse(responseCode = "304", description = "Still the one of `If-None-Match`")
    @APIResponse(responseCode = "404", description = "A right number that stands on no shoe of the catalogue")
    public Response scanVariant(
            @Parameter(description = "URL-encoded, as it was read", example = "https://id.gs1.org/01/00195394123456")
                    @QueryParam("barcode")
                    @NotBlank
                    @Size(max = 2000)
                    String barcode,
            @Context Request request) {
        var gtin = read("barcode", barcode);
        return answer(gtin, request)
                .header(HttpHeaders.CONTENT_LOCATION, "/v1/variants/" + gtin)
                .build();
    }

    private Response.ResponseBuilder answer(Gtin gtin, Request request) {
        var found = shoes.findByGtin(gtin)
                .orElseThrow(() -> new ProblemException(
                        NOT_FOUND, CATALOG.sentence("barcode.unknown").then(CATALOG.sentence("barcode.search"))));
        String json = documents.json(VariantResponse.of(gtin, found));
        var tag = ShoeDocuments.tag(json);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY);
    }

    private static Gtin read(String parameter, String text) {
        return switch (BarcodeReader.read(text)) {
            case BarcodeReading.Read(Gtin gtin, var form) -> gtin;
            case BarcodeReading.Unreadable unreadable ->
                throw ProblemException.of(Barcodes.mistake(parameter, unreadable));
        };
    }
}
