package io.toebox.fit.core.scoring;

import java.util.List;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * One size and width of a shoe, judged.
 *
 * @param size labelled size
 * @param width width grade
 * @param zones judged zones in the order of {@link Zone}
 * @param fitProbability 0 to 1: the product of the zones' probabilities, each to the power of its weight
 */
public record Variant(Size size, WidthGrade width, List<ZoneFit> zones, double fitProbability) {

    public Variant {
        zones = List.copyOf(zones);
    }

    /** The zone that limits the fit most: the lowest weighted probability, the earlier zone on a tie. */
    public ZoneFit bindingZone() {
        return zones.stream()
                .min((a, b) -> Double.compare(weighted(a), weighted(b)))
                .orElseThrow();
    }

    private static double weighted(ZoneFit fit) {
        return Math.pow(fit.probabilityComfortable(), fit.zone().weight());
    }
}
