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
                    double likelihood = new Fit(byBrand, new Ratios(Math.pow(2, b), Math.pow(2, l))).logLikelihood();
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
        return new Fit(byBrand, new Ratios(Math.pow(2, brand), Math.pow(2, line))).model();
    }

    /** What a shoe without votes is expected to get, mm. */
    double expect(String brand, double longerMm) {
        var known = brands.get(brand);
        return average + weight.meanMm() * longerMm + (known == null ? 0 : known.meanMm());
    }

    /** Generalized least squares with given ratios; brands are independent of each other, so each is a block. */
    private static final class Fit {

        private final Ratios ratios;
        private final Map<String, List<Rated>> byBrand;
        private final Map<String, double[][]> solved = new HashMap<>();
        private final double[][] information = new double[FIXED][FIXED];
        private final double[] fixed = new double[FIXED];
        private final int shoes;
        private double logDeterminant;
        private final double variance;

        Fit(Map<String, List<Rated>> byBrand, Ratios ratios) {
            this.byBrand = byBrand;
            this.ratios = ratios;
            double[] right = new double[FIXED];
            int count = 0;
            for (var block : byBrand.entrySet()) {
                var rated = block.getValue();
                double[][] x = columns(rated);
                double[][] inverse = solve(covariance(rated), x);
                solved.put(block.getKey(), inverse);
                for (int a = 0; a < FIXED; a++) {
                    for (int b = 0; b < FIXED; b++) {
                        information[a][b] += dot(x[a], inverse[b]);
                    }
                    right[a] += dot(x[FIXED], inverse[a]);
                }
                count += rated.size();
            }
            shoes = count;
            double determinant = determinant();
            fixed[0] = (information[1][1] * right[0] - information[0][1] * right[1]) / determinant;
            fixed[1] = (information[0][0] * right[1] - information[1][0] * right[0]) / determinant;
            double squares = 0;
            for (var block : byBrand.entrySet()) {
                double[][] inverse = solved.get(block.getKey());
                double[][] x = columns(block.getValue());
                for (int i = 0; i < block.getValue().size(); i++) {
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
            for (var block : byBrand.entrySet()) {
                double[][] inverse = solved.get(block.getKey());
                double sum = 0;
                double known = 0;
                for (int i = 0; i < block.getValue().size(); i++) {
                    sum += residual(inverse, i);
                    known += inverse[0][i];
                }
                brands.put(
                        block.getKey(),
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

        /** Ones, lengths and votes. */
        private static double[][] columns(List<Rated> rated) {
            return new double[][] {
                rated.stream().mapToDouble(shoe -> 1).toArray(),
                rated.stream().mapToDouble(Rated::longerMm).toArray(),
                rated.stream().mapToDouble(Rated::voteMm).toArray()
            };
        }

        /** In units of a vote's variance. */
        private double[][] covariance(List<Rated> rated) {
            double[][] covariance = new double[rated.size()][rated.size()];
            for (int i = 0; i < rated.size(); i++) {
                for (int j = 0; j < rated.size(); j++) {
                    covariance[i][j] = ratios.brand()
                            + (rated.get(i).line().equals(rated.get(j).line()) ? ratios.line() : 0)
                            + (i == j ? 1 : 0);
                }
            }
            return covariance;
        }

        /** The inverse of a covariance times each of some columns, by Cholesky; its determinant is added up. */
        private double[][] solve(double[][] covariance, double[][] columns) {
            int n = covariance.length;
            double[][] root = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = covariance[i][j];
                    for (int k = 0; k < j; k++) {
                        sum -= root[i][k] * root[j][k];
                    }
                    root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
                }
                logDeterminant += 2 * Math.log(root[i][i]);
            }
            double[][] result = new double[columns.length][n];
            for (int c = 0; c < columns.length; c++) {
                double[] half = new double[n];
                for (int i = 0; i < n; i++) {
                    double sum = columns[c][i];
                    for (int k = 0; k < i; k++) {
                        sum -= root[i][k] * half[k];
                    }
                    half[i] = sum / root[i][i];
                }
                for (int i = n - 1; i >= 0; i--) {
                    double sum = half[i];
                    for (int k = i + 1; k < n; k++) {
                        sum -= root[k][i] * result[c][k];
                    }
                    result[c][i] = sum / root[i][i];
                }
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
