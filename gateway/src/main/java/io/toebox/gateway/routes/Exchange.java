package io.toebox.gateway.routes;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.util.TypeLiteral;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.request.BodyLimit;
import io.toebox.edge.request.RequestIds;
import io.toebox.gateway.core.openapi.Route;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.Upstreams;
import io.toebox.gateway.upstream.Upstreams.GivenUpException;

import static io.toebox.edge.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static io.toebox.edge.problem.ProblemType.TIMEOUT;
import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;

/**
 * One request on its way through the gateway, on one event loop from the first byte in to the last byte out. Until the
 * service's status line has arrived, whatever goes wrong becomes a problem document; after it, the client's connection
 * is cut, because a shortened answer must not look complete.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final TypeLiteral<CompletionStage<HttpClientResponse>> ANSWER = new Answer();
    // Long enough for a restarted process to listen again, short enough not to be felt.
    private static final int RETRY_AFTER_AT_LEAST_MS = 20;
    private static final int RETRY_AFTER_LESS_THAN_MS = 60;

    private final Vertx vertx;
    private final Context loop;
    private final HttpServerRequest in;
    private final HttpServerResponse out;
    private final String pathAndQuery;
    private final Route route;
    private final Upstream upstream;
    private final HttpClient http;
    private final Upstreams upstreams;
    private final long maxBytes;
    private final Sentence tooLarge;
    private final ProblemAnswers problems;

    private @Nullable HttpClientRequest forwarded;
    private boolean retried;

    Exchange(
            RoutingContext context,
            Route route,
            Upstream upstream,
            HttpClient http,
            Upstreams upstreams,
            BodyLimit bodyLimit,
            ProblemAnswers problems) {
        this.vertx = context.vertx();
        this.loop = vertx.getOrCreateContext();
        this.in = context.request();
        this.out = context.response();
        String query = in.query();
        this.pathAndQuery = context.normalizedPath() + (query == null ? "" : "?" + query);
        this.route = route;
        this.upstream = upstream;
        this.http = http;
        this.upstreams = upstreams;
        this.maxBytes = bodyLimit.maxBytes(context);
        this.tooLarge = bodyLimit.sentence(context);
        this.problems = problems;
    }

    void start() {
        in.pause();
        out.closeHandler(ignored -> abandon());
        attempt();
    }

    private void attempt() {
        upstreams
                .callAsync(upstream, () -> askOnLoop().toCompletionStage(), ANSWER)
                .whenComplete((answer, failure) -> {
                    if (failure == null) {
                        relay(answer);
                    } else {
                        failed(
                                failure instanceof CompletionException && failure.getCause() != null
                                        ? failure.getCause()
                                        : failure);
                    }
                });
    }

    /** The guard may call from the thread of another exchange that made room for this one. */
    private Future<HttpClientResponse> askOnLoop() {
        Promise<HttpClientResponse> answered = Promise.promise();
        loop.runOnContext(ignored -> ask(answered));
        return answered.future();
    }

    private void ask(Promise<HttpClientResponse> answered) {
        http.request(options()).onFailure(answered::tryFail).onSuccess(request -> {
            forwarded = request;
            // Whatever breaks is told through the answer.
            request.exceptionHandler(ignored -> {});
            ForwardedHeaders.toService(in.headers(), request.headers());
            request.response().onComplete(answer -> {
                if (answer.succeeded()) {
                    // Its body waits until the client's side is ready for it.
                    answer.result().pause();
                    answered.tryComplete(answer.result());
                } else {
                    answered.tryFail(answer.cause());
                }
            });
            sendBody(request, answered);
        });
    }

    private RequestOptions options() {
        URI address = upstreams.url(upstream);
        return new RequestOptions()
                .setMethod(in.method())
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setSsl("https".equals(address.getScheme()))
                .setURI(pathAndQuery);
    }

    /** The deadline starts when the service has the whole question: a slow client is not the service's fault. */
    private void sendBody(HttpClientRequest request, Promise<HttpClientResponse> answered) {
        if (route.consumes().isEmpty()) {
            in.resume();
            request.headers().remove("Content-Length").remove("Content-Type");
            request.end();
            startDeadline(request, answered);
            return;
        }
        if (!request.headers().contains("Content-Length")) {
            request.setChunked(true);
        }
        var counter = new long[1];
        in.exceptionHandler(e -> giveUp(request, answered, "The client broke off"));
        in.handler(chunk -> {
            counter[0] += chunk.length();
            if (counter[0] > maxBytes) {
                giveUp(request, answered, "The body is too large");
                return;
            }
            request.write(chunk);
            if (request.writeQueueFull()) {
                in.pause();
                request.drainHandler(ignored -> in.resume());
            }
        });
        in.endHandler(ignored -> {
            if (!answered.future().isComplete()) {
                request.end();
                startDeadline(request, answered);
            }
        });
        in.resume();
    }

    private void startDeadline(HttpClientRequest request, Promise<HttpClientResponse> answered) {
        var deadline = route.takesFiles()
                ? upstreams.fileDeadline()
                : route.streams() ? upstreams.totalDeadline() : upstreams.hopDeadline();
        long timer = vertx.setTimer(deadline.toMillis(), ignored -> {
            if (answered.tryFail(new TimeoutException())) {
                request.reset();
            }
        });
        answered.future().onComplete(ignored -> vertx.cancelTimer(timer));
    }

    private static void giveUp(HttpClientRequest request, Promise<HttpClientResponse> answered, String why) {
        answered.tryFail(new GivenUpException(why));
        request.reset();
    }

    private void relay(HttpClientResponse answer) {
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
        long timer =
                route.streams() ? -1 : vertx.setTimer(upstreams.totalDeadline().toMillis(), ignored -> cut(answer));
        answer.pipe().endOnFailure(false).to(out).onComplete(done -> {
            vertx.cancelTimer(timer);
            if (done.failed()) {
                cut(answer);
            }
        });
    }

    private void cut(HttpClientResponse answer) {
        answer.request().reset();
        out.reset();
    }

    private void abandon() {
        if (forwarded != null && !out.ended()) {
            forwarded.reset();
        }
    }

    private void failed(Throwable failure) {
        if (out.ended() || out.closed()) {
            return;
        }
        if (mayRetry(failure)) {
            retried = true;
            int delay = ThreadLocalRandom.current().nextInt(RETRY_AFTER_AT_LEAST_MS, RETRY_AFTER_LESS_THAN_MS);
            vertx.setTimer(delay, ignored -> attempt());
            return;
        }
        if (!(failure instanceof GivenUpException || failure instanceof FaultToleranceException)) {
            LOG.warnf("Request %s: %s did not answer: %s", RequestIds.of(in), upstream.service(), failure);
        }
        switch (failure) {
            case GivenUpException ignored -> problems.endAndClose(in, PAYLOAD_TOO_LARGE, tooLarge);
            case TimeoutException ignored -> problems.end(in, TIMEOUT, null);
            default -> problems.endAndClose(in, UNAVAILABLE, null);
        }
    }

    /** Only reads, only once, and only when the connection failed: asking a slow service twice makes it slower. */
    private boolean mayRetry(Throwable failure) {
        boolean read = in.method().equals(HttpMethod.GET) || in.method().equals(HttpMethod.HEAD);
        boolean disconnected = failure instanceof IOException || failure instanceof HttpClosedException;
        return read && !retried && disconnected;
    }

    private static final class Answer extends TypeLiteral<CompletionStage<HttpClientResponse>> {
        private static final long serialVersionUID = 1L;
    }
}
