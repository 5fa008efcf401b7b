package io.toebox.catalog.imports.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.toebox.catalog.core.feed.Cell;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Everything a small file says. */
final class CollectedFeed implements RowSink {

    @Override
    public void begin(FeedFormat format) {}

    final List<WrittenRow> rows = new ArrayList<>();
    final List<BrokenRow> broken = new ArrayList<>();

    static CollectedFeed of(InputStream bytes, FeedFormat format) {
        var collected = new CollectedFeed();
        try {
            FeedFormat read = FeedReader.read(bytes, null, null, collected);
            if (read != format) {
                throw new AssertionError("Taken for " + read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collected;
    }

    static CollectedFeed of(String text, FeedFormat format) {
        return of(bytesOf(text), format);
    }

    static CollectedFeed ofResource(String name, FeedFormat format) {
        return of(resource(name), format);
    }

    /** What a file that cannot be read to its end says before and when it ends. */
    UnreadableFeedException failOn(InputStream bytes) {
        return catchThrowableOfType(UnreadableFeedException.class, () -> FeedReader.read(bytes, null, null, this));
    }

    static UnreadableFeedException failureOf(String text) {
        return new CollectedFeed().failOn(bytesOf(text));
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(CollectedFeed.class.getResourceAsStream(name), name);
    }

    static InputStream bytesOf(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The texts of one field of one row. */
    List<String> texts(int row, Field field) {
        return rows.get(row).list(field).stream().map(Cell::text).toList();
    }

    @Override
    public void row(WrittenRow row) {
        rows.add(row);
    }

    @Override
    public void broken(BrokenRow problem) {
        broken.add(problem);
    }
}
