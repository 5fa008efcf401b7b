package io.toebox.fit.core.scoring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.toebox.fit.core.foot.FootObservation;
import io.toebox.fit.core.runner.FeltZone;

/**
 * What a shoe that the runner owns says of the feet by how it feels.
 *
 * @param observations what counts
 * @param contradicting where it feels otherwise than the feet were measured, so far that it is left out; in the order of the zones
 * @param unused where it tells nothing: no zone that is judged, or the inside of this shoe is not known there
 */
public record Felt(List<FootObservation> observations, Set<FeltZone> contradicting, Set<FeltZone> unused) {

    /** No shoe was told, or none that is known in its size. */
    static final Felt NOTHING = new Felt(List.of(), Set.of(), Set.of());

    public Felt {
        observations = List.copyOf(observations);
        contradicting = inOrder(contradicting);
        unused = inOrder(unused);
    }

    private static Set<FeltZone> inOrder(Set<FeltZone> zones) {
        var copy = EnumSet.noneOf(FeltZone.class);
        copy.addAll(zones);
        return Collections.unmodifiableSet(copy);
    }
}
