package io.toebox.edge.access;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What the gateway and the services know together. */
@ConfigMapping(prefix = "toebox.token")
interface TokenConfig {

    /**
     * The secret that signs the tokens, of at least 32 characters; {@code TOEBOX_TOKEN_KEY}. Without it a service lets nobody
     * write, and the gateway cannot send anybody on.
     */
    Optional<String> key();
}
