package io.toebox.edge.contract;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemasTest {

    @Test
    void daysAndWordsStandWhereTheyAreUsedAndObjectsKeepTheirNames() {
        var day = ref("LocalDate").description("The day it was measured");
        var pace = ref("Pace");
        var paces = OASFactory.createSchema().addType(SchemaType.ARRAY).items(pace);
        var size = ref("Size");
        var parameter = OASFactory.createParameter().schema(ref("Pace"));
        var document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/v1/shoes",
                                OASFactory.createPathItem()
                                        .GET(OASFactory.createOperation()
                                                .addParameter(parameter)
                                                .responses(OASFactory.createAPIResponses()))))
                .components(OASFactory.createComponents()
                        .addSchema("LocalDate", text().format("date"))
                        .addSchema("Pace", text().enumeration(List.of("tempo", "competition")))
                        .addSchema("Size", OASFactory.createSchema().addType(SchemaType.OBJECT))
                        .addSchema(
                                "Shoe",
                                OASFactory.createSchema()
                                        .addType(SchemaType.OBJECT)
                                        .addProperty("measuredOn", day)
                                        .addProperty("paces", paces)
                                        .addProperty("size", size)));

        Schemas.inline(document);

        assertThat(document.getComponents().getSchemas()).containsOnlyKeys("Size", "Shoe");
        assertThat(day.getRef()).isNull();
        assertThat(day.getFormat()).isEqualTo("date");
        assertThat(day.getDescription()).isEqualTo("The day it was measured");
        assertThat(pace.getEnumeration()).containsExactly("tempo", "competition");
        assertThat(parameter.getSchema().getEnumeration()).containsExactly("tempo", "competition");
        assertThat(size.getRef()).endsWith("/Size");
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
