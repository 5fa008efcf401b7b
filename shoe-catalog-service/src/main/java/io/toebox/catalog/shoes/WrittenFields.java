package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;
import io.toebox.catalog.shoes.ShoeRequest.SizeRequest;

import static io.toebox.catalog.platform.ProblemType.CONTRADICTION;

/** Reads the fields of a body one by one and keeps what is wrong with each, so that one answer names everything. */
final class WrittenFields {

    private final List<FieldProblem> problems;
    private final List<FieldProblem> contradictions = new ArrayList<>();

    /** Fields that are already known to be wrong are not read. */
    WrittenFields(List<FieldProblem> known) {
        this.problems = new ArrayList<>(known);
    }

    /** What the field says; null when it says nothing, or nothing valid. */
    <A, T> @Nullable T read(String pointer, @Nullable A written, String code, Function<A, T> reading) {
        if (written == null || problems.stream().anyMatch(p -> pointer.equals(p.pointer()))) {
            return null;
        }
        try {
            return reading.apply(written);
        } catch (IllegalArgumentException e) {
            refuse(FieldProblem.ofPointer(pointer, code, String.valueOf(e.getMessage())));
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E term(String pointer, Class<E> vocabulary, @Nullable String written) {
        return read(pointer, written, "unknown-value", text -> Term.parse(vocabulary, text));
    }

    <E extends Enum<E>> Set<E> terms(String pointer, Class<E> vocabulary, List<String> written) {
        var terms = EnumSet.noneOf(vocabulary);
        for (int i = 0; i < written.size(); i++) {
            var term = term(pointer + "/" + i, vocabulary, written.get(i));
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    @Nullable
    TenthMm mm(String pointer, @Nullable BigDecimal written) {
        return read(pointer, written, "too-many-decimals", value -> TenthMm.parseMm(value.toString()));
    }

    @Nullable
    ShoeSize size(String pointer, @Nullable SizeRequest written) {
        if (written == null) {
            return null;
        }
        var scale = term(pointer + "/scale", SizeScale.class, written.scale());
        var byLabel = read(pointer + "/label", written.label(), "invalid-format", SizeNumber::parse);
        if (written.label() == null && written.value() == null) {
            refuse(FieldProblem.ofPointer(pointer, "required", "Give the value or the label."));
        }
        if (byLabel != null && written.value() != null && byLabel.decimal().compareTo(written.value()) != 0) {
            contradict(pointer, "contradiction", "Value and label are not the same size.");
        }
        String numberPointer = pointer + (written.label() == null ? "/value" : "/label");
        var number = written.label() == null
                ? read(numberPointer, written.value(), "invalid-format", WrittenFields::sizeNumber)
                : byLabel;
        return scale == null || number == null ? null : size(numberPointer, scale, number);
    }

    private @Nullable ShoeSize size(String pointer, SizeScale scale, SizeNumber number) {
        if (scale.allows(number)) {
            return new ShoeSize(scale, number);
        }
        refuse(new FieldProblem(
                pointer,
                null,
                "not-a-size",
                "%s is no size of the scale %s, which goes from %s to %s."
                        .formatted(number, Term.of(scale), scale.min(), scale.max()),
                scale.min().decimal(),
                scale.max().decimal(),
                null));
        return null;
    }

    private static SizeNumber sizeNumber(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        if (shortest.scale() > 1) {
            throw new IllegalArgumentException("A value is a whole or a half; write thirds as a label such as 42 2/3.");
        }
        return SizeNumber.parse(shortest.toPlainString());
    }

    void refuse(FieldProblem problem) {
        problems.add(problem);
    }

    void contradict(String pointer, String code, String detail) {
        contradictions.add(FieldProblem.ofPointer(pointer, code, detail));
    }

    /** Ends the request when anything is wrong. */
    void requireAllValid() {
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(problems);
        }
        if (!contradictions.isEmpty()) {
            throw new ProblemException(
                    CONTRADICTION, "Each field can be read, but not all can be true.", contradictions);
        }
    }
}
