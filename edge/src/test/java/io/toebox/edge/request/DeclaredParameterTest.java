package io.toebox.edge.request;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.language.Language;
import io.toebox.edge.problem.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class DeclaredParameterTest {

    record Shoe(
            @QueryParam("laceLengthMm") @DecimalMin("300") @DecimalMax("3000") @Nullable
            Double laceLengthMm,

            @QueryParam("with") @NotNull String with) {}

    interface Resource {
        void get(
                @BeanParam Shoe shoe,
                @QueryParam("rows") @Min(4) @Max(9) Integer rows,
                @QueryParam("limit") @DefaultValue("20") @NotNull @Min(1) Integer limit,
                @QueryParam("sizes") List<@Min(1) Integer> sizes);
    }

    private static DeclaredParameter get(String name) throws NoSuchMethodException {
        var method = Resource.class.getMethod("get", Shoe.class, Integer.class, Integer.class, List.class);
        return DeclaredParameter.listOf(method).stream()
                .collect(Collectors.toMap(DeclaredParameter::name, Function.identity()))
                .get(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows         | 3    | out-of-range | Must be between 4 and 9.
            rows         | 10   | out-of-range | Must be between 4 and 9.
            rows         | six  | wrong-type   | Must be a whole number.
            limit        | 0    | out-of-range | At least 1.
            laceLengthMm | 5    | out-of-range | Must be between 300 and 3000 mm.
            laceLengthMm | 120  | out-of-range | Must be between 300 and 3000 mm. That looks like centimetres: send millimetres.
            laceLengthMm | 120d | wrong-type   | Must be a number.
            """)
    void aValueIsReadAndHeldAgainstItsBounds(String name, String text, String code, String detail)
            throws NoSuchMethodException {
        assertThat(get(name).check(text)).hasValueSatisfying(mistake -> {
            assertThat(mistake.parameter()).isEqualTo(name);
            assertThat(mistake.code()).isEqualTo(code);
            assertThat(mistake.detail().in(Language.ENGLISH)).isEqualTo(detail);
        });
    }

    @ParameterizedTest
    @CsvSource({"rows, 4", "rows, 9", "limit, 1", "laceLengthMm, 300", "laceLengthMm, 3e3", "with, anything"})
    void whatIsWithinThemIsTaken(String name, String text) throws NoSuchMethodException {
        assertThat(get(name).check(text)).map(Mistake::code).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "limit", "laceLengthMm", "sizes"})
    void onlyWhatIsDeclaredSoHasToBeSent(String name) throws NoSuchMethodException {
        assertThat(get(name).isRequired()).isFalse();
        assertThat(get("with").isRequired()).isTrue();
        assertThat(get(name).isRepeatable()).isEqualTo(name.equals("sizes"));
    }
}
