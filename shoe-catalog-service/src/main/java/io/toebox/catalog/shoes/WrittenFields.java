package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.shoes.ShoeRequest.SizeRequest;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Reads the fields of a body one by one and keeps what is wrong with each, so that one answer names everything. */
final class WrittenFields {

    private final List<Mistake> mistakes;
    private final List<Mistake> contradictions = new ArrayList<>();

    /** Fields that are already known to be wrong are not read. */
    WrittenFields(List<Mistake> known) {
        this.mistakes = new ArrayList<>(known);
    }

    /** What the field says; null when it says nothing, or nothing valid, which {@code code} and {@code detail} then tell. */
    <A, T> @Nullable T read(String pointer, @Nullable A written, String code, Sentence detail, Function<A, T> reading) {
        if (written == null || isWrong(pointer)) {
            return null;
        }
        try {
            return reading.apply(written);
        } catch (IllegalArgumentException e) {
            refuse(Mistake.ofPointer(pointer, code, detail));
            return null;
        }
    }

    /** Whether the field is known to be wrong. */
    boolean isWrong(String pointer) {
        return mistakes.stream().anyMatch(mistake -> pointer.equals(mistake.pointer()));
    }

    /** A length of which constraints have made sure that it is one. */
    @Nullable
    TenthMm mm(String pointer, @Nullable BigDecimal written) {
        return written == null || isWrong(pointer) ? null : TenthMm.parseMm(written.toString());
    }

    @Nullable
    ShoeSize size(String pointer, @Nullable SizeRequest written) {
        if (written == null) {
            return null;
        }
        var byLabel = read(
                pointer + "/label",
                written.label(),
                "invalid-format",
                CATALOG.sentence("size.written"),
                SizeNumber::parse);
        if (written.label() == null && written.value() == null) {
            refuse(Mistake.ofPointer(pointer, Mistake.REQUIRED, CATALOG.sentence("size.missing")));
        }
        if (byLabel != null && written.value() != null && byLabel.decimal().compareTo(written.value()) != 0) {
            contradict(pointer, "contradiction", CATALOG.sentence("size.contradiction"));
        }
        String numberPointer = pointer + (written.label() == null ? "/value" : "/label");
        var number = written.label() == null
                ? read(
                        numberPointer,
                        written.value(),
                        "invalid-format",
                        CATALOG.sentence("size.value"),
                        WrittenFields::sizeNumber)
                : byLabel;
        var scale = written.scale();
        return scale == null || number == null ? null : size(numberPointer, scale, number);
    }

    private @Nullable ShoeSize size(String pointer, SizeScale scale, SizeNumber number) {
        if (scale.allows(number)) {
            return new ShoeSize(scale, number);
        }
        var detail = CATALOG.sentence(
                "size.not-of-scale",
                number.toString(),
                Spelling.of(scale),
                scale.min().toString(),
                scale.max().toString());
        refuse(Mistake.ofPointer(pointer, "not-a-size", detail)
                .within(scale.min().decimal(), scale.max().decimal()));
        return null;
    }

    private static SizeNumber sizeNumber(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        if (shortest.scale() > 1) {
            throw new IllegalArgumentException("A value is a whole or a half.");
        }
        return SizeNumber.parse(shortest.toPlainString());
    }

    void refuse(Mistake mistake) {
        mistakes.add(mistake);
    }

    void contradict(String pointer, String code, Sentence detail) {
        contradictions.add(Mistake.ofPointer(pointer, code, detail));
    }

    /** Ends the request when anything is wrong. */
    void requireAllValid() {
        if (!mistakes.isEmpty()) {
            throw ProblemException.of(mistakes);
        }
        if (!contradictions.isEmpty()) {
            throw ProblemException.ofContradictions(contradictions);
        }
    }
}
