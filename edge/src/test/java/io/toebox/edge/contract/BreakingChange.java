package io.toebox.edge.contract;

/**
 * Something a client that works today would stumble over tomorrow.
 *
 * @param kind what happened
 * @param where operation and place in it, for people
 * @param detail before and after
 */
public record BreakingChange(Kind kind, String where, String detail) {

    /** Every kind of change that breaks a client. */
    public enum Kind {
        OPERATION_REMOVED,
        OPERATION_ID_RENAMED,
        SECURITY_ADDED,
        PARAMETER_REMOVED,
        PARAMETER_RENAMED,
        PARAMETER_MOVED,
        PARAMETER_STYLE_CHANGED,
        REQUIRED_PARAMETER_ADDED,
        PARAMETER_BECAME_REQUIRED,
        BODY_REMOVED,
        BODY_BECAME_REQUIRED,
        REQUEST_MEDIA_TYPE_REMOVED,
        RESPONSE_STATUS_REMOVED,
        RESPONSE_MEDIA_TYPE_REMOVED,
        RESPONSE_HEADER_REMOVED,
        RESPONSE_HEADER_OPTIONAL,
        /** What was accepted is refused, or something new may come. */
        TYPE_CHANGED,
        VALUE_CHANGED,
        BOUND_CHANGED,
        LENGTH_CHANGED,
        PATTERN_CHANGED,
        FORMAT_CHANGED,
        MULTIPLE_OF_CHANGED,
        REQUIRED_CHANGED,
        PROPERTY_REMOVED,
        PROPERTY_ADDED_TO_CLOSED_OBJECT,
        OBJECT_CLOSED_OR_OPENED,
        ALTERNATIVES_CHANGED,
        OTHER_CONSTRAINT_CHANGED
    }

    @Override
    public String toString() {
        return kind + " " + where + ": " + detail;
    }
}
