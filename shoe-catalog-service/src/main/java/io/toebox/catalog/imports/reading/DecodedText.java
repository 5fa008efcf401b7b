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

/**
 * Bytes as characters. What is none becomes {@link #BROKEN}, which costs its row and no other. A file that was nothing but
 * ASCII so far may still turn out to be windows-1252.
 */
final class DecodedText extends Reader {

    /** Stands for bytes that are no character. */
    static final char BROKEN = '\uFFFD';

    private final InputStream bytes;
    private final ByteBuffer buffer = ByteBuffer.allocate(8192).flip();
    private Charset charset;
    private CharsetDecoder decoder;
    private boolean onlyAscii = true;
    private boolean atEnd;

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
            if (result.isError() && onlyAscii && charset.equals(StandardCharsets.UTF_8)) {
                charset = Encoding.WINDOWS_1252;
                decoder = charset.newDecoder();
            } else if (result.isError()) {
                onlyAscii = false;
                buffer.position(buffer.position() + result.length());
                out.put(BROKEN);
                decoder.reset();
                return out.position() - offset;
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
        }
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
