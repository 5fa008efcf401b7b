package io.toebox.fit.batch;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.assortment.Assortment;
import io.toebox.fit.core.assortment.Assortment.Step;

import static java.util.Objects.requireNonNull;

/**
 * What to have on the shelf for these customers.
 *
 * @param boxes every box that is spoken of, by its number
 * @param wanted so many choices would serve every customer in full
 * @param reachable so many of them all boxes have that can be ordered
 * @param fresh the boxes of a shelf that begins empty, until enough is served
 * @param servedByFresh how many customers the engine recommends a shoe to when asked with just that shelf
 * @param shelf what the shop has today; null without a shop
 */
record AssortmentPlan(
        List<Box> boxes,
        int customers,
        int choices,
        long wanted,
        long reachable,
        long enough,
        List<Step> fresh,
        long servedByFresh,
        @Nullable Today shelf) {

    /** More boxes than any shop has; the plan ends long before. */
    private static final int MOST_BOXES = 20_000;

    private static final int NEXT_BOXES = 20;

    /**
     * A shop's shelf today.
     *
     * @param boxes what it has
     * @param served choices that they serve
     * @param servedAtAll customers who find one shoe or more
     * @param next the boxes that add most to it
     * @param idle those that can all go without anybody losing a choice
     * @param suitingNobody those of them that suit none of the customers
     */
    record Today(BitSet boxes, long served, int servedAtAll, List<Step> next, BitSet idle, BitSet suitingNobody) {}

    /**
     * @param whole what can be ordered
     * @param shop what the shop has of it; null without a shop
     * @param share of what is wanted that is enough, above 0 to 1
     */
    static AssortmentPlan of(
            Shelves whole, @Nullable Shelves shop, List<Reading.Profile> customers, double share, int choices) {
        var suitability = Suitability.of(shop == null ? whole : whole.and(shop), customers);
        var orderable = suitability.only(whole.boxes());
        var assortment = new Assortment(customers.size(), choices, orderable.candidates());
        long enough = (long) Math.ceil(share * assortment.wanted() - 1e-9);
        var fresh = assortment.fill(new BitSet(), enough, MOST_BOXES);
        return new AssortmentPlan(
                suitability.boxes(),
                customers.size(),
                choices,
                assortment.wanted(),
                assortment.reachable(),
                enough,
                fresh,
                servedByEngine(
                        whole.only(fresh.stream()
                                .map(step -> suitability.boxes().get(step.box()))
                                .toList()),
                        customers),
                shop == null
                        ? null
                        : today(
                                new Assortment(customers.size(), choices, suitability.candidates()),
                                suitability,
                                suitability.places(shop.boxes())));
    }

    private static Today today(Assortment assortment, Suitability suitability, BitSet boxes) {
        var suitingNobody = new BitSet();
        boxes.stream()
                .filter(box -> suitability.candidates().get(box).suits().isEmpty())
                .forEach(suitingNobody::set);
        return new Today(
                boxes,
                assortment.served(boxes),
                assortment.servedAtAll(boxes),
                assortment.fill(boxes, Long.MAX_VALUE, NEXT_BOXES),
                assortment.idle(boxes),
                suitingNobody);
    }

    /** The plan counts each box by itself; the engine, asked with the whole shelf, names one size of each shoe. */
    private static long servedByEngine(Shelves planned, Collection<Reading.Profile> customers) {
        return customers.parallelStream()
                .filter(customer -> !requireNonNull(planned.byScale().get(customer.scale()))
                        .choose(customer.runner(), 1)
                        .best()
                        .isEmpty())
                .count();
    }
}
