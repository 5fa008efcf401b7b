package io.toebox.gateway.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Publishes the merged contract; its two forms are written once. */
@Path("/")
class ContractResource {

    private static final String JSON = "application/json";
    // RFC 9512 registered it.
    private static final String YAML = "application/yaml";
    private static final String CACHED = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    private final Document json;
    private final Document yaml;

    ContractResource(ApiContract contract) throws JsonProcessingException {
        Map<String, Object> document = contract.merged().document();
        this.json = Document.of(new ObjectMapper().writeValueAsString(document));
        this.yaml = Document.of(YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build()
                .writeValueAsString(document));
    }

    @GET
    @Path("openapi.json")
    @Produces(JSON)
    @Operation(hidden = true)
    public Response json(@Context Request request) {
        return answer(json, JSON, request);
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @Operation(hidden = true)
    public Response yaml(@Context Request request) {
        return answer(yaml, YAML, request);
    }

    private static Response answer(Document document, String mediaType, Request request) {
        var unchanged = request.evaluatePreconditions(document.tag());
        var answer = unchanged == null ? Response.ok(document.text(), mediaType) : unchanged;
        return answer.tag(document.tag())
                .header("Cache-Control", CACHED)
                .header("Vary", "Accept-Encoding")
                .build();
    }

    private record Document(byte[] text, EntityTag tag) {

        static Document of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Document(bytes, new EntityTag(HexFormat.of().formatHex(digest, 0, 8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
