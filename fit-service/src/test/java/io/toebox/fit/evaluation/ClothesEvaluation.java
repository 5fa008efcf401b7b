package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.learning.FeelTable;
import io.toebox.fit.core.learning.Hierarchy;
import io.toebox.fit.core.learning.Told;

/**
 * The learner on worn clothes: everything is learned from the first four fifths in time and frozen, the last fifth is foretold. Log
 * loss by how many outcomes of the item were known at the split.
 */
final class ClothesEvaluation {

    /** A class of room: a twentieth of the spread of feeling. */
    static final double ROOM_STEP = 0.05;

    private static final Told[] TOLD = {Told.TIGHT, Told.COMFORTABLE, Told.LOOSE};

    /**
     * Mean log loss of a group.
     *
     * @param words how many outcomes of the item were known
     * @param bestGuess the same item effects, each put in as its best guess
     */
    record Group(
            String words,
            int outcomes,
            double baseRate,
            double bodyOnly,
            double bestGuess,
            double item,
            double itemSize) {

        /** Share of the loss of body only that is saved; negative when it is worse. */
        double saved() {
            return 1 - itemSize / bodyOnly;
        }
    }

    private record Bound(String words, int from, int to) {}

    private static final List<Bound> BOUNDS = List.of(
            new Bound("none", 0, 0),
            new Bound("1 to 5", 1, 5),
            new Bound("6 to 20", 6, 20),
            new Bound("21 to 60", 21, 60),
            new Bound("more than 60", 61, Integer.MAX_VALUE),
            new Bound("all", 0, Integer.MAX_VALUE));

    private final WornClothes clothes;
    private final BodyModel body;
    private final CountedOutcomes past = new CountedOutcomes();
    private final Map<Long, Integer> known = new HashMap<>();
    private final Spreads spreads;

    private ClothesEvaluation(WornClothes clothes) {
        this.clothes = clothes;
        var features = Arrays.copyOf(clothes.features(), clothes.past());
        body = BodyModel.fit(features, Arrays.copyOf(clothes.feels(), clothes.past()));
        for (int i = 0; i < clothes.past(); i++) {
            past.add(clothes.items()[i], clothes.sizes()[i], room(i), TOLD[clothes.feels()[i]]);
            known.merge((long) clothes.items()[i], 1, Integer::sum);
        }
        spreads = Spreads.of(past, body.scale(), ROOM_STEP);
    }

    static List<Group> of(WornClothes clothes) {
        return new ClothesEvaluation(clothes).groups();
    }

    private int room(int row) {
        return (int) Math.round(body.room(clothes.features()[row]) / ROOM_STEP);
    }

    private List<Group> groups() {
        var losses = losses();
        var groups = new ArrayList<Group>();
        for (var bound : BOUNDS) {
            var sums = new double[5];
            int count = 0;
            for (int i = 0; i < losses.length; i++) {
                int outcomes = known.getOrDefault((long) clothes.items()[clothes.past() + i], 0);
                if (outcomes >= bound.from && outcomes <= bound.to) {
                    count++;
                    for (int k = 0; k < sums.length; k++) {
                        sums[k] += losses[i][k];
                    }
                }
            }
            groups.add(new Group(
                    bound.words,
                    count,
                    sums[0] / count,
                    sums[1] / count,
                    sums[2] / count,
                    sums[3] / count,
                    sums[4] / count));
        }
        return groups;
    }

    /** Of each outcome after the split: base rate, body only, best guess of the item, item, item and its sizes. */
    private double[][] losses() {
        var shares = new double[3];
        for (int i = 0; i < clothes.past(); i++) {
            shares[clothes.feels()[i]] += 1.0 / clothes.past();
        }
        var all = beliefs(spreads);
        var table = spreads.table(body.scale(), ROOM_STEP);
        var itemOnly = new Spreads(Math.hypot(spreads.itemSd(), spreads.sizeSd()), 0);
        var ofItems = beliefs(itemOnly);
        var itemTable = itemOnly.table(body.scale(), ROOM_STEP);
        var losses = new double[clothes.count() - clothes.past()][];
        for (int i = 0; i < losses.length; i++) {
            int row = clothes.past() + i;
            long item = clothes.items()[row];
            int size = clothes.sizes()[row];
            int room = room(row);
            var told = TOLD[clothes.feels()[row]];
            var ofItem = ofItems.get(item);
            double guess = ofItem == null ? 0 : ofItem.shoe().meanMm();
            losses[i] = new double[] {
                -Math.log(shares[clothes.feels()[row]]),
                -Math.log(body.scale().probability(told, body.room(clothes.features()[row]), 1)),
                -Math.log(body.scale().probability(told, room * ROOM_STEP + guess, itemOnly.noiseSd())),
                -Math.log(foretold(itemTable, ofItem, told, room, size)),
                -Math.log(foretold(table, all.get(item), told, room, size))
            };
        }
        return losses;
    }

    private Map<Long, Hierarchy.Belief> beliefs(Spreads by) {
        var beliefs = new HashMap<Long, Hierarchy.Belief>();
        past.learn(
                by.hierarchy(),
                by.table(body.scale(), ROOM_STEP),
                Spreads.GRID,
                by.prior(),
                (item, count) -> beliefs.put(item.item(), item.belief()));
        return beliefs;
    }

    private final Map<Hierarchy.Belief, Map<Integer, double[]>> effects = new HashMap<>();

    private double foretold(FeelTable table, Hierarchy.@Nullable Belief belief, Told told, int room, int size) {
        if (belief == null) {
            // Nothing is known of it: the spreads add up to the one that body only is told with.
            return body.scale().probability(told, room * ROOM_STEP, 1);
        }
        var effect = effects.computeIfAbsent(belief, b -> new HashMap<>()).computeIfAbsent(size, belief::effectIn);
        return table.probability(told, room, effect);
    }
}
