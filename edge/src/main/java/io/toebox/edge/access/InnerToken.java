package io.toebox.edge.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

import io.toebox.edge.vocabulary.Spelling;

/**
 * A caller in writing (JWT, HMAC with SHA-256): what the gateway sends along, so that a service need not know keys. It is
 * short-lived, because nobody can take it back.
 */
public final class InnerToken {

    /** Long enough for clocks of two machines that differ a little, too short to be worth stealing. */
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    /** How it travels: {@code Authorization: Bearer …}. */
    public static final String SCHEME = "Bearer ";

    static final int SHORTEST_KEY = 32;

    private static final String ISSUER = "toebox-gateway";
    private static final String AUDIENCE = "toebox-services";
    private static final String ROLE = "role";
    private static final String SHOP = "shop";
    private static final int CLOCK_SKEW_SECONDS = 5;

    private final HmacKey key;
    private final Clock clock;

    /** @throws IllegalArgumentException when the secret is too short to be one */
    public InnerToken(String secret, Clock clock) {
        if (secret.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "toebox.token.key (TOEBOX_TOKEN_KEY) has at least %d characters.".formatted(SHORTEST_KEY));
        }
        this.key = new HmacKey(secret.getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /** The caller in writing, valid from now on for {@link #LIFETIME}. */
    public String sign(Caller caller) {
        var now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setExpirationTime(date(now.plus(LIFETIME)));
        claims.setStringClaim(ROLE, Spelling.of(caller.role()));
        if (caller.shop() != null) {
            claims.setStringClaim(SHOP, caller.shop());
        }
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    /** Who that is; empty when the token is none, not ours, or over. */
    public Optional<Caller> read(String token) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setVerificationKey(key)
                    .setJwsAlgorithmConstraints(
                            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                    .setExpectedIssuer(ISSUER)
                    .setExpectedAudience(AUDIENCE)
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                    .setEvaluationTime(date(clock.instant()))
                    .build()
                    .processToClaims(token);
            String role = claims.getStringClaimValue(ROLE);
            String shop = claims.getStringClaimValue(SHOP);
            return Arrays.stream(Caller.Role.values())
                    .filter(known -> Spelling.of(known).equals(role))
                    .map(known -> new Caller(known, shop))
                    .findFirst();
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static NumericDate date(Instant instant) {
        return NumericDate.fromSeconds(instant.getEpochSecond());
    }
}
