package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("long")
class StreamingTest {

    private static final int ROWS = 200_000;

    @Test
    void aLongTableIsReadWhileItArrives() throws IOException {
        var text = new GeneratedText("brand,model,size\n", i -> "Example,Glide " + i + ",9\n", "", ROWS);

        assertThatItStreams(text, FeedFormat.TOEBOX_CSV);
    }

    @Test
    void aLongXmlIsReadWhileItArrives() throws IOException {
        var text = new GeneratedText(
                "<rss><channel>", i -> "<item><title>Glide " + i + "</title></item>\n", "</channel></rss>", ROWS);

        assertThatItStreams(text, FeedFormat.GOOGLE_XML);
    }

    @Test
    void moreRowsThanAFileMayHaveEndTheReading() {
        var text = new GeneratedText("", i -> "{\"model\":\"a\"}\n", "", Rows.MAX_ROWS + 1);
        var counted = new Counted(text);

        assertThatThrownBy(() -> FeedReader.read(text, null, null, counted))
                .isInstanceOfSatisfying(UnreadableFeedException.class, e -> {
                    assertThat(e.code()).isEqualTo("too-many-rows");
                    assertThat(e.findLine()).contains(Rows.MAX_ROWS + 1L);
                });
        assertThat(counted.rows).isEqualTo(Rows.MAX_ROWS);
    }

    private static void assertThatItStreams(GeneratedText text, FeedFormat format) throws IOException {
        var counted = new Counted(text);

        assertThat(FeedReader.read(text, null, null, counted)).isEqualTo(format);

        assertThat(counted.rows).isEqualTo(ROWS);
        assertThat(counted.piecesAtFirstRow).isLessThan(ROWS / 10);
        assertThat(counted.lastModel).isEqualTo("Glide " + (ROWS - 1));
    }

    /** Counts rows and remembers how much was already asked for when the first came. */
    private static final class Counted implements RowSink {

        @Override
        public void begin(FeedFormat format) {}

        private final GeneratedText source;
        private int rows;
        private int piecesAtFirstRow;
        private String lastModel = "";

        Counted(GeneratedText source) {
            this.source = source;
        }

        @Override
        public void row(WrittenRow row) {
            piecesAtFirstRow = rows++ == 0 ? source.generated : piecesAtFirstRow;
            lastModel = row.find(Field.MODEL).orElseThrow().text();
        }

        @Override
        public void broken(BrokenRow problem) {
            throw new AssertionError(problem);
        }
    }

    /** A text that is made while it is read. */
    private static final class GeneratedText extends InputStream {

        private final IntFunction<String> piece;
        private final String end;
        private final int pieces;
        private int generated;
        private boolean ended;
        private byte[] current;
        private int position;

        GeneratedText(String start, IntFunction<String> piece, String end, int pieces) {
            this.current = start.getBytes(StandardCharsets.UTF_8);
            this.piece = piece;
            this.end = end;
            this.pieces = pieces;
        }

        @Override
        public int read() {
            while (position == current.length) {
                if (ended) {
                    return -1;
                }
                ended = generated == pieces;
                current = (ended ? end : piece.apply(generated++)).getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return current[position++];
        }
    }
}
