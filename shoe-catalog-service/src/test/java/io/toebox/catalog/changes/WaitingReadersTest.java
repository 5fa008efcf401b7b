package io.toebox.catalog.changes;

import java.time.Duration;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Every wait is for a day: whoever is not woken runs into the time limit of the test. */
@Timeout(300)
class WaitingReadersTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final WaitingReaders readers = new WaitingReaders();

    @Test
    void aWakeUpBeforeTheWaitIsNotLost() throws InterruptedException {
        try (var reader = readers.register()) {
            readers.wakeAll();
            readers.wakeAll();

            reader.await(A_DAY);
        }
    }

    @Test
    void aWakeUpEndsTheWaitOfEverybody() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var one = readers.register();
                var other = readers.register()) {
            var first = threads.submit(() -> {
                one.await(A_DAY);
                return null;
            });
            var second = threads.submit(() -> {
                other.await(A_DAY);
                return null;
            });
            readers.wakeAll();

            first.get();
            second.get();
        }
    }

    @Test
    void whoHangsUpWaitsNoLongerAndIsForgotten() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var reader = readers.register()) {
            Runnable hangUp = reader::close;
            var waiting = threads.submit(() -> {
                reader.await(A_DAY);
                return reader.isOver();
            });
            assertThat(readers.count()).isEqualTo(1);
            hangUp.run();

            assertThat(waiting.get()).isTrue();
            assertThat(readers.count()).isZero();
        }
    }

    @Test
    void theEndSendsEverybodyHomeAlsoWhoComesLater() throws InterruptedException {
        try (var before = readers.register()) {
            readers.end();
            before.await(A_DAY);
            assertThat(before.isOver()).isTrue();
        }
        try (var after = readers.register()) {
            assertThat(after.isOver()).isTrue();
        }
    }
}
