package io.toebox.local;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.restassured.RestAssured.given;
import static io.toebox.local.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

/** What became of pairs, told to the product while parts of it die. */
@ExtendWith(RunningProduct.class)
class OutcomesIT {
    private static final int OUTCOMES = 150;
    private static final String OUTCOME =
            "{\"slug\":\"brooks-ghost-16\",\"sizeScale\":\"us-men\",\"size\":10.5,\"event\":\"kept\"}";

    @Test
    void aFitServiceThatIsKilledLosesNoAcknowledgedOutcomeAndDoublesNone(Stack stack) throws Exception {
        String shop = new Keys(Path.of("..", ".."), stack.environment(Service.GATEWAY))
                .output(List.of("create", "--shop", "told-through-kills"))
                .getFirst();
        var told = new AtomicInteger();
        List<String> acknowledged;
        try (var till = HttpClient.newHttpClient();
                var clerk = Executors.newSingleThreadExecutor()) {
            var telling = clerk.submit(() -> {
                var ids = new ArrayList<String>();
                for (int i = 0; i < OUTCOMES; i++) {
                    ids.add(tell(till, stack, shop));
                    told.incrementAndGet();
                }
                return ids;
            });
            eventually("some are told", () -> told.get() > 0);
            stack.kill(Service.FIT);
            assertThat(told).as("told before").hasValueLessThan(OUTCOMES);
            stack.restart(Service.FIT);
            acknowledged = telling.get();
        }

        List<String> kept = as(stack, shop)
                .get("/v1/outcomes?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(kept).hasSize(OUTCOMES).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    /** As a till does: over one connection, with the same key until somebody says that it is stored. */
    private static String tell(HttpClient till, Stack stack, String shop) throws InterruptedException {
        var request = HttpRequest.newBuilder(stack.gatewayUri().resolve("/v1/outcomes"))
                .header("X-API-Key", shop)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(OUTCOME))
                .build();
        var answers = new ArrayList<String>();
        eventually("it is acknowledged", () -> {
            var answer = till.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .join();
            if (answer.statusCode() == 201) {
                answers.add(answer.body());
            }
            return !answers.isEmpty();
        });
        return JsonPath.from(answers.getFirst()).getString("items[0].id");
    }

    private static RequestSpecification as(Stack stack, String key) {
        return given().baseUri(stack.gatewayUri().toString()).header("X-API-Key", key);
    }
}
