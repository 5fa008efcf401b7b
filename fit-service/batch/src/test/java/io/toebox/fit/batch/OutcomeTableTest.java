package io.toebox.fit.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.toebox.fit.core.learning.OutcomeHistory;
import io.toebox.fit.core.learning.OutcomeTally;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.LearnedShoes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Outcomes are counted alike, whatever file they come in; the version of a tally is the digest of its counts. */
class OutcomeTableTest {

    private static final AverageShoe AVERAGE = new AverageShoe(LearnedShoes.published());

    @TempDir
    Path folder;

    @Test
    void parquetIsCountedAsTheTextItWasMadeOf() throws Exception {
        var csv = Files.writeString(folder.resolve("outcomes.csv"), history());
        var expected = counted(csv);
        for (var size : List.of(
                "size, recommendedSize",
                "cast(size as double) size, cast(recommendedSize as double) recommendedSize",
                "cast(size as decimal(4,2)) size, cast(recommendedSize as decimal(3,1)) recommendedSize",
                "cast(size as float) size, cast(recommendedSize as float) recommendedSize",
                "cast(10 * cast(size as double) as integer) size_tenths,"
                        + " cast(10 * cast(recommendedSize as double) as smallint) recommended_size_tenths")) {
            var parquet = folder.resolve("outcomes.parquet");
            var read = folder.resolve("read.csv");
            try (var tables = Tables.open()) {
                tables.run("copy (select * exclude (size, recommendedSize), %s from %s) to %s (format parquet)"
                        .formatted(size, Tables.rows(csv), Tables.quoted(parquet.toString())));
                OutcomeTable.write(parquet, read, tables);
            }
            assertThat(counted(read)).as(size).isEqualTo(expected);
        }
    }

    @Test
    void aFileWithoutOutcomesIsRefused() throws Exception {
        var parquet = folder.resolve("feet.parquet");
        Drawn.profiles(parquet, 1);
        try (var tables = Tables.open()) {
            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> OutcomeTable.write(parquet, folder.resolve("x.csv"), tables))
                    .withMessageContaining("no column slug");
        }
    }

    private static String counted(Path csv) throws IOException {
        var tally = new OutcomeTally(AVERAGE);
        try (var lines = Files.newBufferedReader(csv)) {
            assertThat(OutcomeHistory.read(lines, tally, AVERAGE)).isEqualTo(500);
        }
        assertThat(tally.toOutcomes().isEmpty()).isFalse();
        return tally.toOutcomes().version();
    }

    private static String history() {
        var random = new Random(1);
        var text = new StringBuilder(
                "shop,slug,sizeScale,size,width,event,reason,feels,recommendedSize,footLengthMm,footBallWidthMm\n");
        for (int i = 0; i < 500; i++) {
            boolean isKept = random.nextBoolean();
            text.append("shop-%d,shoe-%d,us-men,%s,%s,%s,%s,%s,%s,%s,%s%n"
                    .formatted(
                            random.nextInt(3),
                            random.nextInt(10),
                            (16 + random.nextInt(12)) / 2.0,
                            List.of("D", "2E", "", "standard").get(random.nextInt(4)),
                            isKept ? "kept" : "returned",
                            isKept ? "" : List.of("too-short", "too-narrow").get(random.nextInt(2)),
                            random.nextInt(3) == 0 ? "length=tight;ball-width=loose" : "",
                            random.nextBoolean() ? "" : (16 + random.nextInt(12)) / 2.0,
                            random.nextBoolean() ? "" : 265,
                            ""));
        }
        return text.toString();
    }
}
