package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.stream.Stream;

import io.toebox.edge.Sweep;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

import static io.toebox.lacing.core.eyelet.Stagger.INNER;
import static io.toebox.lacing.core.eyelet.Stagger.OUTER;

/** Laced shoes to draw: the whole catalogue on both feet, and what no lacing of the catalogue has. */
public final class Shoes {

    private static final List<LacedShoe> CATALOGUE = Sweep.everyNth(17, wholeCatalogue());

    private Shoes() {}

    public static LacedShoe of(Fittings.Case laced, Foot foot) {
        var path = foot == Foot.LEFT ? laced.path() : laced.path().mirrored();
        return new LacedShoe(Laces.of(path), laced.fitting().eyelets(), foot);
    }

    /**
     * The catalogue on both feet, in small, odd and large shoes, with and without an extra eyelet; in a test run every
     * seventeenth of them.
     */
    public static List<LacedShoe> catalogue() {
        return CATALOGUE;
    }

    private static List<LacedShoe> wholeCatalogue() {
        var shoes = List.of(
                new EyeletRows(3, false),
                new EyeletRows(4, false),
                new EyeletRows(4, true),
                new EyeletRows(7, true),
                new EyeletRows(8, false),
                new EyeletRows(10, true));
        return Lacings.listLacings().stream()
                .flatMap(lacing -> shoes.stream().flatMap(shoe -> switch (lacing.thread(Fitting.of(shoe))) {
                    case Threading.Laced(var laces) ->
                        Stream.of(
                                new LacedShoe(laces, shoe, Foot.LEFT),
                                new LacedShoe(laces.mirrored(), shoe, Foot.RIGHT));
                    case Threading.Refused refused -> Stream.empty();
                }))
                .toList();
    }

    /** Two laces either way, a lace from the ankle to the toe, knots on the way, a loop in the middle, ends tied otherwise, eyelets missing or staggered. */
    public static List<LacedShoe> unusual() {
        var crissCross = "bar i; a L1^ R2^ L3^ R4^ L5^ R6^; mirror";
        return List.of(
                shoe(
                        7,
                        "bar i; a L1^ R2^ L3^; mirror; unused 4 5 6 7 | bar i; a L4^ R5^ L6^ R7^; mirror; unused 1 2 3"),
                shoe(6, "bar i; a L3^ R2^ L1^; mirror; unused 4 5 6 | bar i; a L6^ R5^ L4^; mirror; unused 1 2 3"),
                shoe(6, "bar i; a L6^ R5^ L4^ R3^ L2^ R1^; mirror"),
                shoe(6, crissCross + "; knot 3; tie reef"),
                shoe(6, crissCross + "; knot 2 4; tie surgeon"),
                shoe(6, crissCross + "; tie none"),
                shoe(6, "bar i; a L1^ L2v R2^ R4v L4^ L6v R6^; b R1^ R3v L3^ L5v R5^; ends side"),
                shoe(6, "bar o; a L1v R1^ R3v L3^ L5v R5^; b L2v R2^ R4v L4^ L6v R6^; ends side"),
                shoe(6, "bar o; a L1v L3^ R3v R5^ L5v; b R1v R2^ L2v L4^ R4v R6^ L6v; ends side-inside"),
                shoe(5, "bar io; a L1^ R2v L3^ R4v L5^; b R1v L2^ R3v L4^ R5^"),
                shoe(4, "bar o; a L1v R2v L3v R4v; mirror; ends across-inside"),
                shoe(5, "bar i; a L1^ &(1,2) R2^ &(2,3) R3^ &(3,4) L4^ R5^; mirror"),
                shoe(5, "bar i; a L1^ R2^ L3^ R4^ L5^ L5v @R(5,5); mirror; reuse L5 R5"),
                shoe(6, "bar o; a L5v R3v L1v L2^ R4^ L6^; mirror"),
                shoe(6, "bar i; a L1^ R2^ R3v @L(2,3) R4^ L5^ R6^; mirror"),
                shoe(6, "bar i; a L1^ L2v @R(1,2) R3v L4^ R5^ L6^; mirror"),
                withoutRows("bar i; a L1^ R2^ L4^ R5^ L6^; mirror; unused 3", 3),
                withoutRows("bar o; a L1v L3^ R5^ L6^; mirror; unused 2 4", 2, 4),
                staggered("bar i; a L1^ R2^ L3^ R4^ L5^ R6^; mirror"),
                staggered("bar i; a L1^ L2v @R(1,2) R3v L4^ R5^ L6^; mirror"),
                staggered("bar o; a L1v L6^; b R1v R2^ L2v L3^ R3v R4^ L4v L5^ R5v R6^"),
                staggered("bar o; a L1v L3^ R5^; mirror; unused 2 4 6"),
                staggered("bar o; a L2v L4^ R6^; mirror; unused 1 3 5"));
    }

    public static List<LacedShoe> all() {
        return Stream.concat(catalogue().stream(), unusual().stream()).toList();
    }

    private static LacedShoe withoutRows(String notation, Integer... missing) {
        var eyelets = new EyeletRows(6, false, List.of(missing), List.of());
        return new LacedShoe(LaceNotation.parseLaces(notation, Side.RIGHT), eyelets, Foot.RIGHT);
    }

    /** From the toe an outer and an inner row in turn. */
    private static LacedShoe staggered(String notation) {
        var sets = List.of(OUTER, INNER, OUTER, INNER, OUTER, INNER);
        var eyelets = new EyeletRows(6, false, List.of(), sets);
        return new LacedShoe(LaceNotation.parseLaces(notation, Side.RIGHT), eyelets, Foot.LEFT);
    }

    private static LacedShoe shoe(int rows, String notation) {
        return new LacedShoe(LaceNotation.parseLaces(notation, Side.RIGHT), new EyeletRows(rows, false), Foot.LEFT);
    }
}
