package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The services share no library, so what they do alike is copied; a fix in one copy must not be forgotten in another. */
class CopiedClassesTest {
    @ParameterizedTest
    @CsvSource({
        "ConstraintProblems, FIT LACING",
        "JsonRules, FIT LACING",
        "BodyLimit, FIT LACING",
        "Problem, CATALOG FIT LACING",
        "ProblemType, FIT LACING",
        "RequestIds, CATALOG FIT LACING"
    })
    void copiesAreTheSameButForTheirPackage(String name, String services) throws IOException {
        String original = source(name, Service.LACING);
        for (String service : List.of(services.split(" "))) {
            assertThat(source(name, Service.valueOf(service)))
                    .as(name + " of " + service)
                    .isEqualTo(original);
        }
    }

    private static String source(String name, Service service) throws IOException {
        String root = service.name().toLowerCase(Locale.ROOT);
        Path file = Path.of("..", service.module(), "src/main/java/io/toebox", root, "platform", name + ".java");
        return Files.readString(file).replace("io.toebox." + root + ".", "io.toebox.");
    }
}
