package io.toebox.lacing.patterns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.toebox.edge.language.Language;

/** An answer anybody may keep: tagged by its bytes, so it is sent again only when it has changed. */
final class CacheableAnswer {

    private static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    private static final int TAG_BYTES = 16;

    private CacheableAnswer() {}

    /** Text, in UTF-8. */
    static Response.ResponseBuilder of(Request request, String mediaType, Language language, String body) {
        return of(request, mediaType + ";charset=UTF-8", language, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A drawing; only SVG is text. */
    static Response.ResponseBuilder ofDrawing(Request request, Medium medium, Language language, byte[] drawing) {
        var charset = medium == Medium.SVG ? ";charset=UTF-8" : "";
        return of(request, medium.mediaType() + charset, language, drawing);
    }

    private static Response.ResponseBuilder of(Request request, String mediaType, Language language, byte[] body) {
        var tag = new EntityTag(digest(body));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(body).type(mediaType) : unchanged;
        return answer.tag(tag)
                .header("Cache-Control", CACHE_CONTROL)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept, Accept-Language");
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
