package io.toebox.lacing.core.drawing;

import java.util.List;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.steps.Lace;

/**
 * What is drawn: a shoe and the laces in it.
 *
 * @param laces at least one, the one nearest the toe first; already mirrored for the foot
 * @param eyelets the shoe they are threaded through
 * @param foot the shoe of the pair
 */
public record LacedShoe(List<Lace> laces, EyeletRows eyelets, Foot foot) {

    /** @throws IllegalArgumentException when there is no lace, or one does not have the rows of the shoe */
    public LacedShoe {
        laces = List.copyOf(laces);
        if (laces.isEmpty()) {
            throw new IllegalArgumentException("a laced shoe has at least one lace");
        }
        for (var lace : laces) {
            if (lace.path().rows() != eyelets.total()) {
                throw new IllegalArgumentException("the path has %d rows and the shoe %d"
                        .formatted(lace.path().rows(), eyelets.total()));
            }
        }
    }

    /** A shoe with one lace. */
    public static LacedShoe of(LacePath path, EyeletRows eyelets, Foot foot) {
        return new LacedShoe(List.of(Lace.of(path)), eyelets, foot);
    }

    /** A shoe with all its laces. */
    public static LacedShoe of(Laces laces, EyeletRows eyelets, Foot foot) {
        return new LacedShoe(Lace.listOf(laces), eyelets, foot);
    }
}
