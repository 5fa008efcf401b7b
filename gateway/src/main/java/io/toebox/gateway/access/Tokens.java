package io.toebox.gateway.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.toebox.edge.access.Caller;
import io.toebox.edge.access.InnerToken;
import io.toebox.edge.access.InnerTokens;

/** Signs a token once for all requests of a caller within some seconds. */
@ApplicationScoped
class Tokens {

    private static final Logger LOG = Logger.getLogger(Tokens.class);
    /** What is left of a token's life is then still longer than any request waits. */
    private static final Duration KEPT = InnerToken.LIFETIME.dividedBy(3);

    private final InnerTokens tokens;
    private final Map<Caller, Signed> signed = new ConcurrentHashMap<>();

    Tokens(InnerTokens tokens) {
        this.tokens = tokens;
    }

    /** The value of the header that tells services who asks; empty when nobody can be sent on. */
    Optional<String> of(Caller caller) {
        var now = Instant.now();
        var known = signed.get(caller);
        if (known != null && now.isBefore(known.until)) {
            return Optional.of(known.authorization);
        }
        var made = tokens.authorization(caller);
        if (made.isEmpty()) {
            LOG.warn(
                    "A key was shown, but toebox.token.key (TOEBOX_TOKEN_KEY) is not set: services would not believe us");
        }
        made.ifPresent(text -> signed.put(caller, new Signed(text, now.plus(KEPT))));
        return made;
    }

    private record Signed(String authorization, Instant until) {}
}
