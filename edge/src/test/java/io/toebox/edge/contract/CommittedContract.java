package io.toebox.edge.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed contract is the generated one, so every change of it is seen in review. A service's {@code ContractTest} extends
 * this; {@code ./mvnw test -pl <service> -am -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.update}
 * writes the file anew.
 */
public abstract class CommittedContract {

    /** The document that tests run beside. */
    protected static final Path COMMITTED = Path.of("openapi.yaml");

    private final String address;

    /** A service that answers its own document at an address, such as {@code /openapi}. */
    protected CommittedContract(String address) {
        this.address = address;
    }

    @Test
    public void committedContractIsTheGeneratedOne() throws IOException {
        var generated = given().get(address + "?format=yaml")
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
