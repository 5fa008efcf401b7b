package io.toebox.catalog.changes;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds a request until there is something to answer. Nothing but a parked virtual thread waits. */
@ApplicationScoped
class LongPoll {

    private final ChangeListener listener;

    LongPoll(ChangeListener listener) {
        this.listener = listener;
    }

    /**
     * What {@code read} returns as soon as it is {@code enough}; at the end of {@code wait}, or when the service stops,
     * whatever it returns.
     *
     * @param whenGone told what to do once the reader hangs up
     */
    <T> T read(Supplier<T> read, Predicate<T> enough, Duration wait, Consumer<Runnable> whenGone) {
        long end = System.nanoTime() + wait.toNanos();
        try (var reader = listener.readers().register()) {
            whenGone.accept(reader::close);
            while (true) {
                // Read only after registering: a change committed from here on ends the wait below.
                T answer = read.get();
                var left = Duration.ofNanos(end - System.nanoTime());
                if (enough.test(answer) || !left.isPositive() || reader.isOver()) {
                    return answer;
                }
                reader.await(listener.patience(left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return read.get();
        }
    }
}
