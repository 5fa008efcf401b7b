package io.toebox.catalog.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** The file of a request: its body, or the file that a form sends. */
final class ImportBody {

    static final String CSV = "text/csv";
    static final String TSV = "text/tab-separated-values";
    static final String NDJSON = "application/x-ndjson";
    static final String GZIP = "application/gzip";
    /** What Windows calls a CSV once a spreadsheet is installed. */
    static final String WINDOWS_CSV = "application/vnd.ms-excel";

    /** What is taken; the content decides what the file is. */
    private static final List<String> TAKEN = List.of(
            CSV,
            TSV,
            "text/plain",
            NDJSON,
            MediaType.APPLICATION_XML,
            MediaType.TEXT_XML,
            "application/rss+xml",
            "application/atom+xml",
            GZIP,
            WINDOWS_CSV,
            MediaType.APPLICATION_OCTET_STREAM,
            MediaType.MULTIPART_FORM_DATA);

    private static final int MAX_LINE = 8192;
    private static final int MAX_PART_LINES = 100;

    private ImportBody() {}

    /**
     * The bytes of the file.
     *
     * @throws ProblemException when it is sent as something that is not taken, or a form has no file
     */
    static InputStream open(@Nullable MediaType type, InputStream body) throws IOException {
        if (type == null
                || TAKEN.stream().noneMatch(taken -> MediaType.valueOf(taken).isCompatible(type))) {
            throw ProblemException.ofType(String.join(", ", TAKEN));
        }
        return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                ? fileOf(body, type.getParameters().get("boundary"))
                : body;
    }

    private static InputStream fileOf(InputStream body, @Nullable String boundary) throws IOException {
        if (boundary == null || boundary.isEmpty()) {
            throw noFile();
        }
        var bytes = new BufferedInputStream(body);
        // What comes before the first part says nothing.
        new UntilDelimiter(bytes, ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1)).skipAll();
        byte[] delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        while (line(bytes).isEmpty()) {
            boolean file = false;
            String header = line(bytes);
            for (int i = 0; !header.isEmpty() && i < MAX_PART_LINES; i++) {
                String folded = header.toLowerCase(Locale.ROOT);
                file |= folded.startsWith("content-disposition:") && folded.contains("filename");
                header = line(bytes);
            }
            var part = new UntilDelimiter(bytes, delimiter);
            if (file) {
                return part;
            }
            part.skipAll();
        }
        throw noFile();
    }

    private static ProblemException noFile() {
        return ProblemException.of(Mistake.ofPointer("#", Mistake.REQUIRED, CATALOG.sentence("import.no-file")));
    }

    /** The rest of the line, without its end; {@code --} behind the last boundary and at the end of the bytes. */
    private static String line(InputStream bytes) throws IOException {
        var line = new StringBuilder();
        int read = bytes.read();
        while (read >= 0 && read != '\n' && line.length() < MAX_LINE) {
            line.append((char) read);
            read = bytes.read();
        }
        return read < 0 && line.isEmpty() ? "--" : line.toString().stripTrailing();
    }

    /** Bytes up to a delimiter, which is read too. */
    private static final class UntilDelimiter extends InputStream {

        private final InputStream bytes;
        private final byte[] delimiter;
        private final int[] fallbacks;
        /** Bytes of the delimiter that were read and turned out to be none; then handed out. */
        private int held;

        private int handed;
        /** How many bytes of the delimiter, from its start, are handed out in all. */
        private int delimiterStart;

        private int next = -1;
        private boolean hasNext;
        private boolean ended;

        UntilDelimiter(InputStream bytes, byte[] delimiter) {
            this.bytes = bytes;
            this.delimiter = delimiter.clone();
            this.fallbacks = fallbacks(delimiter);
        }

        @Override
        public int read() throws IOException {
            while (true) {
                if (handed > 0) {
                    int at = delimiterStart - handed--;
                    return delimiter[at] & 0xFF;
                }
                if (hasNext) {
                    hasNext = false;
                    return next;
                }
                if (ended) {
                    return -1;
                }
                step();
            }
        }

        private void step() throws IOException {
            int read = bytes.read();
            if (read < 0) {
                handOut(held);
                held = 0;
                ended = true;
                return;
            }
            if (read == (delimiter[held] & 0xFF)) {
                held++;
                ended = held == delimiter.length;
                return;
            }
            int shorter = held;
            while (shorter > 0 && read != (delimiter[shorter] & 0xFF)) {
                shorter = fallbacks[shorter - 1];
            }
            boolean fits = read == (delimiter[shorter] & 0xFF);
            handOut(held - shorter);
            if (fits) {
                held = shorter + 1;
            } else {
                held = 0;
                next = read;
                hasNext = true;
            }
        }

        private void handOut(int count) {
            handed = count;
            delimiterStart = count;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int read = read();
                if (read < 0) {
                    return count == 0 ? -1 : count;
                }
                target[offset + count++] = (byte) read;
            }
            return count;
        }

        void skipAll() throws IOException {
            while (read() >= 0) {
                // Until the delimiter.
            }
        }

        /** For each length of a match, the longest shorter one that ends the same (Knuth, Morris and Pratt 1977). */
        private static int[] fallbacks(byte[] delimiter) {
            int[] fallbacks = new int[delimiter.length];
            int length = 0;
            for (int i = 1; i < delimiter.length; i++) {
                while (length > 0 && delimiter[i] != delimiter[length]) {
                    length = fallbacks[length - 1];
                }
                length += delimiter[i] == delimiter[length] ? 1 : 0;
                fallbacks[i] = length;
            }
            return fallbacks;
        }
    }
}
