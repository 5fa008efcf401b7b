package io.toebox.catalog.core.feed;

import java.util.Optional;

/** A text from a feed as it may be kept: on one line, without control characters, of bounded length. */
final class StoredText {

    /** Longer than every brand and model name, and than the titles Google allows. */
    static final int MAX_LENGTH = 200;

    private StoredText() {}

    /** The text; empty when nothing readable is left or it is too long. */
    static Optional<String> find(String text) {
        String kept = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}]+", " ")
                .strip();
        return kept.isEmpty() || kept.length() > MAX_LENGTH ? Optional.empty() : Optional.of(kept);
    }
}
