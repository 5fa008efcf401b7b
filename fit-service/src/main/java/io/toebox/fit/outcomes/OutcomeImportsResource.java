package io.toebox.fit.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.commons.io.input.BOMInputStream;
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
import io.toebox.edge.language.Language;
import io.toebox.fit.outcomes.IdempotencyKeys.Attempt;
import io.toebox.fit.outcomes.OutcomeAnswers.OutcomeImport;

/** Takes a shop's history of orders and returns. */
@Path("/v1/outcome-imports")
@Extension(name = Access.EXTENSION, value = "shop")
@Tag(
        name = "Outcomes",
        description = "What becomes of pairs: kept, sent back and why. It is what shoes are learned from.")
@RunOnVirtualThread
public class OutcomeImportsResource {

    private static final String PATH = "/v1/outcome-imports";

    private final OutcomeReader reader;
    private final OutcomeWriter writer;
    private final ReportingShop shop;
    private final ObjectMapper mapper;

    OutcomeImportsResource(OutcomeReader reader, OutcomeWriter writer, ReportingShop shop, ObjectMapper mapper) {
        this.reader = reader;
        this.writer = writer;
        this.shop = shop;
        this.mapper = mapper;
    }

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createOutcomeImport",
            summary = "Sends a file of outcomes",
            description =
                    "CSV in UTF-8, up to 64 MiB, columns parted by comma, semicolon or tab: slug, sizeScale, size, event; and as far as known width, reason, length, ball-width"
                            + " and toe-box-width (tight, comfortable, loose), recommendationId, and footLengthMm, footBallWidthMm with consent."
                            + " Good rows are stored in one transaction, the others reported by line and column.")
    @APIResponse(
            responseCode = "201",
            description = "What became of it",
            headers =
                    @Header(
                            name = "Idempotency-Replayed",
                            description = "`true` when an earlier request with this key stored it",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = OutcomeImport.class)))
    @APIResponse(
            responseCode = "200",
            description = "What would become of it: nothing was stored",
            content = @Content(schema = @Schema(implementation = OutcomeImport.class)))
    @APIResponse(responseCode = "409", description = "The first request with this key is still under way")
    @APIResponse(responseCode = "422", description = "The key was used with another file")
    @APIResponse(responseCode = "503", description = "Outcomes cannot be stored right now")
    public Response createOutcomeImport(
            @Parameter(
                            required = true,
                            description =
                                    "A UUID of your own, the same one when you send the same file again; kept 24 hours",
                            example = "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"")
                    @HeaderParam(IdempotencyKeys.HEADER)
                    @Nullable
                    String key,
            @Parameter(description = "Only find out what would happen") @QueryParam("dryRun") @DefaultValue("false")
                    Boolean dryRun,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        String mine = shop.get();
        String parsed = IdempotencyKeys.parse(key);
        var digest = sha256();
        var file = OutcomeFile.read(
                new InputStreamReader(withoutMark(new DigestInputStream(body, digest)), StandardCharsets.UTF_8),
                reader,
                Language.ofHeader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        var answer = mapper.writeValueAsString(
                new OutcomeImport(file.rows(), file.told().size(), file.findings()));
        if (dryRun) {
            return Response.ok(answer).build();
        }
        var stored = writer.add(new Attempt(mine, PATH, parsed, digest.digest()), file.told(), ids -> answer);
        var response = Response.status(201).entity(stored.answer());
        return stored.isReplayed()
                ? response.header("Idempotency-Replayed", "true").build()
                : response.build();
    }

    /** Spreadsheets begin a file with a byte order mark. */
    private static InputStream withoutMark(InputStream bytes) throws IOException {
        return BOMInputStream.builder().setInputStream(bytes).get();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }
}
