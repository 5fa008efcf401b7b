package io.toebox.catalog.imports.reading;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class JsonLinesTest {

    @Test
    void textsNumbersBooleansAndArraysAreTakenAsWritten() {
        var feed = read("{\"brand\": \"Example\", \"lastGender\": \"men\", \"weightG\": 266.90,"
                + " \"extraHeelLockEyelet\": true, \"gtin\": [\"4000000000013\", 4000000000020],"
                + " \"color\": null, \"other\": {\"a\": [1]}}\n");

        assertThat(feed.texts(0, Field.LAST_GENDER)).containsExactly("men");
        assertThat(feed.texts(0, Field.WEIGHT_G)).containsExactly("266.90");
        assertThat(feed.texts(0, Field.EXTRA_HEEL_LOCK_EYELET)).containsExactly("true");
        assertThat(feed.texts(0, Field.GTIN)).containsExactly("4000000000013", "4000000000020");
        assertThat(feed.rows.getFirst().has(Field.COLOR)).isFalse();
    }

    @Test
    void aBrokenLineIsABrokenRowAndNotTheEnd() {
        var feed = read("""
                {"brand": "Example", "model": "One"}
                {"brand": "Example", "model": }
                {"brand": "Example"} {"brand": "Other"}
                ["brand"]

                {"brand": {"name": "Example"}}
                {"brand": "Example", "brand": "Other"}
                {"brand": "Example", "model": "Two"}
                """);

        assertThat(feed.rows).extracting(WrittenRow::line).containsExactly(1L, 8L);
        assertThat(feed.broken)
                .extracting(BrokenRow::line, BrokenRow::code)
                .containsExactly(
                        tuple(2L, "broken-json"),
                        tuple(3L, "broken-json"),
                        tuple(4L, "broken-json"),
                        tuple(6L, "broken-json"),
                        tuple(7L, "broken-json"));
    }

    @Test
    void aFieldWithValuesWithoutEndCostsItsRowAndNoMemory() {
        var feed = read("{\"brand\": [" + "1,".repeat(200_000) + "1], \"model\": \"One\"}\n"
                + "{\"brand\": \"Example\", \"gtin\": \"" + "1;".repeat(101) + "\"}\n"
                + "{\"brand\": \"Example\", \"gtin\": \"" + "1;".repeat(100) + "\"}\n");

        assertThat(feed.broken)
                .extracting(BrokenRow::line, BrokenRow::column, BrokenRow::code)
                .containsExactly(tuple(1L, "brand", "too-many-values"), tuple(2L, "gtin", "too-many-values"));
        assertThat(feed.texts(0, Field.GTIN)).hasSize(100);
    }

    @Test
    void ofALongColumnNameTheStartIsKept() {
        var feed = read("{\"b" + "_".repeat(40_000) + "rand\": [\"One\", \"Two\"]}\n");

        assertThat(feed.texts(0, Field.BRAND)).containsExactly("One", "Two");
        assertThat(feed.rows.getFirst().list(Field.BRAND))
                .allSatisfy(cell -> assertThat(cell.column()).isEqualTo("b" + "_".repeat(99)));
    }

    private static CollectedFeed read(String text) {
        return CollectedFeed.of(text, FeedFormat.TOEBOX_NDJSON);
    }
}
