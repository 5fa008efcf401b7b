package io.toebox.fit.core.shoe;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.Normal;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.Measurement.Method;

/**
 * The inside of each shoe, first as the laboratory has or would have it: a shoe's own value by its present method; else a shop's,
 * else the brand's, else the retired method's, each bridged by what shoes with both have taught; else its brand's mean; else the
 * mean of all; else unknown. Values of different methods are never averaged. Then as feet feel it, see {@link FeltLaw}. It looks
 * at one shoe at a time: what others teach is frozen in {@link LearnedShoes}.
 *
 * <p>A shop's or brand's value that too few shoes bridge has a bias nobody knows: its method's deviation is added and it is
 * then weighed against what is expected of the brand, so that it never makes the answer less sure than not having it.
 */
public final class Geometries {

    private static final List<Method> METHODS = List.of(Method.CURRENT, Method.STORE, Method.BRAND, Method.RETIRED);

    private final Gradings gradings;
    private final LearnedShoes learned;
    private final OutcomeEvidence outcomes;

    /** Nothing was learned of other shoes and every brand grades as usual. */
    public Geometries() {
        this(Gradings.NONE, LearnedShoes.NOTHING);
    }

    /**
     * @param gradings what brands are known to grade by
     * @param learned what other shoes have taught
     */
    public Geometries(Gradings gradings, LearnedShoes learned) {
        this(gradings, learned, OutcomeEvidence.NONE);
    }

    /**
     * As above, with what became of pairs.
     *
     * @param outcomes of each shoe
     */
    public Geometries(Gradings gradings, LearnedShoes learned, OutcomeEvidence outcomes) {
        this.gradings = gradings;
        this.learned = learned;
        this.outcomes = outcomes;
    }

    /** The same, hearing other outcomes. */
    public Geometries hearing(OutcomeEvidence others) {
        return new Geometries(gradings, learned, others);
    }

    /** What is known of the inside of this shoe on the last it is named for. */
    public Geometry of(Shoe shoe) {
        var growths = gradings.of(shoe);
        var laboratory = new EnumMap<InsideDimension, Geometry.Known>(InsideDimension.class);
        var felt = new EnumMap<InsideDimension, Geometry.Known>(InsideDimension.class);
        for (var dimension : InsideDimension.values()) {
            find(shoe, dimension, growths).ifPresent(known -> {
                laboratory.put(dimension, known);
                felt.put(dimension, felt(shoe, dimension, known));
            });
        }
        for (var scale : scales(shoe)) {
            hear(shoe, scale, felt);
        }
        return new Geometry(felt, laboratory, growths, 0, Map.of());
    }

    /** On which labels the last that the shoe is named for is sold. */
    private static List<SizeScale> scales(Shoe shoe) {
        return switch (shoe.lastGender()) {
            case MEN -> List.of(SizeScale.US_MEN);
            case WOMEN -> List.of(SizeScale.US_WOMEN);
            case UNISEX -> List.of(SizeScale.US_MEN, SizeScale.US_WOMEN);
        };
    }

    /** Pairs that were worn are one more witness, of what feet feel alone. */
    private void hear(Shoe shoe, SizeScale scale, Map<InsideDimension, Geometry.Known> felt) {
        felt.replaceAll((dimension, known) ->
                new Geometry.Known(outcomes.felt(shoe.slug(), scale, dimension, known.estimate()), known.basis()));
    }

    private Geometry.Known felt(Shoe shoe, InsideDimension dimension, Geometry.Known laboratory) {
        return learned.findFeltLaw(dimension, shoe.brand())
                .map(law -> new Geometry.Known(law.felt(laboratory.estimate(), shoe.sizeRating()), Basis.FELT))
                .orElse(laboratory);
    }

