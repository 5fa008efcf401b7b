package io.toebox.catalog.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

import io.toebox.catalog.core.feed.WrittenRow;

/** Writes {@code import_row} with COPY, the fastest way in, a row at a time so that memory stays flat. */
final class StagedRows implements AutoCloseable {

    /** Its own, because rows hold longer texts than requests may. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static final TypeReference<List<ReportLine>> REPORT_LINES = new TypeReference<>() {};

    private static final String COPY =
            "copy import_row (job_id, ordinal, line, shoe_key, cells, findings) from stdin with (encoding 'UTF8')";
    private static final String NULL = "\\N";
    private static final int BUFFER = 1 << 16;

    /** How many rows a COPY has: at its end the database looks their job up, and a connection does not wait for it for long. */
    private static final int ROWS_OF_A_COPY = 20_000;

    private final UUID job;
    private final CopyManager database;
    private CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);
    private long ordinal;

    StagedRows(Connection connection, UUID job) throws SQLException {
        this.job = job;
        this.database = connection.unwrap(PGConnection.class).getCopyAPI();
        this.copy = database.copyIn(COPY);
    }

    /**
     * Adds one row.
     *
     * @param shoeKey the shoe it is about; null when nothing of it may land
     */
    void add(long line, @Nullable String shoeKey, @Nullable WrittenRow row, List<ReportLine> findings)
            throws SQLException {
        buffer.append(job)
                .append('\t')
                .append(ordinal++)
                .append('\t')
                .append(line)
                .append('\t');
        append(shoeKey);
        buffer.append('\t');
        append(row == null ? null : json(row.cells()));
        buffer.append('\t');
        append(findings.isEmpty() ? null : json(findings));
        buffer.append('\n');
        if (ordinal % ROWS_OF_A_COPY == 0) {
            finish();
            copy = database.copyIn(COPY);
        } else if (buffer.length() >= BUFFER) {
            flush();
        }
    }

    /** Ends the COPY; without it, closing takes everything back. */
    void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The two lists one after the other. */
    static List<ReportLine> together(@Nullable String json, List<ReportLine> more) {
        var all = new ArrayList<ReportLine>();
        if (json != null) {
            all.addAll(read(json, REPORT_LINES));
        }
        all.addAll(more);
        return all;
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    /** The text format of COPY escapes what it separates with. */
    private void append(@Nullable String text) {
        if (text == null) {
            buffer.append(NULL);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                case '\0' -> {
                    // A text of the database cannot hold it, and no shoe is told from another by it.
                }
                default -> buffer.append(c);
            }
        }
    }
}
