package io.toebox.catalog.platform;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.MethodType;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.platform.Problem.FieldProblem;

/** Words a violated Bean Validation constraint: which field, which bounds, in which unit. */
@ApplicationScoped
public class ConstraintProblems {

    private final Validator validator;

    ConstraintProblems(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with a body that was read by hand. */
    public List<FieldProblem> check(Object body) {
        return of(validator.validate(body));
    }

    List<FieldProblem> of(ConstraintViolationException e) {
        return of(e.getConstraintViolations());
    }

    private List<FieldProblem> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(this::of)
                .sorted(Comparator.comparing(f -> f.pointer() == null ? String.valueOf(f.parameter()) : f.pointer()))
                .toList();
    }

    private FieldProblem of(ConstraintViolation<?> violation) {
        Annotation broken = violation.getConstraintDescriptor().getAnnotation();
        var bounds = Bounds.of(siblings(violation));
        var where = Where.of(violation.getPropertyPath());
        if (broken instanceof NotNull || broken instanceof NotBlank || broken instanceof NotEmpty) {
            return where.problem("required", where.isBody() ? "Send a JSON object." : "Required.", bounds);
        }
        if (broken instanceof Min
                || broken instanceof Max
                || broken instanceof DecimalMin
                || broken instanceof DecimalMax) {
            return where.problem(
                    "out-of-range", bounds.sentence(where.unit()) + hint(where, violation, bounds), bounds);
        }
        if (broken instanceof Size size) {
            boolean text = violation.getInvalidValue() instanceof CharSequence;
            return where.problem(
                    "out-of-range",
                    "Between %d and %d %s.".formatted(size.min(), size.max(), text ? "characters" : "entries"),
                    new Bounds(size.min(), size.max()));
        }
        if (broken instanceof Pattern) {
            return where.problem("invalid-format", violation.getMessage(), Bounds.NONE);
        }
        return where.problem("invalid", violation.getMessage(), Bounds.NONE);
    }

    /** A length that would be fine in another unit is usually exactly that: a length in another unit. */
    private static String hint(Where where, ConstraintViolation<?> violation, Bounds bounds) {
        if (!"mm".equals(where.unit()) || !(violation.getInvalidValue() instanceof Number number)) {
            return "";
        }
        double value = number.doubleValue();
        if (bounds.contains(value * 10)) {
            return " That looks like centimetres: send millimetres.";
        }
        return bounds.contains(value * 25.4) ? " That looks like inches: send millimetres." : "";
    }

    /** All constraints of the broken one's field or parameter, because a bound alone tells only half. */
    private Set<ConstraintDescriptor<?>> siblings(ConstraintViolation<?> violation) {
        Path.Node first = null;
        Path.Node leaf = null;
        for (var node : violation.getPropertyPath()) {
            first = first == null ? node : first;
            leaf = node;
        }
        if (first == null || leaf == null) {
            return Set.of(violation.getConstraintDescriptor());
        }
        String method = first.getName();
        String name = leaf.getName();
        if (leaf.getKind() == ElementKind.PARAMETER) {
            return validator
                    .getConstraintsForClass(violation.getRootBeanClass())
                    .getConstrainedMethods(MethodType.NON_GETTER, MethodType.GETTER)
                    .stream()
                    .filter(m -> m.getName().equals(method))
                    .flatMap(m -> m.getParameterDescriptors().stream())
                    .filter(p -> p.getName().equals(name))
                    .findFirst()
                    .map(ElementDescriptor::getConstraintDescriptors)
                    .orElseGet(Set::of);
        }
        var property = validator
                .getConstraintsForClass(violation.getLeafBean().getClass())
                .getConstraintsForProperty(name);
        return property == null ? Set.of() : property.getConstraintDescriptors();
    }

    private record Bounds(@Nullable Number min, @Nullable Number max) {

        static final Bounds NONE = new Bounds(null, null);

        static Bounds of(Set<ConstraintDescriptor<?>> constraints) {
            Number min = null;
            Number max = null;
            for (var constraint : constraints) {
                switch (constraint.getAnnotation()) {
                    case Min a -> min = a.value();
                    case Max a -> max = a.value();
                    case DecimalMin a -> min = new BigDecimal(a.value());
                    case DecimalMax a -> max = new BigDecimal(a.value());
                    default -> {
                        // Not a bound.
                    }
                }
            }
            return new Bounds(min, max);
        }

        boolean contains(double value) {
            return (min == null || value >= min.doubleValue()) && (max == null || value <= max.doubleValue());
        }

        String sentence(@Nullable String unit) {
            String in = unit == null ? "" : " " + unit;
            if (min == null) {
                return "At most " + max + in + ".";
            }
            return max == null ? "At least " + min + in + "." : "Must be between " + min + " and " + max + in + ".";
        }
    }

    private record Where(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String unit) {

        static Where of(Path path) {
            var pointer = new StringBuilder("#");
            String parameter = null;
            String last = "";
            boolean insideBody = false;
            for (var node : path) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                switch (node.getKind()) {
                    case PARAMETER -> parameter = node.getName();
                    case PROPERTY -> {
                        insideBody = true;
                        last = node.getName();
                        pointer.append('/').append(last);
                    }
                    default -> {
                        // The method itself, or a container element whose index the next node carries.
                    }
                }
            }
            boolean body = insideBody || "body".equals(parameter);
            String name = body ? last : parameter;
            String unit = name != null && name.endsWith("Mm") ? "mm" : null;
            return body ? new Where(pointer.toString(), null, unit) : new Where(null, parameter, unit);
        }

        boolean isBody() {
            return "#".equals(pointer);
        }

        FieldProblem problem(String code, String detail, Bounds bounds) {
            return new FieldProblem(pointer, parameter, code, detail, bounds.min(), bounds.max(), unit);
        }
    }
}
