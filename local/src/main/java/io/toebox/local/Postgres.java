package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One PostgreSQL server on 127.0.0.1 whose data live in a folder and outlive it. Everything that makes a commit durable
 * stays on, so a kill -9 loses no committed row. Each role has a random password and reaches its own database only;
 * nobody can log in as the superuser, whose work is done by PostgreSQL's single-user mode while the server is down.
 */
final class Postgres {
    private static final String SUPERUSER = "postgres";
    /** Without end, in effect: a server that dies ends the wait, and one that recovers after a crash is not cut short. */
    private static final int START_TIMEOUT_SECONDS = 24 * 60 * 60;

    private static final int STOP_TIMEOUT_SECONDS = 60;
    /** How long the orphaned workers of a killed server may take to notice before a new one can start. */
    private static final Duration ORPHANS_TIMEOUT = Duration.ofMinutes(2);

    private static final Duration END_TIMEOUT = Duration.ofSeconds(30);
    private static final int LOG_TAIL_LINES = 20;

    private final Path folder;
    private final Path binaries;
    private final Path passwordFile;
    private final int port;
    private final List<String> roles;
    private List<String> unprivileged = List.of();

    /**
     * A server with one database per role, both of the same name.
     *
     * @param home the folder below which data and passwords are kept
     * @param binaries the unpacked programs, with a folder {@code bin}
     * @param port the TCP port on 127.0.0.1
     */
    Postgres(Path home, Path binaries, int port, List<String> roles) {
        this.folder = home.resolve("postgres").toAbsolutePath();
        this.binaries = binaries.toAbsolutePath();
        this.passwordFile = home.resolve("postgres-passwords");
        this.port = port;
        this.roles = List.copyOf(roles);
    }

    /** Those the services log in with, one for each database. */
    static List<String> roles() {
        return Arrays.stream(Service.values())
                .filter(Service::hasDatabase)
                .map(Service::label)
                .toList();
    }

