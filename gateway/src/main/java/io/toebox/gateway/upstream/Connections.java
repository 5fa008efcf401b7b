package io.toebox.gateway.upstream;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;

/** The connections to the services, for whoever asks them. */
@ApplicationScoped
public class Connections {

    private final HttpClient http;
    private final Upstreams upstreams;

    Connections(Vertx vertx, UpstreamConfig config, Upstreams upstreams) {
        var options = new HttpClientOptions()
                // Two attempts to connect and one answer still end before the total deadline.
                .setConnectTimeout((int) config.hopDeadline().dividedBy(2).toMillis())
                // The trace goes along as a header; the client would add a second one to it, and two are none (W3C).
                .setTracingPolicy(TracingPolicy.IGNORE)
                // Waiting for a connection is no use to a client with a deadline.
                .setMaxWaitQueueSize(0)
                // Nagle's algorithm and delayed acknowledgements wait for each other.
                .setTcpNoDelay(true)
                // The services compress; the bytes go to the client as they came.
                .setDecompressionSupported(false);
        var pool = new PoolOptions().setHttp1MaxSize(config.maxConnections());
        this.http = vertx.createHttpClient(options, pool);
        this.upstreams = upstreams;
    }

    public HttpClient http() {
        return http;
    }

    /** A request to the service, path and query as they are given. */
    public RequestOptions request(HttpMethod method, Upstream upstream, String pathAndQuery) {
        URI address = upstreams.url(upstream);
        boolean isSecure = "https".equals(address.getScheme());
        return new RequestOptions()
                .setMethod(method)
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? isSecure ? 443 : 80 : address.getPort())
                .setSsl(isSecure)
                .setURI(pathAndQuery);
    }
}
