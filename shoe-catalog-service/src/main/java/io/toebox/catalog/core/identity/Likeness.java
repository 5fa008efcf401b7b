package io.toebox.catalog.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How likely a title that has no shoe's name means a certain shoe all the same. The shares were set by judgement on titles of a
 * market place (ESTIMATED): they order candidates and keep hopeless ones away, and no decision is made on them without a person.
 */
public final class Likeness {

    /** From here on a candidate is worth a look. */
    public static final double WORTH_A_LOOK = 0.3;

    private static final double SAME = 1;
    private static final double OTHER_ORDER = 0.9;
    private static final double MISSPELT = 0.8;
    private static final double FIRST_VERSION = 0.6;
    private static final double MORE_WORDS = 0.5;
    private static final double NO_VERSION = 0.4;
    private static final double TRAIL = 0.3;
    private static final double OTHER_EDITION = 0.05;
    /** Shorter words differ by a letter and mean different things. */
    private static final int MISSPELT_LENGTH = 6;

    private Likeness() {}

    /**
     * The probability that both names are those of one shoe, 0 to 1; 1 for equal names.
     *
     * @param title as a shop writes it
     * @param known as the catalogue has it
     */
    public static double of(ModelName title, ModelName known) {
        if (!title.brand().equals(known.brand())) {
            return 0;
        }
        return words(title, known) * editions(title, known);
    }

    private static double editions(ModelName title, ModelName known) {
        var differing = new TreeSet<>(title.editions());
        differing.addAll(known.editions());
        differing.removeIf(edition ->
                title.editions().contains(edition) && known.editions().contains(edition));
        return differing.isEmpty() ? SAME : differing.equals(new TreeSet<>(List.of("trail"))) ? TRAIL : OTHER_EDITION;
    }

    private static double words(ModelName title, ModelName known) {
        if (Words.joined(title.words()).equals(Words.joined(known.words()))) {
            return SAME;
        }
        double versions = versions(title, known);
        if (versions == 0) {
            return 0;
        }
        var more = new ArrayList<>(title.wordsWithoutVersion());
        var missing = new ArrayList<String>();
        known.wordsWithoutVersion().forEach(word -> {
            if (!more.remove(word)) {
                missing.add(word);
            }
        });
        if (more.isEmpty() && missing.isEmpty()) {
            return versions == SAME ? OTHER_ORDER : versions;
        }
        if (missing.isEmpty() && !known.wordsWithoutVersion().isEmpty()) {
            return versions * Math.pow(MORE_WORDS, more.size());
        }
        boolean misspelt = Words.joined(more).length() >= MISSPELT_LENGTH
                && isOneSlipAway(Words.joined(more), Words.joined(missing));
        return misspelt ? versions * MISSPELT : 0;
    }

    private static double versions(ModelName title, ModelName known) {
        String one = title.version().orElse("");
        String other = known.version().orElse("");
        if (one.equals(other)) {
            return SAME;
        }
        if (one.isEmpty() && other.equals("1") || one.equals("1") && other.isEmpty()) {
            return FIRST_VERSION;
        }
        return one.isEmpty() ? NO_VERSION : 0;
    }

    /** Whether one letter was left out, put in, changed or swapped with its neighbour. */
    private static boolean isOneSlipAway(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        if (restOfOne.isEmpty() || restOfOther.isEmpty()) {
            return true;
        }
        boolean changed = restOfOne.substring(1).equals(restOfOther.substring(1));
        boolean leftOut = restOfOne.equals(restOfOther.substring(1))
                || restOfOne.substring(1).equals(restOfOther);
        boolean swapped = restOfOne.length() > 1
                && restOfOther.length() > 1
                && restOfOne.charAt(0) == restOfOther.charAt(1)
                && restOfOne.charAt(1) == restOfOther.charAt(0)
                && restOfOne.substring(2).equals(restOfOther.substring(2));
        return changed || leftOut || swapped;
    }
}
