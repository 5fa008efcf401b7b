package io.toebox.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gateway's own command for keys, on the database of this checkout. It is known to the gateway alone how keys are kept. */
final class Keys {
    private static final String COMMAND = "io.toebox.gateway.access.KeysCommand";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path checkout;
    private final Map<String, String> database;

    /** @param database the variables that tell the gateway where its database is */
    Keys(Path checkout, Map<String, String> database) {
        this.checkout = checkout;
        this.database = Map.copyOf(database);
    }

    /** The keys of the run in this data folder, which may be going on or not; throws {@link StartFailure} when there never was one. */
    static Keys of(Path checkout, Path data, Settings settings) {
        if (settings.externalDatabases()) {
            return new Keys(checkout, Map.of());
        }
        List<String> roles = Postgres.roles();
        Postgres server = new Postgres(data, data, settings.postgresPort(), roles);
        if (server.process().isEmpty()) {
            throw new StartFailure("Keys are kept in the database: start ./toebox up first, in another terminal.");
        }
        return new Keys(checkout, Addresses.environment(Service.GATEWAY, settings, TokenKey.of(data), server));
    }

    /** Runs the command in this terminal and returns its exit code. */
    int run(List<String> arguments) throws InterruptedException {
        try {
            return builder(arguments).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new StartFailure("Cannot run the gateway's keys: " + e.getMessage(), e);
        }
    }

    /** Makes an operator's key when there is no key at all; otherwise, and when that fails, empty text. */
    String first() throws InterruptedException {
        List<String> printed = output(List.of("first"));
        return printed.isEmpty() ? "" : printed.getFirst();
    }

    /**
     * A key just made.
     *
     * @param text what is sent with a request
     * @param id what it is revoked by
     */
    record Made(String text, String id) {}

    /** Makes a key, or throws {@link StartFailure} with what the gateway said. */
    Made make(List<String> wish) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("create"));
        command.addAll(wish);
        List<String> printed = output(command);
        Matcher id = ID.matcher(String.join(" ", printed));
        if (!id.find()) {
            throw new StartFailure("No key could be made. Set TOEBOX_KEY to an operator's key instead.");
        }
        return new Made(printed.getFirst(), id.group());
    }

    /** What the command prints, line by line; nothing when it fails, which it then tells in this terminal. */
    List<String> output(List<String> arguments) throws InterruptedException {
        try {
            Process process = builder(arguments)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? printed.lines().toList() : List.of();
        } catch (IOException e) {
            throw new StartFailure("Cannot run the gateway's keys: " + e.getMessage(), e);
        }
    }

    private ProcessBuilder builder(List<String> arguments) {
        Path app = ServiceCommand.packaged(Service.GATEWAY, checkout);
        List<String> command = new ArrayList<>(List.of(
                ServiceCommand.JAVA.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                app.resolve("app") + "/*:" + app.resolve("lib").resolve("main") + "/*:"
                        + app.resolve("lib").resolve("boot") + "/*",
                COMMAND));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(database);
        return builder;
    }
}
