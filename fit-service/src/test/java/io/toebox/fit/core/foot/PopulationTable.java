package io.toebox.fit.core.foot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the population table from the rows of a foot survey, so that only its means and covariances are shipped and no
 * person. Needs nothing but the JDK; run in the directory of this service:
 *
 * <pre>
 * java src/test/java/io/toebox/fit/core/foot/PopulationTable.java ansur2-feet.csv \
 *     &gt; src/main/resources/io/toebox/fit/core/foot/ansur2.csv
 * </pre>
 */
final class PopulationTable {

    /** Dimension to column of the survey, in the order of the table. */
    private static final Map<String, String> COLUMNS = columns();

    private PopulationTable() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("give the path of ansur2-feet.csv");
        }
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        of(Files.readAllLines(Path.of(arguments[0]))).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** The table's lines for the survey's lines, both with a header. */
    static List<String> of(List<String> survey) {
        var header = List.of(survey.getFirst().split(","));
        var table = new ArrayList<String>();
        table.add("population,people,row," + String.join(",", COLUMNS.keySet()));
        addRows(table, survey, header, "MEN", "M");
        addRows(table, survey, header, "WOMEN", "F");
        return table;
    }

    private static void addRows(
            List<String> table, List<String> survey, List<String> header, String population, String sex) {
        var people = survey.stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> row[header.indexOf("sex")].equals(sex))
                .map(row -> COLUMNS.values().stream()
                        .mapToDouble(column -> Double.parseDouble(row[header.indexOf(column)]))
                        .toArray())
                .toList();
        var means = means(people);
        table.add(line(population, people.size(), "MEAN", means));
        int i = 0;
        for (var dimension : COLUMNS.keySet()) {
            table.add(line(population, people.size(), dimension, covariances(people, means, i++)));
        }
    }

    private static String line(String population, int people, String row, double[] values) {
        var line = new StringBuilder(population + "," + people + "," + row);
        Arrays.stream(values).forEach(value -> line.append(',').append(value));
        return line.toString();
    }

    private static double[] means(List<double[]> people) {
        var means = new double[COLUMNS.size()];
        for (int i = 0; i < means.length; i++) {
            int column = i;
            means[i] = people.stream().mapToDouble(person -> person[column]).sum() / people.size();
        }
        return means;
    }

    /** Sample covariances (n - 1) of one dimension with every dimension. */
    private static double[] covariances(List<double[]> people, double[] means, int i) {
        var covariances = new double[means.length];
        for (int j = 0; j < means.length; j++) {
            int other = j;
            covariances[j] = people.stream()
                            .mapToDouble(person -> (person[i] - means[i]) * (person[other] - means[other]))
                            .sum()
                    / (people.size() - 1);
        }
        return covariances;
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("LENGTH", "footlength_mm");
        columns.put("HEEL_TO_BALL", "balloffootlength_mm");
        columns.put("BALL_WIDTH", "footbreadthhorizontal_mm");
        columns.put("BALL_GIRTH", "balloffootcircumference_mm");
        columns.put("HEEL_WIDTH", "heelbreadth_mm");
        return columns;
    }
}
