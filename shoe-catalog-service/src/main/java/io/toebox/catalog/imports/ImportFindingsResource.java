package io.toebox.catalog.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.feed.Finding;
import io.toebox.edge.access.Access;
import io.toebox.edge.vocabulary.Spelling;

/** The report of an import, row by row. */
@Path("/v1/imports/{id}")
@Extension(name = Access.EXTENSION, value = "shop")
@Tag(name = "Imports")
class ImportFindingsResource {

    private static final int PAGE = 500;
    private static final String[] COLUMNS = {"line", "column", "severity", "code", "read", "action"};

    private final ImportJobRepository jobs;
    private final ImportReport report;
    private final Caller caller;

    ImportFindingsResource(ImportJobRepository jobs, ImportReport report, Caller caller) {
        this.jobs = jobs;
        this.report = report;
        this.caller = caller;
    }

    @GET
    @Path("/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "listImportFindings",
            summary = "What was found, row by row",
            description = "In the order of the file. A page holds all findings of its rows.")
    @APIResponse(
            responseCode = "200",
            description = "The findings of up to `limit` rows",
            content = @Content(schema = @Schema(implementation = FindingPage.class)))
    @APIResponse(responseCode = "404", description = "No such import")
    public FindingPage listImportFindings(
            @Parameter(description = "The import") @PathParam("id") UUID id,
            @Parameter(description = "Only findings of this weight") @QueryParam("severity")
                    Finding.@Nullable Severity severity,
            @Parameter(description = "How many rows at most")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(ImportsResource.MAX_LIMIT)
                    Integer limit,
            @Parameter(description = "`nextCursor` of the page before") @QueryParam("cursor") @Size(max = 200) @Nullable
                    String cursor) {
        requireKnown(id);
        return FindingPage.of(
                id,
                report.list(
                        id,
                        ImportCursor.parseOrdinal(id, cursor),
                        limit,
                        severity == null ? null : Spelling.of(severity)));
    }

    @GET
    @Path("/findings.csv")
    @Produces("text/csv")
    @RunOnVirtualThread
    @Operation(
            operationId = "downloadImportFindings",
            summary = "What was found, as a table to work through",
            description = "All findings in the order of the file; opens in a spreadsheet.")
    @APIResponse(
            responseCode = "200",
            description = "A header row, then a row for each finding",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such import")
    public Response downloadImportFindings(@Parameter(description = "The import") @PathParam("id") UUID id) {
        requireKnown(id);
        StreamingOutput table = out -> write(id, out);
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-findings.csv\"")
                .build();
    }

    private void requireKnown(UUID id) {
        if (jobs.findResponse(id, caller.tenant()).isEmpty()) {
            throw ImportsResource.unknown();
        }
    }

    private void write(UUID id, OutputStream out) throws IOException {
        try (var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                var csv = new CSVPrinter(
                        text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            Long after = -1L;
            while (after != null) {
                var page = report.list(id, after, PAGE, null);
                for (var line : page.findings()) {
                    csv.printRecord(
                            line.line(),
                            harmless(line.column()),
                            line.severity(),
                            line.code(),
                            harmless(line.read()),
                            line.action());
                }
                after = page.lastOrdinal();
            }
        }
    }

    /** A spreadsheet runs a cell that begins like a formula; a quote in front makes it text (OWASP, CSV injection). */
    private static @Nullable String harmless(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
