package io.toebox.catalog.core.size;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.size.SizeConversion.Note;
import io.toebox.catalog.core.size.SizeConversion.Reason;

import static io.toebox.catalog.core.shoe.LastGender.MEN;
import static io.toebox.catalog.core.shoe.LastGender.UNISEX;
import static io.toebox.catalog.core.shoe.LastGender.WOMEN;
import static io.toebox.catalog.core.shoe.SizeScale.EU;
import static io.toebox.catalog.core.shoe.SizeScale.JP_CM;
import static io.toebox.catalog.core.shoe.SizeScale.MONDOPOINT;
import static io.toebox.catalog.core.shoe.SizeScale.UK;
import static io.toebox.catalog.core.shoe.SizeScale.US_MEN;
import static io.toebox.catalog.core.shoe.SizeScale.US_WOMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SizeConverterTest {

    private static final SizeConverter CONVERTER = new SizeConverter(List.of(
            new SizeChart(
                    "Two",
                    MEN,
                    List.of(
                            row("6.5", "6", "39", null),
                            row("7", "6", "40", 250),
                            row("8", "7", null, 263),
                            row("9", "8", "42.5", 270),
                            row("9.5", "8", "42.5", null))),
            new SizeChart(
                    "Two",
                    WOMEN,
                    List.of(
                            row("8", "6", "39", null),
                            row("10", "8", "42", 265),
                            row("10.5", "8.5", "42.5", 270),
                            row("11", "9", "42.5", null))),
            new SizeChart("One", MEN, List.of(row("9", "8", "42", 270))),
            new SizeChart("Both", UNISEX, List.of(row("9", "8", "42", 270)))));

    @Test
    void everyRowThatPrintsTheSizeAnswers() {
        var conversion = convert("two", MEN, UK, "6", US_MEN);

        assertThat(conversion.brand()).isEqualTo("Two");
        assertThat(sizes(conversion)).containsExactly("6.5 men", "7 men");
        assertThat(conversion.matches()).allSatisfy(m -> assertThat(m).isInstanceOf(SizeMatch.ByChart.class));
        assertThat(conversion.notes()).isEmpty();
        assertThat(conversion.sources()).containsExactly("chart");
    }

    @Test
    void rowsThatAnswerAlikeAreOneMatch() {
        assertThat(sizes(convert("Two", MEN, UK, "8", EU))).containsExactly("42.5 men");
    }

    @Test
    void withoutALastEveryChartAnswersForItsOwn() {
        assertThat(sizes(convert("Two", null, UK, "8", EU))).containsExactly("42 women", "42.5 men");
        assertThat(sizes(convert("Two", null, JP_CM, "27", UK))).containsExactly("8 men", "8.5 women");
    }

    @Test
    void aMissingRowIsNotInterpolated() {
        var conversion = convert("Two", MEN, US_MEN, "8.5", UK);

        assertThat(conversion.matches()).allSatisfy(m -> assertThat(m).isInstanceOf(SizeMatch.ByFormula.class));
        assertThat(sizes(conversion)).containsExactly("7.5 men");
        assertThat(conversion.notes()).containsExactly(new Note(Reason.CHART_LACKS_SIZE, MEN));
    }

    @Test
    void anEmptyCellAnswersByWhatBrandsPrint() {
        var conversion = convert("Two", MEN, US_MEN, "8", EU);

        assertThat(sizes(conversion)).containsExactly("41 men");
        assertThat(conversion.matches()).allSatisfy(m -> assertThat(m).isInstanceOf(SizeMatch.ByOtherBrands.class));
        assertThat(conversion.notes()).containsExactly(new Note(Reason.CHART_LACKS_SIZE, MEN));
    }

    @Test
    void withoutOtherBrandsTheFormulaAnswers() {
        var alone = new SizeConverter(List.of(new SizeChart("One", MEN, List.of(row("9", "8", "42", 270)))));
        var conversion = alone.convert(new ConversionQuestion(null, null, size(US_MEN, "9"), EU));

        assertThat(sizes(conversion)).containsExactly("41 1/3", "41.5");
        assertThat(conversion.notes()).containsExactly(new Note(Reason.EU_LABELS_RUN_LARGER, null));
    }

    @Test
    void aLabelIsLookedForOverTheUsSizeInBothDirections() {
        assertThat(sizes(convert(null, null, US_MEN, "9", EU))).containsExactly("42.5 men");
        assertThat(sizes(convert(null, null, EU, "42.5", US_MEN))).containsExactly("9 men");
        assertThat(sizes(convert(null, MEN, EU, "42.5", MONDOPOINT))).containsExactly("262 men");
        assertThat(sizes(convert(null, UNISEX, EU, "42.5", UK))).containsExactly("8 unisex");
    }

    @Test
    void oneChartMayAnswerWhereTheOtherIsSilent() {
        var conversion = convert("Two", null, UK, "9", EU);

        assertThat(sizes(conversion)).containsExactly("42.5 women", "43.5 men");
        assertThat(conversion.notes()).containsExactly(new Note(Reason.CHART_LACKS_SIZE, MEN));
    }

    @Test
    void printedCentimetresAreTheJapaneseSize() {
        assertThat(sizes(convert("Two", MEN, US_MEN, "7", JP_CM))).containsExactly("25 men");
        assertThat(convert("Two", MEN, US_MEN, "8", JP_CM).notes()).contains(new Note(Reason.CHART_LACKS_SIZE, MEN));
    }

    @Test
    void footLengthNeverComesFromALabel() {
        var conversion = convert("Two", MEN, US_MEN, "9", MONDOPOINT);

        assertThat(sizes(conversion)).containsExactly("262 men");
        assertThat(conversion.notes()).containsExactly(new Note(Reason.MONDOPOINT_BY_FORMULA, MEN));
    }

    @Test
    void theSexesMeetInACommonEuSizeAndNotInUk() {
        var conversion = convert("Two", null, US_MEN, "9", US_WOMEN);

        assertThat(sizes(conversion)).containsExactly("10.5 women", "11 women");
        assertThat(conversion.matches())
                .allSatisfy(m -> assertThat(((SizeMatch.ByChart) m).through()).isEqualTo(size(EU, "42.5")));
        assertThat(conversion.notes()).containsExactly(new Note(Reason.THROUGH_COMMON_EU, null));
        assertThat(sizes(convert("Two", null, US_WOMEN, "10.5", US_MEN))).containsExactly("9 men", "9.5 men");
    }

    @Test
    void withoutACommonEuSizeTheFormulaCrossesTheSexes() {
        var conversion = convert("Two", null, US_MEN, "7", US_WOMEN);

        assertThat(sizes(conversion)).containsExactly("8.5");
        assertThat(conversion.notes()).containsExactly(new Note(Reason.CHARTS_SHARE_NO_EU_SIZE, null));
        assertThat(convert("Two", null, US_MEN, "8.5", US_WOMEN).notes())
                .containsExactly(new Note(Reason.CHART_LACKS_SIZE, null));
        assertThat(convert("One", null, US_MEN, "9", US_WOMEN).notes())
                .containsExactly(new Note(Reason.NO_CHART_OF_THIS_LAST, null));
    }

    @Test
    void theUsSizesOfAUnisexChartAreOfNoKnownScale() {
        assertThat(sizes(convert("Both", null, UK, "8", EU))).containsExactly("42 unisex");
        assertThat(convert("Both", null, UK, "8", US_MEN).notes())
                .containsExactly(new Note(Reason.NO_CHART_OF_THIS_LAST, null));
        assertThat(convert("Both", UNISEX, US_WOMEN, "9", UK).notes())
                .containsExactly(new Note(Reason.CHART_LACKS_SIZE, UNISEX));
    }

    @Test
    void aBrandOrLastWithoutAChartAnswersByFormula() {
        assertThat(convert("Nobody", null, US_MEN, "9", UK).notes())
                .containsExactly(new Note(Reason.BRAND_HAS_NO_CHART, null));
        assertThat(convert("Nobody", null, US_MEN, "9", UK).brand()).isNull();
        assertThat(convert("One", WOMEN, UK, "8", JP_CM).notes())
                .containsExactly(new Note(Reason.NO_CHART_OF_THIS_LAST, WOMEN));
        assertThat(convert(null, null, US_MEN, "9", UK).notes()).isEmpty();
    }

    @Test
    void aQuestionThatContradictsItselfIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> convert("Two", null, UK, "8", UK));
        assertThatIllegalArgumentException().isThrownBy(() -> convert("Two", WOMEN, US_MEN, "8", UK));
        assertThatIllegalArgumentException().isThrownBy(() -> convert("Two", MEN, US_MEN, "8", US_WOMEN));
    }

    private static SizeConversion convert(
            @Nullable String brand, @Nullable LastGender lastGender, SizeScale from, String size, SizeScale to) {
        return CONVERTER.convert(new ConversionQuestion(brand, lastGender, size(from, size), to));
    }

    private static List<String> sizes(SizeConversion conversion) {
        return conversion.matches().stream()
                .map(m -> m.size().number()
                        + (m.lastGender() == null
                                ? ""
                                : " " + m.lastGender().name().toLowerCase()))
                .toList();
    }

    private static ShoeSize size(SizeScale scale, String number) {
        return new ShoeSize(scale, SizeNumber.parse(number));
    }

    private static SizeRow row(String us, String uk, @Nullable String eu, @Nullable Integer labelMm) {
        return new SizeRow(
                SizeNumber.parse(us),
                SizeNumber.parse(uk),
                eu == null ? null : SizeNumber.parse(eu),
                labelMm == null ? null : new TenthMm(labelMm * 10),
                "chart");
    }
}
