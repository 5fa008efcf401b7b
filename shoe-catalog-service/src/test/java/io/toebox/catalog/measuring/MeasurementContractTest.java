package io.toebox.catalog.measuring;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.access.RequiresKey;
import io.toebox.catalog.core.quality.Comparison;
import io.toebox.catalog.core.quality.Finding;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LengthUnit;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

class MeasurementContractTest {

    @Test
    void theContractNamesTheWordsOfTheCore() throws NoSuchFieldException {
        assertParameter("dimension", Dimension.class);
        assertParameter("method", MeasuringMethod.class);
        assertParameter("scale", SizeScale.class);
        assertParameter("width", WidthGrade.class);
        assertProperty(MeasurementRequest.class, "unit", LengthUnit.class);
        assertProperty(MeasurementResponse.Held.class, "among", Comparison.Among.class);
        assertProperty(MeasurementResponse.Held.class, "method", MeasuringMethod.class);
        assertProperty(MeasurementResponse.Found.class, "code", Finding.Code.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9.5", "42 1/3", "42 2/3", "270"})
    void theContractsPatternIsTheSpellingOfASize(String label) throws NoSuchFieldException {
        String pattern = parameter("size").schema().pattern();
        String segment = SizeNumber.parse(label).toString().replace(' ', '-').replace('/', '-');

        assertThat(segment).matches(pattern);
    }

    @Test
    void everyWriteAsksForAKey() {
        Stream<Method> writes = Arrays.stream(MeasurementsResource.class.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(PUT.class) || m.isAnnotationPresent(DELETE.class));

        assertThat(writes).hasSize(2).allMatch(m -> m.isAnnotationPresent(RequiresKey.class));
    }

    private static <E extends Enum<E>> void assertParameter(String name, Class<E> vocabulary)
            throws NoSuchFieldException {
        assertThat(parameter(name).schema().enumeration()).as(name).containsExactlyElementsOf(Term.listOf(vocabulary));
    }

    private static Parameter parameter(String name) throws NoSuchFieldException {
        return MeasurementPath.class.getDeclaredField(name).getAnnotation(Parameter.class);
    }

    private static <E extends Enum<E>> void assertProperty(Class<?> published, String name, Class<E> vocabulary) {
        assertThat(Arrays.stream(published.getRecordComponents())
                        .filter(c -> c.getName().equals(name))
                        .map(RecordComponent::getAccessor)
                        .map(accessor -> accessor.getAnnotation(Schema.class).enumeration())
                        .findFirst()
                        .orElseThrow())
                .as(name)
                .containsExactlyElementsOf(Term.listOf(vocabulary));
    }
}
