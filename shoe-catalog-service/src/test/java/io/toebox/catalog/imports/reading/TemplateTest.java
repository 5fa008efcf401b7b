package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.feed.Cell;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;
import io.toebox.catalog.core.shoe.Gtin;

import static org.assertj.core.api.Assertions.assertThat;

/** The templates a shop downloads, the documentation it reads and the reader agree. */
class TemplateTest {

    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");

    @Test
    void theTableHasEveryColumn() throws IOException {
        try (var file = CollectedFeed.resource("/imports/template.csv")) {
            String header = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();

            assertThat(header.split(",")).containsExactlyInAnyOrderElementsOf(ownColumns());
        }
    }

    @Test
    void everyColumnIsDocumentedAndEveryDocumentedColumnExists() throws IOException {
        String documentation = Files.readString(Path.of("docs/imports.md"));
        String own = documentation.substring(
                documentation.indexOf("## The own table"), documentation.indexOf("## Lines of JSON"));
        List<String> documented =
                DOCUMENTED.matcher(own).results().map(found -> found.group(1)).toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(ownColumns());
    }

    @Test
    void theTemplatesSayTheSame() {
        var table = CollectedFeed.ofResource("/imports/template.csv", FeedFormat.TOEBOX_CSV);
        var json = CollectedFeed.ofResource("/imports/template.ndjson", FeedFormat.TOEBOX_NDJSON);

        assertThat(table.broken).isEmpty();
        assertThat(json.broken).isEmpty();
        assertThat(table.rows).hasSize(3);
        for (int i = 0; i < table.rows.size(); i++) {
            assertThat(textsOf(json.rows.get(i))).isEqualTo(textsOf(table.rows.get(i)));
        }
    }

    @Test
    void theTemplatesAreRecognisablyAnExampleWithRightBarcodes() {
        var table = CollectedFeed.ofResource("/imports/template.csv", FeedFormat.TOEBOX_CSV);

        assertThat(table.rows).allSatisfy(row -> {
            assertThat(row.find(Field.BRAND).orElseThrow().text()).isEqualTo("Example");
            assertThat(row.list(Field.GTIN))
                    .isNotEmpty()
                    .allSatisfy(cell -> new Gtin("0".repeat(14 - cell.text().length()) + cell.text()));
        });
    }

    private static Map<Field, List<String>> textsOf(WrittenRow row) {
        return row.cells().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cells -> cells.getValue().stream().map(Cell::text).toList()));
    }

    private static List<String> ownColumns() {
        return Arrays.stream(Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
