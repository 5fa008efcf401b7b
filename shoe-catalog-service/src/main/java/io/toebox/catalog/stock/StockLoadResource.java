package io.toebox.catalog.stock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.Shop;
import io.toebox.edge.access.Access;
import io.toebox.edge.language.Language;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Counts of many barcodes at once. */
@Path("/v1/shops/{shop}/stock")
@Extension(name = Access.EXTENSION, value = "shop")
@RunOnVirtualThread
@Tag(name = "Stock")
class StockLoadResource {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType NDJSON = new MediaType("application", "x-ndjson");

    private final StockWriter writer;
    private final ObjectMapper mapper;
    private final Caller caller;

    StockLoadResource(StockWriter writer, ObjectMapper mapper, Caller caller) {
        this.writer = writer;
        this.mapper = mapper;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "loadStock", summary = "Say how many there are of many barcodes", description = """
                    Every line that can be read is taken over, the others are reported. The newest count of a barcode wins, so \
                    a load may be sent twice or late; barcodes it does not name keep their counts. One transaction. At most 4 MiB, \
                    which are some 40,000 lines of JSON or 80,000 rows of a table.""")
    @APIResponse(
            responseCode = "200",
            description = "What became of each line",
            content = @Content(schema = @Schema(implementation = LoadReport.class)))
    public LoadReport loadStock(
            @Parameter(description = "The shop", example = "lauf-laden")
                    @PathParam("shop")
                    @Size(min = 1, max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    String shop,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
                            })
                    @Nullable
                    String body,
            @Context HttpHeaders headers) {
        caller.requireSight(shop);
        var lines = read(headers.getMediaType(), body == null ? "" : body);
        var counts = lines.counts().stream().map(CountLines.Line::count).toList();
        var applied = writer.apply(shop, counts, caller.author());
        var refused = new ArrayList<>(lines.refused());
        lines.counts().stream()
                .filter(line -> applied.unknownGtins().contains(line.count().gtin()))
                .map(line -> new LoadReport.Refused(
                        line.number(),
                        "unknown-gtin",
                        line.count().gtin().digits(),
                        CATALOG.say(Language.ENGLISH, "barcode.unknown-to-load")))
                .forEach(refused::add);
        refused.sort(Comparator.comparing(LoadReport.Refused::line));
        return LoadReport.of(applied, refused);
    }

    private CountLines read(@Nullable MediaType type, String body) {
        if (type != null && CSV.isCompatible(type)) {
            return CountLines.ofCsv(body, Instant.now());
        }
        if (type != null && NDJSON.isCompatible(type)) {
            return CountLines.ofNdjson(body, mapper, Instant.now());
        }
        throw ProblemException.ofType(CSV + ", " + NDJSON);
    }
}
