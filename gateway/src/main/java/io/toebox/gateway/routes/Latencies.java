package io.toebox.gateway.routes;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;

import io.toebox.gateway.core.openapi.Route;

/** How long each operation takes, by how it ended. */
@ApplicationScoped
class Latencies {

    /** What is promised for one recommendation and for fifty, the deadlines of a hop and of an answer, and between them. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10),
        Duration.ofMillis(30),
        Duration.ofMillis(60),
        Duration.ofMillis(150),
        Duration.ofMillis(400),
        Duration.ofMillis(800),
        Duration.ofSeconds(2)
    };

    private final MeterRegistry metrics;

    Latencies(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void measure(Route route, RoutingContext context) {
        long startNanos = System.nanoTime();
        context.addEndHandler(end -> Timer.builder("toebox.requests")
                .tag("operation", route.method() + " " + route.path())
                .tag(
                        "outcome",
                        end.failed()
                                ? "hang-up"
                                : String.valueOf(context.response().getStatusCode()))
                .serviceLevelObjectives(BOUNDS)
                .register(metrics)
                .record(Duration.ofNanos(System.nanoTime() - startNanos)));
    }
}
