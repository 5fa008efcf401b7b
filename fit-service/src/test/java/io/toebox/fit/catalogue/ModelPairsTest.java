package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.shoe.Shoe;

import static org.assertj.core.api.Assertions.assertThat;

/** What shoes of one model on different lasts, and files of shops, say of a shoe. */
class ModelPairsTest {

    private static final String MENS = """
            {"slug": "ghost-16", "brand": "Brooks", "model": "Ghost 16", "lastGender": "men", "modelKey": "brooks|ghost16",
             "measurements": [{"dimension": "internal-length", "valueMm": 275, "method": "lab",
                "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard"}]}""";
    private static final String WOMENS = """
            {"slug": "ghost-16-w", "brand": "Brooks", "model": "Ghost 16", "lastGender": "women",
             "modelKey": "brooks|ghost16",
             "variants": [{"size": {"scale": "us-women", "value": 8.5, "label": "8.5"}, "gtins": ["09520000000011"]}]}""";

    private final SnapshotReader reader = new SnapshotReader(new ObjectMapper());

    @Test
    void aWomensShoeIsInferredFromTheMensOfItsModelWhicheverComesFirst() throws IOException {
        for (var copy : new CatalogueCopy[] {copy(MENS, WOMENS), copy(WOMENS, MENS)}) {
            var pair = shoe(copy, "ghost-16-w").mensPair();
            assertThat(Objects.requireNonNull(pair).slug()).isEqualTo("ghost-16");
            assertThat(shoe(copy, "ghost-16").mensPair()).isNull();
        }
    }

    @Test
    void anotherModelIsNoPair() throws IOException {
        var copy = copy(MENS, WOMENS.replace("brooks|ghost16", "brooks|ghost16+gtx"));
        assertThat(shoe(copy, "ghost-16-w").mensPair()).isNull();
        assertThat(shoe(copy(MENS, WOMENS.replace("\"modelKey\": \"brooks|ghost16\",", "")), "ghost-16-w")
                        .mensPair())
                .isNull();
    }

    @Test
    void whatAShopListsIsNotTheMakersSizeRun() throws IOException {
        var listed = shoe(copy(WOMENS), "ghost-16-w");
        var complete =
                shoe(copy(WOMENS.replace("\"variants\"", "\"sizeRunComplete\": true, \"variants\"")), "ghost-16-w");

        assertThat(listed.soldAs()).isEmpty();
        assertThat(complete.soldAs()).hasSize(1);
    }

    @Test
    void aRecallIsFollowed() throws IOException {
        var recalled = MENS.replace("\"lastGender\"", """
                "recall": {"reason": "The sole may come off.", "date": "2026-03-01", "link": "https://example.com/7"},
                "lastGender\"""");
        assertThat(shoe(copy(recalled), "ghost-16").recall()).isNotNull();
        assertThat(shoe(copy(MENS), "ghost-16").recall()).isNull();
    }

    private static Shoe shoe(CatalogueCopy copy, String slug) {
        return Objects.requireNonNull(copy.toSnapshot().cards().get(slug)).shoe();
    }

    private CatalogueCopy copy(String... shoes) throws IOException {
        var copy = new CatalogueCopy("e", 0, new SizeCharts());
        var items = new StringBuilder();
        for (int i = 0; i < shoes.length; i++) {
            items.append(i == 0 ? "" : ",")
                    .append("{\"sequence\": %d, \"kind\": \"shoe-upserted\", \"shoe\": %s}".formatted(i + 1, shoes[i]));
        }
        String page = "{\"items\": [%s], \"edition\": \"e\", \"lastSequence\": %d}".formatted(items, shoes.length);
        copy.apply(reader.readChanges(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        return copy;
    }
}
