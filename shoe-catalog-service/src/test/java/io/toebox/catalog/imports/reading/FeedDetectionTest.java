package io.toebox.catalog.imports.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.feed.Field;

import static io.toebox.catalog.imports.reading.CollectedFeed.bytesOf;
import static io.toebox.catalog.imports.reading.CollectedFeed.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedDetectionTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterFollowsFromTheHeader(String delimiter) {
        String text = "Brand,Model,Last Gender,toe-box-width-mm\nExample,Glide 5,men,96\n".replace(",", delimiter);

        var feed = CollectedFeed.of(text, FeedFormat.TOEBOX_CSV);

        assertThat(feed.texts(0, Field.LAST_GENDER)).containsExactly("men");
        assertThat(feed.texts(0, Field.TOE_BOX_WIDTH_MM)).containsExactly("96");
    }

    @Test
    void aSpreadsheetsDelimiterHintIsNoHeader() {
        var feed = CollectedFeed.of("sep=;\r\nbrand;model\r\nExample;Glide\r\n", FeedFormat.TOEBOX_CSV);

        assertThat(feed.rows.getFirst().line()).isEqualTo(3);
    }

    @Test
    void decimalCommasStayAsWritten() {
        var feed = CollectedFeed.of("brand;model;price;drop_mm\nExample;Glide;129,95;8,5\n", FeedFormat.TOEBOX_CSV);

        assertThat(feed.texts(0, Field.PRICE)).containsExactly("129,95");
        assertThat(feed.texts(0, Field.DROP_MM)).containsExactly("8,5");
    }

    @ParameterizedTest
    @CsvSource({
        "'',empty-file",
        "'  \n \n',empty-file",
        "'brand,model\n',no-rows",
        "'brand,model\n,\n',no-rows",
        "'Example,Glide 5,129.95\nExample,Glide 6,129.95\n',no-header-row",
        "'name,manufacturer,ean\nGlide,Example,1\n',unknown-header",
        "'\"brand,model\nExample,Glide\n',unknown-header",
        "'[{\"brand\": \"Example\"}]',json-array",
        "'{\n  \"brand\": \"Example\"\n}\n',json-not-lines",
        "'<!DOCTYPE html><html><body>Log in</body></html>',html-page",
        "'<HTML><body>404</body></HTML>',html-page",
        "'%PDF-1.7 binary',pdf-file",
        "'<yml_catalog><shop><offer id=\"1\"/></shop></yml_catalog>',no-items",
    })
    void whatIsNoFeedIsNamed(String text, String code) {
        assertThat(failureOf(text).code()).isEqualTo(code);
    }

    @Test
    void anUnknownHeaderIsToldWithWhatIsExpected() {
        assertThat(failureOf("name;manufacturer;ean\nGlide;Example;1\n"))
                .hasMessageContaining("name, manufacturer, ean")
                .hasMessageContaining("brand and model")
                .hasMessageContaining("id and title")
                .hasMessageContaining("Handle and Title");
    }

    @Test
    void otherFilesAreNamedByTheirFirstBytes() {
        assertThat(codeOf("PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml"))
                .isEqualTo("excel-file");
        assertThat(codeOf("PK\u0003\u0004....feed.csv....")).isEqualTo("zip-file");
        assertThat(codeOf("\u00D0\u00CF\u0011\u00E0....")).isEqualTo("excel-file");
        assertThat(codeOf("\u0089PNG\r\n\0\0\0\0\r\0")).isEqualTo("not-text");
    }

    private static String codeOf(String bytes) {
        var stream = new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return new CollectedFeed().failOn(stream).code();
    }

    @Test
    void anAnnouncedFormatIsHeldAgainstTheFile() throws IOException {
        String google = "id,title,brand,model\n1,Example Glide 5,Example,Glide 5\n";

        assertThat(FeedReader.read(bytesOf(google), null, null, new CollectedFeed()))
                .isEqualTo(FeedFormat.GOOGLE_TSV);
        assertThat(FeedReader.read(bytesOf(google), FeedFormat.TOEBOX_CSV, null, new CollectedFeed()))
                .isEqualTo(FeedFormat.TOEBOX_CSV);
        assertThatThrownBy(() -> FeedReader.read(bytesOf(google), FeedFormat.SHOPIFY_CSV, null, new CollectedFeed()))
                .isInstanceOfSatisfying(
                        UnreadableFeedException.class, e -> assertThat(e.code()).isEqualTo("other-format"))
                .hasMessageContaining("shopify-csv")
                .hasMessageContaining("google-tsv");
        assertThatThrownBy(() -> FeedReader.read(bytesOf(google), FeedFormat.GOOGLE_XML, null, new CollectedFeed()))
                .isInstanceOf(UnreadableFeedException.class);
    }

    @Test
    void aFailingSourceIsNotTheFilesFault() {
        var source = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> FeedReader.read(source, null, null, new CollectedFeed()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
