package io.toebox.gateway.platform;

import io.quarkus.test.junit.QuarkusTest;

import io.toebox.edge.contract.CommittedContract;

@QuarkusTest
class ContractTest extends CommittedContract {

    ContractTest() {
        super("/q/openapi");
    }
}
