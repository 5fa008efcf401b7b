package io.toebox.fit.core.columns;

import java.util.List;

/** What one or two feet need. Of a single foot both are the same. */
final class FeetNeeds {

    final ZoneNeeds length;
    final ZoneNeeds ball;
    final ZoneNeeds toes;

    private final double firstAcrossSdMm;
    private final double secondAcrossSdMm;

    /** @param feet the left one first; one or two */
    FeetNeeds(List<FootNeed> feet) {
        var first = feet.getFirst();
        var second = feet.getLast();
        length = new ZoneNeeds(first.length(), second.length());
        ball = new ZoneNeeds(first.ball(), second.ball());
        toes = new ZoneNeeds(first.toes(), second.toes());
        firstAcrossSdMm = first.acrossSdMm();
        secondAcrossSdMm = second.acrossSdMm();
    }

    /** The shared error of the foot with less room at this ball, mm; the larger one on a tie. */
    double acrossSdMm(double ballMm) {
        double first = ballMm - ball.firstMm;
        double second = ballMm - ball.secondMm;
        if (first == second) {
            return Math.max(firstAcrossSdMm, secondAcrossSdMm);
        }
        return first < second ? firstAcrossSdMm : secondAcrossSdMm;
    }

    /** As above for any ball; not a number where rounding decides which foot that is. */
    double acrossSdMm() {
        return ball.isNearlyTied() ? Double.NaN : acrossSdMm(ball.mostMm);
    }
}
