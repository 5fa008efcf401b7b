package io.toebox.fit.catalogue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.toebox.fit.platform.Patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(600)
class CatalogueClientTest {

    private final StandInCatalogue catalogue = StandInCatalogue.empty();
    private final CatalogueClient client = new CatalogueClient(new ImpatientConfig(catalogue.url()));

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void anAnswerThatStopsHalfWayIsNoneAndTheNextQuestionIsAsked() {
        catalogue.isStalling(true);
        assertThatThrownBy(() -> client.readChanges(0, Duration.ZERO))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not answer");

        catalogue.isStalling(false);
        // A busy machine may be later than the client waits.
        Patience.await().ignoreExceptionsInstanceOf(IOException.class).untilAsserted(() -> assertThat(
                        client.readChanges(0, Duration.ZERO))
                .isNotEmpty());
    }

    private record ImpatientConfig(URI url) implements CatalogueConfig {

        @Override
        public Duration storeAgain() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration waitForChanges() {
            return Duration.ZERO;
        }

        @Override
        public Duration answerWithin() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration gather() {
            return Duration.ZERO;
        }

        @Override
        public Duration retryAfter() {
            return Duration.ZERO;
        }

        @Override
        public Duration retryFirst() {
            return Duration.ZERO;
        }
    }
}
