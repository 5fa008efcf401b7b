package io.toebox.lacing.core.advise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a runner asks.
 *
 * @param shoe what is known of the shoe
 * @param complaints what the runner feels, in any order
 * @param zones what the fit says, in any order; a zone may appear twice when both feet differ
 * @param soreRow row on the toe side of the spot on top of the foot that presses, from 1; null when not said. Who says it
 *     complains of {@link Complaint#TOP_OF_FOOT_PRESSURE}, said or not
 * @param arch how high the arch is; null when not said
 */
public record Question(
        ShoeFacts shoe,
        List<Complaint> complaints,
        List<ZoneVerdict> zones,
        @Nullable Integer soreRow,
        @Nullable Arch arch) {

    /** A question that neither says where on top of the foot it presses nor how high the arch is. */
    public Question(ShoeFacts shoe, List<Complaint> complaints, List<ZoneVerdict> zones) {
        this(shoe, complaints, zones, null, null);
    }

    public Question {
        var felt = soreRow == null ? Stream.<Complaint>of() : Stream.of(Complaint.TOP_OF_FOOT_PRESSURE);
        complaints =
                Stream.concat(complaints.stream(), felt).distinct().sorted().toList();
        zones = zones.stream()
                .distinct()
                .sorted(Comparator.comparing(ZoneVerdict::zone)
                        .thenComparing(ZoneVerdict::verdict)
                        .thenComparing(zone -> zone.deviationsOutside().orElse(0), Comparator.reverseOrder())
                        .thenComparing(zone -> String.valueOf(zone.clearance())))
                .toList();
    }
}
