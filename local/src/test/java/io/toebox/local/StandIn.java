package io.toebox.local;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;

/** A program in place of a service: ready at once, unless its second argument makes it misbehave. */
public final class StandIn {
    static final String WELL_BEHAVED = "well-behaved";
    static final String DIES_AT_ONCE = "dies-at-once";
    static final String IGNORES_STOP = "ignores-stop";
    static final String READY_AT_THE_TENTH_QUESTION = "ready-at-the-tenth-question";
    static final String NEVER_READY = "never-ready";

    private StandIn() {}

    /** Arguments: the service it stands in for, and how it behaves. */
    public static void main(String[] args) throws IOException {
        Service service = Service.valueOf(args[0]);
        System.out.println("stand-in of " + service.module());
        if (args[1].equals(DIES_AT_ONCE)) {
            System.out.println("cannot read the moon calendar");
            System.exit(3);
        }
        if (args[1].equals(IGNORES_STOP)) {
            Runtime.getRuntime().addShutdownHook(new Thread(StandIn::neverEnd));
        }
        int port = Integer.parseInt(System.getenv(service.variable("PORT")));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        int unreadyAnswers =
                switch (args[1]) {
                    case READY_AT_THE_TENTH_QUESTION -> 9;
                    case NEVER_READY -> Integer.MAX_VALUE;
                    default -> 0;
                };
        AtomicInteger questions = new AtomicInteger();
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(questions.getAndIncrement() < unreadyAnswers ? 503 : 200, -1);
            exchange.close();
        });
        server.createContext("/environment", exchange -> {
            String name = exchange.getRequestURI().getQuery();
            byte[] value = String.valueOf(System.getenv(name)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, value.length);
            exchange.getResponseBody().write(value);
            exchange.close();
        });
        server.start();
    }

    /** The command that runs a stand-in, marked as belonging to a data folder. */
    static List<String> command(Service service, Path data, String behaviour) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Leftovers.mark(data),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp"));
        command.add(Path.of("target", "test-classes") + File.pathSeparator + Path.of("target", "classes"));
        command.addAll(List.of(StandIn.class.getName(), service.name(), behaviour));
        return command;
    }

    private static void neverEnd() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                System.out.println("not listening to " + e);
            }
        }
    }
}
