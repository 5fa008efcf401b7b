package io.toebox.gateway.recommendations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.request.RequestIds;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.Upstreams;

/** Posts JSON to a service and reads JSON back; called on virtual threads, so it simply waits. */
@Startup // The first runner does not wait for the client to be made.
@ApplicationScoped
class JsonCalls {

    // Answers of our own services are trusted to be long, not to be exact doubles: numbers keep their digits.
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(new TypeReference<Map<String, Object>>() {});

    private final Upstreams upstreams;
    private final HttpClient http;

    JsonCalls(Upstreams upstreams) {
        this.upstreams = upstreams;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(upstreams.hopDeadline())
                .build();
    }

    /**
     * The answer, whatever its status.
     *
     * @throws TimeoutException when the whole answer was not there in time
     * @throws IOException when there was no answer, or none in JSON
     * @throws RuntimeException when the service is not asked at all for now
     */
    JsonAnswer post(Upstream upstream, String path, byte[] body, Asked asked, Duration deadline)
            throws IOException, TimeoutException, InterruptedException {
        var question = HttpRequest.newBuilder(url(upstream, path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header(RequestIds.HEADER, asked.requestId())
                .header("Accept-Language", asked.language())
                .POST(BodyPublishers.ofByteArray(body));
        if (asked.authorization() != null) {
            question.header("Authorization", asked.authorization());
        }
        var request = question.build();
        try {
            var answer = upstreams.call(upstream, () -> await(request, deadline), RawAnswer.class);
            return new JsonAnswer(answer.status(), READER.readValue(answer.body()), answer.language());
        } catch (IOException | TimeoutException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private RawAnswer await(HttpRequest request, Duration deadline)
            throws IOException, TimeoutException, InterruptedException {
        var pending = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = pending.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return new RawAnswer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Content-Language").orElse(null));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            pending.cancel(true);
        }
    }

    private URI url(Upstream upstream, String path) {
        return upstreams.url(upstream).resolve(path);
    }

    private record RawAnswer(
            int status, byte[] body, @Nullable String language) {}

    /**
     * Who asks.
     *
     * @param language the caller's Accept-Language
     * @param authorization the gateway's token, which says whose key it was; null without one
     */
    record Asked(
            String requestId, String language, @Nullable String authorization) {}

    /**
     * Status and parsed body.
     *
     * @param language the language of its texts, if it was told
     */
    record JsonAnswer(
            int status, Map<String, Object> body, @Nullable String language) {}
}
