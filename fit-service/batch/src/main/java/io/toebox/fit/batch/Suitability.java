package io.toebox.fit.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.toebox.fit.core.assortment.Candidate;
import io.toebox.fit.core.scoring.Shelf;
import io.toebox.fit.core.shoe.SizeScale;

import static java.util.Objects.requireNonNull;

/**
 * Which boxes suit which customers, as the engine says.
 *
 * @param boxes every box of the shelves, sorted by shoe and size
 * @param candidates the same boxes for planning, customers numbered as listed
 */
record Suitability(List<Box> boxes, List<Candidate> candidates) {

    /** Asks for every customer about every box of the shelves. */
    static Suitability of(Shelves shelves, List<Reading.Profile> customers) {
        // Customers are asked about side by side, and written down one after the other.
        var suitable = IntStream.range(0, customers.size())
                .parallel()
                .mapToObj(i -> suitable(shelves.byScale(), customers.get(i)))
                .toList();
        var suits = new TreeMap<Box, BitSet>(Comparator.comparing(Box::slug)
                .thenComparing(box -> box.size().scale())
                .thenComparing(box -> box.size().halfSizes())
                .thenComparing(Box::width));
        shelves.boxes().forEach(box -> suits.put(box, new BitSet()));
        for (int customer = 0; customer < suitable.size(); customer++) {
            for (var box : suitable.get(customer)) {
                requireNonNull(suits.get(box)).set(customer);
            }
        }
        var shoes = new LinkedHashMap<String, Integer>();
        var candidates = new ArrayList<Candidate>();
        suits.forEach((box, who) -> {
            int shoe = requireNonNull(shoes.computeIfAbsent(box.slug(), slug -> shoes.size()));
            candidates.add(new Candidate(shoe, who));
        });
        return new Suitability(List.copyOf(suits.keySet()), candidates);
    }

    private static List<Box> suitable(Map<SizeScale, Shelf> shelves, Reading.Profile customer) {
        var boxes = new ArrayList<Box>();
        var shelf = requireNonNull(shelves.get(customer.scale()));
        shelf.forEachSuitable(
                customer.runner(), (shoe, size, width, probability) -> boxes.add(Box.of(shelf, shoe, size, width)));
        return boxes;
    }

    /** The same places, where all but these boxes suit nobody. */
    Suitability only(List<Box> some) {
        var places = places(some);
        return new Suitability(
                boxes,
                IntStream.range(0, boxes.size())
                        .mapToObj(i -> places.get(i)
                                ? candidates.get(i)
                                : new Candidate(candidates.get(i).shoe(), new BitSet()))
                        .toList());
    }

    /** The places of these boxes in the lists. */
    BitSet places(List<Box> some) {
        var wanted = new HashSet<>(some);
        var places = new BitSet();
        for (int i = 0; i < boxes.size(); i++) {
            places.set(i, wanted.contains(boxes.get(i)));
        }
        return places;
    }
}
