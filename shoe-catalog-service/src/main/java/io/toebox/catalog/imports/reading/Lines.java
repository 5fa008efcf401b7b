package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The physical lines of a text, each with its number and its line end. */
final class Lines {

    static final int MAX_CHARACTERS = 1_000_000;

    private final Reader text;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private final char[] buffer = new char[8192];
    private int position;
    private int end;
    private long number;

    Lines(Reader text) {
        this.text = text;
    }

    /**
     * One line.
     *
     * @param text with its line end; of a line that is too long only its start
     */
    record Line(long number, String text) {

        boolean isTooLong() {
            return text.length() > MAX_CHARACTERS;
        }
    }

    /** The next line; null behind the last. */
    @Nullable
    Line next() throws IOException {
        if (!putBack.isEmpty()) {
            return putBack.removeFirst();
        }
        var line = new StringBuilder();
        boolean ended = false;
        while (!ended && hasMore()) {
            int from = position;
            while (position < end && !isLineEnd(buffer[position])) {
                position++;
            }
            append(line, from, position);
            if (position < end) {
                appendLineEnd(line);
                ended = true;
            }
        }
        return line.isEmpty() ? null : new Line(++number, line.toString());
    }

    /** Makes these the next lines again. */
    void putBack(List<Line> lines) {
        lines.reversed().forEach(putBack::addFirst);
    }

    private void appendLineEnd(StringBuilder line) throws IOException {
        char first = buffer[position++];
        line.append(first);
        if (first == '\r' && hasMore() && buffer[position] == '\n') {
            position++;
            line.append('\n');
        }
    }

    private void append(StringBuilder line, int from, int to) {
        int room = MAX_CHARACTERS + 1 - line.length();
        line.append(buffer, from, Math.min(to - from, Math.max(room, 0)));
    }

    private boolean hasMore() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(text.read(buffer, 0, buffer.length), 0);
        }
        return position < end;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
