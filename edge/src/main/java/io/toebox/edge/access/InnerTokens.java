package io.toebox.edge.access;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import org.jboss.logging.Logger;

/** Signs and reads tokens with the configured secret. */
@Startup // A secret that is too short stops the start and not a request.
@Singleton
public class InnerTokens {

    private static final Logger LOG = Logger.getLogger(InnerTokens.class);

    private final Optional<InnerToken> token;

    InnerTokens(TokenConfig config) {
        this.token = config.key().filter(key -> !key.isBlank()).map(key -> new InnerToken(key, Clock.systemUTC()));
        if (token.isEmpty()) {
            LOG.info("toebox.token.key (TOEBOX_TOKEN_KEY) is not set: only what is public is answered");
        }
    }

    /** The value of an {@code Authorization} header that says who asks; empty when no secret is configured. */
    public Optional<String> authorization(Caller caller) {
        return token.map(known -> InnerToken.SCHEME + known.sign(caller));
    }

    /** Who that header names; empty when it names nobody we trust. */
    public Optional<Caller> read(String authorization) {
        return authorization.startsWith(InnerToken.SCHEME)
                ? token.flatMap(known -> known.read(authorization.substring(InnerToken.SCHEME.length())))
                : Optional.empty();
    }
}
