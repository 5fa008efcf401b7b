package io.toebox.gateway.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.access.ApiKey;
import io.toebox.gateway.core.access.Scope;
import io.toebox.gateway.core.access.ShopName;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA512;

/**
 * Tokens of the configured issuer, in the place of a key: staff of the shop they name may what the token's scopes allow, as with the
 * shop's secret key.
 */
@ApplicationScoped
class StaffTokens {

    private static final Logger LOG = Logger.getLogger(StaffTokens.class);
    private static final String SCHEME = "Bearer ";
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int CLOCK_SKEW_SECONDS = 30;
    /** Whoever shows a token waits for it, and everybody can show one. */
    private static final int ISSUER_ANSWERS_WITHIN_MS = 2000;

    /** What issuers sign with; a secret that both sides know is none of them. */
    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            RSA_USING_SHA256,
            RSA_USING_SHA384,
            RSA_USING_SHA512,
            RSA_PSS_USING_SHA256,
            ECDSA_USING_P256_CURVE_AND_SHA256,
            ECDSA_USING_P384_CURVE_AND_SHA384);

    private final Vertx vertx;
    private final StaffConfig config;
    private final AtomicReference<@Nullable JwtConsumer> consumer = new AtomicReference<>();

    StaffTokens(Vertx vertx, StaffConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** Whose token that header carries; empty when it carries none, or nobody's tokens are taken. */
    Optional<Future<Keys.Found>> find(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return Optional.empty();
        }
        // The issuer's keys may have to be fetched first.
        return config.issuer()
                .filter(issuer -> !issuer.isBlank())
                .map(issuer ->
                        vertx.executeBlocking(() -> read(issuer, authorization.substring(SCHEME.length())), false));
    }

    private Keys.Found read(String issuer, String token) {
        try {
            return holder(issuer, consumer(issuer).processToClaims(token))
                    .<Keys.Found>map(Keys.Found.Key::new)
                    .orElseGet(Keys.Found.Unknown::new);
        } catch (InvalidJwtException e) {
            LOG.debug("A token was refused", e);
            return isIssuerAway(e) ? new Keys.Found.Away() : new Keys.Found.Unknown();
        } catch (MalformedClaimException e) {
            return new Keys.Found.Unknown();
        } catch (IOException | DecodeException e) {
            LOG.warnf("The issuer %s does not answer: %s", issuer, e.getMessage());
            return new Keys.Found.Away();
        }
    }

    /** As opposed to an issuer that does not know the key of the token. */
    private static boolean isIssuerAway(InvalidJwtException refused) {
        return refused.getCause() instanceof UnresolvableKeyException unresolved
                && unresolved.getCause() instanceof IOException;
    }

    private JwtConsumer consumer(String issuer) throws IOException {
        var known = consumer.get();
        if (known != null) {
            return known;
        }
        var http = new Get();
        http.setConnectTimeout(ISSUER_ANSWERS_WITHIN_MS);
        http.setReadTimeout(ISSUER_ANSWERS_WITHIN_MS);
        http.setRetries(0);
        var keys = new HttpsJwks(keysOf(issuer, http));
        keys.setSimpleHttpGet(http);
        var made = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(SIGNED)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(config.audience())
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
        consumer.set(made);
        return made;
    }

    private String keysOf(String issuer, Get http) throws IOException {
        var told = config.jwks().filter(address -> !address.isBlank());
        if (told.isPresent()) {
            return told.get();
        }
        String discovered = http.get(issuer.replaceFirst("/$", "") + DISCOVERY).getBody();
        String address = new JsonObject(discovered).getString("jwks_uri");
        if (address == null) {
            throw new IOException("it names no jwks_uri");
        }
        return address;
    }

    /** Empty for somebody of no shop. */
    private Optional<ApiKey> holder(String issuer, JwtClaims claims) throws MalformedClaimException {
        var id = UUID.nameUUIDFromBytes((issuer + " " + claims.getSubject()).getBytes(StandardCharsets.UTF_8));
        boolean runsIt = Objects.equals(claims.getClaimValue(config.operatorClaim()), true);
        String shop = runsIt ? null : claims.getStringClaimValue(config.shopClaim());
        return runsIt || shop != null && ShopName.isForm(shop)
                ? Optional.of(new ApiKey(id, shop, ApiKey.Kind.SECRET, false, scopes(claims), Set.of()))
                : Optional.empty();
    }

    private static Set<Scope> scopes(JwtClaims claims) throws MalformedClaimException {
        String granted = claims.hasClaim("scope") ? claims.getStringClaimValue("scope") : "";
        return Arrays.stream(granted.split(" "))
                .flatMap(text -> Scope.find(text).stream())
                .collect(Collectors.toSet());
    }
}
