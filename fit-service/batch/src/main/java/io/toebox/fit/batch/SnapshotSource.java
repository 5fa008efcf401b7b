package io.toebox.fit.batch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.toebox.edge.access.Caller;
import io.toebox.edge.access.InnerToken;

/** Where the snapshot of the catalogue comes from: a running catalogue, or a file. */
final class SnapshotSource {

    private static final String PATH = "/v1/snapshot/with-stock";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SnapshotSource() {}

    /**
     * The lines, gzipped or not.
     *
     * @param from an address that begins with http, or a file
     * @param secret by which the services know each other; empty when none is known
     * @throws UsageException when there is nothing to be had
     */
    static byte[] read(String from, Optional<String> secret) throws InterruptedException {
        try {
            return from.startsWith("http") ? get(from, secret) : Files.readAllBytes(Path.of(from));
        } catch (IOException e) {
            throw new UsageException(
                    "No catalogue at %s (%s). Start it with ./toebox up, or name another address or a file with --catalogue."
                            .formatted(from, e));
        }
    }

    private static byte[] get(String from, Optional<String> secret) throws IOException, InterruptedException {
        var address = URI.create(from.endsWith(PATH) ? from : from.replaceFirst("/$", "") + PATH);
        var question = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept-Encoding", "gzip");
        secret.ifPresent(key -> question.header(
                "Authorization", InnerToken.SCHEME + new InnerToken(key, Clock.systemUTC()).sign(Caller.SERVICE)));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(question.build(), HttpResponse.BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case 200 -> answer.body();
                case 401, 403 ->
                    throw new UsageException(
                            "%s tells a shop's stock only to who knows its secret: set TOEBOX_TOKEN_KEY."
                                    .formatted(from));
                default -> throw new IOException("it answered " + answer.statusCode());
            };
        }
    }
}
