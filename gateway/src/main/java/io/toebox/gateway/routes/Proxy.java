package io.toebox.gateway.routes;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;

import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.request.BodyLimit;
import io.toebox.gateway.core.openapi.Route;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.UpstreamConfig;
import io.toebox.gateway.upstream.Upstreams;

/** Owns the connections to the services. */
@ApplicationScoped
class Proxy {

    private final HttpClient http;
    private final Upstreams upstreams;
    private final BodyLimit bodyLimit;
    private final ProblemAnswers problems;

    Proxy(Vertx vertx, UpstreamConfig config, Upstreams upstreams, BodyLimit bodyLimit, ProblemAnswers problems) {
        var options = new HttpClientOptions()
                // Two attempts to connect and one answer still end before the total deadline.
                .setConnectTimeout((int) config.hopDeadline().dividedBy(2).toMillis())
                // Waiting for a connection is no use to a client with a deadline.
                .setMaxWaitQueueSize(0)
                // The services compress; the bytes go to the client as they came.
                .setDecompressionSupported(false);
        // Answers still being read by slow clients hold a connection too, after the bulkhead has let go of them.
        var pool = new PoolOptions().setHttp1MaxSize(2 * config.maxInFlight());
        this.http = vertx.createHttpClient(options, pool);
        this.upstreams = upstreams;
        this.bodyLimit = bodyLimit;
        this.problems = problems;
    }

    void forward(RoutingContext context, Route route, Upstream upstream) {
        new Exchange(context, route, upstream, http, upstreams, bodyLimit, problems).start();
    }
}
