package io.toebox.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators when each service last answered. Always up: a service that is down makes answers poorer, and taking
 * the gateway away as well would make them disappear.
 */
@Readiness
@ApplicationScoped
class AnswersInReadiness implements HealthCheck {

    private final Upstreams upstreams;

    AnswersInReadiness(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("services, last answer").up();
        for (var upstream : Upstream.values()) {
            health.withData(
                    upstream.service(),
                    upstreams.lastAnswer(upstream).map(Object::toString).orElse("none yet"));
        }
        return health.build();
    }
}
