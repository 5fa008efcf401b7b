package io.toebox.fit.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.edge.access.Caller;
import io.toebox.edge.access.InnerTokens;

/** Asks the catalogue service. Answers travel gzipped and are kept that way. */
@ApplicationScoped
class CatalogueClient implements CatalogueSource {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SNAPSHOT = Duration.ofSeconds(60);

    private final URI catalogue;
    private final Duration answerWithin;
    private final InnerTokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    CatalogueClient(CatalogueConfig config, InnerTokens tokens) {
        this.catalogue = config.url();
        this.answerWithin = config.answerWithin();
        this.tokens = tokens;
    }

    @Override
    public byte[] readSnapshot() throws IOException, InterruptedException {
        return get("/v1/snapshot/with-stock", SNAPSHOT);
    }

    @Override
    public byte[] readChanges(long afterSequence, Duration wait) throws IOException, InterruptedException {
        return get(
                "/v1/changes?after=%d&limit=%d&wait=%d".formatted(afterSequence, FeedPage.LIMIT, wait.toSeconds()),
                wait.plus(answerWithin));
    }

    private byte[] get(String path, Duration patience) throws IOException, InterruptedException {
        var address = catalogue.resolve(path);
        var question = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
        tokens.authorization(Caller.SERVICE).ifPresent(token -> question.header("Authorization", token));
        var request = question.build();
        // A timeout of the request would end with the headers: a body that stops half way would be waited for for ever.
        var pending = http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<byte[]> answer;
        try {
            answer = pending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("%s did not answer".formatted(address), e);
        } finally {
            pending.cancel(true);
        }
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(address, answer.statusCode()));
        }
        boolean gzipped = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return gzipped ? answer.body() : Gzip.compress(answer.body());
    }
}
