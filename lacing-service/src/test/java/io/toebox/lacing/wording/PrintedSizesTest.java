package io.toebox.lacing.wording;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.Sweep;
import io.toebox.edge.language.Language;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.drawing.LacedShoe;
import io.toebox.lacing.core.drawing.LinkCode;
import io.toebox.lacing.core.drawing.PrintFormat;
import io.toebox.lacing.core.drawing.PrintSheet;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.print.LinkCodes;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed can be read, and a receipt is no longer than a receipt. */
@Tag(Sweep.TAG)
class PrintedSizesTest {

    private static final double POINT_IN_TENTHS_OF_A_MM = 254.0 / 72;
    private static final Pattern SIZE = Pattern.compile("<text class=\"said[^>]* font-size=\"([0-9.]+)px\"");
    private static final Pattern LENGTH = Pattern.compile(" height=\"(\\d+)mm\"");
    private static final int LONGEST_RECEIPT_MM = 150;

    /** An address with everything a shoe of the catalogue asks for in it. */
    private static final LinkCode CODE = LinkCodes.of(
            "https://lacing.example.org/v1/lacings/outer-eyelets?rows=10&extraHeelLockEyelet=false&foot=right"
                    + "&stagger=outer,inner,outer,inner,outer,inner,outer,inner,outer,inner&format=animation",
            Words.in(Language.GERMAN).say("print.code"));

    @ParameterizedTest
    @EnumSource
    void stepsHaveEightPointsAndTheNoticeSix(PrintFormat format) {
        for (var laced : Sweep.everyNth(5, Fittings.laced())) {
            for (var line : print(laced, Language.GERMAN, format, null).lines().toList()) {
                var size = SIZE.matcher(line);
                if (size.find()) {
                    double points = Double.parseDouble(size.group(1)) / POINT_IN_TENTHS_OF_A_MM;
                    assertThat(points)
                            .as("%s: %s", laced, line)
                            .isGreaterThanOrEqualTo(line.contains("said fine") ? 6 : 8);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void receiptsAreNoLongerThanFifteenCentimetres(Language language) {
        for (var format : List.of(PrintFormat.RECEIPT_58, PrintFormat.RECEIPT_80)) {
            for (var laced : Sweep.everyNth(5, Fittings.laced())) {
                var length = LENGTH.matcher(print(laced, language, format, CODE));
                assertThat(length.find()).isTrue();
                assertThat(Integer.parseInt(length.group(1)))
                        .as("%s of %s in %s", format, laced, language)
                        .isLessThanOrEqualTo(LONGEST_RECEIPT_MM);
            }
        }
    }

    private static String print(Fittings.Case laced, Language language, PrintFormat format, @Nullable LinkCode code) {
        var words = Words.in(language);
        var shoe = new LacedShoe(Laces.of(laced.path()), laced.fitting().eyelets(), Foot.LEFT);
        var text = new DrawingWords(words).of(words.name(laced.lacing()), shoe, DrawingWords.Form.PRINT);
        return PrintSheet.toSvg(
                shoe, text, format, List.of(words.say("print.length", "120")), List.of(words.say("notice")), code);
    }
}
