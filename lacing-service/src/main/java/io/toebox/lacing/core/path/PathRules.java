package io.toebox.lacing.core.path;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

import static io.toebox.lacing.core.path.PathRule.*;

/** Checks a path against every {@link PathRule}; one method per rule, in the order a reader meets the passes. */
final class PathRules {

    private final Bar bar;
    private final List<Strand> strands;
    private final Declarations declared;

    private PathRules(Bar bar, List<Strand> strands, Declarations declared) {
        this.bar = bar;
        this.strands = strands;
        this.declared = declared;
    }

    static void check(Bar bar, Strand a, Strand b, Declarations declared) {
        if (a.name() != StrandName.A || b.name() != StrandName.B) {
            throw new InvalidPathException(STARTS_AT_THE_BAR, "a path has a strand a and a strand b, in this order");
        }
        var rules = new PathRules(bar, List.of(a, b), declared);
        rules.startsAtTheBar();
        rules.alternatesAlongASide();
        rules.passesAnEyeletOnce();
        rules.usesEveryDeclaredRow();
        rules.hooksUnderAStraightPiece();
        rules.twistsAroundEachOther();
        rules.knotsWhereTheStrandsMeet();
        rules.endsSideBySide();
        rules.pullsAtEveryEyelet();
    }

    static int lastRow(Strand a, Strand b, List<Integer> unusedRows) {
        return Stream.concat(rowsPassed(List.of(a, b)), unusedRows.stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private void startsAtTheBar() {
        for (var strand : strands) {
            var expected = bar.firstPass(strand.name());
            if (!strand.moves().getFirst().equals(expected)) {
                throw broken(STARTS_AT_THE_BAR, strand, 0, "the bar makes it start with " + expected);
            }
        }
        boolean inOrder =
                bar.staysOnASide() ? bar.a().row() != bar.b().row() : bar.a().side() == StrandName.A.startSide();
        if (!inOrder) {
            throw broken(
                    STARTS_AT_THE_BAR,
                    strands.getFirst(),
                    0,
                    "strand a starts on the left and b on the right, or both on one side, at two eyelets");
        }
        if (bar.staysOnASide() && bar.layer().changesFace()) {
            throw broken(
                    ALTERNATES_ALONG_A_SIDE,
                    strands.getLast(),
                    0,
                    "coming from %s on the same side the bar would wrap around the edge of the facing"
                            .formatted(bar.a()));
        }
    }

    private void alternatesAlongASide() {
        for (var strand : strands) {
            for (int i = 1; i < strand.moves().size(); i++) {
                var segment = Segment.between(
                        strand.name(), strand.moves().get(i - 1), strand.moves().get(i));
                if (!segment.crossesThroat() && segment.layer().changesFace()) {
                    throw broken(
                            ALTERNATES_ALONG_A_SIDE,
                            strand,
                            i,
                            "coming from %s on the same side it would wrap around the edge of the facing"
                                    .formatted(segment.from()));
                }
            }
        }
    }

    private void passesAnEyeletOnce() {
        Map<Eyelet, PathPlace> seen = new HashMap<>();
        Set<Eyelet> reused = new HashSet<>();
        for (var strand : strands) {
            Optional<Eyelet> previous = Optional.empty();
            for (int i = 0; i < strand.moves().size(); i++) {
                if (!(strand.moves().get(i) instanceof Pass pass)) {
                    previous = Optional.empty();
                    continue;
                }
                var earlier = seen.putIfAbsent(pass.eyelet(), PathPlace.of(strand, i));
                boolean undone = previous.equals(Optional.of(pass.eyelet())) && !leavesALoop(strand, i);
                if (earlier != null && (undone || !declared.reusedEyelets().contains(pass.eyelet()))) {
                    throw broken(PASSES_AN_EYELET_ONCE, strand, i, "already passed at " + earlier);
                }
                if (earlier != null) {
                    reused.add(pass.eyelet());
                }
                previous = Optional.of(pass.eyelet());
            }
        }
        declared.reusedEyelets().stream()
                .filter(eyelet -> !reused.contains(eyelet))
                .findFirst()
                .ifPresent(eyelet -> {
                    throw new InvalidPathException(
                            PASSES_AN_EYELET_ONCE,
                            "%s is declared as passed more than once, but it is not".formatted(eyelet));
                });
    }

    /** Whether the lace comes out and goes in again, and another one goes through the loop between. */
    private boolean leavesALoop(Strand strand, int place) {
        var pass = (Pass) strand.moves().get(place);
        return pass.arrivesOn() == Face.OUTSIDE
                && strands.stream()
                        .flatMap(s -> s.moves().stream())
                        .anyMatch(new Hook(pass.side(), pass.row(), pass.row())::equals);
    }

    private void usesEveryDeclaredRow() {
        for (int row : declared.unusedRows()) {
            if (row < 1 || row > Eyelet.MAX_ROW) {
                throw new InvalidPathException(
                        USES_EVERY_DECLARED_ROW,
                        "row %d is declared unused, but rows are 1 to %d".formatted(row, Eyelet.MAX_ROW));
            }
        }
        Set<Eyelet> passed = new HashSet<>();
        for (var strand : strands) {
            for (int i = 0; i < strand.moves().size(); i++) {
                if (strand.moves().get(i) instanceof Pass pass) {
                    passed.add(pass.eyelet());
                    if (declared.unusedRows().contains(pass.row())) {
                        throw broken(
                                USES_EVERY_DECLARED_ROW, strand, i, "row %d is declared unused".formatted(pass.row()));
                    }
                    if (declared.unusedEyelets().contains(pass.eyelet())) {
                        throw broken(
                                USES_EVERY_DECLARED_ROW, strand, i, "%s is declared unused".formatted(pass.eyelet()));
                    }
                }
            }
        }
        for (var eyelet : declared.unusedEyelets()) {
            if (!passed.contains(eyelet.mirrored())) {
                throw new InvalidPathException(
                        USES_EVERY_DECLARED_ROW,
                        "%s alone is declared unused, but row %d is not passed on the other side either"
                                .formatted(eyelet, eyelet.row()));
            }
        }
        for (int row = 1; row <= lastRow(strands.getFirst(), strands.getLast(), declared.unusedRows()); row++) {
            for (var side : Side.values()) {
                var eyelet = new Eyelet(side, row);
                boolean isUnused = declared.unusedRows().contains(row)
                        || declared.unusedEyelets().contains(eyelet);
                if (!passed.contains(eyelet) && !isUnused) {
                    throw new InvalidPathException(
                            USES_EVERY_DECLARED_ROW,
                            "%s is never passed and row %d is not declared unused".formatted(eyelet, row));
                }
            }
        }
    }

    private void hooksUnderAStraightPiece() {
        var pieces = strands.stream()
                .flatMap(s -> s.segments().stream())
                .flatMap(s -> OutsidePiece.of(s).stream())
                .toList();
        for (var strand : strands) {
            for (int i = 0; i < strand.moves().size(); i++) {
                if (strand.moves().get(i) instanceof Hook hook && !pieces.contains(OutsidePiece.under(hook))) {
                    throw broken(
                            HOOKS_UNDER_A_STRAIGHT_PIECE,
                            strand,
                            i,
                            hook.isThroughALoop()
                                    ? "there is no loop at " + hook.fromEyelet()
                                    : "there is no outside straight piece between %s and %s"
                                            .formatted(hook.fromEyelet(), hook.toEyelet()));
                }
            }
        }
    }

    /** Lace along the outside of one facing, which another lace can go under. */
    private record OutsidePiece(Side side, int fromRow, int toRow) {

        static OutsidePiece under(Hook hook) {
            return new OutsidePiece(hook.side(), hook.fromRow(), hook.toRow());
        }

        /** Lace that comes from a hook lies free only beyond the straight piece that hook is under. */
        static Optional<OutsidePiece> of(Segment segment) {
            boolean outside = !segment.crossesThroat() && segment.layer() == Layer.OUTSIDE;
            if (!outside || !(segment.to() instanceof Pass pass)) {
                return Optional.empty();
            }
            int start =
                    switch (segment.from()) {
                        case Pass from -> from.row();
                        case Hook hook -> pass.row() > hook.toRow() ? hook.toRow() : hook.fromRow();
                        case Twist twist -> twist.fromRow();
                    };
            return Optional.of(new OutsidePiece(pass.side(), Math.min(start, pass.row()), Math.max(start, pass.row())));
        }
    }

    private void twistsAroundEachOther() {
        for (var strand : strands) {
            var moves = strand.moves();
            for (int i = 0; i < moves.size(); i++) {
                if (moves.get(i) instanceof Twist twist) {
                    boolean onTheWay = i > 0
                            && i + 1 < moves.size()
                            && moves.get(i - 1) instanceof Pass before
                            && before.row() == twist.fromRow()
                            && moves.get(i + 1) instanceof Pass after
                            && after.row() == twist.toRow();
                    if (!onTheWay) {
                        throw broken(
                                TWISTS_AROUND_EACH_OTHER,
                                strand,
                                i,
                                "it lies between a pass of row %d and one of row %d"
                                        .formatted(twist.fromRow(), twist.toRow()));
                    }
                    if (!isMetByTheOther(strand, twist, moves.get(i + 1).side() != twist.side())) {
                        throw broken(
                                TWISTS_AROUND_EACH_OTHER,
                                strand,
                                i,
                                "the other strand does not come from the other side and go around it here");
                    }
                }
            }
        }
    }

    private boolean isMetByTheOther(Strand strand, Twist twist, boolean crosses) {
        var other = strand == strands.getFirst() ? strands.getLast() : strands.getFirst();
        int place = other.moves().indexOf(twist.mirrored());
        return place >= 0
                && place + 1 < other.moves().size()
                && crosses == (other.moves().get(place + 1).side() == twist.side());
    }

    private void knotsWhereTheStrandsMeet() {
        for (int row : declared.knotRows()) {
            for (var strand : strands) {
                int place = passOfRow(strand, row);
                if (place < 0) {
                    throw new InvalidPathException(
                            KNOTS_WHERE_THE_STRANDS_MEET,
                            "strand %c does not pass row %d, over which a knot is declared"
                                    .formatted(strand.name().letter(), row));
                }
                var pass = strand.moves().get(place);
                if (pass.leavesOn() != Face.OUTSIDE) {
                    throw broken(KNOTS_WHERE_THE_STRANDS_MEET, strand, place, "to be knotted here it must come out");
                }
                boolean crosses = place + 1 < strand.moves().size()
                        && strand.moves().get(place + 1).side() != pass.side();
                if (!crosses) {
                    throw broken(
                            KNOTS_WHERE_THE_STRANDS_MEET,
                            strand,
                            place,
                            "behind a knot the strand must cross to the other side");
                }
            }
        }
    }

    private static int passOfRow(Strand strand, int row) {
        for (int i = 0; i < strand.moves().size(); i++) {
            if (strand.moves().get(i) instanceof Pass pass && pass.row() == row) {
                return i;
            }
        }
        return -1;
    }

    private void endsSideBySide() {
        var ends = declared.ends();
        if (!declared.tie().joinsTheEnds()) {
            if (ends != Ends.ACROSS) {
                throw new InvalidPathException(
                        ENDS_SIDE_BY_SIDE, "the ends are not tied, so they do not meet: " + ends.slug());
            }
            return;
        }
        for (var strand : strands) {
            if (strand.end().leavesOn() != ends.face()) {
                throw broken(
                        ENDS_SIDE_BY_SIDE,
                        strand,
                        strand.moves().size() - 1,
                        "the strand must end " + ends.face().word());
            }
        }
        if (ends.atOneSide()) {
            endsAtOneSide();
        } else {
            endsAcross();
        }
    }

    private void endsAtOneSide() {
        boolean besides = strands.getFirst().end() instanceof Pass one
                && strands.getLast().end() instanceof Pass other
                && one.side() == other.side()
                && one.row() != other.row();
        if (!besides) {
            throw broken(
                    ENDS_SIDE_BY_SIDE,
                    strands.getLast(),
                    strands.getLast().moves().size() - 1,
                    "strand a ends at %s, so the ends do not meet at two eyelets of one side"
                            .formatted(strands.getFirst().end()));
        }
    }

    private void endsAcross() {
        var first = strands.getFirst();
        var second = strands.getLast();
        boolean level = first.end().side() != second.end().side()
                && first.end().lastRow() == second.end().lastRow();
        if (!level || first.end() instanceof Hook != second.end() instanceof Hook) {
            throw broken(
                    ENDS_SIDE_BY_SIDE,
                    second,
                    second.moves().size() - 1,
                    "strand %c ends at %s, so the ends do not meet in one row on opposite sides"
                            .formatted(first.name().letter(), first.end()));
        }
    }

    private void pullsAtEveryEyelet() {
        var pulling = pullingEyelets();
        for (var strand : strands) {
            for (int i = 0; i < strand.moves().size(); i++) {
                if (strand.moves().get(i) instanceof Pass pass
                        && !pulling.contains(pass.eyelet())
                        && !declared.reliefRows().contains(pass.row())) {
                    throw broken(
                            PULLS_AT_EVERY_EYELET,
                            strand,
                            i,
                            "nothing pulls here towards the other side and row %d is not declared as relief"
                                    .formatted(pass.row()));
                }
            }
        }
        for (int row : declared.reliefRows()) {
            boolean passed = rowsPassed(strands).anyMatch(r -> r == row);
            boolean pulls = pulling.stream().filter(e -> e.row() == row).count() == Side.values().length;
            if (!passed || pulls) {
                throw new InvalidPathException(
                        PULLS_AT_EVERY_EYELET,
                        "row %d is declared as relief, but %s"
                                .formatted(row, passed ? "it pulls" : "no lace passes it"));
            }
        }
    }

    private Set<Eyelet> pullingEyelets() {
        Set<Eyelet> pulling = new HashSet<>();
        boolean across = declared.tie().joinsTheEnds() && !declared.ends().atOneSide();
        var ends = across ? strands.stream().map(Strand::end) : Stream.<Move>empty();
        var segments = strands.stream().flatMap(s -> s.segments().stream());
        var pulled = Stream.concat(Stream.of(Segment.ofBar(bar)), segments)
                .filter(Segment::crossesThroat)
                .flatMap(s -> Stream.of(s.from(), s.to()));
        Stream.concat(pulled, ends).forEach(move -> {
            switch (move) {
                case Pass pass -> pulling.add(pass.eyelet());
                case Hook hook -> {
                    // It draws in the straight piece it goes under, and with it both its eyelets.
                    pulling.add(hook.fromEyelet());
                    pulling.add(hook.toEyelet());
                }
                case Twist _ -> {
                    // The other strand holds it.
                }
            }
        });
        return pulling;
    }

    private static Stream<Integer> rowsPassed(List<Strand> strands) {
        return strands.stream().flatMap(s -> s.eyelets().stream()).map(Eyelet::row);
    }

    private static InvalidPathException broken(PathRule rule, Strand strand, int index, String why) {
        return new InvalidPathException(rule, PathPlace.of(strand, index), why);
    }
}
