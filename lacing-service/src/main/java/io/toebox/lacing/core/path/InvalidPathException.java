package io.toebox.lacing.core.path;

/** A path nobody could lace, or one that does not do what it declares. The message names the strand and the pass. */
public final class InvalidPathException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final PathRule rule;

    InvalidPathException(PathRule rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** The rule that is broken. */
    public PathRule rule() {
        return rule;
    }
}
