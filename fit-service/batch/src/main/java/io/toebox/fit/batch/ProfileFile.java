package io.toebox.fit.batch;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * A file of profiles.
 *
 * @param columns which of its columns are read, and how
 * @param select the rows with these columns, in the order of the file
 * @param rows how many there are
 * @param unused names of columns that mean nothing here
 */
record ProfileFile(ProfileColumns columns, String select, long rows, List<String> unused) {

    /** @throws UsageException when it cannot be read or tells of no feet */
    static ProfileFile open(Path file, Tables tables) throws SQLException {
        var types = tables.columns(file);
        var columns = ProfileColumns.of(List.copyOf(types.keySet()));
        var rows = Tables.rows(file);
        var select = columns.names().stream()
                .map(name -> Tables.cell(name, requireNonNull(types.get(name))))
                .collect(Collectors.joining(", ", "select ", " from " + rows));
        var unused = new ArrayList<>(types.keySet());
        unused.removeAll(columns.names());
        return new ProfileFile(columns, select, tables.count(rows), unused);
    }

    /** The cells of the row an answer stands at. */
    @Nullable
    Object[] cells(ResultSet row) throws SQLException {
        var cells = new @Nullable Object[columns.names().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getObject(i + 1);
        }
        return cells;
    }

    /**
     * Rows of a file that were read.
     *
     * @param profiles those that could be read
     * @param bad how many could not
     * @param ofRows how many rows the file has, of which every so many-th was looked at
     */
    record Sample(List<Reading.Profile> profiles, long bad, long ofRows) {

        static Sample read(Path file, long most) throws SQLException {
            try (var tables = Tables.open()) {
                var opened = ProfileFile.open(file, tables);
                long step = Math.max(1, (opened.rows() + most - 1) / most);
                var profiles = new ArrayList<Reading.Profile>();
                var counted = new long[2];
                tables.forEach(opened.select(), row -> {
                    if (counted[0]++ % step == 0) {
                        if (opened.columns().read(opened.cells(row)) instanceof Reading.Profile profile) {
                            profiles.add(profile);
                        } else {
                            counted[1]++;
                        }
                    }
                });
                if (profiles.isEmpty()) {
                    throw new UsageException("No row of %s tells of feet that can be read.".formatted(file));
                }
                return new Sample(profiles, counted[1], opened.rows());
            }
        }
    }
}
