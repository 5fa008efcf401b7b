package io.toebox.catalog.audit;

/**
 * What happened to one thing.
 *
 * @param changed the published properties that differ, as a JSON array
 */
public record AuditEntry(Action action, Kind kind, String subject, String changed) {

    /** What was done. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** What it was done to. */
    public enum Kind {
        SHOE,
        STOCK,
        GRADING,
        IMPORT
    }
}