    /** Creates the databases when there are none, stops what a killed run left behind, and starts the server. */
    void start() {
        try {
            boolean isNew = !Files.exists(folder);
            if (isNew) {
                initialise();
            }
            requireSameMajorVersion();
            unprivileged = Unprivileged.prefix(folder, program("postgres"));
            stopLeftover();
            if (!isNew && DatabasePasswords.find(passwordFile, roles).isEmpty()) {
                createMissing();
                replacePasswords();
            }
            Files.writeString(folder.resolve("pg_hba.conf"), accessRules());
            startServer();
        } catch (IOException e) {
            throw new StartFailure("Cannot prepare PostgreSQL in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Ends the connections and stops the server after a last checkpoint; does nothing when it is not running. */
    void stop() {
        Optional<ProcessHandle> server = process();
        if (server.isEmpty()) {
            return;
        }
        if (!control("stop", "-m", "fast", "-t", String.valueOf(STOP_TIMEOUT_SECONDS))
                .succeeded()) {
            control("stop", "-m", "immediate", "-t", String.valueOf(STOP_TIMEOUT_SECONDS));
        }
        // It has removed its pid file by now, and ends a moment later.
        if (!ProcessEnd.await(server.get(), END_TIMEOUT)) {
            server.get().destroyForcibly();
        }
    }

    /** Stops a server that an earlier, killed run left behind on these data; returns whether there was one. */
    boolean stopLeftover() {
        if (process().isEmpty()) {
            return false;
        }
        unprivileged = Unprivileged.prefix(folder, program("postgres"));
        stop();
        return true;
    }

    /** The running server, as told by its own pid file; a stranger who got the same number later is not it. */
    Optional<ProcessHandle> process() {
        return pidOnFile()
                .flatMap(ProcessHandle::of)
                .filter(process -> !ProcessEnd.hasEnded(process))
                .filter(this::isThisServer);
    }

    String jdbcUrl(String role) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + role;
    }

    String password(String role) {
        try {
            return Objects.requireNonNull(
                    DatabasePasswords.find(passwordFile, roles).orElseThrow().get(role));
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + passwordFile + ": " + e.getMessage(), e);
        }
    }

    /** Builds the new cluster aside and moves it into place when it is complete, so a killed first start leaves none. */
    private void initialise() throws IOException {
        Path partial = folder.resolveSibling("postgres.partial");
        PostgresBinaries.deleteTree(partial);
        Files.createDirectories(partial);
        if (Files.getFileStore(partial).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwx------"));
        }
        unprivileged = Unprivileged.prefix(partial, program("postgres"));
        // The same character handling on every system, whatever locales it has.
        require(run(
                partial,
                List.of(
                        program("initdb").toString(),
                        "--pgdata=" + partial,
                        "--username=" + SUPERUSER,
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums",
                        "--no-instructions"),
                ""));
        Map<String, String> passwords = DatabasePasswords.generate(roles);
        List<String> statements = new ArrayList<>();
        passwords.forEach((role, password) -> {
            statements.add("CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "';");
            statements.addAll(database(role));
        });
        runAsSuperuser(partial, statements);
        DatabasePasswords.save(passwordFile, passwords);
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Data of a version in which a service had no database yet. */
    private void createMissing() {
        ShortCommand there = superuser(folder, List.of("SELECT datname FROM pg_database;"));
        require(there);
        List<String> statements = new ArrayList<>();
        for (String role : roles) {
            if (!there.output().contains("\"" + role + "\"")) {
                statements.add("CREATE ROLE " + role + " LOGIN;");
                statements.addAll(database(role));
            }
        }
        if (!statements.isEmpty()) {
            runAsSuperuser(folder, statements);
        }
    }

    private static List<String> database(String role) {
        return List.of(
                "CREATE DATABASE " + role + " OWNER " + role + ";", "REVOKE ALL ON DATABASE " + role + " FROM PUBLIC;");
    }

    private void replacePasswords() throws IOException {
        Map<String, String> passwords = DatabasePasswords.generate(roles);
        List<String> statements = new ArrayList<>();
        passwords.forEach((role, password) -> statements.add("ALTER ROLE " + role + " PASSWORD '" + password + "';"));
        runAsSuperuser(folder, statements);
        DatabasePasswords.save(passwordFile, passwords);
    }

    private ShortCommand superuser(Path data, List<String> statements) {
        return run(
                data,
                List.of(program("postgres").toString(), "--single", "-D", data.toString(), SUPERUSER),
                String.join("\n", statements) + "\n");
    }

    private void runAsSuperuser(Path data, List<String> statements) {
        ShortCommand session = superuser(data, statements);
        // Single-user mode reports a failed statement and goes on to the next.
        if (session.output().contains("ERROR:")) {
            throw new StartFailure("PostgreSQL could not be prepared:\n" + session.output());
        }
        require(session);
    }

    private void startServer() throws IOException {
        if (process().isEmpty()) {
            // Left by a server that was killed, and its number may belong to a stranger by now, which PostgreSQL would
            // take for a running server. It still refuses by itself while workers of the old server use the data.
            Files.deleteIfExists(pidFile());
        }
        long deadline = System.nanoTime() + ORPHANS_TIMEOUT.toNanos();
        while (true) {
            Files.deleteIfExists(serverLog());
            ShortCommand start = control(
                    "start",
                    "-l",
                    serverLog().toString(),
                    "-t",
                    String.valueOf(START_TIMEOUT_SECONDS),
                    "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                            + " -c fsync=on -c full_page_writes=on -c synchronous_commit=on"
                            + " -c timezone=UTC -c log_timezone=UTC");
            if (start.succeeded()) {
                return;
            }
            String log = Files.exists(serverLog()) ? Files.readString(serverLog()) : start.output();
            if (!log.contains("still in use") || System.nanoTime() > deadline) {
                throw new StartFailure("PostgreSQL did not start on port " + port + " (" + serverLog() + "):\n"
                        + log.lines()
                                .skip(Math.max(0, log.lines().count() - LOG_TAIL_LINES))
                                .collect(Collectors.joining("\n")));
            }
        }
    }

    private String accessRules() {
        return roles.stream()
                .map(role -> "host " + role + " " + role + " 127.0.0.1/32 scram-sha-256\n")
                .collect(Collectors.joining());
    }

    private void requireSameMajorVersion() throws IOException {
        String stored = Files.readString(folder.resolve("PG_VERSION")).strip();
        ShortCommand asked =
                ShortCommand.run(binaries, List.of(program("postgres").toString(), "--version"), "");
        if (asked.succeeded() && !asked.output().contains(" " + stored + ".")) {
            throw new StartFailure("The data in " + folder + " were written by PostgreSQL " + stored + ", this is "
                    + asked.output().strip() + ". Move the folder away to start with an empty database.");
        }
    }

    private boolean isThisServer(ProcessHandle candidate) {
        ProcessHandle.Info info = candidate.info();
        // Where the system does not tell the arguments, which is Windows, the name has to do.
        boolean hasItsName =
                info.command().map(name -> name.contains("postgres")).orElse(false);
        return info.arguments()
                .map(arguments -> List.of(arguments).contains(folder.toString()))
                .orElse(hasItsName);
    }

    private Optional<Long> pidOnFile() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return folder.resolve("postmaster.pid");
    }

    private Path serverLog() {
        return folder.resolve("server.log");
    }

    private Path program(String name) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return binaries.resolve("bin").resolve(windows ? name + ".exe" : name);
    }

    private ShortCommand control(String action, String... options) {
        List<String> command =
                new ArrayList<>(List.of(program("pg_ctl").toString(), action, "-w", "-s", "-D", folder.toString()));
        command.addAll(List.of(options));
        return run(folder, command, "");
    }

    private ShortCommand run(Path data, List<String> command, String input) {
        List<String> full =
                Stream.concat(unprivileged.stream(), command.stream()).toList();
        return ShortCommand.run(data, full, input);
    }

    private static void require(ShortCommand command) {
        if (!command.succeeded()) {
            throw new StartFailure("PostgreSQL could not be prepared:\n" + command.output());
        }
    }
}
