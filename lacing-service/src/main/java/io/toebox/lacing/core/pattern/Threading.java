package io.toebox.lacing.core.pattern;

import io.toebox.lacing.core.path.LacePath;

/** What comes of threading a lacing through a given shoe. */
public sealed interface Threading {

    /**
     * It can be laced.
     *
     * @param path the way to do it
     */
    record Laced(LacePath path) implements Threading {}

    /**
     * The shoe cannot take it.
     *
     * @param cause which condition fails
     * @param reason the same as a sentence for the runner
     */
    record Refused(Cause cause, String reason) implements Threading {}

    /** Why a shoe cannot take a lacing. */
    enum Cause {
        NEEDS_EVEN_ROWS("needs-even-rows"),
        NEEDS_EXTRA_HEEL_LOCK_EYELET("needs-extra-heel-lock-eyelet"),
        WINDOW_OUTSIDE_THE_ROWS("window-outside-the-rows");

        private final String slug;

        Cause(String slug) {
            this.slug = slug;
        }

        /** Lower-kebab-case name used on the wire. */
        public String slug() {
            return slug;
        }
    }
}
