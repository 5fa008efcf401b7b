package io.toebox.edge.request;

import java.util.Optional;
import java.util.regex.Pattern;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemTexts;
import io.toebox.edge.vocabulary.Spelling;

/**
 * Reads one value of the path or the query. Numbers are those of JSON: Java's own readers also take blanks around them, suffixes
 * ({@code 98d}, easily a width grade) and hexadecimal notation.
 */
final class ParameterValue {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");

    private ParameterValue() {}

    /** Whether values of the type are read here; texts need no reading. */
    static boolean isReadable(Class<?> type) {
        return type == Integer.class
                || type == Long.class
                || type == Double.class
                || type == Boolean.class
                || type.isEnum();
    }

    /** The value; empty when the text is none. */
    static Optional<?> find(Class<?> type, String text) {
        if (type == Boolean.class) {
            return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
        }
        if (type == Double.class) {
            return DECIMAL.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
        }
        if (type == Integer.class || type == Long.class) {
            return WHOLE.matcher(text).matches() ? findWhole(type, Long.parseLong(text)) : Optional.empty();
        }
        return findWord(type.asSubclass(Enum.class), text);
    }

    private static Optional<?> findWhole(Class<?> type, long value) {
        if (type == Long.class) {
            return Optional.of(value);
        }
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The class is that of an enum, whichever it is.
    private static Optional<?> findWord(Class<? extends Enum> type, String text) {
        return Spelling.find(type, text);
    }

    /** What is wrong with a text that is no value. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // As above.
    static Mistake mistake(Class<?> type, String parameter) {
        return type.isEnum()
                ? Mistake.ofParameter(parameter, Mistake.UNKNOWN_VALUE, Mistake.oneOf(Spelling.listOf((Class)
                        type.asSubclass(Enum.class))))
                : Mistake.ofParameter(parameter, Mistake.WRONG_TYPE, expected(type));
    }

    private static Sentence expected(Class<?> type) {
        if (type == Boolean.class) {
            return ProblemTexts.EDGE.sentence("type.flag");
        }
        return ProblemTexts.EDGE.sentence(type == Double.class ? "type.decimal" : "type.whole");
    }
}
