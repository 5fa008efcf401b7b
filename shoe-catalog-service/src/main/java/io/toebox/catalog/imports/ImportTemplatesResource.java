package io.toebox.catalog.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.catalog.platform.PublicReads;
import io.toebox.edge.access.Access;

/** The own format, ready to fill in. */
@Path("/v1/import-templates")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Imports")
class ImportTemplatesResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @GET
    @Path("/shoes.csv")
    @Produces(CSV)
    @RunOnVirtualThread
    @Operation(
            operationId = "getImportTemplateCsv",
            summary = "The own format as a table",
            description = "Every column, and example rows to replace.")
    @APIResponse(
            responseCode = "200",
            description = "A header row and example rows",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response getImportTemplateCsv() {
        return template("template.csv", "shoes.csv");
    }

    @GET
    @Path("/shoes.ndjson")
    @Produces(NDJSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "getImportTemplateNdjson",
            summary = "The own format as lines of JSON",
            description = "Every property, in example lines to replace.")
    @APIResponse(
            responseCode = "200",
            description = "Example lines",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response getImportTemplateNdjson() {
        return template("template.ndjson", "shoes.ndjson");
    }

    private static Response template(String resource, String name) {
        try (var file = Objects.requireNonNull(
                ImportTemplatesResource.class.getResourceAsStream("/imports/" + resource), resource)) {
            return Response.ok(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                    .header(HttpHeaders.VARY, PublicReads.VARY)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
