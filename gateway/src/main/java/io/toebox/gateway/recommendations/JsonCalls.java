package io.toebox.gateway.recommendations;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.request.RequestIds;
import io.toebox.edge.request.Traces;
import io.toebox.gateway.access.Party;
import io.toebox.gateway.upstream.Connections;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.Upstreams;

import static java.util.Objects.requireNonNullElse;

/** Asks a service and reads its JSON; called on virtual threads, so it simply waits. */
@Startup // The first runner does not wait for the reader to be made.
@ApplicationScoped
public class JsonCalls {

    // Answers of our own services are trusted to be long, not to be exact doubles: numbers keep their digits.
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(new TypeReference<Map<String, Object>>() {});

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final Connections connections;

    JsonCalls(Vertx vertx, Upstreams upstreams, Connections connections) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.connections = connections;
    }

    /**
     * The answer, whatever its status.
     *
     * @throws TimeoutException when the whole answer was not there in time
     * @throws IOException when there was no answer, or none in JSON, or the service is not asked at all for now
     */
    public JsonAnswer post(Upstream upstream, String path, byte[] body, Asked asked, Duration deadline)
            throws IOException, TimeoutException, InterruptedException {
        return ask(HttpMethod.POST, upstream, path, Buffer.buffer(body), asked, deadline);
    }

    /**
     * The answer to a reading, as {@link #post}.
     *
     * @param path with its query
     */
    public JsonAnswer get(Upstream upstream, String path, Asked asked, Duration deadline)
            throws IOException, TimeoutException, InterruptedException {
        return ask(HttpMethod.GET, upstream, path, Buffer.buffer(), asked, deadline);
    }

    private JsonAnswer ask(
            HttpMethod method, Upstream upstream, String path, Buffer body, Asked asked, Duration deadline)
            throws IOException, TimeoutException, InterruptedException {
        try {
            var answer = upstreams
                    .call(upstream, asked.party(), () -> send(method, upstream, path, body, asked, deadline))
                    .toCompletableFuture()
                    .get();
            return new JsonAnswer(answer.status(), READER.readValue(answer.body()), answer.language());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException late) {
                throw late;
            }
            throw e.getCause() instanceof IOException unanswered ? unanswered : new IOException(e.getCause());
        }
    }

    private CompletionStage<RawAnswer> send(
            HttpMethod method, Upstream upstream, String path, Buffer body, Asked asked, Duration deadline) {
        Promise<RawAnswer> answered = Promise.promise();
        // On an event loop: an answer arrives there, and who is not yet listening does not hear it.
        vertx.getOrCreateContext()
                .runOnContext(
                        ignored -> send(connections.request(method, upstream, path), body, asked, deadline, answered));
        return answered.future().toCompletionStage();
    }

    /** Ends at the deadline whether or not anybody still waits, so that a service which is too slow is noticed. */
    private void send(
            RequestOptions options, Buffer body, Asked asked, Duration deadline, Promise<RawAnswer> answered) {
        var sent = connections.http().request(options);
        long timer = vertx.setTimer(Math.max(1, deadline.toMillis()), ignored -> {
            if (answered.tryFail(new TimeoutException())) {
                sent.onSuccess(HttpClientRequest::reset);
            }
        });
        sent.compose(request -> {
                    if (body.length() > 0) {
                        request.putHeader("Content-Type", "application/json");
                    }
                    request.putHeader("Accept", "application/json, application/problem+json")
                            .putHeader(RequestIds.HEADER, asked.requestId())
                            .putHeader(Traces.HEADER, asked.trace())
                            .putHeader("Accept-Language", asked.language());
                    if (asked.authorization() != null) {
                        request.putHeader("Authorization", asked.authorization());
                    }
                    return body.length() > 0 ? request.send(body) : request.send();
                })
                .compose(answer -> answer.body().map(bytes -> RawAnswer.of(answer, bytes)))
                .onSuccess(answered::tryComplete)
                .onFailure(answered::tryFail)
                .onComplete(ignored -> vertx.cancelTimer(timer));
    }

    private record RawAnswer(
            int status, byte[] body, @Nullable String language) {

        static RawAnswer of(HttpClientResponse answer, Buffer body) {
            return new RawAnswer(answer.statusCode(), body.getBytes(), answer.getHeader("Content-Language"));
        }
    }

    /**
     * Who asks.
     *
     * @param party whose turn it takes
     * @param trace the trace the question is part of
     * @param language the caller's Accept-Language
     * @param authorization the gateway's token, which says whose key it was; null without one
     */
    public record Asked(
            String requestId,
            String party,
            String trace,
            String language,
            @Nullable String authorization) {

        public static Asked by(HttpServerRequest request) {
            return new Asked(
                    RequestIds.of(request),
                    Party.of(request),
                    Traces.of(request),
                    requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "*"),
                    request.getHeader(HttpHeaders.AUTHORIZATION));
        }
    }

    /**
     * Status and parsed body.
     *
     * @param language the language of its texts, if it was told
     */
    public record JsonAnswer(
            int status, Map<String, Object> body, @Nullable String language) {}
}
