package io.toebox.lacing.core.advise;

import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;

/**
 * What a fit says about one zone.
 *
 * @param zone the part of the shoe
 * @param verdict how it fits there
 * @param clearance the room behind the verdict; null is unknown
 */
public record ZoneVerdict(
        Zone zone, Verdict verdict, @Nullable ZoneClearance clearance) {

    /** Nearer to comfortable than this, a verdict counts as a slight one, whatever it says. */
    static final Figure SURE_FROM = new Figure(
            1,
            "standard deviations outside the comfortable room",
            "our judgement: one foot in six would be comfortable after all",
            Certainty.JUDGEMENT);

    /** @throws IllegalArgumentException when the room contradicts the verdict */
    public ZoneVerdict {
        if (clearance != null && !clearance.agreesWith(verdict)) {
            throw new IllegalArgumentException("%s cannot be %s with that room".formatted(zone, verdict));
        }
    }

    /** A verdict whose room is unknown. */
    public ZoneVerdict(Zone zone, Verdict verdict) {
        this(zone, verdict, null);
    }

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

    /** Whether the verdict is one of the two outer ones and the room behind it, where known, leaves little doubt. */
    boolean isMarked() {
        return isOuter() && !isCloseCall();
    }

    /** Whether the zone may be comfortable after all, as far as the room is known. */
    boolean isCloseCall() {
        var deviations = deviationsOutside();
        return deviations.isPresent() && deviations.getAsDouble() < SURE_FROM.value();
    }

    /** Whether a room was said that cannot be weighed, because its spread or the comfortable room is unknown. */
    boolean isRoomWithoutMeasure() {
        return verdict != Verdict.COMFORTABLE
                && clearance != null
                && deviationsOutside().isEmpty();
    }

    /** Whether only another size or shoe changes this. */
    boolean isBeyondLacing() {
        return isOuter() && need().isEmpty();
    }

    OptionalDouble deviationsOutside() {
        return clearance == null ? OptionalDouble.empty() : clearance.deviationsOutside(verdict);
    }

    private boolean isOuter() {
        return verdict == Verdict.TIGHT || verdict == Verdict.LOOSE;
    }
}
