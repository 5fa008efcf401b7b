package io.toebox.catalog.sizes;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;
import io.toebox.catalog.core.size.LastWidth;

/** A width letter on lasts of one sex as published. */
@Schema(name = "WidthLetter", description = "A width letter of one sex. Never compare letters across sexes")
record WidthLetterResponse(
        @Schema(enumeration = {"4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E"})
        String letter,

        @Schema(description = "Left out for letters without a name") @Nullable
        WidthGrade grade,

        @Schema(description = "Letters wider than the standard one; negative: narrower")
        int stepsFromStandard,

        @Schema(
                description = "Wider than the standard letter on the same length, on the bar of the measuring device; "
                        + "negative: narrower")
        BigDecimal widthFromStandardMm) {

    private static WidthLetterResponse of(LastWidth width) {
        return new WidthLetterResponse(
                width.letter().label(),
                width.grade().orElse(null),
                width.stepsFromStandard(),
                width.widthFromStandardMm());
    }

    /** The letters of one sex. */
    @Schema(name = "WidthLetterList", description = "The width letters of one sex, from narrow to wide")
    record Page(
            Sex lastGender,

            List<WidthLetterResponse> items,

            @Schema(description = "Where the names and the millimetres come from")
            List<String> sources) {

        static Page of(Sex sex) {
            return new Page(
                    sex,
                    Arrays.stream(WidthLetter.values())
                            .map(letter -> WidthLetterResponse.of(new LastWidth(sex.last(), letter)))
                            .toList(),
                    List.of(LastWidth.GRADES_SOURCE, LastWidth.LETTER_STEP.source()));
        }
    }
}
