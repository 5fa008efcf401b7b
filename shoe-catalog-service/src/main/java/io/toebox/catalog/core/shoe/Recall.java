package io.toebox.catalog.core.shoe;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Why the maker or an authority called a shoe back.
 *
 * @param reason in a sentence, at most 500 characters
 * @param date the day of the recall
 * @param link where it is published, an address with https, at most 500 characters
 */
public record Recall(String reason, LocalDate date, String link) {

    /** Of the reason and of the link. */
    public static final int MAX_LENGTH = 500;

    /** An address with https and a host. */
    public static final String LINK = "^https://[^\\s/?#]+[^\\s]*$";

    private static final Pattern LINK_FORM = Pattern.compile(LINK);

    public Recall {
        if (reason.isBlank() || reason.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A recall has a reason of 1 to 500 characters.");
        }
        if (link.length() > MAX_LENGTH || !LINK_FORM.matcher(link).matches()) {
            throw new IllegalArgumentException("A recall is published at an address with https.");
        }
    }
}
