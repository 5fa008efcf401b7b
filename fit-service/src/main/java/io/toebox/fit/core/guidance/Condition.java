package io.toebox.fit.core.guidance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.compression.Level;

/** When a rule fires; data, read by {@link #holds}. Nothing here asks for the absence of an answer. */
public sealed interface Condition {

    /** For everybody who says something. */
    record Always() implements Condition {}

    /** At least one of these was answered. */
    record AnyOf(Set<Fact> facts) implements Condition {}

    /** Both hold. */
    record Both(Condition first, Condition second) implements Condition {}

    /** The zone was judged, and so. */
    record ZoneIs(Zone zone, Verdict verdict) implements Condition {}

    /** The shoe is known to press at the start of the run. */
    record PressedFromTheStart(Level atStart) implements Condition {}

    /** The shoe is known to press this much after the run, and less at its start. */
    record PressedOnlyAfterTheRun(Level afterRun) implements Condition {}

    /** Every one of these zones was judged, and none is tight or snug. */
    record RoomIn(List<Zone> zones) implements Condition {}

    /** At least one of these answers. */
    static Condition any(Fact first, Fact... more) {
        return new AnyOf(EnumSet.of(first, more));
    }

    /** This and also that. */
    default Condition and(Condition other) {
        return new Both(this, other);
    }

    /** Whether it holds for the complaint. */
    default boolean holds(Complaint complaint) {
        var evidence = complaint.evidence();
        return switch (this) {
            case Always() -> true;
            case AnyOf(var facts) -> facts.stream().anyMatch(complaint.facts()::contains);
            case Both(var first, var second) -> first.holds(complaint) && second.holds(complaint);
            case ZoneIs(var zone, var verdict) ->
                evidence.find(zone).filter(z -> z.verdict() == verdict).isPresent();
            case PressedFromTheStart(var level) -> evidence.atStart() == level;
            case PressedOnlyAfterTheRun(var level) ->
                evidence.afterRun() == level
                        && evidence.atStart() != null
                        && evidence.atStart().compareTo(level) < 0;
            case RoomIn(var zones) ->
                zones.stream().allMatch(zone -> evidence.find(zone)
                        .filter(z -> z.verdict().compareTo(Verdict.SNUG) > 0)
                        .isPresent());
        };
    }
}
