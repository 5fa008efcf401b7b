package io.toebox.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.toebox.edge.contract.Document;
import io.toebox.edge.contract.FuzzRun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random variations of all operations, with a shop's key and with none: a sample of what {@code ./toebox prove contract-fuzz} sends. An
 * operator's key would take away what other tests need.
 */
@ExtendWith(RunningProduct.class)
class ContractFuzzIT {

    private static final long SEED = 20_261_201;

    @Test
    void nothingIsAnsweredThatTheContractDoesNotDeclare(Stack stack) throws InterruptedException {
        String shop = new Keys(Path.of("..", ".."), stack.environment(Service.GATEWAY))
                .output(List.of("create", "--shop", "fuzz"))
                .getFirst();
        for (var headers : List.of(Map.of("X-API-Key", shop), Map.<String, String>of())) {
            var run = against(stack.gatewayUri(), headers).sample(SEED, 400);
            assertThat(run.complaints()).isEmpty();
            assertThat(run.statuses().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(400);
            // A sample that is refused at the door says nothing of what is behind it.
            assertThat(run.statuses()).containsKeys(200, 400, 404);
        }
    }

    private static FuzzRun against(URI gateway, Map<String, String> headers) {
        String contract =
                given().baseUri(gateway.toString()).get("/openapi.json").asString();
        return new FuzzRun(Document.parse(contract), "127.0.0.1", gateway.getPort(), headers);
    }
}
