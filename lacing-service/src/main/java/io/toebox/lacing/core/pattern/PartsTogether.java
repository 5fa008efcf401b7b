package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.toebox.lacing.core.pattern.Method.Kind;
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
            Set.of(HEEL_LOCK, LADDER));

    private PartsTogether() {}

    /** The method that decides how the lace gets from row to row: criss-cross unless another is asked for. */
    static Method weave(List<Part> parts) {
        return parts.stream()
                .map(Part::method)
                .filter(method -> method.kind().isWeave())
                .findFirst()
                .orElse(CRISS_CROSS);
    }

    /** Every contradiction between the parts; empty when there is none. */
    static List<Refused> listRefusals(List<Part> parts) {
        var refusals = new ArrayList<Refused>();
        var weaves =
                parts.stream().filter(part -> part.method().kind().isWeave()).toList();
        if (weaves.size() > 1) {
            refusals.add(excluded("%s and %s each decide how the lace gets from row to row; choose one."
                    .formatted(title(weaves.get(0)), name(weaves.get(1)))));
        }
        for (var pair : EXCLUSIVE) {
            var both =
                    parts.stream().filter(part -> pair.contains(part.method())).toList();
            if (both.size() > 1) {
                refusals.add(
                        excluded("%s and %s exclude each other.".formatted(title(both.get(0)), name(both.get(1)))));
            }
        }
        for (var method : List.of(SKIP_START, WIDE_FOREFOOT)) {
            if (parts.stream().filter(part -> part.method() == method).count() > 1) {
                refusals.add(excluded("%s can end at one row only.".formatted(title(Part.of(method)))));
            }
        }
        var weave = weave(parts);
        parts.stream()
                .filter(part -> !leavesRoom(weave, part.method().kind()))
                .findFirst()
                .ifPresent(part -> refusals.add(new Refused(
                        Cause.PATTERN_FIXES_EVERY_BAND,
                        "%s decides how the lace runs between all rows, so %s finds no place in it."
                                .formatted(title(Part.of(weave)), name(part)))));
        return refusals;
    }

    /** Over-under may be opened, but passes alternate in it, so nothing that needs two passes out fits in. */
    private static boolean leavesRoom(Method weave, Kind change) {
        return switch (change) {
            case OPENING -> weave.kind() != Kind.FIXED_WEAVE;
            case LOOP, KNOT -> weave == CRISS_CROSS;
            case CROSSING_WEAVE, FIXED_WEAVE, ROWS, SPLIT, ENDING, ORDER -> true;
        };
    }

    private static Refused excluded(String reason) {
        return new Refused(Cause.PARTS_EXCLUDE_EACH_OTHER, reason);
    }
}
