package io.toebox.fit.core.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * One size and width of a shoe, judged.
 *
 * @param size labelled size
 * @param width width grade
 * @param zones judged zones in the order of {@link Zone}
 * @param fitProbability 0 to 1: that every judged zone of the tighter foot is comfortable, all at once
 */
public record Variant(Size size, WidthGrade width, List<ZoneFit> zones, double fitProbability) {

    public Variant {
        zones = List.copyOf(zones);
    }

    /** How likely it is to fit, in words. */
    public Likelihood likelihood() {
        return Likelihood.of(fitProbability);
    }

    /** How this zone was judged; empty where the inside of the shoe is not known. */
    public Optional<ZoneFit> find(Zone zone) {
        return zones.stream().filter(fit -> fit.zone() == zone).findFirst();
    }

    /** The zones the feet have to be known for: every one that was judged, and those whose not being known is a gap. */
    List<Zone> relevantZones() {
        return Arrays.stream(Zone.values())
                .filter(zone ->
                        zone.unknown() == Zone.Unknown.IS_A_GAP || find(zone).isPresent())
                .toList();
    }

    /** The zone that limits the fit most: the lowest probability, the earlier zone on a tie. */
    public ZoneFit bindingZone() {
        return zones.stream()
                .min((a, b) -> Double.compare(a.probabilityComfortable(), b.probabilityComfortable()))
                .orElseThrow();
    }
}
