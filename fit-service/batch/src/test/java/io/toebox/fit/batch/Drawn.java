package io.toebox.fit.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.duckdb.DuckDBConnection;

import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.Population;

/** A shop with boxes of the starter catalogue, and feet as the survey has them; the same ones for the same seed. */
final class Drawn {

    static final String SHOP = "drawn-laden";

    private static final long SEED = 20260101;
    private static final Path STARTER = Path.of("..", "src", "test", "resources", "snapshot.ndjson");
    private static final double LEFT_RIGHT_SD_MM = 2;

    private Drawn() {}

    /** The starter catalogue and a shop that has so many boxes of it, none alike, on both scales. */
    static byte[] snapshot(int boxes) throws IOException {
        var json = new ObjectMapper();
        var before = new ArrayList<String>();
        var shoes = new ArrayList<ObjectNode>();
        for (var line : Files.readAllLines(starter())) {
            var node = (ObjectNode) json.readTree(line);
            if (node.path("kind").asText().equals("shoe")) {
                shoes.add(node);
            } else {
                before.add(line);
            }
        }
        var all = new ArrayList<Runnable>();
        var gtins = new ArrayList<String>();
        for (var shoe : shoes) {
            addVariants((ObjectNode) shoe.get("shoe"), all, gtins);
        }
        Collections.shuffle(all, new Random(SEED));
        all.subList(0, Math.min(boxes, all.size())).forEach(Runnable::run);
        before.add(json.writeValueAsString(json.createObjectNode()
                .put("kind", "stock")
                .put("shop", SHOP)
                .set("inStock", json.valueToTree(gtins))));
        var lines = new ByteArrayOutputStream();
        for (var line : before) {
            lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (var shoe : shoes) {
            lines.write((json.writeValueAsString(shoe) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return lines.toByteArray();
    }

    private static Path starter() {
        return Files.exists(STARTER) ? STARTER : Path.of("fit-service", "src", "test", "resources", "snapshot.ndjson");
    }

    private static void addVariants(ObjectNode shoe, List<Runnable> all, List<String> gtins) {
        var widths = new ArrayList<String>();
        shoe.path("widthsOffered").forEach(width -> widths.add(width.asText()));
        if (widths.isEmpty()) {
            widths.add("standard");
        }
        var scales =
                shoe.path("lastGender").asText().equals("women") ? List.of("us-women") : List.of("us-men", "us-women");
        for (var scale : scales) {
            for (double size = scale.equals("us-men") ? 6 : 5; size <= 15; size += 0.5) {
                for (var width : widths) {
                    double value = size;
                    all.add(() -> {
                        var gtin = "%014d".formatted(4_000_000_000_000L + gtins.size());
                        gtins.add(gtin);
                        var variant = shoe.withArray("variants").addObject();
                        variant.putObject("size").put("scale", scale).put("value", value);
                        variant.put("width", width).putArray("gtins").add(gtin);
                    });
                }
            }
        }
    }

    /** A runner's feet, whole tenths of a millimetre. */
    record Feet(boolean isMan, double leftLengthMm, double leftBallMm, double rightLengthMm, double rightBallMm) {

        static Feet next(Random random) {
            boolean isMan = random.nextInt(2) == 0;
            var population = isMan ? Population.MEN : Population.WOMEN;
            double length = population.meanMm(FootDimension.LENGTH)
                    + random.nextGaussian() * population.sdMm(FootDimension.LENGTH);
            double slope = population.covarianceMm2(FootDimension.LENGTH, FootDimension.BALL_WIDTH)
                    / population.covarianceMm2(FootDimension.LENGTH, FootDimension.LENGTH);
            double left = population.covarianceMm2(FootDimension.BALL_WIDTH, FootDimension.BALL_WIDTH)
                    - slope * population.covarianceMm2(FootDimension.LENGTH, FootDimension.BALL_WIDTH);
            double ball = population.meanMm(FootDimension.BALL_WIDTH)
                    + slope * (length - population.meanMm(FootDimension.LENGTH))
                    + random.nextGaussian() * Math.sqrt(left);
            return new Feet(
                    isMan,
                    tenths(length),
                    tenths(ball),
                    tenths(length + random.nextGaussian() * LEFT_RIGHT_SD_MM),
                    tenths(ball + random.nextGaussian() * LEFT_RIGHT_SD_MM));
        }

        private static double tenths(double mm) {
            return Math.rint(mm * 10) / 10;
        }
    }

    /** Writes so many profiles with both feet's lengths and ball widths. */
    static void profiles(Path file, int count) throws SQLException {
        try (var tables = Tables.open()) {
            tables.run("""
                    create table profiles (profile_id varchar, size_scale varchar, left_length_mm double,
                      left_ball_width_mm double, right_length_mm double, right_ball_width_mm double)""");
            try (var appender =
                    tables.connection().unwrap(DuckDBConnection.class).createAppender("main", "profiles")) {
                var random = new Random(SEED);
                for (int i = 0; i < count; i++) {
                    var feet = Feet.next(random);
                    appender.beginRow();
                    appender.append("p%07d".formatted(i));
                    appender.append(feet.isMan() ? "us-men" : "us-women");
                    appender.append(feet.leftLengthMm());
                    appender.append(feet.leftBallMm());
                    appender.append(feet.rightLengthMm());
                    appender.append(feet.rightBallMm());
                    appender.endRow();
                }
            }
            tables.run("copy profiles to %s %s".formatted(Tables.quoted(file.toString()), Tables.format(file)));
        }
    }

    /** @param arguments a file to write so many profiles to, how many, a file to write the snapshot to, and how many boxes */
    public static void main(String[] arguments) throws IOException, SQLException {
        profiles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Files.write(Path.of(arguments[2]), snapshot(Integer.parseInt(arguments[3])));
    }
}
