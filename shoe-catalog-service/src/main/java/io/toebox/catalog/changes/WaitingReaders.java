package io.toebox.catalog.changes;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The readers that wait for a change. A wake-up reaches everybody who is registered, also one who is not waiting at that
 * moment: the next wait then ends at once. Who registers first and looks second therefore misses nothing.
 */
final class WaitingReaders {

    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    Reader register() {
        var reader = new Reader();
        readers.add(reader);
        return reader;
    }

    void wakeAll() {
        readers.forEach(Reader::wake);
    }

    /** Sends everybody home, also who comes later. */
    void end() {
        over = true;
        wakeAll();
    }

    int count() {
        return readers.size();
    }

    /** One reader, from before it looks until it has its answer. */
    final class Reader implements AutoCloseable {

        private final Semaphore wakeUps = new Semaphore(0);

        private Reader() {}

        /** Returns at a wake-up or when the time is over. */
        void await(Duration atMost) throws InterruptedException {
            if (wakeUps.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                wakeUps.drainPermits();
            }
        }

        /** Whether waiting on makes no sense: the reader hung up or the service stops. */
        boolean isOver() {
            return over || !readers.contains(this);
        }

        /** Ends the wait, if there is one. */
        @Override
        public void close() {
            readers.remove(this);
            wake();
        }

        private void wake() {
            wakeUps.release();
        }
    }
}
