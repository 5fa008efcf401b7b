package io.toebox.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person may choose about a local run.
 *
 * @param ports the TCP port of each service on 127.0.0.1, 1 to 65535
 * @param postgresPort the TCP port of the embedded PostgreSQL on 127.0.0.1; unused with external databases
 * @param externalDatabases true when the services get their databases from the environment
 * @param restart whether a process that dies by itself is started again
 */
public record Settings(Map<Service, Integer> ports, int postgresPort, boolean externalDatabases, boolean restart) {

    static final String POSTGRES_PORT_VARIABLE = "TOEBOX_POSTGRES_PORT";
    private static final String RESTART_VARIABLE = "TOEBOX_RESTART";
    /** One above PostgreSQL's own, so that an installed PostgreSQL is not in the way. */
    private static final int USUAL_POSTGRES_PORT = 5433;

    public Settings {
        ports = Map.copyOf(ports);
    }

    /** Reads the settings from environment variables; throws {@link StartFailure} naming the variable that is wrong. */
    static Settings of(Map<String, String> environment) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, port(environment, service.variable("PORT"), service.usualPort()));
        }
        Settings settings = new Settings(
                ports,
                port(environment, POSTGRES_PORT_VARIABLE, USUAL_POSTGRES_PORT),
                externalDatabases(environment),
                restart(environment));
        settings.requireDistinctPorts();
        return settings;
    }

    /** Settings for tests: ports nobody uses at the moment, embedded PostgreSQL, and no restart behind the test's back. */
    public static Settings onFreePorts() {
        List<Integer> free = freePorts(Service.values().length + 1);
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, free.get(service.ordinal()));
        }
        return new Settings(ports, free.getLast(), false, false);
    }

    /** Ports nobody uses at the moment, all different. */
    static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            for (ServerSocket socket : sockets) {
                closeQuietly(socket);
            }
        }
    }

    int port(Service service) {
        return Objects.requireNonNull(ports.get(service));
    }

    PortUse portUse(Service service) {
        return new PortUse(port(service), service.module(), service.variable("PORT"));
    }

    /** What needs a port: its number, whose it is, and the variable that changes it. */
    List<PortUse> portUses() {
        List<PortUse> uses = new ArrayList<>();
        for (Service service : Service.values()) {
            uses.add(portUse(service));
        }
        if (!externalDatabases) {
            uses.add(new PortUse(postgresPort, "PostgreSQL", POSTGRES_PORT_VARIABLE));
        }
        return uses;
    }

    private void requireDistinctPorts() {
        Map<Integer, PortUse> seen = new HashMap<>();
        for (PortUse use : portUses()) {
            PortUse other = seen.putIfAbsent(use.port(), use);
            if (other != null) {
                throw new StartFailure("%s and %s are both set to port %d. Change %s or %s."
                        .formatted(other.owner(), use.owner(), use.port(), other.variable(), use.variable()));
            }
        }
    }

    private static boolean externalDatabases(Map<String, String> environment) {
        long given = databaseUrls().stream().filter(environment::containsKey).count();
        if (given != 0 && given != databaseUrls().size()) {
            throw new StartFailure("Set all of " + String.join(", ", databaseUrls())
                    + " to use your own databases, or none to use the embedded PostgreSQL.");
        }
        return given != 0;
    }

    private static List<String> databaseUrls() {
        List<String> urls = new ArrayList<>();
        for (Service service : Service.values()) {
            if (service.hasDatabase()) {
                urls.add(service.variable("DB_URL"));
            }
        }
        return urls;
    }

    private static boolean restart(Map<String, String> environment) {
        String text = environment.getOrDefault(RESTART_VARIABLE, "true");
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartFailure(RESTART_VARIABLE + " is true or false, not '" + text + "'.");
        };
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String text = environment.get(variable);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartFailure(notAPort(variable, text), e);
        }
        throw new StartFailure(notAPort(variable, text));
    }

    private static String notAPort(String variable, String text) {
        return variable + " is a port number from 1 to 65535, not '" + text + "'.";
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One port, whose it is, and the variable that changes it. */
    record PortUse(int port, String owner, String variable) {}
}
