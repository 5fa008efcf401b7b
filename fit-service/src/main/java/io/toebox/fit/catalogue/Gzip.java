package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Snapshots are kept compressed, in memory on their way and in the database. */
final class Gzip {

    private Gzip() {}

    static byte[] compress(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    static InputStream open(byte[] compressed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(compressed));
    }
}
