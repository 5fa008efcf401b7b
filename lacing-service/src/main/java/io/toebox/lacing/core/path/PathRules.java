package io.toebox.lacing.core.path;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

import static io.toebox.lacing.core.path.PathRule.*;

/** Checks a path against every {@link PathRule}; one method per rule, in the order a reader meets the passes. */
final class PathRules {

    private final Bar bar;
    private final List<Strand> strands;
    private final List<Integer> unusedRows;
    private final List<Integer> reliefRows;

    private PathRules(Bar bar, List<Strand> strands, List<Integer> unusedRows, List<Integer> reliefRows) {
        this.bar = bar;
        this.strands = strands;
        this.unusedRows = unusedRows;
        this.reliefRows = reliefRows;
    }

    static void check(Bar bar, Strand a, Strand b, List<Integer> unusedRows, List<Integer> reliefRows) {
        if (a.name() != StrandName.A || b.name() != StrandName.B) {
            throw new InvalidPathException(STARTS_AT_THE_BAR, "a path has a strand a and a strand b, in this order");
        }
        var rules = new PathRules(bar, List.of(a, b), unusedRows, reliefRows);
        rules.startsAtTheBar();
        rules.alternatesAlongASide();
        rules.passesAnEyeletOnce();
        rules.usesEveryDeclaredRow();
        rules.hooksUnderAStraightPiece();
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
            var expected = new Pass(bar.eyelet(strand.name().startSide()), bar.firstPass());
            if (!strand.moves().getFirst().equals(expected)) {
                throw broken(
                        STARTS_AT_THE_BAR,
                        strand,
                        0,
                        "a bar on the %s along row %d makes it start with %s"
                                .formatted(bar.face().word(), bar.row(), expected));
            }
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
        Map<Eyelet, String> seen = new HashMap<>();
        for (var strand : strands) {
            for (int i = 0; i < strand.moves().size(); i++) {
                if (strand.moves().get(i) instanceof Pass pass) {
                    var earlier = seen.putIfAbsent(pass.eyelet(), place(strand, i));
                    if (earlier != null) {
                        throw broken(PASSES_AN_EYELET_ONCE, strand, i, "already passed at " + earlier);
                    }
                }
            }
        }
    }

    private void usesEveryDeclaredRow() {
        for (int row : unusedRows) {
            if (row < 1 || row > Eyelet.MAX_ROW) {
                throw new InvalidPathException(
                        USES_EVERY_DECLARED_ROW,
                        "row %d is declared unused, but rows are 1 to %d".formatted(row, Eyelet.MAX_ROW));
            }
        }
        Set<Eyelet> passed = new HashSet<>(eyeletsPassed().toList());
        for (int row = 1; row <= lastRow(strands.getFirst(), strands.getLast(), unusedRows); row++) {
            for (var side : Side.values()) {
                var eyelet = new Eyelet(side, row);
                if (passed.contains(eyelet) && unusedRows.contains(row)) {
                    throw new InvalidPathException(
                            USES_EVERY_DECLARED_ROW,
                            "%s is passed, but row %d is declared unused".formatted(eyelet, row));
                }
                if (!passed.contains(eyelet) && !unusedRows.contains(row)) {
                    throw new InvalidPathException(
                            USES_EVERY_DECLARED_ROW,
                            "%s is never passed and row %d is not declared unused".formatted(eyelet, row));
                }
            }
        }
    }

    private void hooksUnderAStraightPiece() {
        var straightPieces = segments()
                .filter(s -> s.kind() == Segment.Kind.VERTICAL && s.layer() == Layer.OUTSIDE)
                .map(s -> Set.of(((Pass) s.from()).eyelet(), ((Pass) s.to()).eyelet()))
                .toList();
        for (var strand : strands) {
            for (int i = 0; i < strand.moves().size(); i++) {
                if (strand.moves().get(i) instanceof Hook hook
                        && !straightPieces.contains(Set.of(hook.fromEyelet(), hook.toEyelet()))) {
                    throw broken(
                            HOOKS_UNDER_A_STRAIGHT_PIECE,
                            strand,
                            i,
                            "there is no outside straight piece between %s and %s"
                                    .formatted(hook.fromEyelet(), hook.toEyelet()));
                }
            }
        }
    }

    private void endsSideBySide() {
        for (var strand : strands) {
            if (strand.end().leavesOn() != Face.OUTSIDE) {
                throw broken(ENDS_SIDE_BY_SIDE, strand, strand.moves().size() - 1, "the strand must end outside");
            }
        }
        var first = strands.getFirst();
        var second = strands.getLast();
        boolean level = first.end().side() != second.end().side() && endRow(first) == endRow(second);
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
        Set<Eyelet> pulling = new HashSet<>();
        Stream.concat(Stream.of(Segment.ofBar(bar)), segments())
                .filter(Segment::crossesThroat)
                .flatMap(s -> Stream.of(s.from(), s.to()))
                .forEach(move -> {
                    if (move instanceof Pass pass) {
                        pulling.add(pass.eyelet());
                    }
                });
        strands.forEach(s -> {
            if (s.end() instanceof Pass pass) {
                pulling.add(pass.eyelet());
            }
        });
        for (var strand : strands) {
            for (int i = 0; i < strand.moves().size(); i++) {
                if (strand.moves().get(i) instanceof Pass pass
                        && !pulling.contains(pass.eyelet())
                        && !reliefRows.contains(pass.row())) {
                    throw broken(
                            PULLS_AT_EVERY_EYELET,
                            strand,
                            i,
                            "nothing pulls here towards the other side and row %d is not declared as relief"
                                    .formatted(pass.row()));
                }
            }
        }
        for (int row : reliefRows) {
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

    private Stream<Segment> segments() {
        return strands.stream().flatMap(s -> s.segments().stream());
    }

    private Stream<Eyelet> eyeletsPassed() {
        return strands.stream()
                .flatMap(s -> s.moves().stream())
                .filter(Pass.class::isInstance)
                .map(m -> ((Pass) m).eyelet());
    }

    private static Stream<Integer> rowsPassed(List<Strand> strands) {
        return strands.stream()
                .flatMap(s -> s.moves().stream())
                .filter(Pass.class::isInstance)
                .map(m -> ((Pass) m).row());
    }

    private static int endRow(Strand strand) {
        return switch (strand.end()) {
            case Pass pass -> pass.row();
            case Hook hook -> hook.toRow();
        };
    }

    private static InvalidPathException broken(PathRule rule, Strand strand, int index, String why) {
        return new InvalidPathException(rule, place(strand, index) + ": " + why);
    }

    private static String place(Strand strand, int index) {
        return "strand %c, pass %d (%s)"
                .formatted(strand.name().letter(), index + 1, strand.moves().get(index));
    }
}
