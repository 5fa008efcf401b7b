package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Declarations;
import io.toebox.lacing.core.path.Ends;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Tie;
import io.toebox.lacing.core.pattern.Decision.Crossing;
import io.toebox.lacing.core.pattern.Decision.Finish;
import io.toebox.lacing.core.pattern.Decision.Fixed;
import io.toebox.lacing.core.pattern.Decision.Loop;
import io.toebox.lacing.core.pattern.Decision.Weaving;
import io.toebox.lacing.core.pattern.Decision.Window;
import io.toebox.lacing.core.pattern.Threading.Cause;
import io.toebox.lacing.core.pattern.Threading.Refused;

/** What one lace of a composition does: its rows in the order they are laced in, and which part decided each band. */
final class Section {

    /** A straight run of one part between two places; the piece of the band {@code anchor} should lie on the given face. */
    private record Run(Part part, int from, int to, int anchor, Face face) {
        /** Where the last piece lies when pieces alternate from the anchor. */
        Face lastPiece(int end) {
            return (end - 1 - anchor) % 2 == 0 ? face : opposite(face);
        }
    }

    private final Weaving weaving;
    private final List<Integer> rows;
    private final boolean reversed;
    private final @Nullable Part[] deciders;
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> knotRows = new ArrayList<>();
    private final SymmetricLace lace;

    Section(Weaving weaving, List<Integer> rows) {
        this.weaving = weaving;
        this.rows = List.copyOf(rows);
        this.reversed = rows.getFirst() > rows.getLast();
        this.deciders = new Part[rows.size()];
        this.lace = crossing(weaving, this.rows);
    }

    private static SymmetricLace crossing(Weaving weaving, List<Integer> rows) {
        var lace = SymmetricLace.crossing(rows);
        return switch (weaving) {
            case Crossing(var passes) ->
                switch (passes) {
                    case OUT -> lace;
                    case IN_TURN -> lace.withPassesInTurn();
                };
            // Nothing is changed in it, so this lace is never laid.
            case Fixed _ -> lace;
        };
    }

    List<Integer> ascendingRows() {
        return reversed ? rows.reversed() : rows;
    }

    /** The rows behind which that many bands can stay open, ascending; the knot draws the last row together. */
    List<Integer> rowsWithBandsBehind(int bands) {
        int count = rows.size();
        return reversed
                ? rows.subList(Math.min(bands, count), count).reversed()
                : rows.subList(0, Math.max(0, count - bands));
    }

    /** The rows with a band behind them and a crossing left between that and the knot, ascending. */
    List<Integer> rowsWithACrossingBehind() {
        int last = rows.size() - 1;
        return reversed ? rows.subList(1, last).reversed() : rows.subList(0, last - 1);
    }

    /**
     * Keeps the lace on its side between two rows, the first nearer the toe; a refusal when that cannot be.
     *
     * @param usualPieces the face of the piece nearest the ankle, unless the part asks for another
     */
    Optional<Refused> addRun(Part part, int fromRow, int toRow, Face usualPieces) {
        int from = rows.indexOf(reversed ? toRow : fromRow);
        int to = rows.indexOf(reversed ? fromRow : toRow);
        if (from < 0 || to < 0) {
            return refused(
                    Cause.PARTS_OVERLAP,
                    "%s reaches from row %d to row %d, across the border between two laces."
                            .formatted(Composer.title(part), fromRow, toRow));
        }
        boolean endsAtTheKnot = to == rows.size() - 1;
        if (endsAtTheKnot && !(part.method().decision() instanceof Window)) {
            return refused(
                    Cause.TOO_FEW_ROWS,
                    "With %s no crossing is left between the straight sides and the knot."
                            .formatted(Composer.name(part)));
        }
        var conflict = decide(part, from, to);
        if (conflict.isEmpty()) {
            int anchor = reversed ? from : to - 1;
            runs.add(new Run(part, from, to, anchor, part.pieces().orElse(usualPieces)));
        }
        return conflict;
    }

    /** Doubles the lace between a row and the next one; a refusal when something else touches it. */
    Optional<Refused> addLoop(Part part, int row) {
        int from = reversed ? rows.indexOf(row) - 1 : rows.indexOf(row);
        var touching = findDecider(from - 1, from + 2);
        if (touching.isPresent()) {
            return overlap(part, touching.get());
        }
        lace.addLoop(from);
        return decide(part, from, from + 1);
    }

    /** Winds the strands around each other behind a row; a refusal when they do not cross there. */
    Optional<Refused> addHalfKnot(Part part, int row) {
        int from = reversed ? rows.indexOf(row) - 1 : rows.indexOf(row);
        var beside = findDecider(from - 1, from).filter(other -> other.method().decision() instanceof Loop);
        if (beside.isPresent()) {
            return overlap(part, beside.get());
        }
        if (knotRows.contains(rows.get(from))) {
            return refused(
                    Cause.PARTS_OVERLAP,
                    "Over row %d the ends are tied for good, so they cannot go around each other behind it."
                            .formatted(rows.get(from)));
        }
        var conflict = decide(part, from, from + 1);
        if (conflict.isEmpty()) {
            lace.addHalfKnot(from);
        }
        return conflict;
    }

    /** Ties the strands to each other over a row; a refusal when they do not cross behind it. */
    Optional<Refused> addKnot(Part part, int row) {
        int place = rows.indexOf(row);
        if (place == rows.size() - 1) {
            return refused(
                    Cause.WINDOW_OUTSIDE_THE_ROWS,
                    "Behind row %d there is nothing more to lace, so its knot is the one at the end.".formatted(row));
        }
        var touching = findDecider(place - 1, place + 1);
        if (touching.isPresent()) {
            return overlap(part, touching.get());
        }
        knotRows.add(row);
        return Optional.empty();
    }

