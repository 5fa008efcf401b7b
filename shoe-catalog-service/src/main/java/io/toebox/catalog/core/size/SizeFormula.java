package io.toebox.catalog.core.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;

import static io.toebox.catalog.core.shoe.Certainty.COMPUTED;
import static io.toebox.catalog.core.shoe.Certainty.RECALLED;
import static io.toebox.catalog.core.shoe.Certainty.SEEN;

/**
 * The nominal foot length of a size where no brand's chart tells: length = (size + offset) × step. Brands depart from it,
 * so every result carries the uncertainty of the less certain of the two scales.
 */
public enum SizeFormula {
    US_MEN(
            Step.THIRD_OF_AN_INCH,
            "22",
            SEEN,
            "Brannock: men's size = 3 × inches − 22, size 1 is 7 2/3 in",
            "0.5",
            COMPUTED,
            "brands print UK 0.5 to 1 below it (starter size charts)"),
    /** That of athletic shoes. Brannock's own women's scale counts men's + 1, which is within the uncertainty. */
    US_WOMEN(
            Step.THIRD_OF_AN_INCH,
            "20.5",
            COMPUTED,
            "women's size = men's + 1.5: what three of four brands print beside one EU size (starter size charts)",
            "1.5",
            COMPUTED,
            "brands print UK 1.5 to 2.5 below it, one row 1 (starter size charts)"),
    UK(
            Step.THIRD_OF_AN_INCH,
            "23",
            RECALLED,
            "UK size = men's US − 1",
            "0.5",
            COMPUTED,
            "brands print 0.5 to 1 below men's US (starter size charts)"),
    EU(
            Step.PARIS_POINT,
            "-2",
            RECALLED,
            "EU size = length in Paris points + 2 (ISO/TS 19407); read in one maker's table",
            "3",
            COMPUTED,
            "brands print 0.3 below to 3 above it (starter size charts)"),
    JP_CM(
            Step.CENTIMETRE,
            "0",
            SEEN,
            "foot length in centimetres (ISO/TS 19407)",
            "2",
            COMPUTED,
            "printed centimetres are up to 1.7 more than the foot of that size (starter size charts)"),
    MONDOPOINT(
            Step.MILLIMETRE,
            "0",
            SEEN,
            "foot length in millimetres (ISO 9407)",
            "0",
            SEEN,
            "foot length by definition (ISO 9407)");

    private static final int SIXTHS = 6;

    private final Figure step;
    private final Figure offset;
    private final Figure uncertainty;

    SizeFormula(
            Step step,
            String offset,
            Certainty offsetCertainty,
            String offsetSource,
            String uncertainty,
            Certainty uncertaintyCertainty,
            String uncertaintySource) {
        this.step = step.figure;
        this.offset = Figure.of(offset, "sizes", offsetCertainty, offsetSource);
        this.uncertainty = Figure.of(uncertainty, "sizes", uncertaintyCertainty, uncertaintySource);
    }

    /** The lengths from one whole size to the next. */
    private enum Step {
        THIRD_OF_AN_INCH("762", SEEN, "Brannock device"),
        PARIS_POINT("600", SEEN, "2/3 cm, ISO/TS 19407"),
        CENTIMETRE("900", SEEN, "ISO/TS 19407"),
        MILLIMETRE("90", SEEN, "ISO 9407");

        private final Figure figure;

        Step(String ninetieths, Certainty certainty, String source) {
            this.figure = Figure.of(ninetieths, "ninetieths of a millimetre", certainty, source);
        }
    }

    /** The formula of the scale. */
    public static SizeFormula of(SizeScale scale) {
        return switch (scale) {
            case US_MEN -> US_MEN;
            case US_WOMEN -> US_WOMEN;
            case UK -> UK;
            case EU -> EU;
            case JP_CM -> JP_CM;
            case MONDOPOINT -> MONDOPOINT;
        };
    }

    /** From one whole size to the next. */
    public Figure step() {
        return step;
    }

    /** What is added to a size before it is counted in steps. */
    public Figure offset() {
        return offset;
    }

    /** How far, in sizes either way, the labels of brands lie from this formula. */
    public Figure uncertainty() {
        return uncertainty;
    }

    /** The foot length the size nominally stands for. */
    public static FootLength lengthOf(ShoeSize size) {
        var formula = of(size.scale());
        return formula.length(size.number().sixths());
    }

    /** The size of this length on the scale, rounded to hundredths and printed on no box. */
    public static BigDecimal exactSize(SizeScale scale, FootLength length) {
        return of(scale).inSizes(length).subtract(of(scale).offset.value());
    }

    /**
     * The printable sizes of the scale nearest to the length, by number; two when it lies exactly between them, and on the
     * EU scale the nearest of those printed in halves and of those printed in thirds. Empty when the scale does not reach
     * as far.
     */
    public static List<ShoeSize> nearest(SizeScale scale, FootLength length) {
        var formula = of(scale);
        return gridsOf(scale)
                .flatMap(grid -> formula.nearestOf(grid, length).stream())
                .filter(sixths ->
                        sixths >= scale.min().sixths() && sixths <= scale.max().sixths())
                .distinct()
                .sorted()
                .map(SizeNumber::new)
                .map(number -> new ShoeSize(scale, number))
                .toList();
    }

    /** The one of the two whose labels lie further from the formula: its uncertainty is that of a conversion between them. */
    public static SizeFormula lessCertain(SizeScale one, SizeScale other) {
        return of(one).labelsLieWithin().compareTo(of(other).labelsLieWithin()) >= 0 ? of(one) : of(other);
    }

    /** {@link #uncertainty()} as foot length. */
    public FootLength labelsLieWithin() {
        return new FootLength(uncertainty
                .value()
                .multiply(BigDecimal.valueOf(SIXTHS * (long) perSixth()))
                .intValueExact());
    }

    /** The length counted in sizes of this scale, rounded to hundredths. */
    BigDecimal inSizes(FootLength length) {
        return BigDecimal.valueOf(length.ninetieths()).divide(step.value(), 2, RoundingMode.HALF_UP);
    }

    /** How sure the formula is: as its less certain constant. */
    Certainty certainty() {
        return step.certainty().weakerOf(offset.certainty());
    }

    /** Sixths of a size between neighbours of each way the scale is printed. */
    private static Stream<Integer> gridsOf(SizeScale scale) {
        return switch (scale) {
            case US_MEN, US_WOMEN, UK, JP_CM -> Stream.of(3);
            case EU -> Stream.of(3, 2);
            case MONDOPOINT -> Stream.of(6);
        };
    }

    private Collection<Integer> nearestOf(int grid, FootLength length) {
        int below = Math.floorDiv(length.ninetieths() - length(0).ninetieths(), perSixth() * grid) * grid;
        int toBelow = length.ninetieths() - length(below).ninetieths();
        int toAbove = length(below + grid).ninetieths() - length.ninetieths();
        return IntStream.of(below, below + grid)
                .filter(sixths -> (sixths == below ? toBelow : toAbove) == Math.min(toBelow, toAbove))
                .boxed()
                .toList();
    }

    private FootLength length(int sixths) {
        return new FootLength(
                (sixths + offset.value().multiply(BigDecimal.valueOf(SIXTHS)).intValueExact()) * perSixth());
    }

    private int perSixth() {
        return step.value().intValueExact() / SIXTHS;
    }
}
