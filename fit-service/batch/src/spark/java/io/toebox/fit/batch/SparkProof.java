package io.toebox.fit.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

import org.apache.spark.sql.SparkSession;

/** Spark in local mode and the embedded program score the same profiles: equal rows, each value bit-equal, or it fails. */
public final class SparkProof {

    private static final int BOXES = 10_000;
    private static final int TOP = 3;

    private SparkProof() {}

    /** @param arguments how many profiles */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("toebox-spark");
        var profiles = folder.resolve("profiles.parquet");
        var catalogue = folder.resolve("catalogue.ndjson");
        Drawn.profiles(profiles, Integer.parseInt(arguments[0]));
        Files.write(catalogue, Drawn.snapshot(BOXES));

        long began = System.nanoTime();
        var embedded = folder.resolve("embedded.parquet");
        int exit = Batch.run(
                "score",
                profiles.toString(),
                "--catalogue",
                catalogue.toString(),
                "--shop",
                Drawn.SHOP,
                "--top",
                String.valueOf(TOP),
                "--out",
                embedded.toString());
        long between = System.nanoTime();
        var cluster = folder.resolve("spark");
        try (var spark = SparkSession.builder()
                .master("local[*]")
                .appName("toebox")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            SparkScore.score(
                            spark,
                            spark.read().parquet(profiles.toString()),
                            Files.readAllBytes(catalogue),
                            Drawn.SHOP,
                            TOP)
                    .write()
                    .parquet(cluster.toString());
        }
        long ended = System.nanoTime();
        try (var tables = Tables.open()) {
            var one = "read_parquet(%s)".formatted(Tables.quoted(embedded.toString()));
            var other = "read_parquet(%s)".formatted(Tables.quoted(cluster + "/*.parquet"));
            long rows = tables.count(one);
            // Not a number and zeros of both signs would be equal to themselves only here: none occurs in a
            // probability.
            long onlyHere = tables.count("(from %s except all from %s)".formatted(one, other));
            long onlyThere = tables.count("(from %s except all from %s)".formatted(other, one));
            System.out.println(String.format(
                    Locale.ROOT,
                    "%,d rows embedded in %.1f s, by Spark in %.1f s; only embedded %,d, only Spark %,d",
                    rows,
                    (between - began) / 1e9,
                    (ended - between) / 1e9,
                    onlyHere,
                    onlyThere));
            if (exit != 0 || rows == 0 || onlyHere + onlyThere > 0) {
                System.out.println("Not the same; see " + folder);
                System.exit(1);
            }
        }
        System.out.println("Equal rows, each value bit-equal.");
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
