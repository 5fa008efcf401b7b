package io.toebox.catalog.core.feed;

import java.util.Optional;

import io.toebox.catalog.core.shoe.Shoe;

/** A text from a feed as it may be kept: on one line, without control characters, of bounded length. */
final class StoredText {

    static final int MAX_LENGTH = Shoe.Identity.MAX_NAME_LENGTH;

    private StoredText() {}

    /** The text; empty when nothing readable is left or it is too long. */
    static Optional<String> find(String text) {
        String kept = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}]+", " ")
                .strip();
        return kept.isEmpty() || kept.length() > MAX_LENGTH ? Optional.empty() : Optional.of(kept);
    }
}
