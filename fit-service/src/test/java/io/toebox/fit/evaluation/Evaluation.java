package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.evaluation.FootSurvey.Told;
import io.toebox.fit.evaluation.Simulation.Known;

/** {@code ./toebox evaluate}: runs everything and writes the report with its figures. */
public final class Evaluation {

    static final long SEED = 1;
    static final int TRIALS = 20_000;

    private Evaluation() {}

    /**
     * @param arguments the feet survey's CSV, the shoes' CSV, the folder to write to
     * @throws IOException when a file cannot be read or written
     * @throws ReflectiveOperationException never, unless the sources here do not belong together
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give the feet's CSV, the shoes' CSV and a folder");
        }
        var feet = Path.of(arguments[0]);
        var shoes = Path.of(arguments[1]);
        var folder = Path.of(arguments[2]);
        var survey = FootSurvey.read(feet);
        var table = ShoeTable.read(shoes);
        var figures = new EnumMap<SizeScale, Map<Told, FitFigures>>(SizeScale.class);
        var calibrations = new EnumMap<SizeScale, Map<Known, Reliability>>(SizeScale.class);
        for (var scale : SizeScale.values()) {
            var ofScale = new EnumMap<Told, FitFigures>(Told.class);
            for (var told : Told.values()) {
                ofScale.put(told, FitFigures.of(survey.of(scale), told, table.shoes(), table.shoes()));
            }
            figures.put(scale, ofScale);
            var simulated = new EnumMap<Known, Reliability>(Known.class);
            for (var known : Known.values()) {
                simulated.put(known, Reliability.of(new Simulation(SEED).run(scale, known, TRIALS)));
            }
            calibrations.put(scale, simulated);
        }
        var report =
                new Report(survey, table, figures, calibrations, SizeRatings.of(table), Sensitivity.of(feet, shoes));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("evaluation.md"), report.text());
        for (var picture : report.pictures().entrySet()) {
            Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
        }
    }
}
