package io.toebox.fit.outcomes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.learning.OutcomeTally;
import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.LearnedShoes;

/** The tables of outcomes: one committed state, or what a transaction makes of it. */
final class OutcomeTables {

    private static final AverageShoe AVERAGE = new AverageShoe(LearnedShoes.published());

    /** A row of {@code outcome}. */
    record Row(String shop, ToldOutcome told) {}

    final Map<UUID, Row> rows;
    final Map<String, Long> sequenceOfShoe;
    final Map<String, String> answerOfKey;
    long sequence;
    private @Nullable Outcomes counted;

    OutcomeTables() {
        this(new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>(), 0);
    }

    private OutcomeTables(
            Map<UUID, Row> rows, Map<String, Long> sequenceOfShoe, Map<String, String> answerOfKey, long sequence) {
        this.rows = rows;
        this.sequenceOfShoe = sequenceOfShoe;
        this.answerOfKey = answerOfKey;
        this.sequence = sequence;
    }

    /** What a transaction begins with. */
    OutcomeTables copy() {
        return new OutcomeTables(
                new LinkedHashMap<>(rows), new TreeMap<>(sequenceOfShoe), new TreeMap<>(answerOfKey), sequence);
    }

    /** These rows counted as if nothing else had ever been told. */
    Outcomes counted() {
        if (counted == null) {
            var tally = new OutcomeTally(AVERAGE);
            rows.values().forEach(row -> tally.add(row.told.toOutcome(row.shop)));
            counted = tally.toOutcomes();
        }
        return counted;
    }
}
