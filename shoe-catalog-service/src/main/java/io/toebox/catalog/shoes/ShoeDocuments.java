package io.toebox.catalog.shoes;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The published text of a shoe: the same in the single read, the snapshot and the change feed. */
@ApplicationScoped
public class ShoeDocuments {

    private static final int FINGERPRINT_BYTES = 12;

    private final ObjectMapper mapper;

    ShoeDocuments(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String json(StoredShoe shoe) {
        try {
            return mapper.writeValueAsString(ShoeResponse.of(shoe));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Differs whenever the text does. */
    public static String fingerprint(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
