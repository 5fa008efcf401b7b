package io.toebox.catalog.imports.reading;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

import static io.toebox.catalog.imports.reading.CollectedFeed.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BrokenRowsTest {

    private static final String HEADER = "brand,model,color\n";

    @Test
    void linesAreCountedWhereRowsStart() {
        var feed = read("Example,\"Glide\r\n5\",red\r\n\r\nExample,Ridge,blue\rExample,Peak,green");

        assertThat(feed.rows).extracting(WrittenRow::line).containsExactly(2L, 5L, 6L);
        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Glide\r\n5");
    }

    @Test
    void aRowWithTooManyCellsIsToldAndOneWhoseLastAreEmptyIsRead() {
        var feed = read("Example,Glide\nExample,Glide,red,129,95\nExample,Ridge,blue,,\nExample,Peak,red\n");

        assertThat(feed.broken)
                .extracting(BrokenRow::line, BrokenRow::code)
                .containsExactly(tuple(3L, "too-many-cells"));
        assertThat(feed.broken.getLast().read()).isEqualTo("Example | Glide | red | 129 | 95");
        assertThat(feed.rows).extracting(WrittenRow::line).containsExactly(2L, 4L, 5L);
    }

    @Test
    void aStrayQuoteCostsItsOwnRowOnly() {
        var feed = read("Example,\"Glide\" 5,red\nExample,Ridge 26\",red\nExample,Peak,red\n");

        assertThat(feed.broken).extracting(BrokenRow::line, BrokenRow::code).containsExactly(tuple(2L, "stray-quote"));
        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Ridge 26\"");
        assertThat(feed.rows).hasSize(2);
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnRowOnly() {
        var feed = read("Example,\"Glide,red\nExample,Ridge,red\nExample,Peak,red\n");

        assertThat(feed.broken)
                .extracting(BrokenRow::line, BrokenRow::code)
                .containsExactly(tuple(2L, "quote-not-closed"));
        assertThat(feed.rows).extracting(WrittenRow::line).containsExactly(3L, 4L);
    }

    @Test
    void aFileFullOfOpenQuotesIsGivenUp() {
        assertThat(failureOf(HEADER + "a\",\"\"\",\n".repeat(300)).code()).isEqualTo("quotes-not-closed");
    }

    @Test
    void spaceAroundQuotesIsNoPartOfTheCell() {
        assertThat(read("Example, \"Glide, 5\" ,red\n").texts(0, Field.MODEL)).containsExactly("Glide, 5");
    }

    @Test
    void aCellThatIsTooLongIsTold() {
        var feed = read("Example," + "x".repeat(20_001) + ",red\nExample," + "x".repeat(20_000) + ",red\n");

        assertThat(feed.broken)
                .extracting(BrokenRow::line, BrokenRow::column, BrokenRow::code)
                .containsExactly(tuple(2L, "model", "cell-too-long"));
        assertThat(feed.broken.getFirst().read()).hasSize(100);
        assertThat(feed.rows).hasSize(1);
    }

    @Test
    void aRowThatIsTooLongIsToldWithoutBeingKept() {
        var feed = read("Example,Glide," + "x".repeat(3_000_000) + "\nExample,Ridge,red\n");

        assertThat(feed.broken).extracting(BrokenRow::line, BrokenRow::code).containsExactly(tuple(2L, "row-too-long"));
        assertThat(feed.rows).extracting(WrittenRow::line).containsExactly(3L);
    }

    @Test
    void columnsAreLimited() {
        String columns = String.join(",", Collections.nCopies(299, "x"));

        assertThat(failureOf("brand,model," + columns + "\n").code()).isEqualTo("too-many-columns");
    }

    @Test
    void severalBarcodesInOneCellAreSeveralCells() {
        var feed = CollectedFeed.of(
                "brand,model,gtin\nExample,Glide,4000000000013; 4000000000020 012345678905\n", FeedFormat.TOEBOX_CSV);

        assertThat(feed.texts(0, Field.GTIN)).containsExactly("4000000000013", "4000000000020", "012345678905");
    }

    @Test
    void whatNoDatabaseStoresIsLeftOut() {
        assertThat(read("Example,\u00A0Gli\u0007de\u00A05 ,red\n").texts(0, Field.MODEL))
                .containsExactly("Glide 5");
    }

    private static CollectedFeed read(String rows) {
        return CollectedFeed.of(HEADER + rows, FeedFormat.TOEBOX_CSV);
    }
}
