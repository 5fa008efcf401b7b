package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Decision.*;
import io.toebox.lacing.core.pattern.Threading.Cause;
import io.toebox.lacing.core.pattern.Threading.Refused;

/**
 * Threads the parts of a composition through one shoe: first which rows are laced and by which lace, then what happens in
 * each band between them, then the ends. Everything that does not go together is collected; the first reason is the answer.
 */
final class Composer {

    private static final int MIN_ROWS_OF_A_LACE = 2;

    private final List<Part> parts;
    private final EyeletRows eyelets;
    private final List<Refused> refusals = new ArrayList<>();

    /** The row whose eyelets the loops of a heel lock are made with; empty without one. */
    private OptionalInt lockRow = OptionalInt.empty();

    Composer(List<Part> parts, EyeletRows eyelets) {
        this.parts = parts;
        this.eyelets = eyelets;
    }

    Threading thread() {
        refusals.addAll(PartsTogether.listRefusals(parts));
        var rows = rowsLaced();
        if (rows.size() < MIN_ROWS_OF_A_LACE) {
            refuse(Cause.TOO_FEW_ROWS, "Only %s left to lace; a lace needs two.".formatted(countOfRows(rows.size())));
        }
        var sections = refusals.isEmpty() ? sections(rows) : List.<Section>of();
        if (refusals.isEmpty()) {
            parts.forEach(part -> add(part, rows, sections));
        }
        if (refusals.isEmpty()) {
            sections.forEach(section -> section.layStraightRuns().ifPresent(refusals::add));
        }
        if (!refusals.isEmpty()) {
            return refusals.getFirst();
        }
        return new Threading.Laced(new Laces(sections.stream()
                .map(section -> section == sections.getLast()
                        ? section.toPath(eyelets, lockRow, has(EyeletLock.class))
                        : section.toPath(eyelets, OptionalInt.empty(), false))
                .toList()));
    }

    private List<Integer> rowsLaced() {
        var rows = new ArrayList<>(eyelets.presentRows());
        for (var part : parts) {
            switch (part.method().decision()) {
                case OneSet(var set) -> keepOnly(set, rows);
                case WithoutTheFirst _ -> {
                    int lastEmpty = part.row().orElse(rows.isEmpty() ? 0 : rows.getFirst());
                    rows.removeIf(row -> row <= lastEmpty);
                }
                case WithoutTheLast _ -> {
                    if (!rows.isEmpty()) {
                        rows.removeLast();
                    }
                }
                case WithTheExtra _ -> addTheExtra(part, rows);
                case EverySecond _ -> {
                    var all = List.copyOf(rows);
                    rows.removeIf(row -> all.indexOf(row) % 2 == 1);
                }
                case OnlyTheFirstTwo _ -> {
                    if (rows.size() > 2) {
                        rows.subList(2, rows.size()).clear();
                    }
                }
                case Weaving _,
                        Opening _,
                        Loop _,
                        Knot _,
                        HalfKnot _,
                        Split _,
                        HeelLock _,
                        EyeletLock _,
                        FromTheAnkle _ -> {}
            }
        }
        if (has(HeelLock.class) && !rows.isEmpty()) {
            lockRow = OptionalInt.of(eyelets.extraHeelLockEyelet() ? eyelets.total() : rows.removeLast());
        }
        return rows;
    }

    private void addTheExtra(Part part, List<Integer> rows) {
        if (eyelets.extraHeelLockEyelet()) {
            rows.add(eyelets.total());
        } else {
            refuse(
                    Cause.NEEDS_EXTRA_HEEL_LOCK_EYELET,
                    "%s needs the extra eyelet behind the last row on each side.".formatted(title(part)));
        }
    }

    private void keepOnly(Stagger set, List<Integer> rows) {
        if (eyelets.stagger().isEmpty()) {
            refuse(
                    Cause.NEEDS_STAGGERED_EYELETS,
                    "Only a shoe whose eyelets stand nearer to and farther from the tongue in turn has two sets to"
                            + " choose from.");
        } else {
            rows.removeIf(row -> eyelets.stagger().get(row - 1) != set);
        }
    }

    private List<Section> sections(List<Integer> rows) {
        var sections = new ArrayList<Section>();
        int from = 0;
        var splits = parts.stream()
                .filter(part -> part.method().decision() instanceof Split)
                .map(part -> part.row().orElseGet(() -> middle(rows)))
                .sorted()
                .distinct()
                .toList();
        for (int split : splits) {
            int to = rows.indexOf(split) + 1;
            if (to < from + MIN_ROWS_OF_A_LACE || rows.size() - to < MIN_ROWS_OF_A_LACE) {
                refuse(
                        Cause.SPLIT_OUTSIDE_THE_ROWS,
                        "Each lace needs at least two rows, so behind row %d one lace cannot end and another begin."
                                .formatted(split));
                return List.of();
            }
            sections.add(section(rows.subList(from, to)));
            from = to;
        }
        sections.add(section(rows.subList(from, rows.size())));
        return sections;
    }

    private Section section(List<Integer> rows) {
        var woven = PartsTogether.woven(parts);
        if (woven.weaving() instanceof Fixed fixed && !fixed.takes(rows.size())) {
            var asked = countOfRows(rows.size());
            if (rows.size() < fixed.rows().least()) {
                refuse(
                        Cause.TOO_FEW_ROWS,
                        "%s needs %d rows, not %s."
                                .formatted(title(woven.part()), fixed.rows().least(), asked));
            } else {
                refuse(
                        Cause.NEEDS_EVEN_ROWS,
                        "%s needs an even number of rows, not %s; over an odd one its ends do not meet."
                                .formatted(title(woven.part()), asked));
            }
        }
        return new Section(woven.weaving(), has(FromTheAnkle.class) ? rows.reversed() : rows);
    }

