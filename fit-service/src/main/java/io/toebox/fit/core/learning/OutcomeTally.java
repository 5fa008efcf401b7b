package io.toebox.fit.core.learning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.AverageShoe;

/**
 * Counts outcomes. What was counted and taken back leaves no trace, and the order leaves none either: neither in what is believed nor
 * in the version. Of one thread.
 */
public final class OutcomeTally {

    private static final class Counted {
        final SortedMap<Cell, Integer> cells = new TreeMap<>();
        int pairs;
    }

    private final AverageShoe average;
    private final Map<String, Counted> byShoe = new HashMap<>();

    /** What was last told of each shoe that has not changed since. */
    private final Map<String, ShoeOutcomes> told = new HashMap<>();

    private long pairs;
    private long digest;

    public OutcomeTally(AverageShoe average) {
        this.average = average;
    }

    /** One more outcome. */
    public void add(Outcome outcome) {
        add(outcome, 1);
    }

    /** So many more equal outcomes; fewer when negative, of those that were added. */
    public void add(Outcome outcome, int more) {
        var cells = outcome.cells(average);
        if (cells.isEmpty()) {
            return;
        }
        var shoe = byShoe.computeIfAbsent(outcome.shoe(), slug -> new Counted());
        for (var cell : cells) {
            shoe.cells.merge(cell, more, OutcomeTally::sum);
            digest += more * digest(outcome.shoe() + ' ' + cell);
        }
        shoe.pairs += more;
        pairs += more;
        told.remove(outcome.shoe());
        if (shoe.cells.isEmpty()) {
            byShoe.remove(outcome.shoe());
        }
    }

    /** Takes back everything of one shoe. */
    public void forget(String slug) {
        var shoe = byShoe.remove(slug);
        if (shoe != null) {
            shoe.cells.forEach((cell, count) -> digest -= count * digest(slug + ' ' + cell));
            pairs -= shoe.pairs;
            told.remove(slug);
        }
    }

    private static @Nullable Integer sum(Integer before, Integer more) {
        return before + more == 0 ? null : before + more;
    }

    /** This state; later outcomes do not touch it. */
    public Outcomes toOutcomes() {
        byShoe.forEach((slug, shoe) ->
                told.computeIfAbsent(slug, fresh -> new ShoeOutcomes(shoe.cells, shoe.pairs)));
        return new Outcomes(average, told, pairs + "-" + Long.toHexString(digest));
    }

    /** A sum of digests is the same in every order, and what is taken back leaves it as it was. */
    private static long digest(String cell) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(cell.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }
}
