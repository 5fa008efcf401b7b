package io.toebox.catalog.identity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.Shop;
import io.toebox.catalog.platform.PageCursor;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.FORBIDDEN;

/** The review list: names in files that look like a known shoe's. */
@Path("/v1/shoe-matches")
@Extension(name = Access.EXTENSION, value = "shop")
@RunOnVirtualThread
@Tag(name = "Names of shoes", description = "What a name in a file means, where its words do not say it for sure.")
class ShoeMatchesResource {

    static final int MAX_LIMIT = 200;
    private static final String PLACE = "(\\d{1,18}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private final ShoeMatches matches;
    private final Caller caller;

    ShoeMatchesResource(ShoeMatches matches, Caller caller) {
        this.matches = matches;
        this.caller = caller;
    }

    private record Place(Instant foundAt, UUID id) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listShoeMatches", summary = "Names to decide on", description = """
                    A name in a file that is like a known shoe's but not surely it became a shoe of its own, without \
                    measurements, and stands here until somebody says what it is.""")
    @APIResponse(
            responseCode = "200",
            description = "One page, oldest first",
            content = @Content(schema = @Schema(implementation = ShoeMatchPage.class)))
    public ShoeMatchPage listShoeMatches(
            @Parameter(description = "Of the files of this shop only", example = "lauf-laden")
                    @QueryParam("shop")
                    @Size(min = 1, max = Shop.MAX_LENGTH)
                    @Pattern(regexp = Shop.FORM, message = "{slug-form}")
                    @Nullable
                    String shop,
            @Parameter(description = "Those somebody has decided on instead of those to decide")
                    @QueryParam("decided")
                    @DefaultValue("false")
                    Boolean decided,
            @Parameter(description = "How many at most")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit,
            @Parameter(description = "`nextCursor` of the page before, with the same parameters")
                    @QueryParam("cursor")
                    @Size(max = 200)
                    @Nullable
                    String cursor) {
        if (shop != null) {
            caller.requireSight(shop);
        }
        String whose = shop == null ? caller.tenant() : shop;
        String list = "shoe-matches-1 " + whose + " " + decided;
        var after = cursor == null
                ? new Place(Instant.EPOCH, new UUID(0, 0))
                : PageCursor.get(list, cursor, ShoeMatchesResource::findPlace);
        var found = matches.list(whose, decided, after.foundAt(), after.id(), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() <= limit
                ? null
                : PageCursor.of(
                        list,
                        ChronoUnit.MICROS.between(Instant.EPOCH, page.getLast().foundAt())
                                + " "
                                + page.getLast().id());
        return new ShoeMatchPage(page.stream().map(ShoeMatchResponse::of).toList(), next);
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideShoeMatch", summary = "Say what a name means", description = """
                    `same` makes the shoe of this name one with the shoe in `slug`: sizes, barcodes, stock, measurements and \
                    history go there, and later files land there. A shoe on another last, such as the women's, becomes its sibling. \
                    `different` leaves it and asks no more.""")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ShoeMatchResponse.class)))
    @APIResponse(responseCode = "404", description = "No such entry")
    @APIResponse(responseCode = "409", description = "It was decided before: take that back first")
    public ShoeMatchResponse decideShoeMatch(
            @Parameter(description = "Of the review list") @PathParam("id") UUID id,
            @NotNull @Valid DecisionRequest body) {
        boolean same = body.decision() == ShoeMatches.Decision.SAME;
        if (same == (body.slug() == null)) {
            throw ProblemException.of(Mistake.ofPointer(
                    "#/slug",
                    same ? Mistake.REQUIRED : Mistake.UNKNOWN_VALUE,
                    CATALOG.sentence(same ? "match.slug" : "match.no-slug")));
        }
        if (body.holdsForEverybody() && caller.tenant() != null) {
            throw new ProblemException(FORBIDDEN, CATALOG.sentence("match.everybody"));
        }
        requireSight(id);
        return ShoeMatchResponse.of(
                matches.decide(id, body.slug(), body.holdsForEverybody(), caller.tenant() == null, caller.author()));
    }

    @DELETE
    @Path("/{id}/decision")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reopenShoeMatch",
            summary = "Take a decision back",
            description =
                    "The shoe it made one with another is there again as it was, and the name is to be decided again.")
    @APIResponse(
            responseCode = "200",
            description = "To be decided again",
            content = @Content(schema = @Schema(implementation = ShoeMatchResponse.class)))
    @APIResponse(responseCode = "404", description = "No such entry")
    public ShoeMatchResponse reopenShoeMatch(@Parameter(description = "Of the review list") @PathParam("id") UUID id) {
        requireSight(id);
        return ShoeMatchResponse.of(matches.reopen(id, caller.author()));
    }

    /** Another shop's entry is as unknown as one that does not exist. */
    private void requireSight(UUID id) {
        String tenant = caller.tenant();
        if (tenant != null
                && matches.find(id).filter(match -> tenant.equals(match.shop())).isEmpty()) {
            throw ShoeMatches.unknown();
        }
    }

    private static Optional<Place> findPlace(String text) {
        var matcher = java.util.regex.Pattern.compile(PLACE).matcher(text);
        return matcher.matches()
                ? Optional.of(new Place(
                        Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }
}
