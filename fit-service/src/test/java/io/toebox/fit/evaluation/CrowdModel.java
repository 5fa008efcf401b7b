package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.toebox.fit.core.Estimate;

/**
 * How the crowd's votes go with the laboratory's length: vote = average + weight x length + brand + model line + rest, all
 * random but the first two, by restricted maximum likelihood (Patterson and Thompson 1971), the brands then by their best linear
 * unbiased predictions (Henderson 1975). What versions of one model share is the shoe's; what they do not share is taken for noise
 * of the votes.
 *
 * @param average vote of an average shoe, mm
 * @param weight mm voted per mm that the laboratory measures more
 * @param brands how much longer shoes of a brand feel, mm
 * @param brandSdMm spread of brands
 * @param lineSdMm spread of model lines within a brand
 * @param voteSdMm spread of votes within a line
 */
record CrowdModel(
        double average,
        Estimate weight,
        Map<String, Estimate> brands,
        double brandSdMm,
        double lineSdMm,
        double voteSdMm) {

    /**
     * One rated shoe.
     *
     * @param longerMm how much longer than the average the laboratory measured it
     * @param voteMm its vote, in mm
     */
    record Rated(String brand, String line, double longerMm, double voteMm) {}

    /** Ratios of a brand's and a line's variance to that of a vote. */
    private record Ratios(double brand, double line) {}

    private static final int FIXED = 2;

    /** Learns from these, whose order matters to rounding only. */
    static CrowdModel of(List<Rated> rated) {
        var byBrand = new TreeMap<String, List<Rated>>();
        rated.forEach(shoe -> byBrand.computeIfAbsent(shoe.brand(), brand -> new ArrayList<>())
                .add(shoe));
        var blocks = byBrand.values().stream().map(Block::of).toList();
        double brand = -4;
        double line = -2;
        for (double step : new double[] {2, 0.5, 0.1, 0.02}) {
            double bestBrand = brand;
            double bestLine = line;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = -5; i <= 5; i++) {
                for (int j = -5; j <= 5; j++) {
                    double b = brand + i * step;
                    double l = line + j * step;
                    double likelihood = new Fit(blocks, new Ratios(Math.pow(2, b), Math.pow(2, l))).logLikelihood();
                    if (likelihood > most) {
                        most = likelihood;
                        bestBrand = b;
                        bestLine = l;
                    }
                }
            }
            brand = bestBrand;
            line = bestLine;
        }
        return new Fit(blocks, new Ratios(Math.pow(2, brand), Math.pow(2, line))).model();
    }

    /** What a shoe without votes is expected to get, mm. */
    double expect(String brand, double longerMm) {
        var known = brands.get(brand);
        return average + weight.meanMm() * longerMm + (known == null ? 0 : known.meanMm());
    }

    /**
     * The shoes of a brand.
     *
     * @param columns ones, lengths and votes
     * @param lineOf the number of each shoe's line
     */
    private record Block(String brand, double[][] columns, int[] lineOf, int[] lineSizes) {

        static Block of(List<Rated> rated) {
            var lines = rated.stream().map(Rated::line).distinct().toList();
            int[] lineOf =
                    rated.stream().mapToInt(shoe -> lines.indexOf(shoe.line())).toArray();
            int[] sizes = new int[lines.size()];
            for (int line : lineOf) {
                sizes[line]++;
            }
            double[][] columns = {
                rated.stream().mapToDouble(shoe -> 1).toArray(),
                rated.stream().mapToDouble(Rated::longerMm).toArray(),
                rated.stream().mapToDouble(Rated::voteMm).toArray()
            };
            return new Block(rated.getFirst().brand(), columns, lineOf, sizes);
        }

        int size() {
            return lineOf.length;
        }
    }

    /** Generalized least squares with given ratios; brands are independent of each other, so each is a block. */
    private static final class Fit {

        private final Ratios ratios;
        private final List<Block> blocks;
        private final Map<String, double[][]> solved = new HashMap<>();
        private final double[][] information = new double[FIXED][FIXED];
        private final double[] fixed = new double[FIXED];
        private final int shoes;
        private double logDeterminant;
        private final double variance;

        Fit(List<Block> blocks, Ratios ratios) {
            this.blocks = blocks;
            this.ratios = ratios;
            double[] right = new double[FIXED];
            int count = 0;
            for (var block : blocks) {
                double[][] x = block.columns();
                double[][] inverse = solve(block);
                solved.put(block.brand(), inverse);
                for (int a = 0; a < FIXED; a++) {
                    for (int b = 0; b < FIXED; b++) {
                        information[a][b] += dot(x[a], inverse[b]);
                    }
                    right[a] += dot(x[FIXED], inverse[a]);
                }
                count += block.size();
            }
            shoes = count;
            double determinant = determinant();
            fixed[0] = (information[1][1] * right[0] - information[0][1] * right[1]) / determinant;
            fixed[1] = (information[0][0] * right[1] - information[1][0] * right[0]) / determinant;
            double squares = 0;
            for (var block : blocks) {
                double[][] inverse = solved.get(block.brand());
                double[][] x = block.columns();
                for (int i = 0; i < block.size(); i++) {
                    squares += residual(x, i) * residual(inverse, i);
                }
            }
            variance = squares / (shoes - FIXED);
        }

        double logLikelihood() {
            return -0.5 * ((shoes - FIXED) * Math.log(variance) + logDeterminant + Math.log(determinant()));
        }

        CrowdModel model() {
            double brandVariance = ratios.brand() * variance;
            var brands = new LinkedHashMap<String, Estimate>();
            for (var block : blocks) {
                double[][] inverse = solved.get(block.brand());
                double sum = 0;
                double known = 0;
                for (int i = 0; i < block.size(); i++) {
                    sum += residual(inverse, i);
                    known += inverse[0][i];
                }
                brands.put(
                        block.brand(),
                        new Estimate(ratios.brand() * sum, Math.sqrt(brandVariance * (1 - ratios.brand() * known))));
            }
            return new CrowdModel(
                    fixed[0],
                    new Estimate(fixed[1], Math.sqrt(variance * information[0][0] / determinant())),
                    brands,
                    Math.sqrt(brandVariance),
                    Math.sqrt(ratios.line() * variance),
                    Math.sqrt(variance));
        }

        private double determinant() {
            return information[0][0] * information[1][1] - information[0][1] * information[1][0];
        }

        private double residual(double[][] columns, int i) {
            return columns[FIXED][i] - fixed[0] * columns[0][i] - fixed[1] * columns[1][i];
        }

        /**
         * The inverse of a brand's covariance, in units of a vote's variance, times each of some columns; its determinant is
         * added up. Within a line it is one on the diagonal and a number everywhere, and the brand adds another: both are
         * inverted by the formula of Sherman and Morrison (1950).
         */
        private double[][] solve(Block block) {
            double[][] columns = block.columns();
            double[] ones = withinLines(block, columns[0]);
            double ofOnes = dot(columns[0], ones);
            for (int shoesOfLine : block.lineSizes()) {
                logDeterminant += Math.log(1 + ratios.line() * shoesOfLine);
            }
            logDeterminant += Math.log(1 + ratios.brand() * ofOnes);
            double[][] result = new double[columns.length][];
            for (int c = 0; c < columns.length; c++) {
                result[c] = withinLines(block, columns[c]);
                double share = ratios.brand() * dot(columns[0], result[c]) / (1 + ratios.brand() * ofOnes);
                for (int i = 0; i < block.size(); i++) {
                    result[c][i] -= share * ones[i];
                }
            }
            return result;
        }

        private double[] withinLines(Block block, double[] column) {
            double[] shares = new double[block.lineSizes().length];
            for (int i = 0; i < column.length; i++) {
                shares[block.lineOf()[i]] += column[i];
            }
            for (int line = 0; line < shares.length; line++) {
                shares[line] *= ratios.line() / (1 + ratios.line() * block.lineSizes()[line]);
            }
            double[] result = column.clone();
            for (int i = 0; i < column.length; i++) {
                result[i] -= shares[block.lineOf()[i]];
            }
            return result;
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }
    }
}
