package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The file, or the rest of it, cannot be read; the message says why and what to do, for the shop that sent it. */
public final class UnreadableFeedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    @Nullable
    private final Long line;

    UnreadableFeedException(String code, String message) {
        this(code, null, message);
    }

    UnreadableFeedException(String code, @Nullable Long line, String message) {
        super(message);
        this.code = code;
        this.line = line;
    }

    /** For programs, such as {@code unknown-header}. */
    public String code() {
        return code;
    }

    /** The line of the file where reading ended; empty when the file as a whole is meant. */
    public Optional<Long> findLine() {
        return Optional.ofNullable(line);
    }
}
