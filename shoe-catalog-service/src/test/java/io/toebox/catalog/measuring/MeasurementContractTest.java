package io.toebox.catalog.measuring;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static Parameter parameter(String name) throws NoSuchFieldException {
        return MeasurementPath.class.getDeclaredField(name).getAnnotation(Parameter.class);
    }
}
