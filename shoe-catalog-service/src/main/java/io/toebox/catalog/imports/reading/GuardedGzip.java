package io.toebox.catalog.imports.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ProxyInputStream;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** A gzipped file unpacked, with a limit to what it may unpack to: a small file must not keep the service busy for hours. */
final class GuardedGzip extends ProxyInputStream {

    private static final long MAX_BYTES = 1L << 30;
    /** Feeds repeat themselves and shrink twenty- to fiftyfold; deflate reaches a thousandfold only on a bomb. */
    private static final long MAX_RATIO = 200;

    private static final long UNJUDGED_BYTES = 16L << 20;

    private final BoundedInputStream packed;
    private long unpacked;

    GuardedGzip(InputStream packed) throws IOException {
        this(BoundedInputStream.builder().setInputStream(packed).get());
    }

    private GuardedGzip(BoundedInputStream packed) throws IOException {
        super(unpack(packed));
        this.packed = packed;
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    }

    private static InputStream unpack(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed);
        } catch (EOFException | ZipException e) {
            throw broken();
        }
    }

    @Override
    protected void afterRead(int count) throws IOException {
        unpacked += Math.max(count, 0);
        if (unpacked > MAX_BYTES) {
            throw new UnreadableFeedException("too-large", CATALOG.sentence("feed.too-large"));
        }
        if (unpacked > UNJUDGED_BYTES && unpacked / MAX_RATIO > packed.getCount()) {
            throw new UnreadableFeedException(
                    "too-compressed", CATALOG.sentence("feed.too-compressed", String.valueOf(MAX_RATIO)));
        }
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
        throw e instanceof EOFException || e instanceof ZipException ? broken() : e;
    }

    private static UnreadableFeedException broken() {
        return new UnreadableFeedException("broken-gzip", CATALOG.sentence("feed.broken-gzip"));
    }
}
