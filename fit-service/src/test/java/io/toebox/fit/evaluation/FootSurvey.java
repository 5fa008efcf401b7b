package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.SizeScale;

/** Feet of ANSUR II: one foot of each person, standing, measured by trained observers. */
record FootSurvey(List<Person> people) {

    /** What of the foot the engine is told. */
    enum Told {
        LENGTH_AND_WIDTH("length, ball width", FootDimension.LENGTH, FootDimension.BALL_WIDTH),
        ALL_FOUR(
                "also girth, heel-to-ball",
                FootDimension.LENGTH,
                FootDimension.BALL_WIDTH,
                FootDimension.BALL_GIRTH,
                FootDimension.HEEL_TO_BALL);

        private final String words;
        private final List<FootDimension> dimensions;

        Told(String words, FootDimension... dimensions) {
            this.words = words;
            this.dimensions = List.of(dimensions);
        }

        String words() {
            return words;
        }
    }

    private static final Map<FootDimension, String> COLUMNS = Map.of(
            FootDimension.LENGTH, "footlength_mm",
            FootDimension.BALL_WIDTH, "footbreadthhorizontal_mm",
            FootDimension.BALL_GIRTH, "balloffootcircumference_mm",
            FootDimension.HEEL_TO_BALL, "balloffootlength_mm");

    record Person(SizeScale scale, Map<FootDimension, Double> mm) {

        Runner runner(Told told) {
            var known = new EnumMap<FootDimension, Double>(FootDimension.class);
            told.dimensions.forEach(dimension -> known.put(dimension, mm.get(dimension)));
            return Runner.of(new FootPair(
                    null, new Foot(known, null, null, ToeShape.UNKNOWN, MeasuringMethod.CALIPER, Posture.STANDING)));
        }
    }

    /** Every so many people of a scale, the first one among them. */
    List<Person> every(int step, SizeScale scale) {
        var all = of(scale);
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }

    static FootSurvey read(Path csv) throws IOException {
        var lines = Files.readAllLines(csv);
        var header = List.of(lines.getFirst().split(","));
        return new FootSurvey(lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(row -> {
                    var mm = new EnumMap<FootDimension, Double>(FootDimension.class);
                    COLUMNS.forEach(
                            (dimension, column) -> mm.put(dimension, Double.parseDouble(row[header.indexOf(column)])));
                    return new Person(
                            row[header.indexOf("sex")].equals("M") ? SizeScale.US_MEN : SizeScale.US_WOMEN, mm);
                })
                .toList());
    }

    List<Person> of(SizeScale scale) {
        return people.stream().filter(person -> person.scale() == scale).toList();
    }

    /** Every so many people only. */
    FootSurvey every(int step) {
        return new FootSurvey(IntStream.iterate(0, i -> i < people.size(), i -> i + step)
                .mapToObj(people::get)
                .toList());
    }
}
