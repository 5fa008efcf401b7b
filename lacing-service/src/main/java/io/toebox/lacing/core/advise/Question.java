package io.toebox.lacing.core.advise;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a runner asks.
 *
 * @param shoe what is known of the shoe
 * @param complaints what the runner feels, in any order
 * @param zones what the fit says, in any order; a zone may appear twice when both feet differ
 * @param soreRow row on the toe side of the spot on top of the foot that presses, from 1; null when not said
 */
public record Question(
        ShoeFacts shoe,
        List<Complaint> complaints,
        List<ZoneVerdict> zones,
        @Nullable Integer soreRow) {

    /** A question that does not say where on top of the foot it presses. */
    public Question(ShoeFacts shoe, List<Complaint> complaints, List<ZoneVerdict> zones) {
        this(shoe, complaints, zones, null);
    }

    public Question {
        complaints = complaints.stream().distinct().sorted().toList();
        zones = zones.stream()
                .distinct()
                .sorted(Comparator.comparing(ZoneVerdict::zone).thenComparing(ZoneVerdict::verdict))
                .toList();
    }
}
