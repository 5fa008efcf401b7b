package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.Shop;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.platform.PublicReads;

/** Reads shoes. */
@Path("/v1/shoes")
@Tag(name = "Shoes", description = "What is known of each shoe, with its source.")
class ShoesResource {

    static final int MAX_LIMIT = 200;

    private final Shoes shoes;
    private final ShoeList list;
    private final ShoeDocuments documents;

    ShoesResource(Shoes shoes, ShoeList list, ShoeDocuments documents) {
        this.shoes = shoes;
        this.list = list;
        this.documents = documents;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "listShoes", summary = "Shoes, narrowed by filters", description = """
                    All filters must hold; a shoe of which the asked fact is unknown never matches. Ordered by `sort`, where \
                    shoes without the fact come last in both directions and equal ones go by slug. Follow `nextCursor` (or \
                    the `Link` header) until it is left out.""")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page, `rel=\"next\"`",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ShoePage.class)))
    public Response listShoes(
            @Parameter(
                            description =
                                    "Brand and model as somebody types them: words in any order, some mistyped letters are forgiven. "
                                            + "Nothing similar is an empty list",
                            example = "brooks gost 16")
                    @QueryParam("q")
                    @Size(min = 1, max = 80)
                    @Pattern(regexp = "^[^\\x00-\\x1F\\x7F]*$", message = "{form.no-control-characters}")
                    @Nullable
                    String q,
            @Parameter(description = "Brand, whole name in any letter case", example = "Brooks")
                    @QueryParam("brand")
                    @Size(min = 1, max = Shoe.Identity.MAX_NAME_LENGTH)
                    @Pattern(regexp = "^[^\\x00-\\x1F\\x7F]*$", message = "{form.no-control-characters}")
                    @Nullable
                    String brand,
            @Parameter(description = "Whose last") @QueryParam("lastGender") @Nullable LastGender lastGender,
            @Parameter(description = "What it is made for", example = "road") @QueryParam("category") @Nullable
                    Category category,
            @Parameter(description = "Declared by the brand, or else measured") @QueryParam("toeBoxShape")
                    ToeBoxShape.@Nullable Shape toeBoxShape,
            @Parameter(description = "Whether it is still made") @QueryParam("status") @Nullable Status status,
            @Parameter(description = "Sold in this width, by the maker's word or because a variant of it is known")
                    @QueryParam("widthAvailable")
                    @Nullable
                    WidthGrade widthAvailable,
            @Parameter(
                            description =
                                    "Inside ball width of men's US 9 by the lab's current method, at least; other methods do not count")
                    @QueryParam("minBallWidthMm")
                    @DecimalMin("60")
                    @DecimalMax("160")
                    @Nullable
                    Double minBallWidthMm,
            @Parameter(description = "The shop that has at least one size of the shoe in stock", example = "lauf-laden")
                    @QueryParam("inStockAt")
                    @Size(min = 1, max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    @Nullable
                    String inStockAt,
            @Parameter(
                            description =
                                    "`slug`, `brand`, `releaseDate`, `price`, `weightG`, `dropMm` or `updatedAt`, with `-` in "
                                            + "front for descending; `relevance` only with `q`, and then the default, otherwise `slug` is. "
                                            + "`price` goes by currency first: amounts of different currencies are not compared",
                            example = "-releaseDate")
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(description = "How many at most")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit,
            @Parameter(description = "`nextCursor` of the page before, with the same filters and order")
                    @QueryParam("cursor")
                    @Size(max = ShoeCursor.MAX_LENGTH)
                    @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var filter = new ShoeFilter(
                Parameters.searchText(q),
                brand,
                lastGender,
                category,
                toeBoxShape,
                status,
                widthAvailable,
                minBallWidthMm == null ? null : atLeast(minBallWidthMm),
                inStockAt);
        var order = Parameters.order(sort, filter.text() != null);
        var page = list.list(filter, order, cursor == null ? null : ShoeCursor.parse(filter, order, cursor), limit);
        var items = page.shoes().stream().map(ShoeResponse::of).toList();
        String next = page.next() == null ? null : ShoeCursor.of(filter, order, page.next());
        var answer = Response.ok(new ShoePage(items, next))
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY);
        return next == null
                ? answer.build()
                : answer.header(HttpHeaders.LINK, nextLink(uri, next)).build();
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "getShoe",
            summary = "One shoe",
            description = "Everything known of one shoe, every measurement with its source.")
    @APIResponse(
            responseCode = "200",
            description = "The shoe",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes with every byte of the answer",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ShoeResponse.class)))
    @APIResponse(responseCode = "304", description = "Still the one of `If-None-Match`")
    @APIResponse(
            responseCode = "308",
            description = "It was found to be another shoe",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    public Response getShoe(
            @Parameter(description = "Its name in addresses", example = "adidas-adistar-3") @PathParam("slug")
                    String slug,
            @Context Request request) {
        var merged = Shoe.Identity.isSlug(slug) && shoes.findBySlug(slug).isEmpty()
                ? shoes.findMergedInto(slug)
                : Optional.<String>empty();
        if (merged.isPresent()) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .header(HttpHeaders.LOCATION, "/v1/shoes/" + merged.get())
                    .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                    .build();
        }
        String json = documents.json(shoes.getBySlug(slug));
        var tag = ShoeDocuments.tag(json);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY)
                .build();
    }

    /** The smallest tenth of a millimetre that is not below. */
    private static TenthMm atLeast(double mm) {
        return new TenthMm(BigDecimal.valueOf(mm)
                .movePointRight(1)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact());
    }

    private static String nextLink(UriInfo uri, String cursor) {
        var next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery());
    }
}
