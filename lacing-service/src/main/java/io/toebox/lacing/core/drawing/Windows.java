package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.toebox.lacing.core.path.Ends;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;

/** Where in a laced shoe no lace lies over the throat. */
final class Windows {

    private Windows() {}

    /**
     * Rows with nothing across the throat between them.
     *
     * @param fromRow the row nearer the toe
     * @param toRow the row nearer the ankle
     */
    record Window(int fromRow, int toRow) {}

    /** From the toe to the ankle; neighbouring bands are one window unless a bar lies between them. */
    static List<Window> of(LacedShoe shoe) {
        Set<Integer> bars = new HashSet<>();
        var windows = new ArrayList<Window>();
        shoe.laces()
                .segments()
                .filter(s -> s.kind() == Segment.Kind.BAR)
                .forEach(s -> bars.add(((Pass) s.from()).row()));
        for (int row : shoe.windows()) {
            boolean joins = !windows.isEmpty() && windows.getLast().toRow() == row && !bars.contains(row);
            int from = joins ? windows.removeLast().fromRow() : row;
            windows.add(new Window(from, row + 1));
        }
        return windows;
    }

    /** The same, where nothing else is to be written: the ends of a bow at one side lie over the band between them. */
    static List<Window> freeOf(LacedShoe shoe) {
        return of(shoe).stream()
                .filter(window -> shoe.laces().paths().stream()
                        .filter(path -> path.declared().ends() == Ends.SIDE)
                        .noneMatch(path -> Math.min(
                                                path.a().end().firstRow(),
                                                path.b().end().firstRow())
                                        < window.toRow()
                                && Math.max(
                                                path.a().end().lastRow(),
                                                path.b().end().lastRow())
                                        > window.fromRow()))
                .toList();
    }
}
