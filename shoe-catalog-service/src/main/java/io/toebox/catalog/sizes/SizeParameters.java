package io.toebox.catalog.sizes;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.size.ConversionQuestion;
import io.toebox.catalog.core.size.SizeConverter;
import io.toebox.catalog.core.size.WrittenSize;
import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;
import io.toebox.catalog.platform.Vocabulary;

/** Reads the parameters of this package's resources, naming the one that cannot be read. */
final class SizeParameters {

    private SizeParameters() {}

    /** The sex of a last that width letters stand on. */
    static LastGender parseSex(String text) {
        return Term.find(LastGender.class, text)
                .filter(last -> last != LastGender.UNISEX)
                .orElseThrow(() ->
                        ProblemException.ofParameter("lastGender", "unknown-value", "Must be one of men, women."));
    }

    static ConversionQuestion parseQuestion(
            @Nullable String brand, @Nullable String lastGender, String from, String value, String to) {
        var scale = Vocabulary.parse("from", SizeScale.class, from);
        var target = Vocabulary.parse("to", SizeScale.class, to);
        if (scale == target) {
            throw ProblemException.ofParameter("to", "same-as-from", "Must be another scale than from.");
        }
        var last = Vocabulary.parseGiven("lastGender", LastGender.class, lastGender);
        if (last != null && !ConversionQuestion.isPossible(last, scale, target)) {
            throw ProblemException.ofParameter(
                    "lastGender", "contradicts-scale", "A US scale is that of one sex and its last; leave this out.");
        }
        return new ConversionQuestion(brand, last, parseSize(scale, value), target);
    }

    /** What to answer when the target scale has no size for the value. */
    static ProblemException outOfReach(ConversionQuestion question) {
        var from = question.from().scale();
        var bounds = SizeConverter.bounds(from, question.to());
        return refusedValue(
                "out-of-range",
                "From %s to %s between %s and %s."
                        .formatted(Term.of(from), Term.of(question.to()), bounds.min(), bounds.max()),
                bounds);
    }

    private static ShoeSize parseSize(SizeScale scale, String value) {
        var bounds = new SizeConverter.Bounds(scale.min(), scale.max());
        SizeNumber number;
        try {
            number = WrittenSize.parse(value);
        } catch (IllegalArgumentException e) {
            throw refusedValue("invalid-format", "Write it like 9, 9.5 or 42 2/3.", bounds);
        }
        if (number.compareTo(scale.min()) < 0 || number.compareTo(scale.max()) > 0) {
            throw refusedValue(
                    "out-of-range",
                    "%s goes from %s to %s.".formatted(Term.of(scale), scale.min(), scale.max()),
                    bounds);
        }
        if (!scale.allows(number)) {
            String lacks = number.isHalfStep() ? "%s has whole numbers only." : "%s has no thirds.";
            throw refusedValue("wrong-step", lacks.formatted(Term.of(scale)), bounds);
        }
        return new ShoeSize(scale, number);
    }

    private static ProblemException refusedValue(String code, String detail, SizeConverter.Bounds bounds) {
        return ProblemException.ofParameters(List.of(new FieldProblem(
                null,
                "value",
                code,
                detail,
                bounds.min().decimal(),
                bounds.max().decimal(),
                null)));
    }
}
