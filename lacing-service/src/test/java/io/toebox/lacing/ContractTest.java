package io.toebox.lacing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The committed contract is the generated one, so every change of it is seen in review. */
@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** Update the file with {@code ./mvnw test -pl lacing-service -am -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.update}. */
    @Test
    void committedContractIsTheGeneratedOne() throws IOException {
        var generated = given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("contract.update") != null) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(COMMITTED).content().isEqualTo(generated);
    }

    @Test
    void anExampleOfATextIsAText() {
        var contract = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Object> examples =
                contract.getList("paths.values().collectMany { it.values() }.collectMany { it.parameters ?: [] }"
                        + ".findAll { it.schema.type == 'string' }.collectMany { it.schema.examples ?: [] }");
        assertThat(examples).contains("3", "16", "50").allSatisfy(example -> assertThat(example)
                .isInstanceOf(String.class));
    }

    @Test
    void everyParameterHasAType() {
        var contract = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Object> without =
                contract.getList("paths.values().collectMany { it.values() }.collectMany { it.parameters ?: [] }"
                        + ".findAll { !it.schema.type && !it.schema.'$ref' }.collect { it.name }");
        assertThat(without).isEmpty();
    }
}
