package io.toebox.edge.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Problem.FieldProblem;

/**
 * One thing that is wrong with a request, in no language yet.
 *
 * @param pointer the field, as a JSON pointer in a URI fragment ({@code #/foot/left}); null for a parameter
 * @param parameter the parameter of the path, query or header; null for a field
 * @param code what clients branch on, lower case with hyphens
 * @param detail never carries a value that was sent
 * @param min the lowest value there may be, in {@code unit}; null without one
 * @param max the highest
 * @param unit for example {@code mm}; null for plain numbers
 */
public record Mistake(
        @Nullable String pointer,
        @Nullable String parameter,
        String code,
        Sentence detail,
        @Nullable Number min,
        @Nullable Number max,
        @Nullable String unit) {

    public static final String UNKNOWN_VALUE = "unknown-value";
    public static final String WRONG_TYPE = "wrong-type";
    public static final String OUT_OF_RANGE = "out-of-range";
    public static final String REQUIRED = "required";

    public static Mistake ofPointer(String pointer, String code, Sentence detail) {
        return new Mistake(pointer, null, code, detail, null, null, null);
    }

    public static Mistake ofParameter(String parameter, String code, Sentence detail) {
        return new Mistake(null, parameter, code, detail, null, null, null);
    }

    /** A value outside its bounds, at a place still to be said with {@link #at}. */
    public static Mistake outside(Number lowest, Number highest, @Nullable String unit) {
        return new Mistake(null, null, OUT_OF_RANGE, between(lowest, highest, unit), lowest, highest, unit);
    }

    /** The one sentence for a number outside its bounds. */
    public static Sentence between(Number lowest, Number highest, @Nullable String unit) {
        return ProblemTexts.EDGE.sentence("between", Sentence.number(lowest), Sentence.number(highest, unit));
    }

    /** The same with the bounds it may lie in. */
    public Mistake within(Number lowest, Number highest) {
        return new Mistake(pointer, parameter, code, detail, lowest, highest, unit);
    }

    /** The same about another place. */
    public Mistake at(@Nullable String otherPointer, @Nullable String otherParameter) {
        return new Mistake(otherPointer, otherParameter, code, detail, min, max, unit);
    }

    /** The one sentence for a word that is in no vocabulary we know. */
    public static Sentence oneOf(List<String> words) {
        return ProblemTexts.EDGE.sentence("one-of", String.join(", ", words));
    }

    /** Where it is, for reading and for sorting. */
    public String place() {
        return pointer == null ? String.valueOf(parameter) : pointer;
    }

    FieldProblem in(Language language) {
        return new FieldProblem(pointer, parameter, code, detail.in(language), min, max, unit);
    }
}
