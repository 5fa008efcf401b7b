package io.toebox.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a packaged service is run on this JDK. */
final class ServiceCommand {
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private ServiceCommand() {}

    /**
     * The command line of one service of a built checkout.
     *
     * @param data the run's data folder
     * @param extraOptions further JVM options
     * @throws StartFailure when the service is not packaged
     */
    static List<String> of(Service service, Path checkout, Path data, List<String> extraOptions) {
        Path jar = packaged(service, checkout).resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailure(service.module() + " is not built yet (" + jar + " is missing). Run ./toebox up.");
        }
        List<String> command = new ArrayList<>();
        command.add(JAVA.toString());
        command.addAll(options(service, data));
        command.addAll(extraOptions);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    /** The JVM options of a service, whatever the state of its start-up cache. */
    static List<String> options(Service service, Path data) {
        List<String> options = new ArrayList<>();
        options.add(Leftovers.mark(data));
        options.addAll(memory(service));
        // A service that is out of memory answers nothing well; it is better dead and started again.
        options.add("-XX:+ExitOnOutOfMemoryError");
        options.add("-XX:ErrorFile=" + data.resolve("logs").resolve(service.module() + "-crash-%p.log"));
        // Compression and class loading use native code; without this the JVM warns about it at each start.
        options.add("--enable-native-access=ALL-UNNAMED");
        // What the frameworks say about themselves at the start is not what one looks for in this terminal.
        for (String chatty : List.of("io.quarkus", "io.smallrye.health", "org.flywaydb", "org.hibernate")) {
            options.add("-Dquarkus.log.category.\"" + chatty + "\".level=WARN");
        }
        return options;
    }

    /** The folder with the service's runnable jar. */
    static Path packaged(Service service, Path checkout) {
        return checkout.resolve(service.module()).resolve("target").resolve("quarkus-app");
    }

    /** The serial collector needs the least memory and the fewest threads, and pauses little on heaps this small. */
    private static List<String> memory(Service service) {
        int heapMiB =
                switch (service) {
                    case CATALOG -> 256;
                    case FIT -> 512;
                    case LACING -> 96;
                    case GATEWAY -> 160;
                };
        return List.of("-XX:+UseSerialGC", "-Xmx" + heapMiB + "m");
    }
}
