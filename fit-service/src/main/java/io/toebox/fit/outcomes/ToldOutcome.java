package io.toebox.fit.outcomes;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Event;
import io.toebox.fit.core.learning.Feel;
import io.toebox.fit.core.learning.Outcome;
import io.toebox.fit.core.learning.Reason;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.signing.Recommendation;

/** An outcome in the words it is stored by; equal ones teach the same. */
record ToldOutcome(
        String shoe,
        String sizeScale,
        int halfSizes,
        String width,
        String event,
        @Nullable String reason,
        String feels,
        @Nullable Integer footLengthMm,
        @Nullable Integer footBallWidthMm,
        String recommendation) {

    static String feels(Map<Zone, Feel> feels) {
        // By zone, so that equal feels are told by equal texts.
        return new TreeMap<>(feels)
                .entrySet().stream()
                        .map(felt -> Spelling.of(felt.getKey()) + "=" + Spelling.of(felt.getValue()))
                        .collect(Collectors.joining(","));
    }

    Size size() {
        return new Size(word(SizeScale.class, sizeScale), halfSizes);
    }

    WidthGrade widthGrade() {
        return word(WidthGrade.class, width);
    }

    Map<Zone, Feel> feelOfZones() {
        var felt = new EnumMap<Zone, Feel>(Zone.class);
        for (var one : feels.isEmpty() ? new String[0] : feels.split(",", -1)) {
            var parts = one.split("=", -1);
            felt.put(word(Zone.class, parts[0]), word(Feel.class, parts[1]));
        }
        return felt;
    }

    Outcome toOutcome(String shop) {
        return new Outcome(
                shop,
                shoe,
                size(),
                widthGrade(),
                word(Event.class, event),
                reason == null ? null : word(Reason.class, reason),
                feelOfZones(),
                footLengthMm == null ? null : new Outcome.FootClass(footLengthMm, footBallWidthMm),
                recommendation.isEmpty()
                        ? null
                        : Recommendation.parse(recommendation).toRecommended());
    }

    static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
