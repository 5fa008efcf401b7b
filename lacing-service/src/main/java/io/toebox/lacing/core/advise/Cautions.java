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
            Lacings.GAP,
            new Reason(
                    "free-the-tongue-loop",
                    "Take the lace out of a tongue loop first, or the loop keeps it over the spot."),
            Lacings.STRAIGHT_BAR,
            new Reason(
                    "holds-less",
                    "At equal tension it draws each row together about half as hard as criss-cross; part of the comfort is"
                            + " plain loosening. Go back if the heel slips."),
            Lacings.WIDE_FOREFOOT,
            new Reason("holds-less-in-front", "The second row is not drawn together; keep the rows behind it firm."),
            Lacings.SKIP_START,
            new Reason("holds-less-in-front", "The first row is not drawn together; keep the rows behind it firm."),
            Lacings.HIGH_ARCH,
            new Reason(
                    "holds-less-in-the-middle",
                    "The middle rows are not drawn together; mind whether the foot slides."),
            Lacings.DROP_TOP_ROW,
            new Reason("holds-less-at-the-heel", "Without the top row the heel is held less."),
            Lacings.HEEL_LOCK,
            new Reason(
                    "no-substitute-for-size",
                    "It is extra leverage, not a replacement for a shoe of the right size; tie it firm, not tight."),
            Lacings.BOW_TIE,
            new Reason("looser-fit", "It holds more loosely than criss-cross; a longer lace is the better answer."));

    private static final Reason LONG_ENDS = new Reason(
            "long-ends", "Your own lace leaves long ends with this lacing; tuck them away or use a shorter lace.");

    private static final Reason SEE_A_PROFESSIONAL = new Reason(
            "see-a-professional",
            "If numbness, swelling or soreness stays after a week or so of relacing, have it looked at by a professional.");

    /** Said of a foot, not felt in it. */
    private static final Set<Complaint> FOOT_SHAPES = EnumSet.of(Complaint.WIDE_FOREFOOT, Complaint.HIGH_INSTEP);

    private Cautions() {}

    static List<Reason> of(Lacing lacing, Optional<FreeEnds> freeEnds, List<Complaint> complaints) {
        var cautions = new ArrayList<Reason>();
        Optional.ofNullable(OF_LACING.get(lacing)).ifPresent(cautions::add);
        if (freeEnds.filter(e -> e.judgement() == Judgement.LONG_ENDS).isPresent()) {
            cautions.add(LONG_ENDS);
        }
        if (complaints.stream().anyMatch(c -> c.need().kind() == Need.Kind.RELIEF && !FOOT_SHAPES.contains(c))) {
            cautions.add(SEE_A_PROFESSIONAL);
        }
        return cautions;
    }
}
