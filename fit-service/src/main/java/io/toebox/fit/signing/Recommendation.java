package io.toebox.fit.signing;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Outcome.Recommended;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * What was recommended, and by which state. Nothing of it is about a person: the millimetres are the shoe's.
 *
 * @param shoe its name in addresses
 * @param rank place among the shoes of the answer, from 1
 * @param chance fit probability, in thousandths
 * @param feltTenthMm inside that feet were thought to feel at the reference size, in tenths of a millimetre
 */
public record Recommendation(
        String shoe,
        Size size,
        WidthGrade width,
        int rank,
        int chance,
        String catalogVersion,
        String modelVersion,
        String outcomesVersion,
        Map<Zone, Integer> feltTenthMm) {

    private static final String SEPARATOR = "|";
    private static final String FORM = "1";
    private static final int FIELDS = 11;

    public Recommendation {
        var copy = new EnumMap<Zone, Integer>(Zone.class);
        copy.putAll(feltTenthMm);
        feltTenthMm = Collections.unmodifiableMap(copy);
    }

    /** What the learner needs of it. */
    public Recommended toRecommended() {
        var felt = new EnumMap<Zone, Double>(Zone.class);
        feltTenthMm.forEach((zone, tenths) -> felt.put(zone, tenths / 10.0));
        return new Recommended(size, width, felt);
    }

    /** The same as text that {@link #parse} reads. */
    public String text() {
        var felt = Arrays.stream(Zone.values())
                .map(zone -> feltTenthMm.containsKey(zone) ? String.valueOf(feltTenthMm.get(zone)) : "")
                .collect(Collectors.joining(","));
        return String.join(
                SEPARATOR,
                List.of(
                        FORM,
                        shoe,
                        Spelling.of(size.scale()),
                        Integer.toString(size.halfSizes()),
                        Spelling.of(width),
                        Integer.toString(rank),
                        Integer.toString(chance),
                        catalogVersion,
                        modelVersion,
                        outcomesVersion,
                        felt));
    }

    /** @throws IllegalArgumentException when it is none */
    public static Recommendation parse(String text) {
        var fields = text.split("\\|", -1);
        if (fields.length != FIELDS || !fields[0].equals(FORM)) {
            throw new IllegalArgumentException("no recommendation");
        }
        var felt = new EnumMap<Zone, Integer>(Zone.class);
        var told = fields[10].split(",", -1);
        for (int i = 0; i < Math.min(told.length, Zone.values().length); i++) {
            if (!told[i].isEmpty()) {
                felt.put(Zone.values()[i], Integer.valueOf(told[i]));
            }
        }
        return new Recommendation(
                fields[1],
                new Size(word(SizeScale.class, fields[2]), Integer.parseInt(fields[3])),
                word(WidthGrade.class, fields[4]),
                Integer.parseInt(fields[5]),
                Integer.parseInt(fields[6]),
                fields[7],
                fields[8],
                fields[9],
                felt);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
