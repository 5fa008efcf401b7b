package io.toebox.lacing.core.advise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.toebox.lacing.core.eyelet.EyeletRows;

/** What costs nothing and comes before any new lacing: tension row by row, and the size of the shoe. */
final class FirstTry {

    private static final int FOREFOOT_ROWS = 3;

    private FirstTry() {}

    static List<String> of(List<Need> needs, List<ZoneVerdict> zones, EyeletRows eyelets) {
        Set<String> tries = new LinkedHashSet<>();
        needs.forEach(need -> tries.addAll(of(need, eyelets)));
        zones.stream()
                .filter(ZoneVerdict::isBeyondLacing)
                .map(zone -> "Check the size: no lacing changes %s.".formatted(zone.words()))
                .forEach(tries::add);
        return List.copyOf(tries);
    }

    private static List<String> of(Need need, EyeletRows eyelets) {
        int top = eyelets.rows();
        return switch (need) {
            case ROOM_AT_THE_FOREFOOT ->
                List.of(
                        "Loosen rows 1 to %d and leave the others as they are.".formatted(FOREFOOT_ROWS),
                        "Check size and width: the toes should be able to wiggle and spread.");
            case LESS_ON_TOP_OF_THE_FOOT ->
                List.of("Loosen rows %d to %d, where the lace presses.".formatted(top / 2, top / 2 + 1));
            case ROOM_OVER_THE_INSTEP ->
                List.of("Loosen the two rows nearest the ankle, %d and %d.".formatted(top - 1, top));
            case LESS_AT_THE_ANKLE -> List.of("Loosen row %d, the one nearest the ankle.".formatted(top));
            case HOLD_THE_HEEL ->
                List.of(
                        "Firm rows %d and %d near the ankle and leave those near the toes softer."
                                .formatted(top - 1, top),
                        "Check the size: a heel that slips in a firmly tied shoe may need another one.");
            case KEEP_TOES_FROM_THE_FRONT ->
                List.of(
                        "Check the length: standing, the longest toe must not touch the front.",
                        "Firm rows %d and %d near the ankle, so that the foot cannot slide forward."
                                .formatted(top - 1, top));
            case HOLD_THE_FOREFOOT -> List.of("Snug rows 1 to %d a little more.".formatted(FOREFOOT_ROWS));
            case HOLD_THE_INSTEP -> List.of("Snug rows %d to %d a little more.".formatted(top / 2, top));
        };
    }
}
