package io.toebox.fit.core.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.scoring.ZoneFit;

/**
 * What keeps the best size and width of a shoe from a runner's feet.
 *
 * @param zone where the room is furthest from comfortable
 * @param roomMm so many millimetres more room there, less when negative, and the zone would be comfortable
 * @param isOnly whether no other zone is in the way
 */
public record Obstacle(Zone zone, double roomMm, boolean isOnly) {

    /**
     * The obstacle in a size and width that is not recommended: of the zones that are tight or loose, or, where none is, of those that
     * are not comfortable. Empty when every zone is expected to be comfortable and only too little is known.
     */
    public static Optional<Obstacle> find(Variant best) {
        var misfits = list(best, List.of(Verdict.TIGHT, Verdict.LOOSE));
        var all = misfits.isEmpty() ? list(best, List.of(Verdict.SNUG, Verdict.ROOMY)) : misfits;
        return all.stream()
                .max(Comparator.comparingDouble(fit -> Math.abs(roomMm(fit))))
                .map(fit -> new Obstacle(fit.zone(), roomMm(fit), all.size() == 1));
    }

    private static List<ZoneFit> list(Variant best, List<Verdict> verdicts) {
        return best.zones().stream()
                .filter(fit -> verdicts.contains(fit.verdict()))
                .toList();
    }

    private static double roomMm(ZoneFit fit) {
        var band = fit.zone().band();
        double clearanceMm = fit.clearance().meanMm();
        return switch (fit.verdict()) {
            case TIGHT, SNUG -> band.comfortableFromMm() - clearanceMm;
            case COMFORTABLE -> 0;
            case ROOMY, LOOSE -> band.comfortableToMm() - clearanceMm;
        };
    }
}
