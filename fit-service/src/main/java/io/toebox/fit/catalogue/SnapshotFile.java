package io.toebox.fit.catalogue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The catalogue's snapshot for programs that follow nothing: read once, landed as the service lands it. */
public final class SnapshotFile {

    /** The first byte of what is gzipped (RFC 1952). */
    private static final int GZIPPED = 0x1f;

    private SnapshotFile() {}

    /**
     * The state that the lines tell, with what each shop has.
     *
     * @param lines the answer of the catalogue's {@code /v1/snapshot/with-stock}, gzipped or not
     * @throws IOException when it is not a whole snapshot
     */
    public static Snapshot read(InputStream lines) throws IOException {
        var buffered = new BufferedInputStream(lines);
        buffered.mark(1);
        int first = buffered.read();
        buffered.reset();
        var plain = first == GZIPPED ? new GZIPInputStream(buffered) : buffered;
        return new SnapshotReader(new ObjectMapper()).read(plain).toSnapshot();
    }
}
