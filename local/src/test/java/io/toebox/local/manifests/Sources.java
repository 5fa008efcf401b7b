package io.toebox.local.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.toebox.local.Service;

/** What the services say of themselves: their own configuration, their page, and the metrics in their code. */
final class Sources {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");
    private static final Pattern IN_THE_PAGE = Pattern.compile("`([A-Z][A-Z_]+)`");

    /** How a metric is made, and what Prometheus calls it then. */
    private static final Map<Pattern, List<String>> METRICS = Map.of(
            Pattern.compile("\\.counter\\(\\s*\"(toebox[a-z.]+)\""),
            List.of("_total"),
            Pattern.compile("(?:\\.gauge|\\.gaugeMapSize|(?<!Time)Gauge\\.builder)\\(\\s*\"(toebox[a-z.]+)\""),
            List.of(""),
            Pattern.compile("TimeGauge\\.builder\\(\\s*\"(toebox[a-z.]+)\""),
            List.of("_seconds"),
            Pattern.compile("Timer\\.builder\\(\\s*\"(toebox[a-z.]+)\""),
            List.of("_seconds_count", "_seconds_sum", "_seconds_bucket", "_seconds_max"));

    private Sources() {}

    static int port(Service service) {
        return Integer.parseInt(Objects.requireNonNull(variables(service).get(service.name() + "_PORT")));
    }

    static int managementPort(Service service) {
        return Integer.parseInt(Objects.requireNonNull(variables(service).get(service.name() + "_MANAGEMENT_PORT")));
    }

    /** The environment variables of the service's own configuration, with their defaults. */
    static Map<String, String> variables(Service service) {
        var variables = new TreeMap<String, String>();
        for (var value : properties(service).values()) {
            var matcher = VARIABLE.matcher(value.toString());
            while (matcher.find()) {
                variables.put(matcher.group(1), matcher.group(2));
            }
        }
        return variables;
    }

    /** The words in capitals that the service's page tells its operator. */
    static Set<String> toldVariables(Service service) {
        var told = new TreeSet<String>();
        var matcher = IN_THE_PAGE.matcher(text(module(service).resolve("README.md")));
        while (matcher.find()) {
            told.add(matcher.group(1));
        }
        return told;
    }

    static Properties properties(Service service) {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(module(service).resolve("src/main/resources/application.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Every metric of ours that a service publishes, sooner or later, by its name at {@code /q/metrics}. */
    static Set<String> metrics() {
        var names = new TreeSet<String>();
        for (var service : Service.values()) {
            try (var files = Files.walk(module(service).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Sources::text)
                        .forEach(code -> METRICS.forEach((made, endings) -> {
                            var matcher = made.matcher(code);
                            while (matcher.find()) {
                                var name = matcher.group(1).replace('.', '_');
                                endings.forEach(ending -> names.add(name + ending));
                            }
                        }));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static Path module(Service service) {
        return Overlay.ROOT.resolve(service.module());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
