package io.toebox.lacing;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.toebox.edge.contract.CommittedContract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ContractTest extends CommittedContract {

    ContractTest() {
        super("/openapi");
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
