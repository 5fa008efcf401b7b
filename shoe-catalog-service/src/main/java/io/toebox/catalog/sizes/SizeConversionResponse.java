package io.toebox.catalog.sizes;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.size.ConversionQuestion;
import io.toebox.catalog.core.size.SizeConversion;
import io.toebox.catalog.core.size.SizeMatch;

/** Every size that answers, and what each rests on. */
@Schema(name = "SizeConversion", description = "Every size that answers. A brand's chart is no function: several may")
record SizeConversionResponse(
        Size from,

        SizeScale to,

        @Schema(description = "As its charts spell it; left out when it has none") @Nullable
        String brand,

        @Schema(description = "By size; never empty") List<Match> matches,

        List<Note> notes,

        @Schema(description = "Where charts and formulas can be read")
        List<String> sources) {

    static SizeConversionResponse of(ConversionQuestion question, SizeConversion conversion) {
        return new SizeConversionResponse(
                Size.of(question.from()),
                question.to(),
                conversion.brand(),
                conversion.matches().stream().map(Match::of).toList(),
                conversion.notes().stream().map(Note::of).toList(),
                conversion.sources());
    }

    /** A size of one scale. */
    @Schema(name = "PrintedSize", description = "A size of one scale")
    record Size(
            SizeScale scale,

            @Schema(description = "The number; thirds rounded to thousandths")
            BigDecimal value,

            @Schema(description = "As printed on a box", examples = "42 2/3")
            String label) {

        static Size of(ShoeSize size) {
            return new Size(size.scale(), size.number().decimal(), size.number().toString());
        }
    }

    /** What a match rests on. */
    enum Basis {
        BRAND_CHART,
        OTHER_BRANDS,
        FORMULA
    }

    /** One size that answers. */
    @Schema(
            name = "SizeMatch",
            description = "One size that answers; millimetres and certainty never of a brand's own chart")
    record Match(
            Size size,

            @Schema(description = "The last it holds for; left out when it was asked for none") @Nullable
            LastGender lastGender,

            @Schema(
                    description =
                            "`brand-chart`: the brand prints both sizes. `other-brands`: what brands with a chart print, on average. "
                                    + "`formula`: no chart guesses better. See the uncertainty")
            Basis basis,

            @Schema(description = "The size that both charts of the brand print, from men to women or back") @Nullable
            Size through,

            @Schema(description = "The lowest that a brand with a chart prints here", examples = "44") @Nullable
            String lowest,

            @Schema(description = "The highest that a brand with a chart prints here", examples = "44.5") @Nullable
            String highest,

            @Schema(description = "Foot length the asked size nominally stands for") @Nullable
            BigDecimal footLengthMm,

            @Schema(description = "The formula's number on this scale, before it is brought to a printable size")
            @Nullable
            BigDecimal exactValue,

            @Schema(
                    description =
                            "How much more foot this size nominally stands for than the asked one; negative: less")
            @Nullable
            BigDecimal deviationMm,

            @Schema(description = "How far, either way, brands' own labels lie from it") @Nullable
            BigDecimal uncertaintyMm,

            @Schema(description = "The same in sizes of this scale") @Nullable
            BigDecimal uncertaintySizes,

            @Schema(description = "Of the less certain formula: read in a source, or general knowledge only") @Nullable
            Certainty certainty) {

        private static @Nullable String label(@Nullable ShoeSize size) {
            return size == null ? null : size.number().toString();
        }

        static Match of(SizeMatch match) {
            return switch (match) {
                case SizeMatch.ByChart(var size, var lastGender, var through, var sources) ->
                    new Match(
                            Size.of(size),
                            lastGender,
                            Basis.BRAND_CHART,
                            through == null ? null : Size.of(through),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                case SizeMatch.ByOtherBrands others ->
                    new Match(
                            Size.of(others.size()),
                            others.lastGender(),
                            Basis.OTHER_BRANDS,
                            null,
                            label(others.lowest()),
                            label(others.highest()),
                            null,
                            null,
                            null,
                            others.uncertainty().mm(),
                            others.uncertaintyInSizes(),
                            Certainty.COMPUTED);
                case SizeMatch.ByFormula formula ->
                    new Match(
                            Size.of(formula.size()),
                            formula.lastGender(),
                            Basis.FORMULA,
                            null,
                            null,
                            null,
                            formula.footLength().mm(),
                            formula.exactSize(),
                            formula.deviation().mm(),
                            formula.uncertainty().mm(),
                            formula.uncertaintyInSizes(),
                            formula.certainty());
            };
        }
    }

    /** What to know about the matches. */
    @Schema(name = "SizeConversionNote", description = "What to know about the matches. More codes may come")
    record Note(
            SizeConversion.Reason code,

            @Schema(description = "The last it holds for; left out when for all") @Nullable
            LastGender lastGender,

            String detail) {

        static Note of(SizeConversion.Note note) {
            return new Note(note.reason(), note.lastGender(), note.reason().detail());
        }
    }
}
