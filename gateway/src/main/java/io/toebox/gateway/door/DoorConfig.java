package io.toebox.gateway.door;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the front door gives to each guest. */
@ConfigMapping(prefix = "toebox.door")
interface DoorConfig {

    /** The address to listen on. */
    String host();

    /** The port to listen on; 0 for any that is free. */
    int port();

    /** Bytes of the first line: 4 KiB of address, the method before it and the version after it. */
    @WithDefault("4128")
    int maxFirstLine();

    /** Bytes of all headers. */
    @WithDefault("16384")
    int maxHeaders();

    /** Connections at once; more are closed as they come. */
    @WithDefault("4000")
    int maxConnections();

    /**
     * Connections one address may have at once; 0 for as many as there are, which is right behind a proxy that all clients
     * share and that keeps order itself.
     */
    @WithDefault("256")
    int maxConnectionsPerAddress();

    /** Requests of one address under way at once; 0 for any number. Half of what a service may have in flight. */
    @WithDefault("64")
    int maxRequestsPerAddress();

    /** From a connection until its first request, or the rest of its headers, is there. */
    @WithDefault("10s")
    Duration headerDeadline();

    /** Between the end of one request and the whole headers of the next one on the same connection. */
    @WithDefault("60s")
    Duration keepAlive();

    /** How long one piece of an answer may wait to be read by its client. A piece is 64 KiB at most when it is streamed. */
    @WithDefault("20s")
    Duration readDeadline();

    /** How long requests under way may take to finish when the gateway stops. */
    @WithDefault("10s")
    Duration drain();
}
