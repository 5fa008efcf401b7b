package io.toebox.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The whole product as one thing that can be started and closed: PostgreSQL and the services, on 127.0.0.1 only. After
 * {@link #close} none of its processes is left, also when the start was not finished or failed.
 */
public final class Stack implements AutoCloseable {
    /** A start that neither prints nor works for this long hangs. */
    static final Duration STANDSTILL = Duration.ofMinutes(5);

    /** A little longer than the services themselves give the requests in flight. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(12);

    private final Path data;
    private final Path binariesCache;
    private final Settings settings;
    private final Function<Service, List<String>> command;
    private final Console console;
    private final Duration stopPatience;
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable DataLock lock;
    private volatile @Nullable PostgresWatch postgres;

    /**
     * A stack of services run by these commands.
     *
     * @param data the folder that keeps databases, passwords and logs over restarts
     * @param binariesCache where PostgreSQL's programs are unpacked; may be shared between stacks
     */
    Stack(Path data, Path binariesCache, Settings settings, Function<Service, List<String>> command, Console console) {
        this(data, binariesCache, settings, command, console, STOP_PATIENCE);
    }

    /** As above; whoever has not stopped after so long is killed. */
    Stack(
            Path data,
            Path binariesCache,
            Settings settings,
            Function<Service, List<String>> command,
            Console console,
            Duration stopPatience) {
        this.stopPatience = stopPatience;
        this.data = data.toAbsolutePath();
        this.binariesCache = binariesCache.toAbsolutePath();
        this.settings = settings;
        this.command = command;
        this.console = console;
    }

    /** The packaged services of a built checkout, with the start-up caches the data folder has for them. */
    public static Stack ofCheckout(Path checkout, Path data, Path binariesCache, Settings settings, Console console) {
        Path root = checkout.toAbsolutePath();
        Path folder = data.toAbsolutePath();
        return new Stack(
                folder,
                binariesCache,
                settings,
                service -> ServiceCommand.of(service, root, folder, new StartupCache(service, root, folder).options()),
                console);
    }

    /** Starts everything and returns when all of it is ready; throws {@link StartFailure}, with nothing left running. */
    public void start() {
        try {
            lock = DataLock.take(data);
            stopLeftovers();
            Ports.requireFree(settings);
            startAll();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Where the gateway, and so the whole product, answers. */
    public URI gatewayUri() {
        return uri(Service.GATEWAY);
    }

    /** Where a service answers. */
    public URI uri(Service service) {
        return Addresses.uri(service, settings);
    }

    /** The process of a service, for instance to stop it with a signal; it may have ended. */
    public ProcessHandle process(Service service) {
        return current(service).handle();
    }

    /** Ends a service the hard way and waits until it is gone. Whether it comes back is up to the settings. */
    public void kill(Service service) {
        current(service).kill();
    }

    /** Stops a service if it runs, starts it again and waits until it is ready. */
    public void restart(Service service) {
        ServiceProcess old = current(service);
        old.requestStop();
        if (!old.waitForEnd(stopPatience)) {
            old.kill();
        }
        long begin = System.nanoTime();
        ServiceProcess started = launch(service);
        requireReady(service, started, begin);
        watch(service, started);
    }

    /** Waits until {@link #close} is called. */
    void awaitClose() throws InterruptedException {
        closing.await();
    }

    /** Stops everything, gently first. Safe to call at any time and more than once. */
    @Override
    public void close() {
        List<ServiceProcess> running;
        synchronized (this) {
            closing.countDown();
            running = List.copyOf(processes.values());
            processes.values().forEach(ServiceProcess::requestStop);
        }
        long deadline = System.nanoTime() + stopPatience.toNanos();
        for (ServiceProcess process : running) {
            if (!process.waitForEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                process.kill();
            }
        }
        PostgresWatch server = postgres;
        if (server != null) {
            server.close();
        }
        DataLock held = lock;
        if (held != null) {
            held.close();
        }
    }

    boolean isClosing() {
        return closing.getCount() == 0;
    }

    Path data() {
        return data;
    }

    /** The variables that tell a service where everything is; a new map. */
    Map<String, String> environment(Service service) {
        PostgresWatch watched = postgres;
        return Addresses.environment(service, settings, TokenKey.of(data), watched == null ? null : watched.server());
    }

    private void stopLeftovers() {
        int stopped = Leftovers.stop(data, stopPatience);
        boolean stoppedPostgres = false;
        if (!settings.externalDatabases()) {
            Postgres server = new Postgres(data, postgresBinaries(), settings.postgresPort(), Postgres.roles());
            stoppedPostgres = server.stopLeftover();
            postgres = new PostgresWatch(server, settings.restart(), closing, console);
        }
        if (stopped > 0 || stoppedPostgres) {
            console.line("Stopped what an earlier, killed run had left running: "
                    + (stopped == 1 ? "1 service" : stopped + " services")
                    + (stoppedPostgres ? " and PostgreSQL." : "."));
        }
    }

    private Path postgresBinaries() {
        try (StillAtIt _ = new StillAtIt(console, "PostgreSQL", System.nanoTime(), StillAtIt.INTERVAL)) {
            return PostgresBinaries.unpackInto(binariesCache);
        }
    }

    /** The services that need no database start beside PostgreSQL, the others as soon as it is there. */
    private void startAll() {
        long begin = System.nanoTime();
        PostgresWatch server = postgres;
        console.line("Starting " + (server == null ? "" : "PostgreSQL and ") + "the services ...");
        Map<Service, ServiceProcess> started = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            if (!service.hasDatabase()) {
                started.put(service, launch(service));
            }
        }
        if (server != null) {
            try (StillAtIt _ = new StillAtIt(console, "PostgreSQL", begin, StillAtIt.INTERVAL)) {
                server.start();
            }
            console.step("PostgreSQL", "ready after", begin);
        }
        for (Service service : Service.values()) {
            if (service.hasDatabase()) {
                started.put(service, launch(service));
            }
        }
        awaitAllReady(started, begin);
        FirstRequests.warmUp(gatewayUri());
        started.forEach(this::watch);
    }

    private void awaitAllReady(Map<Service, ServiceProcess> started, long begin) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Service> ready = new ExecutorCompletionService<>(threads);
            started.forEach((service, process) -> ready.submit(() -> requireReady(service, process, begin), service));
            for (int i = 0; i < started.size(); i++) {
                try {
                    console.step(ready.take().get().module(), "ready after", begin);
                } catch (ExecutionException e) {
                    threads.shutdownNow();
                    throw e.getCause() instanceof StartFailure failure
                            ? failure
                            : new StartFailure(String.valueOf(e.getCause()), e);
                } catch (InterruptedException e) {
                    threads.shutdownNow();
                    Thread.currentThread().interrupt();
                    throw new StartFailure("Interrupted during the start", e);
                }
            }
        }
    }

    private void requireReady(Service service, ServiceProcess process, long begin) {
        try (StillAtIt _ = new StillAtIt(console, service.module(), begin, StillAtIt.INTERVAL)) {
            if (process.awaitReady(STANDSTILL)) {
                return;
            }
        }
        if (Deaths.isPartOfStopping(closing)) {
            throw new StartFailure("Stopped before " + service.module() + " was ready.");
        }
        String what = process.isAlive()
                ? " is not ready and has neither printed nor worked for " + STANDSTILL.toMinutes() + " minutes."
                : " ended with exit code " + process.exitCode() + " before it was ready.";
        throw new StartFailure(service.module() + what + " Its last lines (all of them in " + log(service) + "):\n  "
                + String.join("\n  ", process.lastLines()));
    }

    private synchronized ServiceProcess launch(Service service) {
        if (isClosing()) {
            throw new StartFailure("Stopped before " + service.module() + " was started.");
        }
        // Again: whoever took the port since the check of all of them would answer in the service's place.
        Ports.requireFree(settings.portUse(service));
        ServiceProcess process = ServiceProcess.start(
                command.apply(service),
                environment(service),
                settings.port(service),
                log(service),
                line -> console.serviceLine(service, line));
        processes.put(service, process);
        return process;
    }

    /** Starts a dead service again, unless somebody else has done so in the meantime. */
    private synchronized Optional<ServiceProcess> launchInstead(Service service, ServiceProcess dead) {
        return current(service) == dead ? Optional.of(launch(service)) : Optional.empty();
    }

    private void watch(Service service, ServiceProcess process) {
        Thread.ofVirtual().start(() -> keepRunning(service, process));
    }

    private void keepRunning(Service service, ServiceProcess first) {
        Deaths deaths = new Deaths(service.module(), settings.restart(), closing, console);
        ServiceProcess process = first;
        try {
            while (true) {
                int exitCode = process.waitForExitCode();
                if (process.stopRequested() || !deaths.pauseBeforeRestart("exit code " + exitCode)) {
                    return;
                }
                long begin = System.nanoTime();
                Optional<ServiceProcess> next = launchInstead(service, process);
                if (next.isEmpty()) {
                    return;
                }
                process = next.get();
                if (process.awaitReady(STANDSTILL)) {
                    console.line(service.module() + " is back after " + Console.secondsSince(begin) + ".");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StartFailure e) {
            if (!isClosing()) {
                console.line(String.valueOf(e.getMessage()));
            }
        }
    }

    private synchronized ServiceProcess current(Service service) {
        ServiceProcess process = processes.get(service);
        if (process == null) {
            throw new IllegalStateException(service.module() + " was not started");
        }
        return process;
    }

    private Path log(Service service) {
        return data.resolve("logs").resolve(service.module() + ".log");
    }
}
