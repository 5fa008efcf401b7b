package io.toebox.gateway.upstream;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the services are and what they are given. */
@ConfigMapping(prefix = "toebox.upstream")
public interface UpstreamConfig {

    /** Address of the shoe catalogue: scheme, host and port, no path. */
    URI catalogUrl();

    /** Address of the fit service: scheme, host and port, no path. */
    URI fitUrl();

    /** Address of the lacing service: scheme, host and port, no path. */
    URI lacingUrl();

    /** Longest wait for one service's answer. A healthy one needs a few milliseconds, so this is the sick case. */
    @WithDefault("800ms")
    Duration hopDeadline();

    /** Longest a client waits for an answer, over all services it needs. */
    @WithDefault("2s")
    Duration totalDeadline();

    /** Longest wait for the answer to a file, from its last byte on: half a million rows have to be safe before it comes. */
    @WithDefault("30s")
    Duration fileDeadline();

    /**
     * Requests one service may have in flight (1 and more). 128 at a few milliseconds each is far above what two cores
     * answer; more would only queue, and take the memory the other services' requests need.
     */
    @WithDefault("128")
    int maxInFlight();
}
