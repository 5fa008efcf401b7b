package io.toebox.lacing.core.path;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Text that is not the notation of {@link LaceNotation}. The message says what was expected where. */
public final class InvalidNotationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable PathPlace place;

    InvalidNotationException(String message) {
        super(message);
        this.place = null;
    }

    InvalidNotationException(PathPlace place, String expected) {
        super(place + ": " + expected);
        this.place = place;
    }

    /** The word that cannot be read; empty when it is not within a strand. */
    public Optional<PathPlace> findPlace() {
        return Optional.ofNullable(place);
    }
}
