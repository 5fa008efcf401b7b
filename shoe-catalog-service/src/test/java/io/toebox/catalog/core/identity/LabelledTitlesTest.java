package io.toebox.catalog.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.LastGender;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles that a person has labelled; the same shares as in {@code docs/identity.md}. */
class LabelledTitlesTest {

    private static final StarterNameBook STARTER = new StarterNameBook();
    private static final List<CSVRecord> TITLES = StarterNameBook.rows("/identity/titles.csv");

    @Test
    void titlesOfStarterShoesLandOnThem() {
        var named = TITLES.stream().filter(row -> !row.get("slug").isEmpty()).toList();
        var missed = new ArrayList<String>();
        for (var row : named) {
            if (!STARTER.find(row.get("brand"), row.get("title"), gender(row)).equals(Optional.of(row.get("slug")))) {
                missed.add(row.get("title"));
            }
        }
        assertThat(named).hasSizeGreaterThanOrEqualTo(100);
        assertThat(missed).hasSizeLessThanOrEqualTo(named.size() * 3 / 100);
    }

    @Test
    void titlesOfOtherShoesDoNot() {
        var others = TITLES.stream().filter(row -> row.get("slug").isEmpty()).toList();
        var merged = others.stream()
                .filter(row -> STARTER.find(row.get("brand"), row.get("title"), gender(row))
                        .isPresent())
                .map(row -> row.get("title") + ": " + row.get("reason"))
                .toList();
        assertThat(others).hasSizeGreaterThanOrEqualTo(200);
        assertThat(merged).hasSizeLessThanOrEqualTo(others.size() / 200);
    }

    @Test
    void everyLabelHasAReason() {
        assertThat(TITLES).hasSizeGreaterThanOrEqualTo(300).allSatisfy(row -> {
            assertThat(row.get("reason")).isNotBlank();
            if (!row.get("slug").isEmpty()) {
                assertThat(STARTER.name(row.get("slug"))).isNotNull();
            }
        });
    }

    private static LastGender gender(CSVRecord row) {
        return switch (row.get("gender")) {
            case "Men's" -> LastGender.MEN;
            case "Women's" -> LastGender.WOMEN;
            default -> LastGender.UNISEX;
        };
    }
}
