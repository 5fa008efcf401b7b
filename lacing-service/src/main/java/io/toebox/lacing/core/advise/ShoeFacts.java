package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.geometry.RowGeometry;

/**
 * What is known of a shoe; null or an empty list is unknown.
 *
 * @param eyeletRows ordinary rows, 1 to {@link EyeletRows#MAX_ROWS}
 * @param extraHeelLockEyelet whether an extra eyelet follows the last row
 * @param closure how it is closed
 * @param laceLengthMm length of its own lace, mm
 * @param missingRows ordinary rows no lace can go through
 * @param stagger the set of each ordinary row from the toe; empty when the eyelets stand in line or nobody said
 * @param widthsMm distance between the two eyelets of a row, mm: one for all rows, or one per row, the extra one included
 * @param spacingsMm distance from each row to the next, mm: one for all, or one per gap
 */
public record ShoeFacts(
        @Nullable Integer eyeletRows,
        @Nullable Boolean extraHeelLockEyelet,
        @Nullable Closure closure,
        @Nullable Double laceLengthMm,
        List<Integer> missingRows,
        List<Stagger> stagger,
        List<Double> widthsMm,
        List<Double> spacingsMm) {

    /** Most running shoes; our assumption where nothing is known, always said in the basis. */
    private static final EyeletRows USUAL = new EyeletRows(6, true);

    /** A lace needs two rows. */
    private static final int MIN_ROWS_OF_A_LACE = 2;

    /** A shoe nothing is known of. */
    public static final ShoeFacts UNKNOWN = new ShoeFacts(null, null, null, null);

    /** @throws IllegalArgumentException when rows, sets or distances do not go with the number of rows */
    public ShoeFacts {
        missingRows = List.copyOf(missingRows);
        stagger = List.copyOf(stagger);
        widthsMm = List.copyOf(widthsMm);
        spacingsMm = List.copyOf(spacingsMm);
        if (!hasFewerRowsThanAnyLacing(eyeletRows)) {
            var eyelets = eyelets(eyeletRows, extraHeelLockEyelet, missingRows, stagger);
            geometry(widthsMm, spacingsMm, eyelets.total());
        }
    }

    /** A shoe with all its rows, in line, whose distances are unknown. */
    public ShoeFacts(
            @Nullable Integer eyeletRows,
            @Nullable Boolean extraHeelLockEyelet,
            @Nullable Closure closure,
            @Nullable Double laceLengthMm) {
        this(eyeletRows, extraHeelLockEyelet, closure, laceLengthMm, List.of(), List.of(), List.of(), List.of());
    }

    /** Rows with the extra one, with the usual ones where they are unknown: as many widths go with it. */
    public static int total(@Nullable Integer eyeletRows, @Nullable Boolean extraHeelLockEyelet) {
        int rows = eyeletRows == null ? USUAL.rows() : eyeletRows;
        return hasExtra(extraHeelLockEyelet) ? rows + 1 : rows;
    }

    /** Whether a path can be chosen at all. */
    boolean hasChoiceOfLacings() {
        return (closure == null || closure.canBeLaced()) && !hasTooFewRows();
    }

    /** Whether there are fewer rows than a choice of lacing needs. */
    boolean hasTooFewRows() {
        return hasFewerRowsThanAnyLacing(eyeletRows) || eyelets().presentRows().size() < MIN_ROWS_OF_A_LACE;
    }

    /**
     * The eyelets to thread, with the usual ones where they are unknown.
     *
     * @throws IllegalArgumentException when there are fewer rows than {@link EyeletRows#MIN_ROWS}
     */
    public EyeletRows eyelets() {
        return eyelets(eyeletRows, extraHeelLockEyelet, missingRows, stagger);
    }

    /** Ordinary rows a lace can go through, however few. */
    List<Integer> presentRows() {
        int rows = eyeletRows == null ? USUAL.rows() : eyeletRows;
        return IntStream.rangeClosed(1, rows)
                .filter(row -> !missingRows.contains(row))
                .boxed()
                .toList();
    }

    /** Where the eyelets lie, with the average distances where they are unknown. */
    public RowGeometry geometry() {
        return geometry(widthsMm, spacingsMm, total(eyeletRows, extraHeelLockEyelet));
    }

    /** What the advice takes for granted, as stable codes. */
    List<String> basis() {
        var basis = new ArrayList<String>();
        if (closure == null) {
            basis.add("assumed-laces");
        }
        if (eyeletRows == null) {
            basis.add("assumed-eyelets");
        } else if (extraHeelLockEyelet == null) {
            basis.add("assumed-extra-eyelet");
        }
        if (widthsMm.isEmpty() || spacingsMm.isEmpty()) {
            basis.add("assumed-row-geometry");
        }
        return List.copyOf(basis);
    }

    private static boolean hasFewerRowsThanAnyLacing(@Nullable Integer eyeletRows) {
        return eyeletRows != null && eyeletRows < EyeletRows.MIN_ROWS;
    }

    private static boolean hasExtra(@Nullable Boolean extraHeelLockEyelet) {
        return extraHeelLockEyelet == null ? USUAL.extraHeelLockEyelet() : extraHeelLockEyelet;
    }

    private static EyeletRows eyelets(
            @Nullable Integer eyeletRows,
            @Nullable Boolean extraHeelLockEyelet,
            List<Integer> missingRows,
            List<Stagger> stagger) {
        return new EyeletRows(
                eyeletRows == null ? USUAL.rows() : eyeletRows, hasExtra(extraHeelLockEyelet), missingRows, stagger);
    }

    private static RowGeometry geometry(List<Double> widthsMm, List<Double> spacingsMm, int total) {
        return widthsMm.isEmpty() && spacingsMm.isEmpty()
                ? RowGeometry.AVERAGE
                : RowGeometry.ofTold(widthsMm, spacingsMm, total);
    }
}
