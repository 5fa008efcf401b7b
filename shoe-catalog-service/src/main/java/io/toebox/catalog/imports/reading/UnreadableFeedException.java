package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;

/** The file, or the rest of it, cannot be read; the reason says why and what to do, for the shop that sent it. */
public final class UnreadableFeedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Sentence reason;

    @Nullable
    private final Long line;

    UnreadableFeedException(String code, Sentence reason) {
        this(code, null, reason);
    }

    UnreadableFeedException(String code, @Nullable Long line, Sentence reason) {
        super(reason.in(Language.ENGLISH));
        this.code = code;
        this.reason = reason;
        this.line = line;
    }

    /** For programs, such as {@code unknown-header}. */
    public String code() {
        return code;
    }

    /** Why it cannot be read, and what to do. */
    public Sentence reason() {
        return reason;
    }

    /** The line of the file where reading ended; empty when the file as a whole is meant. */
    public Optional<Long> findLine() {
        return Optional.ofNullable(line);
    }
}
