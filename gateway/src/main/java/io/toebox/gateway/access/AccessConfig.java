package io.toebox.gateway.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may come in. */
@ConfigMapping(prefix = "toebox.access")
interface AccessConfig {

    /**
     * Names this product is called by from outside, without ports. localhost, 127.0.0.1, [::1] and the machine's own name always
     * count, and so does the address at which a request came in.
     */
    Optional<List<String>> hosts();

    /** How soon a key that was made, changed or revoked is known here at the latest. */
    @WithDefault("5s")
    Duration refreshKeys();

    /** How long known keys go on while the database is away. */
    @WithDefault("1h")
    Duration keepKeys();
}
