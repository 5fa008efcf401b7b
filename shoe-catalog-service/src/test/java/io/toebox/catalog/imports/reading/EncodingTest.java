package io.toebox.catalog.imports.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.core.feed.Field;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTest {

    private static final String HEADER = "brand;model;color\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,Größe 42 weiß",
        "UTF-16,Größe 42 weiß",
        "UTF-16LE,Größe 42 weiß",
        "UTF-16BE,Größe 42 weiß",
        "windows-1252,Größe weiß",
        "windows-1252,Zapatilla señora 129 €",
        "windows-1252,chaussure légère “douce”",
        "windows-1251,Кроссовки беговые мужские чёрные",
        "windows-1253,Παπούτσια για τρέξιμο ανδρικά",
        "Shift_JIS,ランニングシューズ メンズ 幅広",
    })
    void theEncodingFollowsFromTheBytes(String charset, String model) {
        byte[] bytes = (HEADER + "Example;" + model + ";red\n").getBytes(Charset.forName(charset));

        assertThat(modelIn(bytes)).isEqualTo(model);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNotPartOfTheFirstColumn(String charset) {
        byte[] bytes = ("\uFEFF" + HEADER + "Example;Glide;red\n").getBytes(Charset.forName(charset));

        assertThat(modelIn(bytes)).isEqualTo("Glide");
    }

    @Test
    void aLetterBehindMuchAsciiIsStillReadAsWindows1252() {
        String plain = "Example;Glide;red\n".repeat(10_000);
        byte[] bytes = (HEADER + plain + "Example;Größe;red\n").getBytes(Charset.forName("windows-1252"));

        var feed = CollectedFeed.of(new ByteArrayInputStream(bytes), FeedFormat.TOEBOX_CSV);

        assertThat(feed.texts(10_000, Field.MODEL)).containsExactly("Größe");
    }

    @Test
    void bytesThatAreNoCharactersCostTheirRowAlone() {
        byte[] bytes = (HEADER + "Example;Größe;red\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 9] = (byte) 0xFF;

        var feed = CollectedFeed.of(new ByteArrayInputStream(bytes), FeedFormat.TOEBOX_CSV);

        assertThat(feed.broken).extracting(BrokenRow::code).containsExactly("broken-character");
        assertThat(feed.broken.getFirst().line()).isEqualTo(10_001L);
        assertThat(feed.rows).hasSize(9_999);
    }

    @Test
    void oneBrokenPairNearTheStartDoesNotChangeTheEncoding() {
        byte[] bytes = (HEADER + "Müller;Größe 7;red\nMüller;F? 8;red\nMüller;Straße 9;red\n")
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xA8;

        var feed = CollectedFeed.of(new ByteArrayInputStream(bytes), FeedFormat.TOEBOX_CSV);

        assertThat(feed.texts(0, Field.BRAND)).containsExactly("Müller");
        assertThat(feed.texts(1, Field.MODEL)).containsExactly("Straße 9");
        assertThat(feed.broken).extracting(BrokenRow::line).containsExactly(3L);
    }

    @Test
    void slipsOfOldSystemsAreNoText() {
        byte[] bytes = (HEADER + "Exam\0ple;Glide;red\nExample;Slide;red\n\u001A").getBytes(StandardCharsets.UTF_8);

        var feed = CollectedFeed.of(new ByteArrayInputStream(bytes), FeedFormat.TOEBOX_CSV);

        assertThat(feed.texts(0, Field.BRAND)).containsExactly("Example");
        assertThat(feed.rows).hasSize(2);
        assertThat(feed.broken).isEmpty();
    }

    @Test
    void aBarcodeInGroupsIsOneBarcode() {
        var feed = CollectedFeed.of(
                "brand,model,gtin\nExample,Glide,0 19034 00001 2\nExample,Glide,2000000000008 2000000000015\n",
                FeedFormat.TOEBOX_CSV);

        assertThat(feed.texts(0, Field.GTIN)).containsExactly("019034000012");
        assertThat(feed.texts(1, Field.GTIN)).containsExactly("2000000000008", "2000000000015");
    }

    @Test
    void aGzippedFileIsUnpacked() throws IOException {
        assertThat(modelIn(gzip((HEADER + "Example;Größe;red\n").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Größe");
    }

    @Test
    void aCutOffGzippedFileIsNamed() throws IOException {
        byte[] packed = gzip((HEADER + "Example;Glide;red\n".repeat(100)).getBytes(StandardCharsets.UTF_8));

        assertThat(codeOf(Arrays.copyOf(packed, packed.length / 2))).isEqualTo("broken-gzip");
        assertThat(codeOf(Arrays.copyOf(packed, 4))).isEqualTo("broken-gzip");
    }

    @Test
    void aGzipBombIsDefused() throws IOException {
        byte[] spaces = new byte[64 << 20];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(codeOf(gzip(spaces, (HEADER + "Example;").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("too-compressed");
    }

    private static String modelIn(byte[] bytes) {
        var feed = CollectedFeed.of(new ByteArrayInputStream(bytes), FeedFormat.TOEBOX_CSV);
        assertThat(feed.broken).isEmpty();
        return feed.rows.getFirst().find(Field.MODEL).orElseThrow().text();
    }

    private static String codeOf(byte[] bytes) {
        return new CollectedFeed().failOn(new ByteArrayInputStream(bytes)).code();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        return gzip(bytes, new byte[0]);
    }

    private static byte[] gzip(byte[] bytes, byte[] before) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(before);
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
