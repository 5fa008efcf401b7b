package io.toebox.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The first requests to a fresh JVM are many times slower than all later ones. Asking a few before anybody else does keeps
 * that wait from the first person, and in a training run puts what requests need into the start-up cache.
 */
final class FirstRequests {
    static final String QUESTION =
            "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":102},\"right\":{\"lengthMm\":273,\"ballWidthMm\":103}},\"limit\":5}";

    private static final int TRAINING_ROUNDS = 100;
    private static final int WARM_ROUNDS = 3;
    /** Longer than any deadline inside the product, so that its own answers are seen. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** After this the start is not held up any longer: the first answers are then slow, nothing else. */
    private static final Duration WARM_UP_LIMIT = Duration.ofSeconds(10);

    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(200);

    private record Ask(String path, @Nullable String body) {}

    private FirstRequests() {}

    /** Asks a service what it is usually asked, often enough for its start-up cache to learn from it. */
    static void train(Service service, URI address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int round = 0; round < TRAINING_ROUNDS; round++) {
                for (Ask ask : usual(service)) {
                    send(http, address, ask);
                }
            }
        } catch (IOException e) {
            // The cache then knows less about requests, nothing else.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the gateway until whole answers come quickly one after the other. */
    static void warmUp(URI gateway) {
        long deadline = System.nanoTime() + WARM_UP_LIMIT.toNanos();
        int whole = 0;
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (whole < WARM_ROUNDS && System.nanoTime() < deadline) {
                HttpResponse<String> answer =
                        send(http, gateway, usual(Service.GATEWAY).getFirst());
                if (answer.statusCode() < 500 && answer.statusCode() != 200) {
                    return;
                }
                boolean isWhole = answer.statusCode() == 200 && !answer.body().contains("\"warnings\"");
                whole = isWhole ? whole + 1 : 0;
                if (!isWhole) {
                    Thread.sleep(AFTER_A_FAILURE);
                }
            }
        } catch (IOException e) {
            // Nobody is kept from starting by a failed warm-up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Ask> usual(Service service) {
        return switch (service) {
            case CATALOG ->
                List.of(
                        new Ask("/v1/shoes?limit=20", null),
                        new Ask("/v1/shoes/brooks-ghost-16", null),
                        new Ask("/v1/snapshot", null));
            case FIT -> List.of(new Ask("/v1/fit-rankings", QUESTION), new Ask("/v1/fit-consultations", QUESTION));
            case LACING ->
                List.of(
                        new Ask("/v1/lacing-recommendations", "{\"complaints\":[\"numb-toes\"]}"),
                        new Ask("/v1/lacing-question-lists", "{\"questions\":[{}]}"),
                        new Ask("/v1/lacings/heel-lock?format=svg", null));
            case GATEWAY -> List.of(new Ask("/v1/recommendations", QUESTION), new Ask("/v1/shoes?limit=5", null));
        };
    }

    private static HttpResponse<String> send(HttpClient http, URI address, Ask ask)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(ask.path())).timeout(PATIENCE);
        if (ask.body() != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(ask.body()));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
