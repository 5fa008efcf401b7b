package io.toebox.catalog.imports;

/** How far an import is. */
enum ImportState {
    /** Received and checked; nothing has landed. */
    QUEUED,
    /** Some shoes may have landed, each of them whole. */
    RUNNING,
    DONE,
    /** Stopped on request between two batches; what had landed stays. */
    CANCELLED;

    boolean isOver() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case DONE, CANCELLED -> true;
        };
    }
}
