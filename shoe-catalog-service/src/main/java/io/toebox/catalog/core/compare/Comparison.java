package io.toebox.catalog.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.TenthMm;

/**
 * Shoes side by side: what was measured inside them, and what keeps them from being compared. The first shoe is the one
 * the others are compared with.
 *
 * @param shoes two to six, each once
 * @param rows one for each dimension, method, size and width any of the shoes was measured in, in their natural order
 * @param caveats in the order of the dimensions; empty when every dimension anybody measured compares
 */
public record Comparison(List<Shoe> shoes, List<Row> rows, List<Caveat> caveats) {

    /** The fewest shoes to compare. */
    public static final int MIN_SHOES = 2;

    /** The most shoes to compare: what still stands side by side on a page. */
    public static final int MAX_SHOES = 6;

    private static final Comparator<Measurement.Place> ORDER = Comparator.comparing(Measurement.Place::dimension)
            .thenComparing(Measurement.Place::method)
            .thenComparing(Measurement.Place::onSize)
            .thenComparing(Measurement.Place::onWidth);

    public Comparison {
        shoes = List.copyOf(shoes);
        rows = List.copyOf(rows);
        caveats = List.copyOf(caveats);
        if (shoes.size() < MIN_SHOES || shoes.size() > MAX_SHOES) {
            throw new IllegalArgumentException("From %d to %d shoes are compared.".formatted(MIN_SHOES, MAX_SHOES));
        }
        var slugs = new HashSet<String>();
        if (!shoes.stream().allMatch(shoe -> slugs.add(shoe.identity().slug()))) {
            throw new IllegalArgumentException("A shoe is not compared with itself.");
        }
    }

    /**
     * Compares the shoes with the first of them.
     *
     * @throws IllegalArgumentException when there are too few or too many, or one of them twice
     */
    public static Comparison of(List<Shoe> shoes) {
        var rows = shoes.stream()
                .flatMap(shoe -> shoe.measurements().stream())
                .map(Measurement::place)
                .distinct()
                .sorted(ORDER)
                .map(place -> row(place, shoes))
                .toList();
        var caveats = new ArrayList<Caveat>();
        for (var dimension : Dimension.values()) {
            if (rows.stream().anyMatch(row -> row.place().dimension() == dimension)) {
                caveats.addAll(caveats(dimension, shoes));
            }
        }
        return new Comparison(shoes, rows, caveats);
    }

    private static Row row(Measurement.Place place, List<Shoe> shoes) {
        var first = value(shoes.getFirst(), place);
        var cells = new ArrayList<Cell>();
        for (var shoe : shoes) {
            var value = value(shoe, place);
            cells.add(
                    value == null || first == null || shoe == shoes.getFirst()
                            ? new Cell(value, null)
                            : new Cell(value, new TenthMm(value.tenths() - first.tenths())));
        }
        return new Row(place, cells);
    }

    private static @Nullable TenthMm value(Shoe shoe, Measurement.Place place) {
        return shoe.measurements().stream()
                .filter(measurement -> measurement.place().equals(place))
                .map(Measurement::value)
                .findFirst()
                .orElse(null);
    }

    private static List<Caveat> caveats(Dimension dimension, List<Shoe> shoes) {
        var first = places(shoes.getFirst(), dimension);
        var notMeasured = new ArrayList<String>();
        var retired = new ArrayList<String>();
        var otherMethod = new ArrayList<String>();
        var otherSize = new ArrayList<String>();
        for (var shoe : shoes) {
            String slug = shoe.identity().slug();
            var own = places(shoe, dimension);
            if (own.isEmpty()) {
                notMeasured.add(slug);
                continue;
            }
            if (own.stream().allMatch(place -> place.method() == MeasuringMethod.LAB_RETIRED)) {
                retired.add(slug);
            }
            if (first.isEmpty() || own.stream().anyMatch(first::contains)) {
                continue;
            }
            boolean sameMethod =
                    own.stream().anyMatch(place -> first.stream().anyMatch(other -> other.method() == place.method()));
            (sameMethod ? otherSize : otherMethod).add(slug);
        }
        var caveats = new ArrayList<Caveat>();
        add(caveats, Caveat.Code.NOT_MEASURED, dimension, notMeasured);
        add(caveats, Caveat.Code.RETIRED_METHOD, dimension, retired);
        add(caveats, Caveat.Code.DIFFERENT_METHODS, dimension, otherMethod);
        add(caveats, Caveat.Code.DIFFERENT_SIZE_MEASURED, dimension, otherSize);
        return caveats;
    }

    private static void add(List<Caveat> caveats, Caveat.Code code, Dimension dimension, List<String> slugs) {
        if (!slugs.isEmpty()) {
            caveats.add(new Caveat(code, dimension, slugs));
        }
    }

    private static List<Measurement.Place> places(Shoe shoe, Dimension dimension) {
        return shoe.measurements().stream()
                .filter(measurement -> measurement.dimension() == dimension)
                .map(Measurement::place)
                .toList();
    }

    /**
     * The values taken of one dimension by one method on one size and width: the only ones that may be subtracted.
     *
     * @param cells one for each shoe, in the order of the shoes
     */
    public record Row(Measurement.Place place, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One shoe in one row.
     *
     * @param value null when this shoe was not measured so
     * @param difference the value less the first shoe's; null for the first shoe, and when either was not measured so
     */
    public record Cell(@Nullable TenthMm value, @Nullable TenthMm difference) {}
}
