package io.toebox.fit.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The public set of worn clothes (RentTheRunway, Misra, Wan and McAuley 2018), in order of time. Used to judge how the learner
 * learns; no row and no number fitted to it is in the product.
 *
 * @param items which garment
 * @param sizes its size as coded
 * @param feels 0 small, 1 fit, 2 large
 * @param features what is known beforehand: size and body, standardized, what is not told as the mean with a mark of its own
 * @param past how many of them are before the split
 */
record WornClothes(int[] items, int[] sizes, int[] feels, double[][] features, int past) {

    static final String HEADER = "month,item,user,size,fit,height_in,weight_lb,bust_in";
    private static final double PAST_SHARE = 0.8;
    private static final double MOST = 4;

    int count() {
        return feels.length;
    }

    static BufferedReader open(Path csv) throws IOException {
        var file = Files.newInputStream(csv);
        return new BufferedReader(new InputStreamReader(
                csv.toString().endsWith(".gz") ? new GZIPInputStream(file) : file, StandardCharsets.UTF_8));
    }

    static WornClothes read(Path csv) throws IOException {
        var rows = new ArrayList<String[]>();
        try (var lines = open(csv)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line.split(",", -1));
            }
        }
        int past = (int) (rows.size() * PAST_SHARE);
        var items = new int[rows.size()];
        var sizes = new int[rows.size()];
        var feels = new int[rows.size()];
        for (int i = 0; i < feels.length; i++) {
            items[i] = Integer.parseInt(rows.get(i)[1]);
            sizes[i] = Integer.parseInt(rows.get(i)[3]);
            feels[i] = List.of("small", "fit", "large").indexOf(rows.get(i)[4]);
        }
        return new WornClothes(items, sizes, feels, features(rows, sizes, past), past);
    }

    private static double[][] features(List<String[]> rows, int[] sizes, int past) {
        var size = new double[rows.size()];
        for (int i = 0; i < size.length; i++) {
            size[i] = Math.log(sizes[i] + 4.0);
        }
        standardize(size, past);
        double[] height = told(rows, 5, past);
        double[] weight = told(rows, 6, past);
        double[] bust = told(rows, 7, past);
        var features = new double[rows.size()][];
        for (int i = 0; i < size.length; i++) {
            double s = size[i];
            double h = zeroIfUntold(height[i]);
            double w = zeroIfUntold(weight[i]);
            double b = zeroIfUntold(bust[i]);
            double noWeight = Double.isNaN(weight[i]) ? 1 : 0;
            double noBust = Double.isNaN(bust[i]) ? 1 : 0;
            features[i] = new double[] {
                s,
                w,
                h,
                b,
                Double.isNaN(height[i]) ? 1 : 0,
                noWeight,
                noBust,
                s * s,
                s * w,
                w * w,
                s * b,
                b * b,
                h * h,
                w * b,
                h * w,
                noWeight * s,
                noBust * s
            };
        }
        return features;
    }

    private static double[] told(List<String[]> rows, int column, int past) {
        var values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            var cell = rows.get(i)[column];
            values[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
        standardize(values, past);
        return values;
    }

    /** By what was known at the split. */
    private static void standardize(double[] values, int past) {
        double sum = 0;
        double squares = 0;
        int told = 0;
        for (int i = 0; i < past; i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                squares += values[i] * values[i];
                told++;
            }
        }
        double mean = told == 0 ? 0 : sum / told;
        double variance = told == 0 ? 0 : squares / told - mean * mean;
        double sd = variance > 0 ? Math.sqrt(variance) : 1;
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(-MOST, Math.min(MOST, (values[i] - mean) / sd));
        }
    }

    private static double zeroIfUntold(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
