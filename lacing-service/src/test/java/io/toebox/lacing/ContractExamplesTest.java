package io.toebox.lacing;

import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.toebox.edge.contract.ExampleRunner;

/** The service answers the examples of its contract as the contract says. */
@QuarkusTest
class ContractExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleRunner.ofService().tests();
    }
}
