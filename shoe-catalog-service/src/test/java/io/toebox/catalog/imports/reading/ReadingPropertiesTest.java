package io.toebox.catalog.imports.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import io.toebox.catalog.core.feed.Cell;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingPropertiesTest {

    private static final List<Field> COLUMNS = List.of(Field.BRAND, Field.MODEL, Field.SOURCE);

    @Property
    void anyBytesAreReadOrRefusedWithAReason(@ForAll("anyFiles") byte[] bytes) throws IOException {
        try {
            FeedReader.read(new ByteArrayInputStream(bytes), null, null, new CollectedFeed());
        } catch (UnreadableFeedException e) {
            assertThat(e.code()).matches("[a-z0-9-]+");
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property
    void anyTableReadsBackAsItWasWritten(
            @ForAll("tables") List<List<String>> table,
            @ForAll("delimiters") char delimiter,
            @ForAll("unicodes") String charset)
            throws IOException {
        assertReadsBack(table, delimiter, charset);
    }

    @Property
    void aTableOfWesternWordsReadsBackFromWindows1252(
            @ForAll("westernTables") List<List<String>> table, @ForAll("delimiters") char delimiter)
            throws IOException {
        assertReadsBack(table, delimiter, "windows-1252");
    }

    private static void assertReadsBack(List<List<String>> table, char delimiter, String charset) throws IOException {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())) {
            printer.printRecord(COLUMNS);
            printer.printRecords(table);
        }
        byte[] bytes = text.toString().getBytes(Charset.forName(charset));

        var feed = CollectedFeed.of(new ByteArrayInputStream(bytes), FeedFormat.TOEBOX_CSV);

        assertThat(feed.broken).isEmpty();
        assertThat(feed.rows.stream().map(ReadingPropertiesTest::textsOf)).containsExactlyElementsOf(table);
    }

    private static List<String> textsOf(WrittenRow row) {
        return COLUMNS.stream()
                .map(field -> row.find(field).map(Cell::text).orElse(""))
                .toList();
    }

    @Provide
    Arbitrary<byte[]> anyFiles() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearlyFeeds = Arbitraries.of(
                        "brand,model\n",
                        "id\ttitle\n",
                        "Handle,Title,Option1 Name,Option1 Value\n",
                        "\"",
                        "\"\"",
                        ",",
                        "\t",
                        "\n",
                        "\r",
                        "Example",
                        "<rss>",
                        "<item>",
                        "<g:id>",
                        "</g:id>",
                        "</item>",
                        "</rss>",
                        "<![CDATA[",
                        "]]>",
                        "<!--",
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                        "<?",
                        "<!DOCTYPE a [",
                        "&amp;",
                        "&x;",
                        "&#xD800;",
                        "xmlns:g=''",
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"brand\":",
                        "1e999999999",
                        "\\ud800",
                        "\0",
                        "\uFEFF",
                        "\u001F\u008B",
                        "ÿ",
                        "ä",
                        "sep=;\n",
                        "PK\u0003\u0004")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces).getBytes(StandardCharsets.ISO_8859_1));
        return Arbitraries.oneOf(
                noise, nearlyFeeds, Combinators.combine(nearlyFeeds, noise).as((start, end) -> {
                    byte[] both = Arrays.copyOf(start, start.length + end.length);
                    System.arraycopy(end, 0, both, start.length, end.length);
                    return both;
                }));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> characters = Arbitraries.oneOf(
                Arbitraries.of(",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", " ", "'", "<b>", "&amp;", "0", "a"),
                Arbitraries.integers()
                        .between(0x20, Character.MAX_CODE_POINT)
                        .filter(ReadingPropertiesTest::isPrintable)
                        .map(Character::toString));
        return tablesOf(characters.list().ofMaxSize(12).map(pieces -> String.join("", pieces)));
    }

    @Provide
    Arbitrary<List<List<String>>> westernTables() {
        return tablesOf(Arbitraries.of(
                        "Größe",
                        "weiß",
                        "Läufer",
                        "señora",
                        "niño",
                        "façade",
                        "légère",
                        "Ørsted",
                        "“soft”",
                        "129 €",
                        "42,5",
                        "\"wide\"",
                        "Schuh;weit",
                        "road\ntrail",
                        "plain")
                .list()
                .ofMaxSize(4)
                .map(words -> String.join(" ", words)));
    }

    private static Arbitrary<List<List<String>>> tablesOf(Arbitrary<String> texts) {
        return Combinators.combine(Arbitraries.just("x"), texts, texts)
                .as((brand, model, source) -> List.of(brand, model.strip(), source.strip()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> unicodes() {
        return Arbitraries.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE");
    }

    private static boolean isPrintable(int character) {
        return Character.isDefined(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !Character.isSpaceChar(character)
                && character != '\uFEFF';
    }
}
