package io.toebox.gateway.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The committed contract is the generated one, so every change of it is seen in review. */
@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** Update the file with {@code ./mvnw test -pl gateway -am -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.update}. */
    @Test
    void committedContractIsTheGeneratedOne() throws IOException {
        var generated = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("contract.update") != null) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(COMMITTED).content().isEqualTo(generated);
    }
}
