package io.toebox.lacing.core.path;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A path nobody could lace, or one that does not do what it declares. The message names the strand and the pass. */
public final class InvalidPathException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final PathRule rule;
    private final transient @Nullable PathPlace place;

    InvalidPathException(PathRule rule, String message) {
        super(message);
        this.rule = rule;
        this.place = null;
    }

    InvalidPathException(PathRule rule, PathPlace place, String why) {
        super(place + ": " + why);
        this.rule = rule;
        this.place = place;
    }

    /** The rule that is broken. */
    public PathRule rule() {
        return rule;
    }

    /** The pass that breaks it; empty when no single pass does, for example when a row is forgotten. */
    public Optional<PathPlace> findPlace() {
        return Optional.ofNullable(place);
    }
}
