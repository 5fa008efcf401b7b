package io.toebox.fit.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.database.Database;

/**
 * Recommendations as opaque text that nobody else can write: the same one has the same text, in every replica, for they share the key
 * in their database. While that was never read, answers carry none.
 */
@ApplicationScoped
public class RecommendationIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    /** Enough that nobody guesses one. */
    private static final int SIGNATURE_BYTES = 16;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final Database database;
    private volatile @Nullable SecretKeySpec key;

    /** @param database keeps the key */
    public RecommendationIds(Database database) {
        this.database = database;
    }

    /** Reads the key, or makes it when this is the first replica ever. */
    public void load() throws SQLException {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try (var connection = database.connect();
                var insert = connection.prepareStatement(
                        "insert into signing_key (id, bytes) values (1, ?) on conflict (id) do nothing");
                var select = connection.prepareStatement("select bytes from signing_key")) {
            insert.setBytes(1, fresh);
            insert.executeUpdate();
            try (var row = select.executeQuery()) {
                row.next();
                key = new SecretKeySpec(row.getBytes(1), ALGORITHM);
            }
        }
    }

    /** The signed text; empty while the key was never read. */
    public Optional<String> findId(Recommendation recommendation) {
        return Optional.ofNullable(key).map(known -> {
            byte[] text = recommendation.text().getBytes(StandardCharsets.UTF_8);
            return ENCODER.encodeToString(text) + "." + ENCODER.encodeToString(sign(text, known));
        });
    }

    /** What was signed; empty when we did not. */
    public Optional<Recommendation> find(String id) {
        var known = key;
        int dot = id.indexOf('.');
        if (known == null || dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] text = DECODER.decode(id.substring(0, dot));
            return MessageDigest.isEqual(sign(text, known), DECODER.decode(id.substring(dot + 1)))
                    ? Optional.of(Recommendation.parse(new String(text, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] sign(byte[] text, SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }
}
