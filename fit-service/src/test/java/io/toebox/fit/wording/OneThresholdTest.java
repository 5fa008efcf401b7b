package io.toebox.fit.wording;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How long numbness may last is told once in the whole product: 30 minutes after the run, whichever service speaks. */
class OneThresholdTest {

    private static final Pattern OF_NUMBNESS =
            Pattern.compile("(?iu)/guidance_|#.*(\\bnumb(ness)?\\b|taub|engourdi|entumec|dormid)");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?iu)\\b(weeks?|months?|days?|wochen?|monaten?|tagen?|semaines?|mois|jours?|semanas?|meses|días?)\\b|\\b(?!30\\b)[0-9]+ minut");
    private static final List<String> LACING = List.of("#notice", "#reason.see-a-professional");

    @Test
    void noSentenceOnNumbnessNamesAnotherTime() {
        assertThat(sentences().entrySet())
                .filteredOn(entry -> OF_NUMBNESS.matcher(entry.toString()).find())
                .hasSizeGreaterThan(600)
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).doesNotContainPattern(OTHER_TIME));
    }

    @Test
    void theLacingServiceNamesIt() {
        assertThat(sentences().entrySet())
                .filteredOn(entry -> LACING.stream().anyMatch(entry.getKey()::endsWith))
                .hasSize(8)
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).containsPattern("\\b30 [Mm]inut"));
    }

    /** Every sentence of every service, by file and key. */
    private static Map<String, String> sentences() {
        try (var files = Files.find(Path.of(".."), 15, (path, of) -> path.toString()
                .matches(".*/src/main/resources/.*_(en|de|fr|es).properties"))) {
            return files.flatMap(OneThresholdTest::sentences)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<String, String>> sentences(Path file) {
        var read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.stringPropertyNames().stream().map(key -> Map.entry(file + "#" + key, read.getProperty(key)));
    }
}
