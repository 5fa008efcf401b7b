package io.toebox.fit.platform;

import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.toebox.edge.contract.ExampleRunner;

import static io.restassured.RestAssured.given;

/** The service answers the examples of its contract as the contract says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
        return ExampleRunner.ofService().tests();
    }
}
