package io.toebox.catalog.imports;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.Shop;
import io.toebox.catalog.core.feed.SizeSystem;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.imports.reading.FeedFormat;
import io.toebox.catalog.imports.reading.UnreadableFeedException;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.edge.problem.ProblemType.VALIDATION_FAILED;

/** Takes in a shop's own file and tells how far it is. */
@Path("/v1/imports")
@Extension(name = Access.EXTENSION, value = "shop")
@Tag(name = "Imports", description = "A shop's own file becomes shoes, sizes, barcodes and stock.")
class ImportsResource {

    static final int MAX_LIMIT = 200;

    private final ImportReception reception;
    private final ImportJobRepository jobs;
    private final ImportWorker worker;
    private final ImportCancellation cancellation;
    private final Caller caller;

    ImportsResource(
            ImportReception reception,
            ImportJobRepository jobs,
            ImportWorker worker,
            ImportCancellation cancellation,
            Caller caller) {
        this.reception = reception;
        this.jobs = jobs;
        this.worker = worker;
        this.cancellation = cancellation;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "createImport", summary = "Send a file", description = """
                    Takes the own CSV or NDJSON (docs/imports.md), Google Merchant XML or TSV, or a product export of Shopify, WooCommerce, Magento, Lightspeed or RICS, or with `columns` any other table, also \
                    gzipped, up to 500,000 rows and 1 GiB. What it is, is found out from its content. Every row is checked while the \
                    file arrives; then good rows land in the background, whole shoes at a time, and bad rows are reported. \
                    Sending the same file again changes nothing. An unreadable or broken-off file changes nothing either.""")
    @APIResponse(
            responseCode = "202",
            description = "Received and checked. Ask `Location` how far it is",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Retry-After", schema = @Schema(type = SchemaType.INTEGER)),
                @Header(
                        name = "Idempotency-Replayed",
                        description = "`true` when an earlier request with this key made the import",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "409", description = "The first request with this key is still sending")
    @APIResponse(responseCode = "422", description = "The key was used with another file or other parameters")
    public Response createImport(
            @Parameter(
                            required = true,
                            description =
                                    "A UUID of your own, the same one when you send the same file again; kept 30 days",
                            example = "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String idempotencyKey,
            @Parameter(description = "Only find out what would happen") @QueryParam("dryRun") @DefaultValue("false")
                    Boolean dryRun,
            @Parameter(description = "What the file is; found out when left out") @QueryParam("format") @Nullable
                    FeedFormat format,
            @Parameter(
                            description = "Who the facts come from; stands among the sources of each shoe",
                            example = "Example Running, product feed")
                    @QueryParam("source")
                    @Size(min = 1, max = 200)
                    @Pattern(regexp = "^(?=.*\\S)[^\\x00-\\x1F\\x7F]*$", message = "{form.some-text}")
                    @Nullable
                    String source,
            @Parameter(description = "The system of sizes that name none", example = "us")
                    @QueryParam("sizeSystem")
                    @Nullable
                    SizeSystem sizeSystem,
            @Parameter(description = "Whose last, for rows that do not say") @QueryParam("lastGender") @Nullable
                    LastGender lastGender,
            @Parameter(description = "ISO 4217, for prices that name none", example = "USD")
                    @QueryParam("currency")
                    @Nullable
                    String currency,
            @Parameter(description = "Every row is an adult's shoe, none has to prove it")
                    @QueryParam("assumeShoes")
                    @DefaultValue("false")
                    Boolean assumeShoes,
            @Parameter(
                            description =
                                    "The shop whose stock the quantities are: your own, also when left out. For an operator's file they are not kept without it")
                    @QueryParam("shop")
                    @Size(max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    @Nullable
                    String shop,
            @Parameter(
                            description =
                                    "`complete`: the file is all the shop has, so a barcode that is not in it has none left. "
                                            + "A file of which a row was refused is not taken for all. Only with `shop`")
                    @QueryParam("stock")
                    @Nullable
                    StockScope stock,
            @Parameter(
                            description =
                                    "For a table of no known kind: a JSON object that says of its columns which column of the own table "
                                            + "(docs/imports.md) each is. At least brand and model, or slug; columns that are not named are ignored",
                            example = "{\"Hersteller\":\"brand\",\"Artikel\":\"model\",\"Gr.\":\"size\"}")
                    @QueryParam("columns")
                    @Size(max = 4000)
                    @Nullable
                    String columns,
            @RequestBody(
                            content = {
                                @Content(mediaType = ImportBody.CSV),
                                @Content(mediaType = ImportBody.TSV),
                                @Content(mediaType = "text/plain"),
                                @Content(mediaType = ImportBody.NDJSON),
                                @Content(mediaType = MediaType.APPLICATION_XML),
                                @Content(mediaType = MediaType.TEXT_XML),
                                @Content(mediaType = "application/rss+xml"),
                                @Content(mediaType = "application/atom+xml"),
                                @Content(mediaType = ImportBody.GZIP),
                                @Content(mediaType = ImportBody.WINDOWS_CSV),
                                @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM),
                                @Content(mediaType = MediaType.MULTIPART_FORM_DATA)
                            })
                    InputStream body,
            @Context HttpHeaders headers)
            throws SQLException {
        String tenant = caller.tenant();
        if (shop != null) {
            caller.requireSight(shop);
        }
        if (stock == StockScope.COMPLETE && shop == null && tenant == null) {
            throw ProblemException.of(
                    Mistake.ofParameter("stock", Mistake.UNKNOWN_VALUE, CATALOG.sentence("import.stock-of-whom")));
        }
        String author = caller.author().name();
        var options = new ImportOptions(
                // All shops read the sources of a shoe, and who the others are is not theirs to know.
                source == null ? "Feed sent by " + (tenant == null ? author : "a shop") : source,
                sizeSystem,
                lastGender,
                ImportParameters.parseCurrency(currency),
                assumeShoes,
                shop == null ? tenant : shop,
                stock == StockScope.COMPLETE,
                ImportParameters.parseColumns(columns));
        var order = new ImportOrder(
                ImportIds.next(),
                scoped(ImportParameters.parseKey(idempotencyKey), tenant),
                author,
                tenant,
                dryRun,
                format,
                options);
        var received = receive(order, headers.getMediaType(), body);
        worker.wake();
        var answer = Response.accepted(getImport(received.id()))
                .header(HttpHeaders.LOCATION, "/v1/imports/" + received.id())
                .header(HttpHeaders.RETRY_AFTER, 1);
        return received.replayed()
                ? answer.header("Idempotency-Replayed", "true").build()
                : answer.build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "listImports",
            summary = "Imports, newest first",
            description = "Those of your shop, with how far each is; an operator sees those of all.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ImportPage.class)))
    public ImportPage listImports(
            @Parameter(description = "How many at most")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit,
            @Parameter(description = "`nextCursor` of the page before") @QueryParam("cursor") @Size(max = 200) @Nullable
                    String cursor) {
        var after = ImportCursor.parseAge(cursor);
        return ImportPage.of(jobs.listBefore(after.createdAt(), after.id(), caller.tenant(), limit + 1), limit);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "getImport",
            summary = "How far an import is",
            description = "Ask until `finishedAt` is there.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "404", description = "No such import")
    public ImportResponse getImport(
            @Parameter(description = "Of the answer that took the file in") @PathParam("id") UUID id) {
        return jobs.findResponse(id, caller.tenant()).orElseThrow(ImportsResource::unknown);
    }

    @POST
    @Path("/{id}/cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "cancelImport", summary = "Stop an import", description = """
                    Stops between two batches; what has landed stays, whole shoes. An import that is over stays as it is.""")
    @APIResponse(
            responseCode = "200",
            description = "The import as it ended",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "404", description = "No such import")
    public ImportResponse cancelImport(
            @Parameter(description = "Of the answer that took the file in") @PathParam("id") UUID id) {
        getImport(id);
        cancellation.cancel(id);
        return getImport(id);
    }

    /** Two shops may use the same key and never learn of each other. */
    private static String scoped(String idempotencyKey, @Nullable String tenant) {
        return tenant == null ? idempotencyKey : tenant + " " + idempotencyKey;
    }

    static ProblemException unknown() {
        return new ProblemException(NOT_FOUND, CATALOG.sentence("import.unknown"));
    }

    private ImportReception.Received receive(ImportOrder order, @Nullable MediaType type, InputStream body)
            throws SQLException {
        try {
            return reception.receive(order, ImportBody.open(type, body));
        } catch (UnreadableFeedException e) {
            var detail = e.findLine()
                    .map(line ->
                            CATALOG.sentence("feed.line", String.valueOf(line)).then(e.reason()))
                    .orElse(e.reason());
            throw new ProblemException(
                    VALIDATION_FAILED,
                    CATALOG.sentence("import.unreadable"),
                    List.of(Mistake.ofPointer("#", e.code(), detail)));
        } catch (IOException e) {
            throw new ProblemException(VALIDATION_FAILED, CATALOG.sentence("import.broke-off"));
        }
    }
}