    private void add(Part part, List<Integer> rows, List<Section> sections) {
        switch (part.method().decision()) {
            case Window window -> addWindow(part, window, rows, sections);
            case StraightFront(int usualRow) ->
                addStraightFront(part, part.row().orElse(usualRow), rows, sections);
            case StraightMiddle _ -> addStraightMiddle(part, rows, sections);
            case Loop _ -> addLoop(part, rows, sections);
            case Knot _ -> addKnot(part, rows, sections);
            case HalfKnot _ -> addHalfKnot(part, rows, sections);
            case Weaving _,
                    Rows _,
                    Split _,
                    HeelLock _,
                    EyeletLock _,
                    FromTheAnkle _ -> {} // Done before or behind all of these.
        }
    }

    private void addStraightFront(Part part, int lastStraight, List<Integer> rows, List<Section> sections) {
        var straight = rows.stream().filter(row -> row <= lastStraight).toList();
        if (straight.size() < 2) {
            refuse(
                    Cause.TOO_FEW_ROWS,
                    "%s runs straight up to row %d, but fewer than two rows are laced up to there."
                            .formatted(title(part), lastStraight));
        } else {
            addRun(part, straight.getFirst(), straight.getLast(), Face.OUTSIDE, sections);
        }
    }

    private void addStraightMiddle(Part part, List<Integer> rows, List<Section> sections) {
        int last = rows.size() - 1;
        if (last < 3) {
            refuse(Cause.TOO_FEW_ROWS, "%s needs four rows to lace.".formatted(title(part)));
        } else {
            // With the last pass going out, the crossings before and behind tuck under the edge as in criss-cross.
            addRun(part, rows.get(1), rows.get(last - 1), Face.INSIDE, sections);
        }
    }

    private void addWindow(Part part, Window window, List<Integer> rows, List<Section> sections) {
        int row = part.row().orElseGet(() -> rows.get(Math.max(0, (rows.size() - 1 - window.bands()) / 2)));
        if (row < 1 || row > eyelets.total()) {
            refusals.add(outside(part, sections.getFirst().rowsWithBandsBehind(window.bands())));
            return;
        }
        sectionOf(part, row, sections).ifPresent(section -> {
            var possible = section.rowsWithBandsBehind(window.bands());
            if (possible.contains(row)) {
                var laced = section.ascendingRows();
                int last = laced.get(laced.indexOf(row) + window.bands());
                section.addRun(part, row, last, window.usualPieces()).ifPresent(refusals::add);
            } else {
                refusals.add(outside(part, possible));
            }
        });
    }

    private void addRun(Part part, int fromRow, int toRow, Face usualPieces, List<Section> sections) {
        sectionOf(part, fromRow, sections)
                .flatMap(section -> section.addRun(part, fromRow, toRow, usualPieces))
                .ifPresent(refusals::add);
    }

    private void addLoop(Part part, List<Integer> rows, List<Section> sections) {
        int row = part.row().orElseGet(() -> middle(rows));
        var section = sectionOf(part, row, sections);
        section.ifPresent(s -> {
            var possible = s.rowsWithACrossingBehind();
            if (possible.contains(row)) {
                s.addLoop(part, row).ifPresent(refusals::add);
            } else {
                refusals.add(outside(part, possible));
            }
        });
    }

    private void addKnot(Part part, List<Integer> rows, List<Section> sections) {
        int row = part.row().orElseGet(() -> middle(rows));
        sectionOf(part, row, sections).flatMap(s -> s.addKnot(part, row)).ifPresent(refusals::add);
    }

    private void addHalfKnot(Part part, List<Integer> rows, List<Section> sections) {
        int row = part.row().orElseGet(() -> middle(rows));
        sectionOf(part, row, sections).ifPresent(section -> {
            var possible = section.rowsWithBandsBehind(1);
            if (possible.contains(row)) {
                section.addHalfKnot(part, row).ifPresent(refusals::add);
            } else {
                refusals.add(outside(part, possible));
            }
        });
    }

    /** The lace that passes the row; a refusal when none does. */
    private Optional<Section> sectionOf(Part part, int row, List<Section> sections) {
        var section =
                sections.stream().filter(s -> s.ascendingRows().contains(row)).findFirst();
        if (section.isEmpty()) {
            refuse(Cause.ROW_NOT_LACED, "%s is asked for at row %d, which is not laced.".formatted(title(part), row));
        }
        return section;
    }

    private Refused outside(Part part, List<Integer> possible) {
        var rows = countOfRows(eyelets.rows());
        var reason = possible.isEmpty()
                ? "With %s there is no room for %s.".formatted(rows, name(part))
                : "With %s it can lie behind rows %d to %d.".formatted(rows, possible.getFirst(), possible.getLast());
        return new Refused(Cause.WINDOW_OUTSIDE_THE_ROWS, reason, possible);
    }

    private static int middle(List<Integer> rows) {
        return rows.get(rows.size() / 2 - 1);
    }

    private boolean has(Class<? extends Decision> decision) {
        return parts.stream().anyMatch(part -> decision.isInstance(part.method().decision()));
    }

    private void refuse(Cause cause, String reason) {
        refusals.add(new Refused(cause, reason));
    }

    private static String countOfRows(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }

    static String title(Part part) {
        return part.method().lacing().name();
    }

    static String name(Part part) {
        return title(part).toLowerCase(Locale.ROOT);
    }
}
