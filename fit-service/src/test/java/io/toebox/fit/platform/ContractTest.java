package io.toebox.fit.platform;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import io.toebox.edge.contract.CommittedContract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractTest extends CommittedContract {

    ContractTest() {
        super("/openapi");
    }
}
