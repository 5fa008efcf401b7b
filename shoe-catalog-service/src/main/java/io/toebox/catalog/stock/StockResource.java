package io.toebox.catalog.stock;

import java.time.Instant;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.Shop;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.platform.PageCursor;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** Counts of single barcodes. */
@Path("/v1/shops/{shop}/stock")
@Extension(name = Access.EXTENSION, value = "shop")
@RunOnVirtualThread
@Tag(name = "Stock", description = "How many of each barcode a shop last counted. The newest count wins.")
class StockResource {

    static final int MAX_LIMIT = 200;

    private final StockTable table;
    private final StockWriter writer;
    private final Caller caller;

    StockResource(StockTable table, StockWriter writer, Caller caller) {
        this.table = table;
        this.writer = writer;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(operationId = "listStock", summary = "What a shop has", description = """
                    By barcode, with none left included; barcodes that stand on no shoe any more are left out. Follow `nextCursor` \
                    until it is left out.""")
    @APIResponse(
            responseCode = "200",
            description = "One page; empty when the shop never counted",
            content = @Content(schema = @Schema(implementation = StockPage.class)))
    public StockPage listStock(
            @Parameter(description = "The shop", example = "lauf-laden")
                    @PathParam("shop")
                    @Size(min = 1, max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    String shop,
            @Parameter(description = "Of this shoe only", example = "brooks-ghost-16") @QueryParam("slug") @Nullable
                    String slug,
            @Parameter(description = "How many at most")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit,
            @Parameter(description = "`nextCursor` of the page before, with the same slug")
                    @QueryParam("cursor")
                    @Size(max = 200)
                    @Nullable
                    String cursor) {
        caller.requireSight(shop);
        if (slug != null && !Shoe.Identity.isSlug(slug)) {
            throw ProblemException.of(Mistake.ofParameter("slug", "invalid-format", EDGE.sentence("slug-form")));
        }
        String list = "stock-1 " + shop + " " + slug;
        var found = table.listAfter(
                shop, slug, cursor == null ? "" : PageCursor.get(list, cursor, StockResource::findGtin), limit + 1);
        var now = Instant.now();
        var items = found.stream()
                .limit(limit)
                .map(row -> StockResponse.of(row, now))
                .toList();
        return new StockPage(
                items,
                found.size() > limit ? PageCursor.of(list, items.getLast().gtin()) : null);
    }

    @GET
    @Path("/{gtin}")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "getStock",
            summary = "How many of one barcode a shop has",
            description = "With the age of the count: past 15 minutes it is `stale`.")
    @APIResponse(
            responseCode = "200",
            description = "The newest count",
            content = @Content(schema = @Schema(implementation = StockResponse.class)))
    @APIResponse(responseCode = "404", description = "The shop never counted it")
    public StockResponse getStock(
            @Parameter(description = "The shop", example = "lauf-laden")
                    @PathParam("shop")
                    @Size(min = 1, max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    String shop,
            @Parameter(description = "8, 12, 13 or 14 digits", example = "195394123456") @PathParam("gtin")
                    String gtin) {
        caller.requireSight(shop);
        return get(shop, read(gtin));
    }

    @PUT
    @Path("/{gtin}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putStock", summary = "Say how many there are", description = """
                    The newest count wins, so `If-Match` is not asked for and a count may be sent twice or late: when a newer one \
                    is there, it is kept and answered.""")
    @APIResponse(
            responseCode = "200",
            description = "The newest count, which is this one unless `asOf` tells otherwise",
            content = @Content(schema = @Schema(implementation = StockResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first count",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = StockResponse.class)))
    @APIResponse(responseCode = "404", description = "The barcode stands on no shoe of the catalogue")
    public Response putStock(
            @Parameter(description = "The shop", example = "lauf-laden")
                    @PathParam("shop")
                    @Size(min = 1, max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    String shop,
            @Parameter(description = "8, 12, 13 or 14 digits", example = "195394123456") @PathParam("gtin") String gtin,
            @Valid @NotNull StockRequest body,
            @Context UriInfo uri) {
        caller.requireSight(shop);
        var count = new StockCount(read(gtin), body.quantity(), asOf(body.asOf()));
        boolean first = writer.put(shop, count, caller.author())
                .orElseThrow(() -> new ProblemException(NOT_FOUND, CATALOG.sentence("barcode.unknown")));
        return (first
                        ? Response.status(Response.Status.CREATED)
                                .header(
                                        HttpHeaders.LOCATION,
                                        uri.getRequestUri().getRawPath())
                        : Response.ok())
                .entity(get(shop, count.gtin()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("/{gtin}")
    @Operation(
            operationId = "deleteStock",
            summary = "Forget a count",
            description = "For a barcode the shop does not carry any more; none left is a count of 0.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @APIResponse(responseCode = "404", description = "The shop never counted it")
    public Response deleteStock(
            @Parameter(description = "The shop", example = "lauf-laden")
                    @PathParam("shop")
                    @Size(min = 1, max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    String shop,
            @Parameter(description = "8, 12, 13 or 14 digits", example = "195394123456") @PathParam("gtin")
                    String gtin) {
        caller.requireSight(shop);
        if (!writer.remove(shop, read(gtin), caller.author())) {
            throw neverCounted();
        }
        return Response.noContent().build();
    }

    private StockResponse get(String shop, Gtin gtin) {
        return table.find(shop, gtin)
                .map(row -> StockResponse.of(row, Instant.now()))
                .orElseThrow(StockResource::neverCounted);
    }

    private static ProblemException neverCounted() {
        return new ProblemException(NOT_FOUND, CATALOG.sentence("stock.never-counted"));
    }

    private static Optional<String> findGtin(String position) {
        return Optional.of(position).filter(text -> text.matches("\\d{14}"));
    }

    private static Gtin read(String gtin) {
        try {
            return CountReader.gtin(gtin);
        } catch (RefusedCount e) {
            throw ProblemException.of(Mistake.ofParameter("gtin", e.code(), e.action()));
        }
    }

    private static Instant asOf(@Nullable String text) {
        try {
            return CountReader.asOf(text, Instant.now());
        } catch (RefusedCount e) {
            throw ProblemException.of(Mistake.ofPointer("#/" + e.field(), e.code(), e.action()));
        }
    }
}
