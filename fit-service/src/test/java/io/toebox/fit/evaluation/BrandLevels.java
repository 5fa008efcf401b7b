package io.toebox.fit.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;

/**
 * The brands' level of felt length, learned anew from the outcomes of their shoes. What the outcomes of a shoe say is what its belief
 * has gained by them; shoes of a brand differ from it by what the model expects.
 */
final class BrandLevels {

    private static final InsideDimension LENGTH = InsideDimension.INTERNAL_LENGTH;

    private BrandLevels() {}

    /** By brand, as the rows {@code felt-brand} of the learned table; only brands with outcomes. */
    static Map<String, Estimate> learn(List<ShoeTable.Row> shoes, Outcomes outcomes) {
        var learned = LearnedShoes.published();
        var silent = new Geometries(Gradings.NONE, learned);
        var heard = silent.hearing(outcomes);
        var brands = new TreeMap<String, Estimate>();
        for (var row : shoes) {
            var shoe = row.shoe();
            var before = silent.of(shoe).atReference().get(LENGTH);
            var after = heard.of(shoe).atReference().get(LENGTH);
            if (shoe.brand() == null || before == null || after == null || after.equals(before)) {
                continue;
            }
            var level = brands.getOrDefault(shoe.brand(), published(shoe.brand()));
            var own = published(shoe.brand());
            double precision = 1 / square(after.estimate()) - 1 / square(before.estimate());
            if (precision <= 0) {
                continue;
            }
            double told = (after.estimate().meanMm() / square(after.estimate())
                            - before.estimate().meanMm() / square(before.estimate()))
                    / precision;
            double ofShoe = Math.max(0, square(before.estimate()) - square(own));
            var witness =
                    new Estimate(own.meanMm() + told - before.estimate().meanMm(), Math.sqrt(ofShoe + 1 / precision));
            brands.put(shoe.brand(), level.given(witness));
        }
        return brands;
    }

    /** The published table with these brands in place of their rows. */
    static String table(Map<String, Estimate> brands) {
        var lines = LearnedShoes.publishedTable()
                .lines()
                .filter(line -> brands.keySet().stream()
                        .noneMatch(brand -> line.startsWith("felt-brand,internal-length," + brand + ",")))
                .collect(Collectors.joining("\n", "", "\n"));
        var table = new StringBuilder(lines);
        brands.forEach((brand, level) -> table.append(String.format(
                Locale.ROOT, "felt-brand,internal-length,%s,%.4f,%.4f,mm\n", brand, level.meanMm(), level.sdMm())));
        return table.toString();
    }

    private static Estimate published(String brand) {
        var rows = LearnedShoes.rows(LearnedShoes.publishedTable()).stream()
                .filter(row -> row.quantity().equals("felt-brand"))
                .toList();
        return rows.stream()
                .filter(row -> brand.equalsIgnoreCase(row.brand()))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.brand() == null).findFirst())
                .map(row -> new Estimate(row.mean(), row.sd()))
                .orElseThrow();
    }

    private static double square(Estimate estimate) {
        return estimate.sdMm() * estimate.sdMm();
    }
}
