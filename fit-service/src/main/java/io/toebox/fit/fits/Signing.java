package io.toebox.fit.fits;

import java.util.EnumMap;
import java.util.Optional;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.comparison.Model;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.signing.Recommendation;
import io.toebox.fit.signing.RecommendationIds;

/** What a decision recommended, for its outcome to name. */
final class Signing {

    private Signing() {}

    /** @param rank place among the shoes of the answer, from 1 */
    static Optional<String> findId(FitDecision decision, int rank, Consultation asked, RecommendationIds ids) {
        if (!decision.isRecommended()) {
            return Optional.empty();
        }
        var best = decision.best().orElseThrow();
        var snapshot = asked.snapshot();
        var felt = new EnumMap<Zone, Integer>(Zone.class);
        snapshot.engine()
                .findModel(asked.scale(), decision.shoe())
                .map(Model::geometry)
                .ifPresent(geometry -> {
                    for (var zone : Zone.values()) {
                        var known = geometry.atReference().get(zone.inside());
                        if (known != null) {
                            felt.put(zone, (int) Math.round(known.estimate().meanMm() * 10));
                        }
                    }
                });
        return ids.findId(new Recommendation(
                decision.shoe().slug(),
                best.size(),
                best.width(),
                rank,
                (int) Math.round(best.fitProbability() * 1000),
                snapshot.version(),
                FitAnswers.MODEL_VERSION,
                snapshot.outcomes().version(),
                felt));
    }
}
