package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe;

/**
 * {@code ./toebox learn}: what the shoes of the starter catalogue and the charts of brands teach of shoes as a whole, written as
 * the table that {@link LearnedShoes} reads. Run it when the model gets a new version.
 */
public final class Learning {

    /** Fewer shoes than this say nothing about a method's bias, a spread or a brand's chart. */
    private static final int FEWEST = 5;

    private static final double LEAST_LABEL_SD = 0.1;

    private final StringBuilder table = new StringBuilder("quantity,dimension,brand,mean,sd,unit\n");

    private Learning() {}

    /**
     * @param arguments the shoes' CSV, the size charts' CSV, the file to write
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give the shoes' CSV, the size charts' CSV and the file to write");
        }
        Files.writeString(
                Path.of(arguments[2]),
                table(ShoeTable.read(Path.of(arguments[0])).rows(), charts(Path.of(arguments[1]))));
    }

    /**
     * The table learned from these shoes and charts.
     *
     * @param charts header and rows of the size charts; nothing is learned of labels from none
     */
    static String table(List<ShoeTable.Row> shoes, List<List<String>> charts) {
        var learning = new Learning();
        for (var dimension : InsideDimension.values()) {
            learning.inside(shoes, dimension);
            for (var method : List.of(Method.STORE, Method.BRAND, Method.RETIRED)) {
                learning.bridge(shoes, dimension, method);
            }
        }
        learning.felt(shoes);
        learning.labels(charts);
        return learning.table.toString();
    }

    /** Rows of a file, its header first. */
    static List<List<String>> charts(Path csv) throws IOException {
        return Files.readAllLines(csv).stream().map(ShoeTable::cells).toList();
    }

    private void inside(List<ShoeTable.Row> shoes, InsideDimension dimension) {
        var values = new ArrayList<BrandMeans.Value>();
        var brands = new TreeSet<String>();
        for (var row : shoes) {
            var mm = read(row.shoe(), dimension, Method.CURRENT);
            if (!Double.isNaN(mm)) {
                values.add(new BrandMeans.Value(row.shoe().brand(), mm));
                brands.add(row.shoe().brand());
            }
        }
        if (values.size() >= FEWEST) {
            var means = new BrandMeans(values);
            add("inside", dimension, "", means.expect(null).estimate(), "mm");
            brands.forEach(
                    brand -> add("inside", dimension, brand, means.expect(brand).estimate(), "mm"));
        }
    }

    private void bridge(List<ShoeTable.Row> shoes, InsideDimension dimension, Method method) {
        var differences = shoes.stream()
                .mapToDouble(row -> read(row.shoe(), dimension, Method.CURRENT) - read(row.shoe(), dimension, method))
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
        if (differences.length >= FEWEST) {
            add("bridge-" + method.name().toLowerCase(Locale.ROOT), dimension, "", next(differences), "mm");
        }
    }

    /** What to expect of the next one, the error of the mean included. */
    private static Estimate next(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Estimate(mean, Math.sqrt(squares / (values.length - 1) * (1 + 1.0 / values.length)));
    }

    private void felt(List<ShoeTable.Row> shoes) {
        var length = InsideDimension.INTERNAL_LENGTH;
        double mmPerPoint = Policy.LENGTH_PER_VOTE_POINT.value();
        var level = level(shoes);
        var crowd = CrowdModel.of(rated(shoes));
        add("felt-level", length, "", level, "mm");
        add("felt-laboratory-weight", length, "", crowd.weight(), "mm per mm");
        add("felt-brand", length, "", new Estimate(0, crowd.brandSdMm()), "mm");
        crowd.brands().forEach((brand, offset) -> add("felt-brand", length, brand, offset, "mm"));
        add("felt-shoe", length, "", new Estimate(0, crowd.lineSdMm()), "mm");
        add("felt-vote-of-average-shoe", length, "", new Estimate(crowd.average() / mmPerPoint, 0), "vote points");
        add("felt-per-vote-point", length, "", new Estimate(mmPerPoint, crowd.voteSdMm()), "mm");
    }

    /** The mean length that the laboratory read, and its error. */
    private static Estimate level(List<ShoeTable.Row> shoes) {
        var lengths = shoes.stream()
                .mapToDouble(row -> read(row.shoe(), InsideDimension.INTERNAL_LENGTH, Method.CURRENT))
                .filter(mm -> !Double.isNaN(mm))
                .toArray();
        var one = next(lengths);
        return new Estimate(one.meanMm(), one.sdMm() / Math.sqrt(lengths.length + 1.0));
    }

    /** The shoes with a length and a vote. */
    static List<CrowdModel.Rated> rated(List<ShoeTable.Row> shoes) {
        double level = level(shoes).meanMm();
        var rated = new ArrayList<CrowdModel.Rated>();
        for (var row : shoes) {
            double mm = read(row.shoe(), InsideDimension.INTERNAL_LENGTH, Method.CURRENT);
            var vote = row.shoe().sizeRating();
            if (!Double.isNaN(mm) && vote != null) {
                rated.add(new CrowdModel.Rated(
                        row.shoe().brand(), row.line(), mm - level, vote * Policy.LENGTH_PER_VOTE_POINT.value()));
            }
        }
        return rated;
    }

    private static double read(Shoe shoe, InsideDimension dimension, Method method) {
        return shoe.measurements().stream()
                .filter(m -> m.dimension() == dimension && m.method() == method)
                .mapToDouble(Measurement::valueMm)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The women's label less the men's of the same EU size, where a brand prints both. */
    private void labels(List<List<String>> charts) {
        if (charts.isEmpty()) {
            return;
        }
        var header = charts.getFirst();
        int brandAt = header.indexOf("brand");
        int genderAt = header.indexOf("last_gender");
        int usAt = header.indexOf("us");
        int euAt = header.indexOf("eu");
        var mens = new HashMap<List<String>, Double>();
        for (var row : charts) {
            if (row.get(genderAt).equals("men") && !row.get(euAt).isEmpty()) {
                mens.put(List.of(row.get(brandAt), row.get(euAt)), Double.parseDouble(row.get(usAt)));
            }
        }
        var above = new TreeMap<String, List<Double>>();
        for (var row : charts) {
            var men = mens.get(List.of(row.get(brandAt), row.get(euAt)));
            if (row.get(genderAt).equals("women") && men != null) {
                above.computeIfAbsent(row.get(brandAt), brand -> new ArrayList<>())
                        .add(Double.parseDouble(row.get(usAt)) - men);
            }
        }
        above.forEach((brand, differences) -> {
            if (differences.size() >= FEWEST) {
                var one = next(differences.stream().mapToDouble(d -> d).toArray());
                add(
                        "womens-label",
                        InsideDimension.INTERNAL_LENGTH,
                        brand,
                        new Estimate(one.meanMm(), Math.max(LEAST_LABEL_SD, one.sdMm())),
                        "sizes");
            }
        });
    }

    private void add(String quantity, InsideDimension dimension, String brand, Estimate value, String unit) {
        table.append(String.format(
                Locale.ROOT,
                "%s,%s,%s,%.4f,%.4f,%s\n",
                quantity,
                dimension.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                brand,
                value.meanMm(),
                value.sdMm(),
                unit));
    }
}
