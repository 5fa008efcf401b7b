package io.toebox.lacing.core.advise;

import java.util.Optional;

/**
 * What a fit says about one zone.
 *
 * @param zone the part of the shoe
 * @param verdict how it fits there
 */
public record ZoneVerdict(Zone zone, Verdict verdict) {

    /** What the lacing could do about it; empty when it fits or when no lacing changes this zone. */
    Optional<Need> need() {
        return switch (verdict) {
            case TIGHT, SNUG ->
                switch (zone) {
                    case TOE_BOX_WIDTH, BALL_WIDTH, BALL_GIRTH -> Optional.of(Need.ROOM_AT_THE_FOREFOOT);
                    case INSTEP -> Optional.of(Need.ROOM_OVER_THE_INSTEP);
                    case LENGTH, TOE_BOX_HEIGHT, HEEL -> Optional.empty();
                };
            case COMFORTABLE -> Optional.empty();
            case ROOMY, LOOSE ->
                switch (zone) {
                    case BALL_WIDTH, BALL_GIRTH -> Optional.of(Need.HOLD_THE_FOREFOOT);
                    case INSTEP -> Optional.of(Need.HOLD_THE_INSTEP);
                    case HEEL -> Optional.of(Need.HOLD_THE_HEEL);
                    case LENGTH, TOE_BOX_WIDTH, TOE_BOX_HEIGHT -> Optional.empty();
                };
        };
    }

    /** Whether the verdict is one of the two outer ones. */
    boolean isMarked() {
        return verdict == Verdict.TIGHT || verdict == Verdict.LOOSE;
    }

    /** Whether only another size or shoe changes this. */
    boolean isBeyondLacing() {
        return isMarked() && need().isEmpty();
    }
}
