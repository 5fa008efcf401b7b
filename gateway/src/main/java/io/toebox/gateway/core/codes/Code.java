package io.toebox.gateway.core.codes;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that opens one thing once: eight characters, none of which is taken for another when it is read out or written by hand. There
 * are 6.5 × 10¹¹ of them, so at twenty guesses in ten minutes nobody finds one of a thousand in a year's time.
 *
 * @param characters without the hyphen in the middle
 */
public record Code(String characters) {

    /** How many characters it has. */
    public static final int LENGTH = 8;

    /** Neither 0 and O, 1, I and L, nor U, which is taken for V. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** @throws IllegalArgumentException when it is no code */
    public Code {
        if (!FORM.matcher(characters).matches()) {
            throw new IllegalArgumentException("A code has %d characters of %s".formatted(LENGTH, ALPHABET));
        }
    }

    /** A new one. */
    public static Code generate(SecureRandom random) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Code(text.toString());
    }

    /** The code as somebody typed it: in any letter case, with hyphens or spaces anywhere; empty when it is none. */
    public static Optional<Code> find(String typed) {
        return Optional.of(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .filter(text -> FORM.matcher(text).matches())
                .map(Code::new);
    }

    /** As it is shown: in two halves. */
    public String shown() {
        return characters.substring(0, LENGTH / 2) + "-" + characters.substring(LENGTH / 2);
    }

    /** Never the code itself, which would then stand in logs. */
    @Override
    public String toString() {
        return "code";
    }
}
