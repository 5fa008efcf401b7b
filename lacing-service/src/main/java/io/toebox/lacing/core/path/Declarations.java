package io.toebox.lacing.core.path;

import java.util.Comparator;
import java.util.List;

import io.toebox.lacing.core.eyelet.Eyelet;

/**
 * What a path does on purpose that would otherwise be a mistake. Whatever is declared must happen, and what happens must be
 * declared.
 *
 * @param unusedRows rows the lace leaves empty on both sides, ascending
 * @param reliefRows rows it passes without pulling towards the other column, ascending
 * @param reusedEyelets eyelets it passes more than once
 * @param knotRows rows over which the strands are tied to each other for good before they go on, ascending
 * @param tie what becomes of the ends
 */
public record Declarations(
        List<Integer> unusedRows,
        List<Integer> reliefRows,
        List<Eyelet> reusedEyelets,
        List<Integer> knotRows,
        Tie tie) {

    /** Every eyelet once, every row pulls, and a bow at the end. */
    public static final Declarations NONE = new Declarations(List.of(), List.of(), List.of(), List.of(), Tie.BOW);

    public Declarations {
        unusedRows = ascending(unusedRows);
        reliefRows = ascending(reliefRows);
        reusedEyelets = reusedEyelets.stream()
                .distinct()
                .sorted(Comparator.comparing(Eyelet::row).thenComparing(Eyelet::side))
                .toList();
        knotRows = ascending(knotRows);
    }

    /** The same with other rows left empty. */
    public Declarations withUnusedRows(List<Integer> rows) {
        return new Declarations(rows, reliefRows, reusedEyelets, knotRows, tie);
    }

    /** The same with other rows that do not pull. */
    public Declarations withReliefRows(List<Integer> rows) {
        return new Declarations(unusedRows, rows, reusedEyelets, knotRows, tie);
    }

    /** The same with other eyelets passed more than once. */
    public Declarations withReusedEyelets(List<Eyelet> eyelets) {
        return new Declarations(unusedRows, reliefRows, eyelets, knotRows, tie);
    }

    /** The same with fixed knots over other rows. */
    public Declarations withKnotRows(List<Integer> rows) {
        return new Declarations(unusedRows, reliefRows, reusedEyelets, rows, tie);
    }

    /** The same with its ends treated otherwise. */
    public Declarations withTie(Tie other) {
        return new Declarations(unusedRows, reliefRows, reusedEyelets, knotRows, other);
    }

    Declarations mirrored() {
        return withReusedEyelets(reusedEyelets.stream().map(Eyelet::mirrored).toList());
    }

    private static List<Integer> ascending(List<Integer> rows) {
        return rows.stream().sorted().distinct().toList();
    }
}
