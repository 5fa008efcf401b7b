package io.toebox.gateway.codes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

import io.toebox.edge.problem.ProblemException;
import io.toebox.gateway.core.codes.Code;
import io.toebox.gateway.database.GatewayDatabase;

import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;

/**
 * Keeps answers until their code is used or over. An answer is sealed (AES-GCM, which signs it too) with a key made of the code and the
 * secret of the gateway: who reads the database sees neither code nor answer, and who writes into it cannot make one up.
 */
@ApplicationScoped
class SealedAnswers {

    static final Duration KEPT = Duration.ofMinutes(15);

    private final GatewayDatabase database;
    private final Optional<String> secret;
    private final SecureRandom random = new SecureRandom();

    SealedAnswers(GatewayDatabase database, @ConfigProperty(name = "toebox.token.key") Optional<String> secret) {
        this.database = database;
        this.secret = secret.filter(text -> !text.isBlank());
    }

    /** Keeps the answer under a new code. */
    Kept keep(String answer) throws SQLException {
        database.prepare();
        var expiresAt = Instant.now().plus(KEPT);
        while (true) {
            var code = Code.generate(random);
            if (insert(code, seal(code, answer), expiresAt)) {
                return new Kept(code, expiresAt);
            }
        }
    }

    /** The answer of the code, which does not open it again; empty when it opens nothing, or nothing any more. */
    Optional<String> open(Code code) throws SQLException {
        database.prepare();
        try (var connection = database.dataSource().getConnection();
                var delete = connection.prepareStatement(
                        "delete from sealed_answer where code = ? and expires_at > ? returning sealed")) {
            delete.setString(1, HexFormat.of().formatHex(derived("find", code)));
            delete.setTimestamp(2, Timestamp.from(Instant.now()));
            try (var rows = delete.executeQuery()) {
                return rows.next() ? unseal(code, rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Whether the code was free; what is over is forgotten by the way. */
    private boolean insert(Code code, String sealed, Instant expiresAt) throws SQLException {
        DataSource source = database.dataSource();
        try (var connection = source.getConnection();
                var forget = connection.prepareStatement("delete from sealed_answer where expires_at < now()");
                var insert = connection.prepareStatement(
                        "insert into sealed_answer (code, sealed, expires_at) values (?, ?, ?) on conflict do nothing")) {
            forget.executeUpdate();
            insert.setString(1, HexFormat.of().formatHex(derived("find", code)));
            insert.setString(2, sealed);
            insert.setTimestamp(3, Timestamp.from(expiresAt));
            return insert.executeUpdate() == 1;
        }
    }

    private String seal(Code code, String answer) {
        var box = box(code);
        box.setPayload(answer);
        try {
            return box.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private Optional<String> unseal(Code code, String sealed) {
        var box = box(code);
        try {
            box.setCompactSerialization(sealed);
            return Optional.of(box.getPayload());
        } catch (JoseException e) {
            return Optional.empty(); // Not sealed by us.
        }
    }

    private JsonWebEncryption box(Code code) {
        var box = new JsonWebEncryption();
        box.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        box.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        box.setKey(new SecretKeySpec(derived("seal", code), "AES"));
        return box;
    }

    /** 32 bytes that nobody has who knows only the code, or only the secret. */
    private byte[] derived(String purpose, Code code) {
        String known = secret.orElseThrow(() -> new ProblemException(UNAVAILABLE));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(known.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(("code " + purpose + " " + code.characters()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    /** A code and when it is over. */
    record Kept(Code code, Instant expiresAt) {}
}
