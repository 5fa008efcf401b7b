package io.toebox.fit.outcomes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.jspecify.annotations.Nullable;

import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.outcomes.IdempotencyKeys.Attempt;
import io.toebox.fit.outcomes.OutcomeAnswers.OutcomeBatch;
import io.toebox.fit.outcomes.OutcomeAnswers.OutcomePage;
import io.toebox.fit.outcomes.OutcomeAnswers.OutcomesStored;
import io.toebox.fit.outcomes.OutcomeAnswers.StoredItem;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.fit.wording.FitTexts.FIT;

/** A shop tells what became of its pairs. */
@Path("/v1")
@Extension(name = Access.EXTENSION, value = "shop")
@Tag(
        name = "Outcomes",
        description = "What becomes of pairs: kept, sent back and why. It is what shoes are learned from.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OutcomesResource {

    private static final String KEY = "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"";
    private static final String KEY_TOLD =
            "A UUID of your own, the same one when you send the same outcomes again; kept 24 hours";
    private static final UUID FIRST = new UUID(0, 0);

    private final OutcomeReader reader;
    private final OutcomeWriter writer;
    private final OutcomeRepository outcomes;
    private final ReportingShop shop;
    private final ObjectMapper mapper;

    OutcomesResource(
            OutcomeReader reader,
            OutcomeWriter writer,
            OutcomeRepository outcomes,
            ReportingShop shop,
            ObjectMapper mapper) {
        this.reader = reader;
        this.writer = writer;
        this.outcomes = outcomes;
        this.shop = shop;
        this.mapper = mapper;
    }

    @POST
    @Path("/outcomes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createOutcome",
            summary = "Tells what became of one pair",
            description = "Every replica answers by it within a second. Nothing about a person is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            headers = {
                @Header(name = "Location", description = "Its address", schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Idempotency-Replayed",
                        description = "`true` when an earlier request with this key stored it",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = OutcomesStored.class)))
    @APIResponse(responseCode = "409", description = "The first request with this key is still under way")
    @APIResponse(responseCode = "422", description = "The key was used with another body")
    @APIResponse(responseCode = "503", description = "Outcomes cannot be stored right now")
    public Response createOutcome(
            @Parameter(required = true, description = KEY_TOLD, example = KEY)
                    @HeaderParam(IdempotencyKeys.HEADER)
                    @Nullable
                    String key,
            @Valid @NotNull OutcomeRequest body) {
        var attempt = attempt("/v1/outcomes", key, body);
        var mistakes = new ArrayList<Mistake>();
        var told = reader.read(body, "#", mistakes);
        requireNone(mistakes);
        return answer(writer.add(attempt, List.of(told.orElseThrow()), this::say), true);
    }

    @POST
    @Path("/outcome-batches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createOutcomes",
            summary = "Tells what became of up to 200 pairs",
            description = "All are stored, or when one is wrong none; the answer then names everything that is wrong.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            headers =
                    @Header(
                            name = "Idempotency-Replayed",
                            description = "`true` when an earlier request with this key stored them",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = OutcomesStored.class)))
    @APIResponse(responseCode = "409", description = "The first request with this key is still under way")
    @APIResponse(responseCode = "422", description = "The key was used with another body")
    @APIResponse(responseCode = "503", description = "Outcomes cannot be stored right now")
    public Response createOutcomes(
            @Parameter(required = true, description = KEY_TOLD, example = KEY)
                    @HeaderParam(IdempotencyKeys.HEADER)
                    @Nullable
                    String key,
            @Valid @NotNull OutcomeBatch body) {
        var attempt = attempt("/v1/outcome-batches", key, body);
        var mistakes = new ArrayList<Mistake>();
        var told = new ArrayList<ToldOutcome>();
        for (int i = 0; i < body.items().size(); i++) {
            reader.read(body.items().get(i), "#/items/" + i, mistakes).ifPresent(told::add);
        }
        requireNone(mistakes);
        return answer(writer.add(attempt, told, this::say), false);
    }

    @GET
    @Path("/outcomes")
    @Transactional
    @Operation(operationId = "listOutcomes", summary = "The outcomes you told", description = "Oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = OutcomePage.class)))
    public Response listOutcomes(
            @Parameter(description = "At most so many") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    Integer limit,
            @Parameter(description = "`nextCursor` of the page before") @QueryParam("cursor") @Size(max = 100) @Nullable
                    String cursor) {
        var after = cursor == null ? FIRST : parseCursor(cursor);
        var found = outcomes.listAfter(shop.get(), after, limit + 1);
        var page = found.stream().limit(limit).map(OutcomeItem::of).toList();
        return Response.ok(new OutcomePage(
                        page, found.size() > limit ? page.getLast().id().toString() : null))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/outcomes/{id}")
    @Transactional
    @Operation(
            operationId = "getOutcome",
            summary = "One outcome",
            description = "Its ETag is what a correction asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The outcome",
            headers = @Header(name = "ETag", description = "Of this state", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = OutcomeItem.class)))
    @APIResponse(responseCode = "404", description = "None of yours")
    public Response getOutcome(@Parameter(description = "Its id") @PathParam("id") UUID id) {
        return answer(outcomes.find(shop.get(), id).orElseThrow(() -> new ProblemException(NOT_FOUND)));
    }

    @PUT
    @Path("/outcomes/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putOutcome",
            summary = "Corrects an outcome",
            description = "What is learned is then as if it had been told so from the beginning.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            headers = @Header(name = "ETag", description = "Of this state", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = OutcomeItem.class)))
    @APIResponse(responseCode = "404", description = "None of yours")
    @APIResponse(responseCode = "412", description = "It has changed since you read it")
    @APIResponse(responseCode = "428", description = "Without `If-Match`")
    public Response putOutcome(
            @Parameter(description = "Its id") @PathParam("id") UUID id,
            @Parameter(description = "The ETag of what is corrected") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Valid @NotNull OutcomeRequest body) {
        String mine = shop.get();
        var mistakes = new ArrayList<Mistake>();
        var told = reader.read(body, "#", mistakes);
        requireNone(mistakes);
        return answer(writer.correct(mine, id, ifMatch, told.orElseThrow()));
    }

    @DELETE
    @Path("/outcomes/{id}")
    @Operation(
            operationId = "deleteOutcome",
            summary = "Erases an outcome",
            description = "Answers are then byte for byte what they would be had it never been told.")
    @APIResponse(responseCode = "204", description = "Erased")
    @APIResponse(responseCode = "404", description = "None of yours")
    @APIResponse(responseCode = "412", description = "It has changed since you read it")
    @APIResponse(responseCode = "428", description = "Without `If-Match`")
    public Response deleteOutcome(
            @Parameter(description = "Its id") @PathParam("id") UUID id,
            @Parameter(description = "The ETag of what is erased") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        writer.erase(shop.get(), id, ifMatch);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/outcomes")
    @Operation(
            operationId = "deleteOutcomes",
            summary = "Erases everything you told",
            description = "Answers are then byte for byte what they would be had nothing been told.")
    @APIResponse(responseCode = "204", description = "Erased")
    public Response deleteOutcomes() {
        writer.eraseAll(shop.get());
        return Response.noContent().build();
    }

    @GET
    @Path("/outcome-export")
    @Produces("text/csv")
    @Operation(
            operationId = "exportOutcomes",
            summary = "Everything you told, as CSV",
            description = "Oldest first. The columns are those of an import, and what had been recommended.")
    @APIResponse(
            responseCode = "200",
            description = "A file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportOutcomes() {
        String mine = shop.get();
        StreamingOutput lines = out -> {
            out.write((OutcomeItem.CSV_HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            var after = FIRST;
            for (var page = page(mine, after); !page.isEmpty(); page = page(mine, after)) {
                for (var entity : page) {
                    out.write((OutcomeItem.csv(entity) + "\n").getBytes(StandardCharsets.UTF_8));
                }
                after = page.getLast().id;
            }
        };
        return Response.ok(lines).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private List<OutcomeEntity> page(String mine, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> outcomes.listAfter(mine, after, 1000));
    }

    private Attempt attempt(String path, @Nullable String key, Object body) {
        return new Attempt(shop.get(), path, IdempotencyKeys.parse(key), fingerprint(body));
    }

    private byte[] fingerprint(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }

    private String say(List<UUID> ids) {
        try {
            return mapper.writeValueAsString(
                    new OutcomesStored(ids.stream().map(StoredItem::new).toList()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response answer(OutcomeWriter.Stored stored, boolean isOne) {
        var answer = Response.status(201).entity(stored.answer()).type(MediaType.APPLICATION_JSON);
        if (isOne) {
            answer.header(HttpHeaders.LOCATION, "/v1/outcomes/" + firstId(stored.answer()));
        }
        return stored.isReplayed()
                ? answer.header("Idempotency-Replayed", "true").build()
                : answer.build();
    }

    private String firstId(String answer) {
        try {
            return mapper.readTree(answer).at("/items/0/id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response answer(OutcomeEntity entity) {
        return Response.ok(OutcomeItem.of(entity))
                .header(HttpHeaders.ETAG, OutcomeWriter.tag(entity))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static void requireNone(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw ProblemException.of(mistakes);
        }
    }

    private static UUID parseCursor(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(Mistake.ofParameter("cursor", "invalid-cursor", FIT.sentence("outcome.cursor")));
        }
    }
}
