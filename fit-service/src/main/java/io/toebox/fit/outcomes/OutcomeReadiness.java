package io.toebox.fit.outcomes;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once it was tried to count outcomes; later the last count answers. */
@Readiness
class OutcomeReadiness implements HealthCheck {

    private final OutcomeFollower follower;

    OutcomeReadiness(OutcomeFollower follower) {
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outcomes")
                .status(follower.hasLooked())
                .build();
    }
}
