package io.toebox.catalog.core.size;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;

import static io.toebox.catalog.core.shoe.LastGender.MEN;
import static io.toebox.catalog.core.shoe.LastGender.UNISEX;
import static io.toebox.catalog.core.shoe.LastGender.WOMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LastWidthTest {

    @ParameterizedTest
    @CsvSource({
        "MEN, A2, X_NARROW, -4, -19.05",
        "MEN, B, NARROW, -2, -9.53",
        "MEN, D, STANDARD, 0, 0.00",
        "MEN, E2, WIDE, 2, 9.53",
        "MEN, E4, X_WIDE, 4, 19.05",
        "MEN, E6, XX_WIDE, 6, 28.58",
        "WOMEN, A4, X_NARROW, -4, -19.05",
        "WOMEN, A2, NARROW, -2, -9.53",
        "WOMEN, B, STANDARD, 0, 0.00",
        "WOMEN, D, WIDE, 2, 9.53",
        "WOMEN, E2, X_WIDE, 4, 19.05",
        "WOMEN, E4, XX_WIDE, 6, 28.58"
    })
    void aNamedLetterHasItsGradeAndMillimetres(
            LastGender lastGender, WidthLetter letter, WidthGrade grade, int steps, String mm) {
        var width = new LastWidth(lastGender, letter);

        assertThat(width.grade()).contains(grade);
        assertThat(width.stepsFromStandard()).isEqualTo(steps);
        assertThat(width.widthFromStandardMm()).hasToString(mm);
    }

    @Test
    void aLetterNobodyNamedHasNoGrade() {
        assertThat(new LastWidth(MEN, WidthLetter.C).grade()).isEmpty();
        assertThat(new LastWidth(WOMEN, WidthLetter.C).widthFromStandardMm()).hasToString("4.76");
    }

    @Property
    void lettersOfOneSexAreOrderedByWidth(@ForAll WidthLetter one, @ForAll WidthLetter other) {
        for (var sex : new LastGender[] {MEN, WOMEN}) {
            var a = new LastWidth(sex, one);
            var b = new LastWidth(sex, other);

            assertThat(Integer.signum(a.compareTo(b)))
                    .isEqualTo(a.widthFromStandardMm().compareTo(b.widthFromStandardMm()));
        }
    }

    @Property
    void lettersOfTwoSexesAreNotComparable(@ForAll WidthLetter one, @ForAll WidthLetter other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LastWidth(MEN, one).compareTo(new LastWidth(WOMEN, other)));
    }

    @Test
    void unisexShoesHaveNoLetterTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LastWidth(UNISEX, WidthLetter.D));
    }
}
