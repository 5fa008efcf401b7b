package io.toebox.catalog.measuring;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.access.RequiresKey;
import io.toebox.catalog.core.shoe.SizeNumber;

import static org.assertj.core.api.Assertions.assertThat;

class MeasurementContractTest {

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

    private static Parameter parameter(String name) throws NoSuchFieldException {
        return MeasurementPath.class.getDeclaredField(name).getAnnotation(Parameter.class);
    }
}
