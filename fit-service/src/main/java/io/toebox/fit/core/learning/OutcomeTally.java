package io.toebox.fit.core.learning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.AverageShoe;

/**
 * Counts outcomes. What was counted and taken back leaves no trace, and the order leaves none either: neither in what is believed nor
 * in the version. Of one thread.
 */
public final class OutcomeTally {

    private static final class Counted {
        /** By cell, the shop as it is numbered here. */
        final Map<Long, Integer> cells = new HashMap<>();

        int pairs;

        /** What was last told of it; null when it has changed since. */
        @Nullable
        ShoeOutcomes told;
    }

    private final AverageShoe average;
    private final Map<String, Counted> byShoe = new HashMap<>();
    private final Map<String, Integer> shopNumbers = new HashMap<>();
    private final List<String> shops = new ArrayList<>();

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
        int shop = shopNumbers.computeIfAbsent(outcome.shop(), name -> {
            shops.add(name);
            return shops.size() - 1;
        });
        for (var cell : cells) {
            shoe.cells.merge(PackedCell.of(cell, shop), more, OutcomeTally::sum);
        }
        shoe.pairs += more;
        shoe.told = null;
        if (shoe.cells.isEmpty()) {
            byShoe.remove(outcome.shoe());
        }
    }

    /** Takes back everything of one shoe. */
    public void forget(String slug) {
        byShoe.remove(slug);
    }

    private static @Nullable Integer sum(Integer before, Integer more) {
        return before + more == 0 ? null : before + more;
    }

    /** This state; later outcomes do not touch it. */
    public Outcomes toOutcomes() {
        var told = new HashMap<String, ShoeOutcomes>();
        long pairs = 0;
        long digest = 0;
        for (var entry : byShoe.entrySet()) {
            var shoe = entry.getValue();
            var known = shoe.told == null ? told(shoe) : shoe.told;
            shoe.told = known;
            told.put(entry.getKey(), known);
            pairs += known.pairs();
            // A sum is the same in every order.
            digest += mix(digest(entry.getKey()) + known.digest());
        }
        return new Outcomes(average, told, pairs + "-" + Long.toHexString(digest));
    }

    /** Shops are numbered by name, so that every tally numbers and adds alike. */
    private ShoeOutcomes told(Counted shoe) {
        var names = shoe.cells.keySet().stream()
                .map(PackedCell::shop)
                .distinct()
                .map(shops::get)
                .sorted()
                .toList();
        var numbers = new HashMap<Integer, Integer>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(Objects.requireNonNull(shopNumbers.get(names.get(i))), i);
        }
        var cells = new long[shoe.cells.size()];
        int at = 0;
        for (long cell : shoe.cells.keySet()) {
            cells[at++] = PackedCell.ofShop(cell, Objects.requireNonNull(numbers.get(PackedCell.shop(cell))));
        }
        Arrays.sort(cells);
        var counts = new int[cells.length];
        long digest = shoe.pairs;
        for (int i = 0; i < cells.length; i++) {
            int shop = Objects.requireNonNull(shopNumbers.get(names.get(PackedCell.shop(cells[i]))));
            counts[i] = Objects.requireNonNull(shoe.cells.get(PackedCell.ofShop(cells[i], shop)));
            digest = mix(mix(digest + cells[i]) + counts[i]);
        }
        for (var name : names) {
            digest = mix(digest + digest(name));
        }
        return new ShoeOutcomes(cells, counts, shoe.pairs, digest);
    }

    private static long digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }

    /** Every bit changes every other (the finalizer of SplitMix64, Steele, Lea and Flood 2014). */
    private static long mix(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
