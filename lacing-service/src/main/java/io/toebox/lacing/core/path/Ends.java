package io.toebox.lacing.core.path;

import java.util.Arrays;
import java.util.Optional;

/** Where the two ends of a lace meet to be tied. */
public enum Ends {
    /** In the middle of their row; they come out of its two eyelets. */
    ACROSS("across", false, Face.OUTSIDE),
    /** In the middle of their row, coming up between the two sides: they went into its two eyelets. */
    ACROSS_INSIDE("across-inside", false, Face.INSIDE),
    /** At one side; they come out of two of its eyelets. */
    SIDE("side", true, Face.OUTSIDE),
    /** Hidden within the shoe at one side; they went into two of its eyelets. */
    SIDE_INSIDE("side-inside", true, Face.INSIDE);

    private final String slug;
    private final boolean atOneSide;
    private final Face face;

    Ends(String slug, boolean atOneSide, Face face) {
        this.slug = slug;
        this.atOneSide = atOneSide;
        this.face = face;
    }

    /** Lower-kebab-case name used in the notation. */
    public String slug() {
        return slug;
    }

    /** Whether both ends are on one side of the shoe. */
    public boolean atOneSide() {
        return atOneSide;
    }

    /** The face of the upper they lie on. */
    public Face face() {
        return face;
    }

    static Optional<Ends> find(String slug) {
        return Arrays.stream(values()).filter(ends -> ends.slug.equals(slug)).findFirst();
    }
}
