package io.toebox.catalog.sizes;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.size.ConversionQuestion;
import io.toebox.catalog.core.size.SizeConversion;
import io.toebox.catalog.core.size.SizeMatch;

/** Every size that answers, and what each rests on. */
@Schema(name = "SizeConversion", description = "Every size that answers. A brand's chart is no function: several may")
record SizeConversionResponse(
        @Schema(required = true) Size from,

        @Schema(
                required = true,
                enumeration = {"us-men", "us-women", "uk", "eu", "jp-cm", "mondopoint"})
        String to,

        @Schema(description = "As its charts spell it; left out when it has none") @Nullable
        String brand,

        @Schema(required = true, description = "By size; never empty")
        List<Match> matches,

        @Schema(required = true) List<Note> notes,

        @Schema(required = true, description = "Where charts and formulas can be read")
        List<String> sources) {

    static SizeConversionResponse of(ConversionQuestion question, SizeConversion conversion) {
        return new SizeConversionResponse(
                Size.of(question.from()),
                Term.of(question.to()),
                conversion.brand(),
                conversion.matches().stream().map(Match::of).toList(),
                conversion.notes().stream().map(Note::of).toList(),
                conversion.sources());
    }

    /** A size of one scale. */
    @Schema(name = "PrintedSize", description = "A size of one scale")
    record Size(
            @Schema(
                    required = true,
                    enumeration = {"us-men", "us-women", "uk", "eu", "jp-cm", "mondopoint"})
            String scale,

            @Schema(required = true, description = "The number; thirds rounded to thousandths")
            BigDecimal value,

            @Schema(required = true, description = "As printed on a box", examples = "42 2/3")
            String label) {

        static Size of(ShoeSize size) {
            return new Size(
                    Term.of(size.scale()),
                    size.number().decimal(),
                    size.number().toString());
        }
    }

    /** One size that answers. */
    @Schema(name = "SizeMatch", description = "One size that answers; millimetres and certainty only by formula")
    record Match(
            @Schema(required = true) Size size,

            @Schema(
                    description = "The last it holds for; left out when it was asked for none",
                    enumeration = {"men", "women", "unisex"})
            @Nullable
            String lastGender,

            @Schema(
                    required = true,
                    description =
                            "`brand-chart`: the brand prints both sizes. `formula`: nobody does, see the uncertainty",
                    enumeration = {"brand-chart", "formula"})
            String basis,

            @Schema(description = "The size that both charts of the brand print, from men to women or back") @Nullable
            Size through,

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

            @Schema(description = "How far, either way, brands' own labels lie from the formula") @Nullable
            BigDecimal uncertaintyMm,

            @Schema(description = "The same in sizes of this scale") @Nullable
            BigDecimal uncertaintySizes,

            @Schema(
                    description = "Of the less certain formula: read in a source, or general knowledge only",
                    enumeration = {"seen", "computed", "recalled"})
            @Nullable
            String certainty) {

        static Match of(SizeMatch match) {
            return switch (match) {
                case SizeMatch.ByChart(var size, var lastGender, var through, var sources) ->
                    new Match(
                            Size.of(size),
                            Term.of(lastGender),
                            "brand-chart",
                            through == null ? null : Size.of(through),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                case SizeMatch.ByFormula formula ->
                    new Match(
                            Size.of(formula.size()),
                            term(formula.lastGender()),
                            "formula",
                            null,
                            formula.footLength().mm(),
                            formula.exactSize(),
                            formula.deviation().mm(),
                            formula.uncertainty().mm(),
                            formula.uncertaintyInSizes(),
                            Term.of(formula.certainty()));
            };
        }
    }

    /** What to know about the matches. */
    @Schema(name = "SizeConversionNote", description = "What to know about the matches. More codes may come")
    record Note(
            @Schema(
                    required = true,
                    enumeration = {
                        "brand-has-no-chart",
                        "no-chart-of-this-last",
                        "chart-lacks-size",
                        "charts-share-no-eu-size",
                        "through-common-eu",
                        "mondopoint-by-formula",
                        "eu-labels-run-larger"
                    })
            String code,

            @Schema(
                    description = "The last it holds for; left out when for all",
                    enumeration = {"men", "women", "unisex"})
            @Nullable
            String lastGender,

            @Schema(required = true) String detail) {

        static Note of(SizeConversion.Note note) {
            return new Note(
                    Term.of(note.reason()),
                    term(note.lastGender()),
                    note.reason().detail());
        }
    }

    private static @Nullable String term(@Nullable LastGender lastGender) {
        return lastGender == null ? null : Term.of(lastGender);
    }
}
