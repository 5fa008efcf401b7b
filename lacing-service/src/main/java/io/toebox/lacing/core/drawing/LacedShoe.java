package io.toebox.lacing.core.drawing;

import java.util.List;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Laces;

/**
 * What is drawn: a shoe and the laces in it.
 *
 * @param laces already mirrored for the foot
 * @param eyelets the shoe they are threaded through
 * @param foot the shoe of the pair
 */
public record LacedShoe(Laces laces, EyeletRows eyelets, Foot foot) {

    /** @throws IllegalArgumentException when the laces do not count the rows of the shoe, or go through a missing one */
    public LacedShoe {
        if (laces.rows() != eyelets.total()) {
            throw new IllegalArgumentException(
                    "the path has %d rows and the shoe %d".formatted(laces.rows(), eyelets.total()));
        }
        if (!laces.unusedRows().containsAll(eyelets.missingRows())) {
            throw new IllegalArgumentException("the path goes through a row that is missing: " + eyelets.missingRows());
        }
    }

    /**
     * The bands r|r+1 no lace crosses, as the row nearer the toe, ascending. The band between one lace and the next is not
     * among them: it holds a knot.
     */
    public List<Integer> windows() {
        return laces.windows().stream()
                .filter(band ->
                        laces.paths().stream().anyMatch(path -> path.windows().contains(band)))
                .toList();
    }
}
