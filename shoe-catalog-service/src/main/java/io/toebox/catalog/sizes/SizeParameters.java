package io.toebox.catalog.sizes;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.size.ConversionQuestion;
import io.toebox.catalog.core.size.SizeConverter;
import io.toebox.catalog.core.size.WrittenSize;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Reads the parameters of this package's resources, naming the one that cannot be read. */
final class SizeParameters {

    private SizeParameters() {}

    static ConversionQuestion parseQuestion(
            @Nullable String brand, @Nullable LastGender lastGender, SizeScale from, String value, SizeScale to) {
        if (from == to) {
            throw refused("to", "same-as-from", CATALOG.sentence("size.same-scale"));
        }
        if (lastGender != null && !ConversionQuestion.isPossible(lastGender, from, to)) {
            throw refused("lastGender", "contradicts-scale", CATALOG.sentence("size.contradicts-last"));
        }
        return new ConversionQuestion(brand, lastGender, parseSize(from, value), to);
    }

    /** What to answer when the target scale has no size for the value. */
    static ProblemException outOfReach(ConversionQuestion question) {
        var from = question.from().scale();
        var bounds = SizeConverter.bounds(from, question.to());
        var detail = CATALOG.sentence(
                "size.reach",
                Spelling.of(from),
                Spelling.of(question.to()),
                bounds.min().toString(),
                bounds.max().toString());
        return refusedValue(Mistake.OUT_OF_RANGE, detail, bounds);
    }

    private static ShoeSize parseSize(SizeScale scale, String value) {
        var bounds = new SizeConverter.Bounds(scale.min(), scale.max());
        SizeNumber number;
        try {
            number = WrittenSize.parse(value);
        } catch (IllegalArgumentException e) {
            throw refusedValue("invalid-format", CATALOG.sentence("size.written"), bounds);
        }
        if (number.compareTo(scale.min()) < 0 || number.compareTo(scale.max()) > 0) {
            var detail = CATALOG.sentence(
                    "size.range",
                    Spelling.of(scale),
                    scale.min().toString(),
                    scale.max().toString());
            throw refusedValue(Mistake.OUT_OF_RANGE, detail, bounds);
        }
        if (!scale.allows(number)) {
            String lacks = number.isHalfStep() ? "size.wholes-only" : "size.no-thirds";
            throw refusedValue("wrong-step", CATALOG.sentence(lacks, Spelling.of(scale)), bounds);
        }
        return new ShoeSize(scale, number);
    }

    private static ProblemException refusedValue(String code, Sentence detail, SizeConverter.Bounds bounds) {
        return ProblemException.of(Mistake.ofParameter("value", code, detail)
                .within(bounds.min().decimal(), bounds.max().decimal()));
    }

    private static ProblemException refused(String parameter, String code, Sentence detail) {
        return ProblemException.of(Mistake.ofParameter(parameter, code, detail));
    }
}
