package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A service carries what it answers with. Engines for whole files and for clusters are not in it. */
class LeanServicesIT {
    private static final Pattern ENGINES =
            Pattern.compile("duckdb|spark|kafka|debezium|hadoop|iceberg|scala-library", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource(Service.class)
    void noServiceCarriesAnEngineOfAnotherKind(Service service) throws IOException {
        assertThat(engines(jars(Path.of("..", "..", service.module(), "target", "quarkus-app"))))
                .isEmpty();
    }

    @Test
    void theRuleFires() {
        assertThat(engines(List.of(
                        "org.duckdb.duckdb_jdbc-1.5.6.0.jar",
                        "org.apache.spark.spark-sql_2.13-4.2.0.jar",
                        "org.apache.kafka.kafka-clients-4.1.0.jar",
                        "org.postgresql.postgresql-42.7.8.jar")))
                .hasSize(3);
    }

    private static List<String> engines(List<String> jars) {
        return jars.stream().filter(jar -> ENGINES.matcher(jar).find()).toList();
    }

    private static List<String> jars(Path application) throws IOException {
        try (var files = Files.walk(application)) {
            var jars = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
            assertThat(jars).hasSizeGreaterThan(50);
            return jars;
        }
    }
}
