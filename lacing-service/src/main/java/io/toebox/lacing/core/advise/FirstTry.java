package io.toebox.lacing.core.advise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.toebox.lacing.core.eyelet.EyeletRows;

/** What costs nothing and comes before any new lacing: tension row by row, and the size of the shoe. */
final class FirstTry {

    private static final int FOREFOOT_ROWS = 3;

    private FirstTry() {}

    static List<Reason> of(List<Need> needs, List<ZoneVerdict> zones, EyeletRows eyelets) {
        Set<Reason> tries = new LinkedHashSet<>();
        needs.forEach(need -> tries.addAll(of(need, eyelets)));
        zones.stream()
                .filter(ZoneVerdict::isBeyondLacing)
                .map(zone -> Reason.of("check-size", zone))
                .forEach(tries::add);
        return List.copyOf(tries);
    }

    private static List<Reason> of(Need need, EyeletRows eyelets) {
        int top = eyelets.rows();
        return switch (need) {
            case ROOM_AT_THE_FOREFOOT ->
                List.of(Reason.of("loosen-rows", 1, FOREFOOT_ROWS), Reason.of("check-toe-room"));
            case LESS_ON_TOP_OF_THE_FOOT -> List.of(Reason.of("loosen-where-it-presses", top / 2, top / 2 + 1));
            case ROOM_OVER_THE_INSTEP -> List.of(Reason.of("loosen-near-the-ankle", top - 1, top));
            case LESS_AT_THE_ANKLE -> List.of(Reason.of("loosen-the-ankle-row", top));
            case HOLD_THE_HEEL -> List.of(Reason.of("firm-near-the-ankle", top - 1, top), Reason.of("check-heel-size"));
            case KEEP_TOES_FROM_THE_FRONT ->
                List.of(Reason.of("check-length"), Reason.of("firm-against-sliding", top - 1, top));
            case HOLD_THE_FOREFOOT -> List.of(Reason.of("snug-rows", 1, FOREFOOT_ROWS));
            case HOLD_THE_INSTEP -> List.of(Reason.of("snug-rows", top / 2, top));
        };
    }
}
