package io.toebox.fit.core.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.scoring.Variant;

/**
 * Counts whom one shoe suits and what keeps it from the others. Counts add up, so that runners can be counted in any order and in
 * several places. Of one thread.
 */
public final class Coverage {

    /** Further from comfortable than this is counted as this, tenths of a millimetre. */
    private static final int MOST_TENTH_MM = 1_000;

    private long runners;
    private long suited;
    private long unsure;

    /** By zone, whether room is missing, and how much, tenths of a millimetre; only where no other zone is in the way. */
    private final long[][][] only = new long[Zone.values().length][2][MOST_TENTH_MM + 1];

    /** The same where others are. */
    private final long[][] amongOthers = new long[Zone.values().length][2];

    /**
     * One more runner.
     *
     * @param best the shoe's best size and width
     * @param isRecommended whether it would be recommended
     */
    public void add(Variant best, boolean isRecommended) {
        runners++;
        if (isRecommended) {
            suited++;
            return;
        }
        var found = Obstacle.find(best);
        if (found.isEmpty()) {
            unsure++;
            return;
        }
        var obstacle = found.get();
        int zone = obstacle.zone().ordinal();
        int more = obstacle.roomMm() > 0 ? 1 : 0;
        if (obstacle.isOnly()) {
            int tenths = (int) Math.min(MOST_TENTH_MM, Math.ceil(10 * Math.abs(obstacle.roomMm())));
            only[zone][more][tenths]++;
        } else {
            amongOthers[zone][more]++;
        }
    }

    /** Adds what was counted elsewhere. */
    public void add(Coverage other) {
        runners += other.runners;
        suited += other.suited;
        unsure += other.unsure;
        for (int zone = 0; zone < only.length; zone++) {
            for (int more = 0; more < 2; more++) {
                amongOthers[zone][more] += other.amongOthers[zone][more];
                for (int tenths = 0; tenths <= MOST_TENTH_MM; tenths++) {
                    only[zone][more][tenths] += other.only[zone][more][tenths];
                }
            }
        }
    }

    /** How many runners were counted. */
    public long runners() {
        return runners;
    }

    /** How many of them the shoe suits. */
    public long suited() {
        return suited;
    }

    /** How many it cannot be recommended to only because too little is known of its inside or of their feet. */
    public long unsure() {
        return unsure;
    }

    /** How many it does not suit: all but those whom it suits and those of whom that is not known. */
    public long leftOut() {
        return runners - suited - unsure;
    }

    /**
     * What keeps the shoe from some runners.
     *
     * @param zone where the room is furthest from comfortable
     * @param isTooSmall whether room is missing; else there is too much
     * @param leftOut how many are left out for this zone
     * @param byThisAlone of them those with no other zone in the way
     * @param halfAtTenthMm of those, half would find the zone comfortable with so much more room, or less, tenths of a millimetre; empty
     *     when there is none
     */
    public record Cause(
            Zone zone, boolean isTooSmall, long leftOut, long byThisAlone, Optional<Integer> halfAtTenthMm) {}

    /** Why runners are left out, the cause of most first; equal ones in the order of the zones. */
    public List<Cause> causes() {
        var causes = new ArrayList<Cause>();
        for (var zone : Zone.values()) {
            for (int more = 1; more >= 0; more--) {
                long[] tenths = only[zone.ordinal()][more];
                long alone = Arrays.stream(tenths).sum();
                long all = alone + amongOthers[zone.ordinal()][more];
                if (all > 0) {
                    causes.add(new Cause(zone, more == 1, all, alone, findHalf(tenths, alone)));
                }
            }
        }
        causes.sort(Comparator.comparingLong(Cause::leftOut).reversed());
        return List.copyOf(causes);
    }

    private static Optional<Integer> findHalf(long[] tenths, long all) {
        if (all == 0) {
            return Optional.empty();
        }
        int half = 0;
        long reached = tenths[0];
        while (2 * reached < all) {
            half++;
            reached += tenths[half];
        }
        return Optional.of(half);
    }
}
