package io.toebox.fit.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.foot.Arch;
import io.toebox.fit.core.foot.BrannockReading;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.Heat;
import io.toebox.fit.core.runner.Run;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.evaluation.FootSurvey.Person;
import io.toebox.fit.evaluation.FootSurvey.Told;

/** Ways in which runners tell of their feet, so that every number of the policy has a foot that it matters to. */
enum Telling {
    CALIPER("calipers"),
    BRANNOCK("Brannock device"),
    AT_HOME("sitting, a tape, other sock"),
    SHOE_ONLY("a shoe that is long enough");

    private final String words;

    Telling(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What people read off a device and a box once, whatever the engine's numbers are: found with its present ones. */
    record AsRead(int brannockHalfSizes, int brannockWidth, int wornHalfSizes) {

        static AsRead of(Person person, FitEngine engine, Shoe worn) {
            int size = (int) Math.round(2 * FitFigures.brannock(person));
            var best = engine.decide(person.runner(Told.LENGTH_AND_WIDTH), person.scale(), worn)
                    .best()
                    .orElseThrow();
            return new AsRead(size, letter(person, size), best.size().halfSizes());
        }

        private static int letter(Person person, int size) {
            double ballMm = person.mm().get(FootDimension.BALL_WIDTH);
            return Arrays.stream(BrannockReading.Width.values())
                    .min(Comparator.comparingDouble(width -> Math.abs(reading(person.scale(), size, width)
                                    .dimensions()
                                    .get(FootDimension.BALL_WIDTH)
                                    .meanMm()
                            - ballMm)))
                    .orElseThrow()
                    .ordinal();
        }
    }

    /** @param worn the shoe the runner owns, in the size that was read off its box */
    Runner runner(Person person, AsRead read, Shoe worn) {
        var length = person.mm().get(FootDimension.LENGTH);
        var ball = person.mm().get(FootDimension.BALL_WIDTH);
        return switch (this) {
            case CALIPER -> person.runner(Told.LENGTH_AND_WIDTH);
            case BRANNOCK -> {
                var width = BrannockReading.Width.values()[read.brannockWidth()];
                yield runner(
                        new Foot(
                                Map.of(),
                                reading(person.scale(), read.brannockHalfSizes(), width),
                                null,
                                ToeShape.EGYPTIAN,
                                MeasuringMethod.UNKNOWN,
                                Posture.STANDING),
                        Sock.USUAL,
                        new Run(5, Heat.NORMAL),
                        null);
            }
            case AT_HOME ->
                runner(
                        new Foot(
                                Map.of(
                                        FootDimension.LENGTH,
                                        length,
                                        FootDimension.BALL_WIDTH,
                                        ball,
                                        FootDimension.BALL_GIRTH,
                                        person.mm().get(FootDimension.BALL_GIRTH)),
                                null,
                                Arch.HIGH,
                                ToeShape.SQUARE,
                                MeasuringMethod.TAPE,
                                Posture.SITTING),
                        Sock.of(3),
                        Run.ofKilometres(1, Heat.HOT),
                        null);
            case SHOE_ONLY ->
                runner(
                        new Foot(Map.of()),
                        Sock.NONE,
                        new Run(60, Heat.NORMAL),
                        new WornShoe(
                                new WornShoe.Slug(worn.slug()),
                                new Size(person.scale(), read.wornHalfSizes()),
                                WidthGrade.STANDARD,
                                Map.of(
                                        FeltZone.LENGTH, Verdict.COMFORTABLE,
                                        FeltZone.BALL_WIDTH, Verdict.SNUG)));
        };
    }

    private static BrannockReading reading(SizeScale scale, int halfSizes, BrannockReading.Width width) {
        var device = scale == SizeScale.US_MEN ? BrannockReading.Scale.MENS : BrannockReading.Scale.WOMENS;
        return new BrannockReading(device, halfSizes, halfSizes, width);
    }

    private static Runner runner(Foot foot, Sock sock, Run run, @Nullable WornShoe worn) {
        return new Runner(new FootPair(foot, foot), sock, Optional.of(run), Optional.ofNullable(worn));
    }

    static final List<Telling> ALL = List.of(values());
}
