package io.toebox.gateway.routes;

import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.request.BodyLimit;
import io.toebox.gateway.core.openapi.Route;
import io.toebox.gateway.upstream.Connections;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.UpstreamConfig;
import io.toebox.gateway.upstream.Upstreams;

import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/** Sends requests on their way to the services. */
@ApplicationScoped
class Proxy {

    private final Connections connections;
    private final Upstreams upstreams;
    private final BodyLimit bodyLimit;
    private final BodyDeadlines deadlines;
    private final ProblemAnswers problems;
    private final Semaphore passingBodies;

    Proxy(
            Connections connections,
            UpstreamConfig config,
            Upstreams upstreams,
            BodyLimit bodyLimit,
            BodyDeadlines deadlines,
            ProblemAnswers problems) {
        this.connections = connections;
        this.upstreams = upstreams;
        this.bodyLimit = bodyLimit;
        this.deadlines = deadlines;
        this.problems = problems;
        // A body that passes through holds a slot at the service for as long as its sender likes: a few slots, not all.
        this.passingBodies = new Semaphore(Math.max(1, config.maxInFlight() / 4));
    }

    /** With the whole body, or without one. */
    void forward(RoutingContext context, Route route, Upstream upstream, @Nullable Buffer body) {
        var question = new Question.Whole(body == null ? Buffer.buffer() : body);
        new Exchange(context, route, upstream, question, connections, upstreams, problems).start();
    }

    /** With a body that is too large to be collected and passes through while it arrives. */
    void forwardWhileItArrives(RoutingContext context, Route route, Upstream upstream) {
        if (!passingBodies.tryAcquire()) {
            problems.endAndClose(context.request(), UNAVAILABLE, GATEWAY.sentence("too-many-large-bodies"));
            return;
        }
        context.addEndHandler(ignored -> passingBodies.release());
        context.request().pause();
        var question = new Question.Passing(
                context.request(), bodyLimit.maxBytes(context), bodyLimit.sentence(context), deadlines.pause());
        new Exchange(context, route, upstream, question, connections, upstreams, problems).start();
    }
}
