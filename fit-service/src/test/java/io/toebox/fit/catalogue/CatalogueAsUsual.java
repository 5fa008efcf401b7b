package io.toebox.fit.catalogue;

import java.net.URI;
import java.time.Duration;

/** The times that are configured when nobody says otherwise. */
record CatalogueAsUsual() implements CatalogueConfig {

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:8081");
    }

    @Override
    public Duration waitForChanges() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration answerWithin() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration gather() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration retryFirst() {
        return Duration.ofMillis(200);
    }

    @Override
    public Duration storeAgain() {
        return Duration.ofMinutes(1);
    }
}
