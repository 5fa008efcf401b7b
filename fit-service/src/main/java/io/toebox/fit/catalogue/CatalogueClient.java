package io.toebox.fit.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * Asks the catalogue service with a conditional request, which also notices a catalogue that was set up anew. The snapshot
 * travels gzipped and is kept that way.
 */
@ApplicationScoped
class CatalogueClient {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration DOWNLOAD = Duration.ofSeconds(60);

    /** A snapshot as the catalogue sent it: its tag and its gzipped lines. */
    record Download(String tag, byte[] gzippedLines) {}

    private final URI snapshot;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    CatalogueClient(CatalogueConfig config) {
        this.snapshot = config.url().resolve("/v1/snapshot");
    }

    /**
     * The catalogue's present state, or nothing when it still is the known one.
     *
     * @param knownTag the tag of the known state, null to download in any case
     */
    Optional<Download> findNewer(@Nullable String knownTag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(snapshot)
                .header("Accept-Encoding", "gzip")
                .timeout(DOWNLOAD);
        if (knownTag != null) {
            request.header("If-None-Match", knownTag);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == 304) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(snapshot, answer.statusCode()));
        }
        var headers = answer.headers();
        boolean gzipped =
                headers.firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
        var tag = headers.firstValue("ETag").orElseThrow(() -> new IOException("the snapshot has no ETag"));
        return Optional.of(new Download(tag, gzipped ? answer.body() : Gzip.compress(answer.body())));
    }
}
