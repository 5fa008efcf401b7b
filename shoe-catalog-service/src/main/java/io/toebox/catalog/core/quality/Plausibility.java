package io.toebox.catalog.core.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Taper;
import io.toebox.catalog.core.shoe.TenthMm;

import static io.toebox.catalog.core.quality.PlausibilityLimits.*;
import static io.toebox.catalog.core.shoe.Dimension.BALL_GIRTH;
import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_WIDTH;

/**
 * What speaks for and against one measurement of a shoe.
 *
 * @param comparison what the value was held against; null when there was too little
 * @param findings empty when nothing was found
 */
public record Plausibility(
        Measurement measurement, @Nullable Comparison comparison, List<Finding> findings) {

    public Plausibility {
        findings = List.copyOf(findings);
    }

    /**
     * Looks at one measurement.
     *
     * @param shoe the shoe with all its measurements, this one among them
     * @param others values of other shoes, in any order; those of other dimensions, sizes or widths are not looked at
     */
    public static Plausibility of(Measurement measurement, Shoe shoe, Collection<OtherValue> others) {
        var findings = new ArrayList<Finding>();
        var comparison = findComparison(measurement, shoe.identity().brand(), others);
        comparison.ifPresentOrElse(
                c -> findings.addAll(held(measurement, c)), () -> findings.add(Finding.of(Finding.Code.NO_COMPARISON)));
        findings.addAll(againstOwnShoe(measurement, shoe));
        return new Plausibility(measurement, comparison.orElse(null), findings);
    }

    /** The same with what the readings behind the value show. */
    public Plausibility with(Readings readings) {
        var all = new ArrayList<>(findings);
        readings.findDisagreement().ifPresent(all::add);
        return new Plausibility(measurement, comparison, all);
    }

    private static Optional<Comparison> findComparison(
            Measurement measurement, String brand, Collection<OtherValue> others) {
        return findAmong(measurement, measurement.method(), DEVIATIONS, brand, others)
                .or(() -> findLabMethod(measurement)
                        .flatMap(lab -> findAmong(measurement, lab, DEVIATIONS_ACROSS_METHODS, brand, others)));
    }

    private static Optional<Comparison> findAmong(
            Measurement measurement, MeasuringMethod method, int limit, String brand, Collection<OtherValue> others) {
        var place = new Measurement.Place(measurement.dimension(), method, measurement.onSize(), measurement.onWidth());
        var all = others.stream().filter(o -> o.place().equals(place)).toList();
        var ofBrand =
                all.stream().filter(o -> o.brand().equalsIgnoreCase(brand)).toList();
        if (ofBrand.size() >= FEWEST_OF_BRAND) {
            return Optional.of(Comparison.of(Comparison.Among.BRAND, method, values(ofBrand), limit));
        }
        return all.size() < FEWEST_OF_ALL
                ? Optional.empty()
                : Optional.of(Comparison.of(Comparison.Among.ALL_SHOES, method, values(all), limit));
    }

    /** The lab method a shop's value may be held against; a brand's figure may mean something else altogether. */
    private static Optional<MeasuringMethod> findLabMethod(Measurement measurement) {
        if (measurement.method() != MeasuringMethod.STORE) {
            return Optional.empty();
        }
        var methods = measurement.dimension().methods();
        return List.of(MeasuringMethod.LAB_CURRENT, MeasuringMethod.LAB).stream()
                .filter(methods::contains)
                .findFirst();
    }

    private static List<TenthMm> values(List<OtherValue> others) {
        return others.stream().map(OtherValue::value).toList();
    }

    private static List<Finding> held(Measurement measurement, Comparison comparison) {
        var findings = new ArrayList<Finding>();
        if (comparison.surprises(measurement.value())) {
            var code =
                    switch (comparison.among()) {
                        case BRAND -> Finding.Code.FAR_FROM_BRAND;
                        case ALL_SHOES -> Finding.Code.FAR_FROM_ALL_SHOES;
                    };
            findings.add(Finding.ofLength(code, measurement.value(), comparison.low(), comparison.high()));
        }
        if (comparison.method() != measurement.method()) {
            findings.add(Finding.of(Finding.Code.DIFFERENT_METHODS));
        }
        return findings;
    }

    private static List<Finding> againstOwnShoe(Measurement measurement, Shoe shoe) {
        var findings = new ArrayList<>(againstOtherDimensions(measurement, shoe));
        if (isBefore(measurement, shoe.identity().releaseDate())) {
            findings.add(Finding.of(Finding.Code.MEASURED_BEFORE_RELEASE));
        }
        return findings;
    }

    private static List<Finding> againstOtherDimensions(Measurement measurement, Shoe shoe) {
        return switch (measurement.dimension()) {
            case BALL_WIDTH ->
                Stream.of(
                                find(shoe, measurement, TOE_BOX_WIDTH)
                                        .flatMap(toe -> findInForefoot(toe.value(), measurement)),
                                find(shoe, measurement, BALL_GIRTH)
                                        .flatMap(girth -> findInGirth(girth.value(), measurement)))
                        .flatMap(Optional::stream)
                        .toList();
            case TOE_BOX_WIDTH ->
                find(shoe, measurement, BALL_WIDTH).flatMap(ball -> findInForefoot(measurement.value(), ball)).stream()
                        .toList();
            case BALL_GIRTH ->
                find(shoe, measurement, BALL_WIDTH).flatMap(ball -> findInGirth(measurement.value(), ball)).stream()
                        .toList();
            // Nothing is certain about these and another dimension.
            case INTERNAL_LENGTH, TOE_BOX_HEIGHT, INSTEP_HEIGHT, HEEL_WIDTH -> List.of();
        };
    }

    private static Optional<Measurement> find(Shoe shoe, Measurement measurement, Dimension other) {
        var place = new Measurement.Place(other, measurement.method(), measurement.onSize(), measurement.onWidth());
        return shoe.measurements().stream().filter(m -> m.place().equals(place)).findFirst();
    }

    private static Optional<Finding> findInForefoot(TenthMm toeBox, Measurement ball) {
        if (toeBox.compareTo(ball.value()) > 0) {
            return Optional.of(Finding.ofLength(Finding.Code.TOE_BOX_WIDER_THAN_BALL, toeBox, null, ball.value()));
        }
        boolean current = ball.method() == MeasuringMethod.LAB_CURRENT;
        var least = current ? LEAST_TAPER : LEAST_TAPER_BY_ANY_METHOD;
        var greatest = current ? GREATEST_TAPER : GREATEST_TAPER_BY_ANY_METHOD;
        var taper = Taper.of(toeBox, ball.value());
        return taper.compareTo(least) < 0 || taper.compareTo(greatest) > 0
                ? Optional.of(Finding.ofTaper(taper, least, greatest))
                : Optional.empty();
    }

    private static Optional<Finding> findInGirth(TenthMm girth, Measurement ball) {
        var shortest = new TenthMm(2 * ball.value().tenths());
        return ball.method() == MeasuringMethod.STORE && girth.compareTo(shortest) < 0
                ? Optional.of(Finding.ofLength(Finding.Code.BALL_GIRTH_BELOW_TWICE_BALL_WIDTH, girth, shortest, null))
                : Optional.empty();
    }

    /** The text of a day sorts after that of its own month and year, and before that of every later one. */
    private static boolean isBefore(Measurement measurement, @Nullable ReleaseDate release) {
        return measurement.measuredOn() != null
                && release != null
                && measurement.measuredOn().toString().compareTo(release.iso()) < 0;
    }
}
