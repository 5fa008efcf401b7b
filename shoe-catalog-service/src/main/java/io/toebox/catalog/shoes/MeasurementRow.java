package io.toebox.catalog.shoes;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;

/** A row of {@code measurement}, without the shoe it belongs to. */
@Embeddable
record MeasurementRow(
        @Column(nullable = false) String dimension,
        @Column(nullable = false) String method,

        @Column(name = "on_scale", nullable = false) String onScale,

        @Column(name = "on_size_sixths", nullable = false) int onSizeSixths,

        @Column(name = "on_width", nullable = false) String onWidth,

        @Column(name = "value_tenth_mm", nullable = false) int valueTenthMm,

        @Column(nullable = false) String source,

        @Column(name = "measured_on") @Nullable LocalDate measuredOn) {

    static MeasurementRow of(Measurement measurement) {
        return new MeasurementRow(
                Term.of(measurement.dimension()),
                Term.of(measurement.method()),
                Term.of(measurement.onSize().scale()),
                measurement.onSize().number().sixths(),
                Term.of(measurement.onWidth()),
                measurement.value().tenths(),
                measurement.source(),
                measurement.measuredOn());
    }

    Measurement toMeasurement() {
        return new Measurement(
                Term.parse(Dimension.class, dimension),
                Term.parse(MeasuringMethod.class, method),
                new TenthMm(valueTenthMm),
                new ShoeSize(Term.parse(SizeScale.class, onScale), new SizeNumber(onSizeSixths)),
                Term.parse(WidthGrade.class, onWidth),
                source,
                measuredOn);
    }
}
