package io.toebox.gateway.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.core.openapi.ContractMerge;
import io.toebox.gateway.core.openapi.ServiceContract;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed types of the pages are those of the contract; {@code -Dcontract.update} writes them anew. */
class PageTypesTest {

    private static final Path TYPES = Path.of("src/main/resources/web/shared/contract.ts");

    @Test
    void thePagesKnowTheContractAsItIs() throws IOException {
        var merged = ContractMerge.merge(
                read("gateway"), List.of(read("shoe-catalog-service"), read("fit-service"), read("lacing-service")));
        String types = PageTypes.of(merged.document());
        if (System.getProperty("contract.update") != null) {
            Files.writeString(TYPES, types);
        }
        assertThat(Files.readString(TYPES))
                .as("types of the contract; write them with -Dtest=PageTypesTest -Dcontract.update")
                .isEqualTo(types);
    }

    @Test
    void eachShapeHasItsType() {
        Map<String, Object> document = Map.of(
                "components",
                Map.of(
                        "schemas",
                        Map.of(
                                "Shoe",
                                Map.of(
                                        "type",
                                        "object",
                                        "required",
                                        List.of("sizes"),
                                        "properties",
                                        Map.of(
                                                "sizes",
                                                Map.of(
                                                        "type",
                                                        "array",
                                                        "items",
                                                        Map.of("$ref", "#/components/schemas/Size")))),
                                "Size",
                                Map.of("enum", List.of("9", "9.5")),
                                "Widths",
                                Map.of("type", "object", "additionalProperties", Map.of("type", "number")))));
        assertThat(PageTypes.of(document)).endsWith("""

                        export type Shoe = {
                          readonly sizes: readonly (Size)[];
                        };

                        export type Size = '9' | '9.5';

                        export type Widths = Readonly<Record<string, number>>;
                        """);
    }

    private static ServiceContract read(String service) throws IOException {
        Map<String, Object> document = new YAMLMapper()
                .readValue(Path.of("..", service, "openapi.yaml").toFile(), new TypeReference<>() {});
        return new ServiceContract(service, document);
    }
}
