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
     * Requests one service may have in flight (1 and more); the others wait here, where everybody's turn comes, and not
     * there, where whoever asks most has most. 16 at a few milliseconds each is above what two cores answer, and as many
     * connections as the catalogue has to its database.
     */
    @WithDefault("16")
    int maxInFlight();

    /** Requests that may wait for one service, 0 and more. */
    @WithDefault("512")
    int maxWaiting();

    /** Connections to one service: also those whose answers are still being read by slow clients. */
    @WithDefault("256")
    int maxConnections();
}
