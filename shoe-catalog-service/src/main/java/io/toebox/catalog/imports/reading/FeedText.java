package io.toebox.catalog.imports.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** The text of a file: unpacked, decoded and without byte order mark. */
final class FeedText {

    /** How much of the file is looked at to find out what it is. */
    static final int HEAD_BYTES = 64 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private FeedText() {}

    static BufferedReader open(InputStream bytes) throws IOException {
        var packed = new BufferedInputStream(bytes);
        InputStream plain = GuardedGzip.isGzip(peek(packed, 2)) ? new GuardedGzip(packed) : packed;
        BOMInputStream text = BOMInputStream.builder()
                .setInputStream(new BufferedInputStream(plain, HEAD_BYTES))
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get();
        ByteOrderMark mark = text.getBOM();
        var unmarked = new BufferedInputStream(text, HEAD_BYTES);
        byte[] head = peek(unmarked, HEAD_BYTES);
        refuseOtherFiles(head);
        Charset charset = mark != null ? Charset.forName(mark.getCharsetName()) : Encoding.of(head);
        return new BufferedReader(new DecodedText(unmarked, charset));
    }

    private static byte[] peek(BufferedInputStream bytes, int length) throws IOException {
        bytes.mark(length);
        byte[] head = bytes.readNBytes(length);
        bytes.reset();
        return head;
    }

    private static void refuseOtherFiles(byte[] head) throws UnreadableFeedException {
        if (startsWith(head, ZIP)) {
            boolean excel = new String(head, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
            throw excel ? excel() : new UnreadableFeedException("zip-file", CATALOG.sentence("feed.zip-file"));
        }
        if (startsWith(head, OLD_EXCEL)) {
            throw excel();
        }
        if (startsWith(head, PDF)) {
            throw new UnreadableFeedException("pdf-file", CATALOG.sentence("feed.pdf-file"));
        }
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new UnreadableFeedException("html-page", CATALOG.sentence("feed.html-page"));
        }
    }

    private static UnreadableFeedException excel() {
        return new UnreadableFeedException("excel-file", CATALOG.sentence("feed.excel-file"));
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
