package io.toebox.edge.contract;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every variation of every operation of a running system's contract, 20,000 requests and more; not part of a test run. The system is
 * one that can be thrown away: what can be written is written.
 */
class ContractFuzzProof {

    private static final int REQUESTS = 20_000;
    private static final long SEED = 20_260_101;

    @Test
    void nothingIsAnsweredThatTheContractDoesNotDeclare() throws Exception {
        var address = URI.create(System.getProperty("proof.address", "http://localhost:8080"));
        String text;
        try (var http = HttpClient.newHttpClient()) {
            text = http.send(
                            HttpRequest.newBuilder(address.resolve("/openapi.json"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
        String key = System.getenv("TOEBOX_KEY");
        var run = new FuzzRun(
                Document.parse(text),
                address.getHost(),
                address.getPort(),
                key == null ? Map.of() : Map.of("X-API-Key", key));

        run.all(SEED, REQUESTS);

        long sent = run.statuses().values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%d requests, seed %d, by status: %s%n", sent, SEED, run.statuses());
        System.out.printf("%d answers the contract does not declare%n", run.wrong());
        run.complaints().forEach(System.out::println);
        assertThat(sent).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(run.wrong()).isZero();
    }
}
