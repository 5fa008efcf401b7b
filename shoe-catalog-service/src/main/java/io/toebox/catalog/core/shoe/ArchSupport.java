package io.toebox.catalog.core.shoe;

/** What the maker built in for the inner side of the foot. */
public enum ArchSupport {
    NEUTRAL,
    GUIDANCE,
    STABILITY
}
