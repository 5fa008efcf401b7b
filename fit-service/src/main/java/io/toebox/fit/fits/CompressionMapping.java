package io.toebox.fit.fits;

import java.util.Optional;
import java.util.stream.IntStream;

import io.toebox.fit.core.compression.ForefootPressure;
import io.toebox.fit.core.compression.Squeeze;
import io.toebox.fit.fits.CompressionItem.PlaceItem;
import io.toebox.fit.fits.CompressionItem.SqueezeItem;

import static io.toebox.fit.fits.FitMapping.rounded;

/** Metatarsal compression to the wire. */
final class CompressionMapping {

    private CompressionMapping() {}

    /** @param current how the runner's current shoe presses, if that can be told */
    static CompressionItem toItem(ForefootPressure pressure, Optional<ForefootPressure> current) {
        var start = pressure.atStart().squeezes();
        var after = pressure.afterRun().squeezes();
        return new CompressionItem(
                pressure.atStart().level(),
                pressure.afterRun().level(),
                pressure.runAssumed(),
                IntStream.range(0, start.size())
                        .mapToObj(i -> new PlaceItem(
                                start.get(i).place(),
                                toItem(start.get(i)),
                                toItem(after.get(i)),
                                current.flatMap(worn -> findChangeMm(after.get(i), worn))
                                        .orElse(null)))
                        .toList());
    }

    private static Optional<Double> findChangeMm(Squeeze here, ForefootPressure worn) {
        return worn.afterRun().squeezes().stream()
                .filter(there -> there.place() == here.place())
                .map(there -> rounded(here.amount().meanMm() - there.amount().meanMm(), 10))
                .findFirst();
    }

    private static SqueezeItem toItem(Squeeze squeeze) {
        return new SqueezeItem(
                rounded(squeeze.amount().meanMm(), 10),
                rounded(squeeze.amount().sdMm(), 10),
                rounded(squeeze.percentOfBallWidth(), 10),
                squeeze.level());
    }
}
