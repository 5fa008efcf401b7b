package io.toebox.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes the missing start-up caches while the system runs: one after the other, each service is started a second time
 * on a free port, at the lowest priority, asked what it is usually asked, and stopped, which is when its JVM writes the cache.
 * The running services are not touched, so nothing gets slower, neither their start nor their stop.
 */
final class StartupTraining implements AutoCloseable {
    /** At the lowest priority on a busy machine; nobody waits for it. */
    private static final Duration WRITE_TIMEOUT = Duration.ofMinutes(15);

    private final Stack stack;
    private final Path checkout;
    private volatile boolean closed;
    private @Nullable ServiceProcess current;

    StartupTraining(Stack stack, Path checkout) {
        this.stack = stack;
        this.checkout = checkout;
    }

    /** Trains every service without a cache, and returns when all have one or this was closed. */
    void run() {
        for (Service service : Service.values()) {
            StartupCache cache = new StartupCache(service, checkout, stack.data());
            if (!closed && !cache.exists()) {
                train(service, cache);
            }
        }
    }

    /** Stops training at once. What is not finished is lost and made again in a later run. */
    @Override
    public synchronized void close() {
        closed = true;
        if (current != null) {
            current.kill();
        }
    }

    private void train(Service service, StartupCache cache) {
        try {
            cache.prepare();
            ServiceProcess training = startUnlessClosed(service, cache);
            if (training == null) {
                return;
            }
            boolean ready = training.awaitReady(Stack.STANDSTILL);
            if (ready) {
                FirstRequests.train(service, training.address());
                training.requestStop();
                if (training.waitForEnd(WRITE_TIMEOUT) && !closed) {
                    cache.adopt();
                }
            }
            training.kill();
        } catch (IOException | StartFailure e) {
            // Without a cache the next start is slower, nothing else.
        }
    }

    private synchronized @Nullable ServiceProcess startUnlessClosed(Service service, StartupCache cache) {
        if (closed) {
            return null;
        }
        int port = Settings.freePorts(1).getFirst();
        Map<String, String> environment = stack.environment(service);
        environment.put(service.variable("PORT"), String.valueOf(port));
        List<String> command = new ArrayList<>();
        if (!System.getProperty("os.name").startsWith("Windows")) {
            command.addAll(List.of("nice", "-n", "19"));
        }
        command.addAll(ServiceCommand.of(service, checkout, stack.data(), cache.trainingOptions()));
        Path log = stack.data().resolve("logs").resolve(service.module() + "-training.log");
        current = ServiceProcess.start(command, environment, port, log, line -> {});
        return current;
    }
}
