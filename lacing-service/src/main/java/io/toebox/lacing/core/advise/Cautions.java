package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.toebox.lacing.core.geometry.FreeEnds;
import io.toebox.lacing.core.geometry.FreeEnds.Judgement;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

/** What to mind with a lacing, whatever the need. */
final class Cautions {

    private static final Map<Lacing, Reason> OF_LACING = Map.of(
            Lacings.GAP, Reason.of("free-the-tongue-loop"),
            Lacings.STRAIGHT_BAR, Reason.of("partly-plain-loosening"),
            Lacings.WIDE_FOREFOOT, Reason.of("holds-less-in-front", 2),
            Lacings.SKIP_START, Reason.of("holds-less-in-front", 1),
            Lacings.HIGH_ARCH, Reason.of("holds-less-in-the-middle"),
            Lacings.DROP_TOP_ROW, Reason.of("holds-less-at-the-heel"),
            Lacings.HEEL_LOCK, Reason.of("no-substitute-for-size"),
            Lacings.BOW_TIE, Reason.of("looser-fit"));

    private static final Reason LONG_ENDS = Reason.of("long-ends");
    private static final Reason SEE_A_PROFESSIONAL = Reason.of("see-a-professional");

    /** Said of a foot, not felt in it. */
    private static final Set<Complaint> FOOT_SHAPES = EnumSet.of(Complaint.WIDE_FOREFOOT, Complaint.HIGH_INSTEP);

    private Cautions() {}

    static List<Reason> of(List<Lacing> lacings, Optional<FreeEnds> freeEnds, List<Complaint> complaints) {
        var cautions = new ArrayList<Reason>();
        lacings.stream()
                .flatMap(lacing -> Optional.ofNullable(OF_LACING.get(lacing)).stream())
                .forEach(cautions::add);
        if (freeEnds.filter(e -> e.judgement() == Judgement.LONG_ENDS).isPresent()) {
            cautions.add(LONG_ENDS);
        }
        if (complaints.stream().anyMatch(c -> c.need().kind() == Need.Kind.RELIEF && !FOOT_SHAPES.contains(c))) {
            cautions.add(SEE_A_PROFESSIONAL);
        }
        return cautions;
    }
}
