package io.toebox.fit.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * Scores one partition of a table after the other, for engines that run on many machines: sent to each once (as Spark broadcasts it),
 * where the shelf is laid out at the first question. It knows no such engine: rows go in and out as arrays of cells.
 */
public final class PartitionScorer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] snapshot;
    private final @Nullable String shop;
    private final int top;
    private final ArrayList<String> names;

    private transient @Nullable Scorer scorer;

    /**
     * @param snapshot the catalogue's, gzipped or not
     * @param shop whose shelf; every shoe in every size when null
     * @param top at most so many shoes for a profile, at least 1
     * @param names of all columns of the table
     * @throws UsageException when they tell of no feet
     */
    public PartitionScorer(byte[] snapshot, @Nullable String shop, int top, List<String> names) {
        this.snapshot = snapshot.clone();
        this.shop = shop;
        this.top = top;
        this.names = new ArrayList<>(ProfileColumns.of(names).names());
    }

    /** The columns whose cells a row consists of, in this order. */
    public List<String> columns() {
        return List.copyOf(names);
    }

    /** The lines of the answer, in the order of the rows; rows that cannot be read have none. */
    public Iterator<Score> score(Iterator<@Nullable Object[]> rows) {
        var columns = ProfileColumns.of(names);
        var known = scorer();
        return new Iterator<>() {
            private Iterator<Score> lines = List.<Score>of().iterator();

            @Override
            public boolean hasNext() {
                while (!lines.hasNext() && rows.hasNext()) {
                    if (columns.read(rows.next()) instanceof Reading.Profile profile) {
                        lines = known.score(profile).iterator();
                    }
                }
                return lines.hasNext();
            }

            @Override
            public Score next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return lines.next();
            }
        };
    }

    private synchronized Scorer scorer() {
        var known = scorer;
        if (known == null) {
            known = new Scorer(Shelves.of(snapshot, shop).byScale(), top);
            scorer = known;
        }
        return known;
    }
}
