package io.toebox.gateway.platform;

import java.time.Duration;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.toebox.edge.contract.ExampleRunner;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;

/** The gateway answers the examples of its contract as it says, made of those of the services behind it. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class ContractExamplesTest {

    private static final String QUESTION = ExampleRunner.body("recommendShoes", "numb-toes");

    /** The deadlines of these tests are short, and the first answer of a process takes longest. */
    @BeforeEach
    void waitForAnAnswerInTime() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (given().contentType("application/json")
                                .body(QUESTION)
                                .post("/v1/recommendations")
                                .statusCode()
                        != 200
                && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleRunner.ofService().tests();
    }
}
