package io.toebox.lacing.core.path;

import java.util.Comparator;
import java.util.List;

import io.toebox.lacing.core.eyelet.Eyelet;

/**
 * What a path does on purpose that would otherwise be a mistake. Whatever is declared must happen, and what happens must be
 * declared.
 *
 * @param unusedRows rows the lace leaves empty on both sides, ascending
 * @param unusedEyelets eyelets it leaves empty in rows it passes on the other side
 * @param reliefRows rows it passes without pulling towards the other column, ascending
 * @param reusedEyelets eyelets it passes more than once
 * @param knotRows rows over which the strands are tied to each other for good before they go on, ascending
 * @param tie what becomes of the ends
 * @param ends where they meet; where they are not tied, {@link Ends#ACROSS}
 */
public record Declarations(
        List<Integer> unusedRows,
        List<Eyelet> unusedEyelets,
        List<Integer> reliefRows,
        List<Eyelet> reusedEyelets,
        List<Integer> knotRows,
        Tie tie,
        Ends ends) {

    /** Every eyelet once, every row pulls, and a bow at the end. */
    public static final Declarations NONE =
            new Declarations(List.of(), List.of(), List.of(), List.of(), List.of(), Tie.BOW, Ends.ACROSS);

    public Declarations {
        unusedRows = ascending(unusedRows);
        reliefRows = ascending(reliefRows);
        unusedEyelets = fromTheToe(unusedEyelets);
        reusedEyelets = fromTheToe(reusedEyelets);
        knotRows = ascending(knotRows);
    }

    /** The same with other rows left empty. */
    public Declarations withUnusedRows(List<Integer> rows) {
        return new Declarations(rows, unusedEyelets, reliefRows, reusedEyelets, knotRows, tie, ends);
    }

    /** The same with other single eyelets left empty. */
    public Declarations withUnusedEyelets(List<Eyelet> eyelets) {
        return new Declarations(unusedRows, eyelets, reliefRows, reusedEyelets, knotRows, tie, ends);
    }

    /** The same with other rows that do not pull. */
    public Declarations withReliefRows(List<Integer> rows) {
        return new Declarations(unusedRows, unusedEyelets, rows, reusedEyelets, knotRows, tie, ends);
    }

    /** The same with other eyelets passed more than once. */
    public Declarations withReusedEyelets(List<Eyelet> eyelets) {
        return new Declarations(unusedRows, unusedEyelets, reliefRows, eyelets, knotRows, tie, ends);
    }

    /** The same with fixed knots over other rows. */
    public Declarations withKnotRows(List<Integer> rows) {
        return new Declarations(unusedRows, unusedEyelets, reliefRows, reusedEyelets, rows, tie, ends);
    }

    /** The same with its ends treated otherwise. */
    public Declarations withTie(Tie other) {
        return new Declarations(unusedRows, unusedEyelets, reliefRows, reusedEyelets, knotRows, other, ends);
    }

    /** The same with its ends meeting elsewhere. */
    public Declarations withEnds(Ends other) {
        return new Declarations(unusedRows, unusedEyelets, reliefRows, reusedEyelets, knotRows, tie, other);
    }

    Declarations mirrored() {
        return withReusedEyelets(mirrored(reusedEyelets)).withUnusedEyelets(mirrored(unusedEyelets));
    }

    private static List<Eyelet> mirrored(List<Eyelet> eyelets) {
        return eyelets.stream().map(Eyelet::mirrored).toList();
    }

    private static List<Eyelet> fromTheToe(List<Eyelet> eyelets) {
        return eyelets.stream()
                .distinct()
                .sorted(Comparator.comparing(Eyelet::row).thenComparing(Eyelet::side))
                .toList();
    }

    private static List<Integer> ascending(List<Integer> rows) {
        return rows.stream().sorted().distinct().toList();
    }
}
