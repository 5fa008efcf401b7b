package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.toebox.lacing.core.pattern.Decision.*;
import io.toebox.lacing.core.pattern.Method.RowMeaning;
import io.toebox.lacing.core.pattern.Threading.Cause;
import io.toebox.lacing.core.pattern.Threading.Refused;

import static io.toebox.lacing.core.pattern.Composer.name;
import static io.toebox.lacing.core.pattern.Composer.title;
import static io.toebox.lacing.core.pattern.Method.*;

/** Which methods contradict each other whatever the shoe. */
final class PartsTogether {

    private static final List<Set<Method>> EXCLUSIVE = List.of(
            Set.of(INNER_EYELETS, OUTER_EYELETS),
            Set.of(HEEL_LOCK, DROP_TOP_ROW),
            Set.of(HEEL_LOCK, REVERSE),
            Set.of(HEEL_LOCK, SAME_EYELET_LOCK),
            Set.of(EVERY_OTHER_ROW, FIRST_TWO_ROWS),
            Set.of(HEEL_LOCK, EVERY_EYELET),
            Set.of(DROP_TOP_ROW, EVERY_EYELET),
            Set.of(INNER_EYELETS, EVERY_EYELET),
            Set.of(OUTER_EYELETS, EVERY_EYELET));

    private static final Woven CRISS_CROSSED = new Woven(Part.of(CRISS_CROSS), new Crossing(Passes.OUT));

    /** The part that decides how the lace gets from row to row, and what it decides. */
    record Woven(Part part, Weaving weaving) {

        private static Stream<Woven> of(Part part) {
            return part.method().decision() instanceof Weaving weaving
                    ? Stream.of(new Woven(part, weaving))
                    : Stream.empty();
        }
    }

    private PartsTogether() {}

    /** Criss-cross unless another weave is asked for. */
    static Woven woven(List<Part> parts) {
        return parts.stream().flatMap(Woven::of).findFirst().orElse(CRISS_CROSSED);
    }

    /** Every contradiction between the parts; empty when there is none. */
    static List<Refused> listRefusals(List<Part> parts) {
        var refusals = new ArrayList<Refused>();
        var weaves = parts.stream().flatMap(Woven::of).map(Woven::part).toList();
        if (weaves.size() > 1) {
            refusals.add(excluded("%s and %s each decide how the lace gets from row to row; choose one."
                    .formatted(title(weaves.get(0)), name(weaves.get(1)))));
        }
        for (var pair : EXCLUSIVE) {
            refuseBoth(
                    parts.stream().filter(part -> pair.contains(part.method())).toList(), refusals);
        }
        var woven = woven(parts);
        if (!woven.weaving().takesHeelLock()) {
            refuseBoth(
                    parts.stream()
                            .filter(part -> part.equals(woven.part())
                                    || part.method() == HEEL_LOCK
                                    || part.method() == SAME_EYELET_LOCK)
                            .toList(),
                    refusals);
        }
        for (var method : parts.stream().map(Part::method).distinct().toList()) {
            if (method.rowMeaning() == RowMeaning.UP_TO
                    && parts.stream().filter(part -> part.method() == method).count() > 1) {
                refusals.add(excluded("%s can end at one row only.".formatted(title(Part.of(method)))));
            }
        }
        parts.stream()
                .filter(part -> !leavesRoom(woven.weaving(), part.method().decision()))
                .findFirst()
                .ifPresent(part -> refusals.add(new Refused(
                        Cause.PATTERN_FIXES_EVERY_BAND,
                        "%s decides how the lace runs between all rows, so %s finds no place in it."
                                .formatted(title(woven.part()), name(part)))));
        return refusals;
    }

    private static void refuseBoth(List<Part> both, List<Refused> refusals) {
        if (both.size() > 1) {
            refusals.add(excluded("%s and %s exclude each other.".formatted(title(both.get(0)), name(both.get(1)))));
        }
    }

    /** Passes in turn may be opened, but nothing that needs two passes out one after the other fits in. */
    private static boolean leavesRoom(Weaving weaving, Decision change) {
        return switch (change) {
            case Opening _ ->
                switch (weaving) {
                    case Crossing _ -> true;
                    case Fixed _ -> false;
                };
            case Loop _, Knot _, HalfKnot _ ->
                switch (weaving) {
                    case Crossing(var passes) ->
                        switch (passes) {
                            case OUT -> true;
                            case IN_TURN -> false;
                        };
                    case Fixed _ -> false;
                };
            case Weaving _, Rows _, Split _, HeelLock _, EyeletLock _, FromTheAnkle _ -> true;
        };
    }

    private static Refused excluded(String reason) {
        return new Refused(Cause.PARTS_EXCLUDE_EACH_OTHER, reason);
    }
}
