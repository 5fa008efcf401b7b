package io.toebox.gateway.platform;

import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.toebox.edge.contract.ExampleRunner;
import io.toebox.gateway.standin.StandInServices;

/** The gateway answers the examples of its contract as it says, made of those of the services behind it. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class ContractExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleRunner.ofService().tests();
    }
}
