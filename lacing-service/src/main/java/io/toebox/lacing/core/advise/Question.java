package io.toebox.lacing.core.advise;

import java.util.Comparator;
import java.util.List;

/**
 * What a runner asks.
 *
 * @param shoe what is known of the shoe
 * @param complaints what the runner feels, in any order
 * @param zones what the fit says, in any order; a zone may appear twice when both feet differ
 */
public record Question(ShoeFacts shoe, List<Complaint> complaints, List<ZoneVerdict> zones) {

    public Question {
        complaints = complaints.stream().distinct().sorted().toList();
        zones = zones.stream()
                .distinct()
                .sorted(Comparator.comparing(ZoneVerdict::zone).thenComparing(ZoneVerdict::verdict))
                .toList();
    }
}
