package io.toebox.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the contract is merged, because it is the routing table. */
@Readiness
@ApplicationScoped
class ContractInReadiness implements HealthCheck {

    private final ApiContract contract;

    ContractInReadiness(ApiContract contract) {
        this.contract = contract;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("contract merged")
                .withData("operations", contract.merged().routes().size())
                .up()
                .build();
    }
}
