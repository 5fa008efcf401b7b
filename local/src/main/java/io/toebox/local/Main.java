package io.toebox.local;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.toebox.local.demo.Demo;

/**
 * {@code up}: runs the whole product from a built checkout, the current folder, until it is told to stop. {@code keys …}: makes, lists
 * and ends keys of the product that runs. {@code demo}: puts a shop into it, {@code demo --remove}: takes it out.
 */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    /** Starts everything, says where it is, and stops it on Ctrl-C, SIGTERM or SIGHUP. */
    public static void main(String[] args) throws InterruptedException {
        long begin = System.nanoTime();
        Path checkout = Path.of("").toAbsolutePath();
        Path data = checkout.resolve(".toebox");
        if (args.length > 0 && "keys".equals(args[0])) {
            System.exit(keys(checkout, data, List.of(args).subList(1, args.length)));
        }
        if (args.length > 0 && "demo".equals(args[0])) {
            System.exit(demo(checkout, data, List.of(args).contains("--remove")));
        }
        if (args.length != 1 || !"up".equals(args[0])) {
            System.err.println("Usage: java -jar local/target/toebox-local.jar up|keys|demo");
            System.exit(FAILED);
        }
        Console console = Console.standard();
        AtomicBoolean toldToStop = new AtomicBoolean();
        try {
            Settings settings = Settings.of(System.getenv());
            Stack stack = Stack.ofCheckout(checkout, data, data.resolve("postgres-binaries"), settings, console);
            StartupTraining training = new StartupTraining(stack, checkout);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                toldToStop.set(true);
                stop(stack, training, console);
            }));
            stack.start();
            console.line("Ready in " + Console.secondsSince(begin));
            console.line(whereToGo(settings.port(Service.GATEWAY)));
            String first = Keys.of(checkout, data, settings).first();
            if (!first.isEmpty()) {
                console.line(firstKey(first));
            }
            training.run();
            stack.awaitClose();
        } catch (StartFailure e) {
            if (!toldToStop.get()) {
                System.err.println(e.getMessage());
                System.exit(FAILED);
            }
        }
    }

    /** Runs as the JVM goes down, whether by a signal or after a failed start, which has closed the stack already. */
    private static void stop(Stack stack, StartupTraining training, Console console) {
        boolean failedBefore = stack.isClosing();
        if (!failedBefore) {
            console.line("Stopping ...");
        }
        training.close();
        stack.close();
        if (!failedBefore) {
            console.line("Stopped. The data are kept in .toebox.");
        }
    }

    private static int keys(Path checkout, Path data, List<String> arguments) throws InterruptedException {
        try {
            return Keys.of(checkout, data, Settings.of(System.getenv())).run(arguments);
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }

    /** With the key of {@code TOEBOX_KEY}, or with one of its own, which is over when it is done. */
    private static int demo(Path checkout, Path data, boolean isRemoved) throws InterruptedException {
        Settings settings = Settings.of(System.getenv());
        String gateway = "http://localhost:" + settings.port(Service.GATEWAY);
        try {
            String given = System.getenv().getOrDefault("TOEBOX_KEY", "");
            if (!given.isEmpty()) {
                demo(new Demo(gateway, given, System.out), isRemoved);
                return 0;
            }
            Keys keys = Keys.of(checkout, data, settings);
            Keys.Made made = keys.make(List.of("--operator"));
            try {
                demo(new Demo(gateway, made.text(), System.out), isRemoved);
            } finally {
                keys.output(List.of("revoke", made.id()));
            }
            return 0;
        } catch (ConnectException e) {
            System.err.println("No gateway answers at " + gateway + ". Start Toebox first: ./toebox up");
        } catch (IOException | StartFailure e) {
            System.err.println(e.getMessage());
        }
        return FAILED;
    }

    private static void demo(Demo demo, boolean isRemoved) throws IOException, InterruptedException {
        if (isRemoved) {
            demo.remove();
        } else {
            demo.load();
        }
    }

    private static String firstKey(String key) {
        return """
                Your first key, an operator's. It is shown this once; writing needs one, reading and recommending need none:
                export TOEBOX_KEY=%s
                More of them: ./toebox keys
                """.formatted(key);
    }

    private static String whereToGo(int port) {
        String address = "localhost:" + port;
        return """

                Page       http://%1$s/
                API docs   http://%1$s/docs
                Contract   http://%1$s/openapi.yaml

                Try it:
                curl -s %1$s/v1/recommendations -H 'content-type: application/json' -d '%2$s'

                Ctrl-C stops everything.
                """.formatted(address, FirstRequests.QUESTION);
    }
}
