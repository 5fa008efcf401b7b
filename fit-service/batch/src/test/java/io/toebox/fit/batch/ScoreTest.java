package io.toebox.fit.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.toebox.fit.catalogue.ShopStock;
import io.toebox.fit.catalogue.SnapshotFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whole files of feet on a shelf, with real files and a real DuckDB. */
class ScoreTest {

    private static final int PROFILES = 90;
    private static final int TOP = 2;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static byte[] snapshot = {};
    private static Path catalogue = Path.of("");
    private static Path profiles = Path.of("");
    private static List<String> recommended = List.of();

    @BeforeAll
    static void draw() throws IOException, SQLException {
        snapshot = Drawn.snapshot(300);
        catalogue = Files.write(shared.resolve("catalogue.ndjson"), snapshot);
        profiles = shared.resolve("profiles.parquet");
        Drawn.profiles(profiles, PROFILES);
        recommended = recommended();
    }

    @Test
    void whatIsWrittenIsWhatTheEngineRecommends() throws Exception {
        var out = folder.resolve("scores.parquet");
        assertThat(score(profiles, out)).isZero();
        assertThat(read(out)).isEqualTo(recommended).hasSizeGreaterThan(PROFILES);
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(out));
    }

    @Test
    void textsInAndOutSayTheSame() throws Exception {
        var csv = folder.resolve("profiles.csv");
        try (var tables = Tables.open()) {
            tables.run("copy (from %s) to '%s' (format csv, header)".formatted(Tables.rows(profiles), csv));
        }
        var out = folder.resolve("scores.csv");
        assertThat(score(csv, out)).isZero();
        assertThat(read(out)).isEqualTo(recommended);
    }

    @Test
    void aRowThatCannotBeReadIsToldAndDoesNotStopTheRest() throws Exception {
        var csv = Files.writeString(folder.resolve("profiles.csv"), """
                profile_id,size_scale,right_length_mm,right_ball_width_mm
                a,us-men,271,102
                "b, ""B"" c",us-men,2710,102
                c,us-men,,102
                d,us-men,272,103
                """);
        var out = folder.resolve("scores.csv");
        assertThat(score(csv, out)).isZero();
        assertThat(ScoreRun.problemsOf(out)).hasContent("""
                row,profile_id,field,value,problem
                2,"b, ""B"" c",right_length_mm,2710,a number from 180 to 350 mm
                """);
        assertThat(read(out).stream().map(line -> line.split("\\|")[0]).distinct())
                .containsExactly("a", "c", "d");
        assertThat(read(out)).contains("c|0|length-unknown|null|us-men|null|null|null|null");
    }

    @Test
    void aRunThatWasKilledGoesOnWhereItWas() throws Exception {
        var out = folder.resolve("scores.parquet");
        var scorer = new Scorer(Shelves.of(snapshot, Drawn.SHOP).byScale(), TOP);
        var scored = new AtomicInteger();
        assertThatThrownBy(() -> run(out, profile -> {
                    if (scored.incrementAndGet() > 50) {
                        throw new IllegalStateException("killed");
                    }
                    return scorer.score(profile);
                }))
                .hasRootCauseMessage("killed");
        assertThat(out).doesNotExist();

        scored.set(0);
        var summary = run(out, profile -> {
            scored.incrementAndGet();
            return scorer.score(profile);
        });
        assertThat(scored.get()).isBetween(PROFILES - 50, PROFILES - 20);
        assertThat(summary.rows()).isEqualTo(PROFILES);
        assertThat(summary.recommended() + summary.nothingSuits()).isEqualTo(PROFILES);
        assertThat(read(out)).isEqualTo(recommended);
    }

    @Test
    void partsOfAnotherQuestionAreNotMixedIn() throws Exception {
        var out = folder.resolve("scores.parquet");
        Parts.of(out, List.of("top 3"), false).begin(snapshot);
        assertThat(Parts.of(out, List.of("top 3"), false).findSnapshot()).contains(snapshot);
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Parts.of(out, List.of("top 2"), false))
                .withMessageContaining("--restart");
        assertThat(Parts.of(out, List.of("top 2"), true).findSnapshot()).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsToldInASentenceAndLeavesNothing() {
        var out = folder.resolve("scores.csv").toString();
        assertThat(Batch.run("score", "nowhere.csv", "--out", out)).isEqualTo(2);
        assertThat(Batch.run("score", profiles.toString(), "--out", out, "--catalogue", profiles.toString()))
                .isEqualTo(2);
        assertThat(Batch.run("score", profiles.toString(), "--out", out, "--top", "0"))
                .isEqualTo(2);
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Shelves.of(snapshot, "nobody"))
                .withMessageContaining("lauf-laden");
        assertThat(folder).isEmptyDirectory();
    }

    private ScoreRun.Summary run(Path out, Function<Reading.Profile, List<Score>> scorer) throws Exception {
        var said = new PrintStream(new ByteArrayOutputStream());
        var parts = Parts.of(out, List.of("test"), false);
        parts.begin(snapshot);
        return new ScoreRun(profiles, out, scorer, parts, 20, 2, said).run();
    }

    private static int score(Path in, Path out) {
        return Batch.run(
                "score",
                in.toString(),
                "--catalogue",
                catalogue.toString(),
                "--shop",
                Drawn.SHOP,
                "--top",
                String.valueOf(TOP),
                "--part-rows",
                "40",
                "--out",
                out.toString());
    }

    /** One line for each row, with every bit of the probability. */
    private static List<String> read(Path file) throws SQLException {
        var lines = new ArrayList<String>();
        try (var tables = Tables.open()) {
            tables.forEach("from " + Tables.rows(file), row -> {
                var line = new ArrayList<String>();
                for (int column = 1; column <= 9; column++) {
                    line.add(String.valueOf(row.getObject(column)));
                }
                lines.add(String.join("|", line));
            });
        }
        return lines;
    }

    /** By the engine itself, one profile and one shoe after the other. */
    private static List<String> recommended() throws IOException, SQLException {
        var state = SnapshotFile.read(new ByteArrayInputStream(snapshot));
        var stocked = state.stock().find(Drawn.SHOP).orElseThrow();
        var lines = new ArrayList<String>();
        for (var profile : ProfileFile.Sample.read(profiles, PROFILES).profiles()) {
            var offered = stocked.entrySet().stream()
                    .flatMap(
                            entry -> ShopStock.findOffered(
                                    state.cards().get(entry.getKey()).shoe(), profile.scale(), entry.getValue())
                                    .stream())
                    .toList();
            var decisions = state.engine().rankOffered(profile.runner(), profile.scale(), offered, TOP);
            var scale = profile.scale().name().toLowerCase().replace('_', '-');
            for (var decision : decisions) {
                var best = decision.best().orElseThrow();
                lines.add("%s|%d|recommended|%s|%s|%d|%s|%s|%s"
                        .formatted(
                                profile.id(),
                                decisions.indexOf(decision) + 1,
                                decision.shoe().slug(),
                                scale,
                                Math.round(10 * best.size().value()),
                                best.width().name().toLowerCase().replace('_', '-'),
                                best.fitProbability(),
                                best.likelihood().name().toLowerCase().replace('_', '-')));
            }
            if (decisions.isEmpty()) {
                lines.add("%s|0|nothing-suits|null|%s|null|null|null|null".formatted(profile.id(), scale));
            }
        }
        return lines;
    }
}
