package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/**
 * Bytes as characters, strictly: a byte that is none ends the reading instead of becoming a replacement character in a
 * shoe's name. A file that was nothing but ASCII so far may still turn out to be windows-1252.
 */
final class DecodedText extends Reader {

    private final InputStream bytes;
    private final ByteBuffer buffer = ByteBuffer.allocate(8192).flip();
    private Charset charset;
    private CharsetDecoder decoder;
    private boolean onlyAscii = true;
    private boolean atEnd;
    private long line = 1;

    DecodedText(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.decoder = charset.newDecoder();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            int before = out.position();
            CoderResult result = decoder.decode(buffer, out, atEnd);
            note(target, before, out.position());
            if (result.isError()) {
                useWindows1252();
            } else if (out.position() > offset) {
                return out.position() - offset;
            } else if (atEnd) {
                return -1;
            } else {
                fill();
            }
        }
    }

    private void note(char[] target, int from, int to) {
        for (int i = from; i < to; i++) {
            onlyAscii &= target[i] < 128;
            line += target[i] == '\n' ? 1 : 0;
        }
    }

    private void useWindows1252() throws UnreadableFeedException {
        if (!onlyAscii || !charset.equals(StandardCharsets.UTF_8)) {
            throw new UnreadableFeedException(
                    "broken-encoding",
                    line,
                    CATALOG.sentence("feed.broken-encoding", charset.name(), String.valueOf(line)));
        }
        charset = Encoding.WINDOWS_1252;
        decoder = charset.newDecoder();
    }

    private void fill() throws IOException {
        buffer.compact();
        int count = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
        atEnd = count < 0;
        buffer.position(buffer.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() {
        // The bytes belong to the caller.
    }
}
