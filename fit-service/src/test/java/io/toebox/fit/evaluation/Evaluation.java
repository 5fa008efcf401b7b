package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.evaluation.FootSurvey.Told;
import io.toebox.fit.evaluation.Simulation.Known;
import io.toebox.fit.evaluation.Simulation.Trial;

/** {@code ./toebox evaluate}: runs everything and writes the report with its figures. */
public final class Evaluation {

    static final long SEED = 1;
    static final int TRIALS = 8_000;
    static final int TRIALS_OF_A_WORLD = 4_000;

    /** One foot in so many tries every shoe. */
    static final int EVERY_FOOT = 12;

    private Evaluation() {}

    /**
     * Who tries the shoes, and how their inside is told.
     *
     * @param isWomensPairMeasured whether a shop has put a caliper into the women's pair of every model
     */
    record Case(SizeScale scale, Told told, Learned learned, boolean isWomensPairMeasured) {

        static List<Case> all() {
            return Arrays.stream(SizeScale.values())
                    .flatMap(scale -> Stream.concat(
                            Arrays.stream(Told.values()).map(told -> new Case(scale, told, Learned.ENGINE, false)),
                            Stream.of(Learned.IGNORES_LABORATORY, Learned.LABORATORY)
                                    .map(rival -> new Case(scale, Told.LENGTH_AND_WIDTH, rival, false))))
                    .toList();
        }
    }

    static final Case WOMEN_MEASURED = new Case(SizeScale.US_WOMEN, Told.LENGTH_AND_WIDTH, Learned.ENGINE, true);

    /**
     * @param arguments the feet survey's CSV, the shoes' CSV, the folder to write to
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give the feet's CSV, the shoes' CSV and a folder");
        }
        var feet = Path.of(arguments[0]);
        var shoes = Path.of(arguments[1]);
        var folder = Path.of(arguments[2]);
        var survey = FootSurvey.read(feet);
        var table = ShoeTable.read(shoes);
        var figures = new ConcurrentHashMap<Case, FitFigures>();
        Stream.concat(Case.all().stream(), Stream.of(WOMEN_MEASURED))
                .parallel()
                .forEach(each -> figures.put(each, figures(each, survey, table)));
        var calibrations = new EnumMap<SizeScale, Map<Known, Reliability>>(SizeScale.class);
        for (var scale : SizeScale.values()) {
            var simulated = new EnumMap<Known, Reliability>(Known.class);
            for (var known : Known.values()) {
                simulated.put(known, Reliability.of(new Simulation(World.ASSUMED, SEED).run(scale, known, TRIALS)));
            }
            calibrations.put(scale, simulated);
        }
        var worlds = new ConcurrentHashMap<World, Map<SizeScale, List<Trial>>>();
        World.ALL.parallelStream().forEach(world -> worlds.put(world, trials(world)));
        var report = new Report(
                survey, table, figures, calibrations, worlds, SizeRatings.of(table), Sensitivity.of(feet, shoes));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("evaluation.md"), report.text());
        for (var picture : report.pictures().entrySet()) {
            Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
        }
    }

    private static FitFigures figures(Case asked, FootSurvey survey, ShoeTable table) {
        var tried = asked.isWomensPairMeasured()
                ? table.shoes().stream().map(Evaluation::measuredByAShop).toList()
                : table.shoes();
        return FitFigures.of(
                survey.every(EVERY_FOOT, asked.scale()),
                asked.told(),
                tried,
                asked.learned().geometries());
    }

    /** The same shoe after a shop has read length, ball and toe box of its women's pair, and found what was expected. */
    static Shoe measuredByAShop(Shoe shoe) {
        if (shoe.lastGender() != LastGender.MEN) {
            return shoe;
        }
        var inside = Learned.ENGINE.geometries();
        var mens = inside.of(shoe);
        var inferred = inside.womens(shoe, mens).atReference();
        var laboratory = mens.laboratory();
        var readings = Stream.of(
                        InsideDimension.INTERNAL_LENGTH, InsideDimension.BALL_WIDTH, InsideDimension.TOE_BOX_WIDTH)
                .map(dimension -> new Measurement(
                        dimension,
                        Measurement.Method.STORE,
                        (dimension == InsideDimension.INTERNAL_LENGTH ? laboratory : inferred)
                                .get(dimension)
                                .estimate()
                                .meanMm(),
                        9,
                        WidthGrade.STANDARD,
                        true));
        return new Shoe(
                shoe.slug(),
                shoe.brand(),
                shoe.lastGender(),
                shoe.widthsOffered(),
                shoe.soldAs(),
                shoe.upperStretch(),
                Stream.concat(shoe.measurements().stream(), readings).toList(),
                shoe.sizeRating());
    }

    static Map<SizeScale, List<Trial>> trials(World world) {
        var trials = new EnumMap<SizeScale, List<Trial>>(SizeScale.class);
        for (var scale : SizeScale.values()) {
            trials.put(scale, new Simulation(world, SEED).run(scale, Known.LENGTH_AND_WIDTH, TRIALS_OF_A_WORLD));
        }
        return trials;
    }
}