    private Optional<Refused> decide(Part part, int from, int to) {
        var other = findDecider(from, to);
        if (other.isPresent()) {
            return overlap(part, other.get());
        }
        for (int band = from; band < to; band++) {
            deciders[band] = part;
        }
        return Optional.empty();
    }

    private Optional<Part> findDecider(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, deciders.length))
                .mapToObj(band -> Optional.ofNullable(deciders[band]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refused> overlap(Part part, Part other) {
        return refused(
                Cause.PARTS_OVERLAP,
                "%s and %s want the same rows.".formatted(Composer.title(other), Composer.name(part)));
    }

    /** Lays the straight runs; those that meet become one, in which the pieces alternate. */
    Optional<Refused> layStraightRuns() {
        runs.sort((one, other) -> Integer.compare(one.from(), other.from()));
        for (int first = 0; first < runs.size(); ) {
            int last = first;
            while (last + 1 < runs.size()
                    && runs.get(last + 1).from() == runs.get(last).to()) {
                last++;
            }
            lay(runs.subList(first, last + 1));
            first = last + 1;
        }
        return runs.stream()
                .filter(run -> run.part().pieces().isPresent())
                .filter(run -> lace.pieceBefore(run.anchor() + 1) != run.face())
                .findFirst()
                .flatMap(run -> refused(
                        Cause.PIECES_FOLLOW_FROM_THE_REST,
                        "The straight pieces of %s cannot lie on the %s: along a side they alternate with the rest of the lace."
                                .formatted(Composer.name(run.part()), run.face().word())));
    }

    private void lay(List<Run> joined) {
        int from = joined.getFirst().from();
        int to = joined.getLast().to();
        var leading = joined.stream()
                .filter(run -> run.part().pieces().isPresent())
                .findFirst()
                .orElseGet(joined::getLast);
        // An end that is tied comes out of its last eyelet.
        var lastPiece = to == rows.size() - 1 ? Face.INSIDE : leading.lastPiece(to);
        lace.addStraightRun(from, to, lastPiece);
    }

    /**
     * The path, over as many rows as the weave takes.
     *
     * @param lockRow the row both ends go on to and lock each other with; empty when they do not
     * @param eyeletLock whether they lock each other at the last row instead
     */
    LacePath toPath(EyeletRows eyelets, OptionalInt lockRow, boolean eyeletLock) {
        var woven =
                switch (weaving) {
                    case Crossing _ -> lace.toWeave();
                    case Fixed fixed -> fixed.lay().apply(rows);
                };
        var locked = lockRow.isPresent() ? woven.withHeelLock(rows.getLast(), lockRow.getAsInt()) : woven;
        var finished = eyeletLock ? locked.withEyeletLock() : locked;
        var bar = new Bar((Pass) finished.a().moves().getFirst(), (Pass)
                finished.b().moves().getFirst());
        var unused = IntStream.rangeClosed(1, eyelets.total())
                .filter(row -> !rows.contains(row) && row != lockRow.orElse(0))
                .boxed()
                .toList();
        var declared = Declarations.NONE
                .withUnusedRows(unused)
                .withUnusedEyelets(unusedEyelets(finished))
                .withReusedEyelets(reusedEyelets(finished))
                .withReliefRows(reliefRows())
                .withKnotRows(knotRows)
                .withTie(tie())
                .withEnds(ends());
        return new LacePath(bar, finished.a(), finished.b(), declared);
    }

    private List<Integer> reliefRows() {
        return switch (weaving) {
            case Crossing _ -> lace.reliefRows();
            case Fixed fixed -> fixed.reliefPlaces().stream().map(rows::get).toList();
        };
    }

    private Tie tie() {
        return weaving instanceof Fixed fixed && fixed.finish() == Finish.TUCKED_AWAY ? Tie.NONE : Tie.BOW;
    }

    private Ends ends() {
        return switch (weaving) {
            case Crossing _ -> Ends.ACROSS;
            case Fixed fixed ->
                switch (fixed.finish()) {
                    case IN_THE_LAST_ROW, AT_A_HOOK, TUCKED_AWAY, BELOW_THE_LAST_ROW -> Ends.ACROSS;
                    case INSIDE -> Ends.ACROSS_INSIDE;
                    case AT_ONE_SIDE -> Ends.SIDE;
                    case INSIDE_AT_ONE_SIDE -> Ends.SIDE_INSIDE;
                };
        };
    }

    private static List<Eyelet> reusedEyelets(Weave weave) {
        var passed = Stream.of(weave.a(), weave.b())
                .flatMap(strand -> strand.eyelets().stream())
                .toList();
        return passed.stream()
                .filter(eyelet -> passed.indexOf(eyelet) != passed.lastIndexOf(eyelet))
                .toList();
    }

    private List<Eyelet> unusedEyelets(Weave weave) {
        var passed = Stream.of(weave.a(), weave.b())
                .flatMap(strand -> strand.eyelets().stream())
                .toList();
        return rows.stream()
                .flatMap(row -> Arrays.stream(Side.values()).map(side -> new Eyelet(side, row)))
                .filter(eyelet -> !passed.contains(eyelet))
                .toList();
    }

    private static Face opposite(Face face) {
        return face == Face.INSIDE ? Face.OUTSIDE : Face.INSIDE;
    }

    private static Optional<Refused> refused(Cause cause, String reason) {
        return Optional.of(new Refused(cause, reason));
    }
}
