package io.toebox.gateway.routes;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the body of a request may take to arrive. */
@ConfigMapping(prefix = "toebox.body")
interface BodyDeadlines {

    /** All of a body that is collected: 64 KiB in so many seconds is slower than any phone in a shop. */
    @WithDefault("5s")
    Duration deadline();

    /** Between two parts of a body that passes through, such as a file of stock. */
    @WithDefault("10s")
    Duration pause();
}
