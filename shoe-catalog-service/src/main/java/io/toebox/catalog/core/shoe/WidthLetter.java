package io.toebox.catalog.core.shoe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A width letter as it is printed. A letter means nothing without the last it stands on: D is the standard width of men and
 * a wide one of women, so letters are never compared across sexes.
 */
public enum WidthLetter {
    A4("4A"),
    A3("3A"),
    A2("2A"),
    A("A"),
    B("B"),
    C("C"),
    D("D"),
    E("E"),
    E2("2E"),
    E3("3E"),
    E4("4E"),
    E5("5E"),
    E6("6E");

    private final String label;

    WidthLetter(String label) {
        this.label = label;
    }

    /** The letter as published: {@code D}, {@code 2E}. */
    public String label() {
        return label;
    }

    /** The letter written as {@code 2E} or {@code EE}, in any letter case; empty when there is none. */
    public static Optional<WidthLetter> find(String text) {
        String written = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(letter ->
                        letter.label.equals(written) || letter.repeated().equals(written))
                .findFirst();
    }

    private String repeated() {
        return label.length() == 1 ? label : label.substring(1).repeat(label.charAt(0) - '0');
    }
}
