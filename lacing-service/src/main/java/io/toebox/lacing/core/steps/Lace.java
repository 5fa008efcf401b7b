package io.toebox.lacing.core.steps;

import java.util.List;

import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Tie;

/**
 * A lace as it is laced: its path, and where its two ends are tied.
 *
 * @param path its path
 * @param knotRows rows behind which the ends are tied to each other for good before they go on, ascending
 * @param ending what becomes of the ends
 */
public record Lace(LacePath path, List<Integer> knotRows, Ending ending) {

    /** What becomes of the two ends of a lace. */
    public enum Ending {
        BOW("bow"),
        REEF("reef"),
        SURGEON("surgeon"),
        /** Tucked away untied. */
        NONE("none");

        private final String slug;

        Ending(String slug) {
            this.slug = slug;
        }

        /** Lower-kebab-case name. */
        public String slug() {
            return slug;
        }
    }

    public Lace {
        knotRows = List.copyOf(knotRows);
    }

    /** A lace with the knots and the ending its path declares. */
    public static Lace of(LacePath path) {
        return new Lace(path, path.declared().knotRows(), ending(path.declared().tie()));
    }

    /** All laces of a shoe, the one nearest the toe first. */
    public static List<Lace> listOf(Laces laces) {
        return laces.paths().stream().map(Lace::of).toList();
    }

    private static Ending ending(Tie tie) {
        return switch (tie) {
            case BOW -> Ending.BOW;
            case REEF -> Ending.REEF;
            case SURGEON -> Ending.SURGEON;
            case NONE -> Ending.NONE;
        };
    }
}
