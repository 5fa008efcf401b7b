package io.toebox.fit.core.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.compression.Level;

/**
 * What our own measurements say about the runner's feet in the shoe they run in.
 *
 * @param zones the judged zones, each at most once; empty when no shoe was judged
 * @param atStart how much the metatarsals are pressed when the run starts, or null when not known
 * @param afterRun the same after the planned run, or null when not known
 */
public record FitEvidence(
        List<ZoneEvidence> zones,
        @Nullable Level atStart,
        @Nullable Level afterRun) {

    /** Nothing is known. */
    public static final FitEvidence NONE = new FitEvidence(List.of(), null, null);

    /** @throws IllegalArgumentException when a zone appears twice */
    public FitEvidence {
        zones = zones.stream().sorted(Comparator.comparing(ZoneEvidence::zone)).toList();
        if (zones.stream().map(ZoneEvidence::zone).distinct().count() != zones.size()) {
            throw new IllegalArgumentException("each zone once");
        }
    }

    /**
     * One zone of the shoe.
     *
     * @param zone which one
     * @param verdict how it meets the foot with less room
     * @param clearance room of that foot, mm; negative is a squeeze
     * @param comfortableFromMm comfortable from this clearance, mm
     */
    public record ZoneEvidence(Zone zone, Verdict verdict, Estimate clearance, double comfortableFromMm) {

        /**
         * Whether nobody could wear it: as far below tight as tight is from loose. Then the size or a measurement is wrong, and
         * not the shoe.
         */
        public boolean isImpossible() {
            var band = zone.band();
            return clearance.meanMm() < band.tightBelowMm() - (band.looseAboveMm() - band.tightBelowMm());
        }

        /** How much room is missing to be comfortable, mm; 0 when none is. */
        public double shortfallMm() {
            return Math.max(0, comfortableFromMm - clearance.meanMm());
        }
    }

    /** What is known of a zone. */
    public Optional<ZoneEvidence> find(Zone zone) {
        return zones.stream().filter(z -> z.zone() == zone).findFirst();
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return zones.isEmpty() && atStart == null && afterRun == null;
    }
}
