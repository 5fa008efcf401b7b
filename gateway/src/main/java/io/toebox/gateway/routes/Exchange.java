package io.toebox.gateway.routes;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.request.RequestIds;
import io.toebox.gateway.access.Party;
import io.toebox.gateway.core.openapi.Route;
import io.toebox.gateway.upstream.Connections;
import io.toebox.gateway.upstream.GivenUpException;
import io.toebox.gateway.upstream.NotAskedException;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.Upstreams;

import static io.toebox.edge.problem.ProblemType.TIMEOUT;
import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;

/**
 * One request on its way through the gateway, on one event loop from the first byte in to the last byte out. Until the
 * service's status line has arrived, whatever goes wrong becomes a problem document; after it, the client's connection
 * is cut, because a shortened answer must not look complete.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    // Long enough for a restarted process to listen again, short enough not to be felt.
    private static final int RETRY_AFTER_AT_LEAST_MS = 20;
    private static final int RETRY_AFTER_LESS_THAN_MS = 60;

    private final RoutingContext context;
    private final Vertx vertx;
    private final Context loop;
    private final HttpServerRequest in;
    private final HttpServerResponse out;
    private final String pathAndQuery;
    private final Route route;
    private final Upstream upstream;
    private final Question question;
    private final Connections connections;
    private final Upstreams upstreams;
    private final ProblemAnswers problems;

    private Promise<HttpClientResponse> answered = Promise.promise();
    private @Nullable HttpClientRequest forwarded;
    private boolean isAbandoned;
    private boolean retried;

    Exchange(
            RoutingContext context,
            Route route,
            Upstream upstream,
            Question question,
            Connections connections,
            Upstreams upstreams,
            ProblemAnswers problems) {
        this.context = context;
        this.vertx = context.vertx();
        this.loop = vertx.getOrCreateContext();
        this.in = context.request();
        this.out = context.response();
        String query = in.query();
        this.pathAndQuery = context.normalizedPath() + (query == null ? "" : "?" + query);
        this.route = route;
        this.upstream = upstream;
        this.question = question;
        this.connections = connections;
        this.upstreams = upstreams;
        this.problems = problems;
    }

    void start() {
        context.addEndHandler(end -> {
            if (end.failed()) {
                abandon();
            }
        });
        attempt();
    }

    private void attempt() {
        answered = Promise.promise();
        var asked = answered;
        upstreams
                .call(upstream, Party.of(in), () -> askOnLoop(asked).toCompletionStage())
                // Decided and answered on any thread.
                .whenComplete((answer, failure) -> loop.runOnContext(ignored -> {
                    if (failure == null) {
                        relay(answer);
                    } else {
                        failed(failure);
                    }
                }));
    }

    private Future<HttpClientResponse> askOnLoop(Promise<HttpClientResponse> asked) {
        loop.runOnContext(ignored -> ask(asked));
        return asked.future();
    }

    private void ask(Promise<HttpClientResponse> asked) {
        if (isAbandoned) {
            asked.tryFail(new GivenUpException("The client went away"));
            return;
        }
        var http = connections.http();
        http.request(connections.request(in.method(), upstream, pathAndQuery))
                .onFailure(asked::tryFail)
                .onSuccess(request -> send(request, asked));
    }

    private void send(HttpClientRequest request, Promise<HttpClientResponse> asked) {
        if (asked.future().isComplete()) {
            request.reset();
            return;
        }
        forwarded = request;
        // Whatever breaks is told through the answer.
        request.exceptionHandler(ignored -> {});
        ForwardedHeaders.toService(in.headers(), request.headers());
        request.response().onComplete(answer -> {
            if (answer.succeeded()) {
                // Its body waits until the client's side is ready for it.
                answer.result().pause();
                asked.tryComplete(answer.result());
            } else {
                asked.tryFail(answer.cause());
            }
        });
        switch (question) {
            case Question.Whole(var body) -> {
                if (route.consumes().isEmpty()) {
                    request.headers().remove("Content-Length").remove("Content-Type");
                    request.end();
                } else {
                    request.end(body);
                }
                startDeadline(request, asked);
            }
            case Question.Passing passing -> {
                if (!request.headers().contains("Content-Length")) {
                    request.setChunked(true);
                }
                passing.send(vertx, request, new BodyEnds(request, asked));
            }
        }
    }

    /** The deadline starts when the service has the whole question: a slow client is not the service's fault. */
    private void startDeadline(HttpClientRequest request, Promise<HttpClientResponse> asked) {
        var deadline = route.takesFiles()
                ? upstreams.fileDeadline()
                : route.streams() || route.stores() ? upstreams.totalDeadline() : upstreams.hopDeadline();
        long timer = vertx.setTimer(deadline.toMillis(), ignored -> {
            if (asked.tryFail(new TimeoutException())) {
                request.reset();
            }
        });
        asked.future().onComplete(ignored -> vertx.cancelTimer(timer));
    }

    private void relay(HttpClientResponse answer) {
        if (isAbandoned) {
            answer.request().reset();
            return;
        }
        out.setStatusCode(answer.statusCode());
        ForwardedHeaders.toClient(answer.headers(), out.headers());
        if (!out.headers().contains("Content-Encoding")) {
            // Keeps the server from compressing: the service's ETag names these very bytes.
            out.putHeader("Content-Encoding", "identity");
        }
        boolean withoutBody =
                in.method().equals(HttpMethod.HEAD) || answer.statusCode() == 204 || answer.statusCode() == 304;
        if (withoutBody) {
            answer.resume();
            out.end();
            return;
        }
        if (!out.headers().contains("Content-Length")) {
            out.setChunked(true);
        }
        new AnswerBody(vertx, answer, out, route.streams() ? null : upstreams.totalDeadline()).pass();
    }

    private void abandon() {
        isAbandoned = true;
        answered.tryFail(new GivenUpException("The client went away"));
        if (forwarded != null) {
            forwarded.reset();
        }
    }

    private void failed(Throwable failure) {
        if (isAbandoned || out.ended() || out.closed()) {
            return;
        }
        if (mayRetry(failure)) {
            retried = true;
            int delay = ThreadLocalRandom.current().nextInt(RETRY_AFTER_AT_LEAST_MS, RETRY_AFTER_LESS_THAN_MS);
            vertx.setTimer(delay, ignored -> attempt());
            return;
        }
        if (!(failure instanceof GivenUpException || failure instanceof NotAskedException)) {
            LOG.warnf("Request %s: %s did not answer: %s", RequestIds.of(in), upstream.service(), failure);
        }
        switch (failure) {
            case Question.RefusedBody refused -> problems.endAndClose(in, refused.type(), refused.detail());
            case TimeoutException ignored -> problems.end(in, TIMEOUT, null);
            default -> problems.endAndClose(in, UNAVAILABLE, null);
        }
    }

    /** Only reads, only once, and only when the connection failed: asking a slow service twice makes it slower. */
    private boolean mayRetry(Throwable failure) {
        boolean read = in.method().equals(HttpMethod.GET) || in.method().equals(HttpMethod.HEAD);
        boolean disconnected = failure instanceof IOException || failure instanceof HttpClosedException;
        return read && !retried && disconnected && !(failure instanceof NotAskedException);
    }

    private final class BodyEnds implements Question.Ends {

        private final HttpClientRequest request;
        private final Promise<HttpClientResponse> asked;

        BodyEnds(HttpClientRequest request, Promise<HttpClientResponse> asked) {
            this.request = request;
            this.asked = asked;
        }

        @Override
        public void sent() {
            if (!asked.future().isComplete()) {
                request.end();
                startDeadline(request, asked);
            }
        }

        @Override
        public void givenUp(GivenUpException why) {
            asked.tryFail(why);
            request.reset();
        }
    }
}