    /**
     * The same shoe in its women's pair, inferred from a men's last: the label by the brand's own charts where it has some, the last
     * narrower by something between nothing, for lasts often are the men's (Krauss and Valiant 2010), and what feet differ by. A
     * caliper in a women's pair of this shoe takes some of that doubt away at once: at the ball and the toes, and of the length
     * against the men's pair how far apart the labels are.
     *
     * @param mens what {@link #of} has found
     */
    public Geometry womens(Shoe shoe, Geometry mens) {
        double size = Policy.WOMENS_SIZE_OFFSET.value();
        var offset =
                learned.findWomensLabel(shoe.brand()).orElse(new Estimate(size, Policy.WOMENS_SIZE_OFFSET_SD.value()));
        var length = InsideDimension.INTERNAL_LENGTH;
        double perSizeMm = mens.growth(length).perSize().meanMm();
        var told = new Estimate(size - offset.meanMm(), offset.sdMm());
        var mensLength = mens.laboratory().get(length);
        var label = mensLength == null || !mensLength.basis().isOfThisShoe()
                ? told
                : findOfWomensPair(shoe, length, mens.growths())
                        .map(own -> told.given(
                                own.estimate().minus(mensLength.estimate()).times(1 / perSizeMm)))
                        .orElse(told);
        var last = new Estimate(-Policy.WOMENS_LAST_NARROWER.value(), Policy.WOMENS_LAST_NARROWER_SD.value());

        var ball = InsideDimension.BALL_WIDTH;
        var across = last.plus(label.times(mens.growth(ball).perSize().meanMm()));
        var narrower = across;
        var mensBall = mens.atReference().get(ball);
        if (mensBall != null) {
            narrower = findOfWomensPair(shoe, ball, mens.growths())
                    .map(own -> across.given(own.estimate().minus(mensBall.estimate())))
                    .orElse(across);
        }
        var reference = new EnumMap<InsideDimension, Geometry.Known>(InsideDimension.class);
        var inferredSdMm = new EnumMap<InsideDimension, Double>(InsideDimension.class);
        var laboratory = new EnumMap<InsideDimension, Geometry.Known>(InsideDimension.class);
        laboratory.putAll(mens.laboratory());
        for (var entry : mens.atReference().entrySet()) {
            var dimension = entry.getKey();
            var known = entry.getValue();
            var less =
                    switch (dimension) {
                        // Of a women's last no height is known to be another one than that of a men's.
                        case INTERNAL_LENGTH, TOE_BOX_HEIGHT, INSTEP_HEIGHT ->
                            label.times(mens.growth(dimension).perSize().meanMm());
                        case BALL_WIDTH -> across;
                        case TOE_BOX_WIDTH -> narrower.times(Policy.TOE_BOX_SHARE.value());
                        case BALL_GIRTH -> narrower.times(Policy.GIRTH_PER_BALL_WIDTH.value());
                        case HEEL_WIDTH -> narrower.times(Policy.HEEL_WIDTH_SHARE.value());
                    };
            var inferred = known.estimate().plus(less);
            reference.put(dimension, new Geometry.Known(inferred, known.basis()));
            inferredSdMm.put(dimension, less.sdMm());
            findOfWomensPair(shoe, dimension, mens.growths())
                    .filter(own -> dimension != length)
                    .ifPresent(own -> {
                        reference.put(dimension, new Geometry.Known(inferred.given(own.estimate()), own.basis()));
                        inferredSdMm.remove(dimension);
                        laboratory.put(dimension, own);
                    });
        }
        hear(shoe, SizeScale.US_WOMEN, reference);
        return new Geometry(reference, laboratory, mens.growths(), narrower.sdMm(), inferredSdMm);
    }

    /**
     * Which share of all shoes has less of a dimension than was measured in this very shoe, on the last it is named for, 0 to 1;
     * empty where nobody measured it here or too few others are known.
     */
    public Optional<Double> findShareBelow(Shoe shoe, InsideDimension dimension) {
        return find(shoe, dimension, gradings.of(shoe))
                .filter(known -> known.basis().isOfThisShoe())
                .flatMap(known -> learned.findExpected(dimension, null)
                        .map(all -> Normal.probabilityBetween(
                                all.estimate(),
                                Double.NEGATIVE_INFINITY,
                                known.estimate().meanMm())));
    }

    /** As the laboratory has, or would have, read it in a pair on the last the shoe is named for. */
    private Optional<Geometry.Known> find(Shoe shoe, InsideDimension dimension, Map<InsideDimension, Growth> growths) {
        var expected = learned.findExpected(dimension, shoe.brand());
        return findRead(
                        shoe,
                        dimension,
                        false,
                        expected.map(Geometry.Known::estimate).orElse(null),
                        growths)
                .or(() -> expected);
    }

    private Optional<Geometry.Known> findOfWomensPair(
            Shoe shoe, InsideDimension dimension, Map<InsideDimension, Growth> growths) {
        return findRead(shoe, dimension, true, null, growths);
    }

    private Optional<Geometry.Known> findRead(
            Shoe shoe,
            InsideDimension dimension,
            boolean isOfWomensPair,
            @Nullable Estimate expected,
            Map<InsideDimension, Growth> growths) {
        return METHODS.stream()
                .flatMap(method -> pool(shoe, dimension, method, isOfWomensPair, growths)
                        .flatMap(value -> findBridged(value, dimension, method, expected))
                        .map(value -> new Geometry.Known(value, basis(method)))
                        .stream())
                .findFirst();
    }

    private Optional<Estimate> findBridged(
            Estimate value, InsideDimension dimension, Method method, @Nullable Estimate expected) {
        if (method == Method.CURRENT) {
            return Optional.of(value);
        }
        var bridge = learned.findBridge(dimension, method);
        if (bridge.isPresent()) {
            return bridge.map(value::plus);
        }
        return switch (method) {
            case STORE -> Optional.of(weighed(value, Policy.STORE_METHOD_SD, expected));
            case BRAND -> Optional.of(weighed(value, Policy.BRAND_METHOD_SD, expected));
            case CURRENT, RETIRED -> Optional.empty();
        };
    }

    private static Estimate weighed(Estimate value, Policy methodSd, @Nullable Estimate expected) {
        var unsure = value.plus(new Estimate(0, methodSd.value()));
        return expected == null ? unsure : unsure.given(expected);
    }

    private static Basis basis(Method method) {
        return switch (method) {
            case CURRENT -> Basis.MEASURED;
            case STORE -> Basis.STORE_MEASURED;
            case BRAND -> Basis.BRAND_STATED;
            case RETIRED -> Basis.BRIDGED;
        };
    }

    private static Optional<Estimate> pool(
            Shoe shoe,
            InsideDimension dimension,
            Method method,
            boolean isOfWomensPair,
            Map<InsideDimension, Growth> growths) {
        var readings = shoe.measurements().stream()
                .filter(m -> m.dimension() == dimension && m.method() == method && m.isOfWomensPair() == isOfWomensPair)
                .sorted(Comparator.comparingDouble(Measurement::mensSize)
                        .thenComparing(Measurement::width)
                        .thenComparingDouble(Measurement::valueMm))
                .toList();
        return Readings.pool(readings, Objects.requireNonNull(growths.get(dimension)));
    }
}
