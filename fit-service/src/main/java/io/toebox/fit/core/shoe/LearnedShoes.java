package io.toebox.fit.core.shoe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.shoe.Measurement.Method;

/**
 * What was learned of shoes as a whole, once for each version of the model: what to expect of a shoe that nobody measured, how
 * methods of measuring differ, and how the size that feet feel goes with the laboratory and the crowd's votes. Frozen, so that a
 * change of the catalogue moves the shoe that changed and no other. Learned by empirical Bayes from the starter catalogue and
 * committed with the code ({@code learned.csv}, written by {@code ./toebox learn}; a test compares the two).
 */
public final class LearnedShoes {

    /** Nothing: every shoe feels as it was measured, and of an unmeasured one nothing is expected. */
    public static final LearnedShoes NOTHING = new LearnedShoes(Map.of());

    private static final String HEADER = "quantity,dimension,brand,mean,sd,unit";

    /**
     * One number that was learned.
     *
     * @param quantity what it is, in lower case with hyphens
     * @param dimension of the inside
     * @param brand null for any brand that has no number of its own
     * @param mean in {@code unit}
     * @param sd standard deviation, in {@code unit}
     * @param unit in words
     */
    public record Row(
            String quantity,
            InsideDimension dimension,
            @Nullable String brand,
            double mean,
            double sd,
            String unit) {}

    /**
     * What a quantity is of.
     *
     * @param brand in lower case; null for any brand that has no number of its own
     */
    private record Key(
            String quantity,
            InsideDimension dimension,
            @Nullable String brand) {}

    private final Map<Key, Estimate> numbers;

    private LearnedShoes(Map<Key, Estimate> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /** What the present version of the model has learned. */
    public static LearnedShoes published() {
        return parse(publishedTable());
    }

    /** The same as the table that {@link #parse} reads. */
    public static String publishedTable() {
        try (InputStream table =
                Objects.requireNonNull(LearnedShoes.class.getResourceAsStream("learned.csv"), "learned.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table with the columns quantity, dimension, brand (empty for all others), mean, standard deviation and unit.
     *
     * @throws IllegalArgumentException when it is not such a table
     */
    public static LearnedShoes parse(String table) {
        var numbers = new HashMap<Key, Estimate>();
        for (var row : rows(table)) {
            var brand = row.brand() == null ? null : lower(row.brand());
            numbers.put(new Key(row.quantity(), row.dimension(), brand), new Estimate(row.mean(), row.sd()));
        }
        return new LearnedShoes(numbers);
    }

    /**
     * The numbers of such a table, in its order.
     *
     * @throws IllegalArgumentException when it is not such a table
     */
    public static List<Row> rows(String table) {
        var lines = table.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("not " + HEADER);
        }
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Row(
                        cells[0],
                        InsideDimension.valueOf(cells[1].replace('-', '_').toUpperCase(Locale.ROOT)),
                        cells[2].isEmpty() ? null : cells[2],
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4]),
                        cells[5]))
                .toList();
    }

    /** What the laboratory would read in a shoe of this brand at the reference size, mm; empty where too few were measured. */
    Optional<Geometry.Known> findExpected(InsideDimension dimension, @Nullable String brand) {
        var ofBrand = brand == null ? null : numbers.get(new Key("inside", dimension, lower(brand)));
        if (ofBrand != null) {
            return Optional.of(new Geometry.Known(ofBrand, Basis.BRAND));
        }
        return find("inside", dimension).map(all -> new Geometry.Known(all, Basis.ALL_SHOES));
    }

    /** What to add to a reading of this method to have the laboratory's, mm; empty where too few shoes were read with both. */
    Optional<Estimate> findBridge(InsideDimension dimension, Method method) {
        return find("bridge-" + method.name().toLowerCase(Locale.ROOT), dimension);
    }

    /** How what feet feel goes with what is known of a shoe; empty for a dimension that is taken to feel as it measures. */
    Optional<FeltLaw> findFeltLaw(InsideDimension dimension, @Nullable String brand) {
        return find("felt-level", dimension)
                .map(level -> new FeltLaw(
                        level,
                        get("felt-laboratory-weight", dimension),
                        findOf("felt-brand", dimension, brand),
                        get("felt-shoe", dimension).sdMm(),
                        get("felt-vote-of-average-shoe", dimension).meanMm(),
                        get("felt-per-vote-point", dimension)));
    }

    /** The average inside of shoes at the reference size, mm; as feet feel it where that is told apart. */
    Optional<Double> findLevelMm(InsideDimension dimension) {
        return find("felt-level", dimension).or(() -> find("inside", dimension)).map(Estimate::meanMm);
    }

    /** How many sizes the women's label stands above the men's of the same length, and how unsure that is, in sizes. */
    Optional<Estimate> findWomensLabel(@Nullable String brand) {
        return brand == null
                ? Optional.empty()
                : Optional.ofNullable(
                        numbers.get(new Key("womens-label", InsideDimension.INTERNAL_LENGTH, lower(brand))));
    }

    private Estimate findOf(String quantity, InsideDimension dimension, @Nullable String brand) {
        var own = brand == null ? null : numbers.get(new Key(quantity, dimension, lower(brand)));
        return own == null ? get(quantity, dimension) : own;
    }

    private Estimate get(String quantity, InsideDimension dimension) {
        return find(quantity, dimension).orElseThrow();
    }

    private Optional<Estimate> find(String quantity, InsideDimension dimension) {
        return Optional.ofNullable(numbers.get(new Key(quantity, dimension, null)));
    }

    private static String lower(String brand) {
        return brand.toLowerCase(Locale.ROOT);
    }
}
