package io.toebox.edge.problem;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
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
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.MethodType;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.request.Decimals;
import io.toebox.edge.vocabulary.OneOf;

import static io.toebox.edge.problem.ProblemTexts.EDGE;

/** Words a violated Bean Validation constraint: which field, which bounds, in which unit. */
@ApplicationScoped
public class ConstraintMistakes {

    private final Validator validator;

    ConstraintMistakes(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with a body that was read by hand. */
    public List<Mistake> check(Object body) {
        return of(validator.validate(body));
    }

    /** What is wrong with a number that a parameter has, by the bounds among the annotations that declare it. */
    public static Optional<Mistake> checkParameter(String name, List<Annotation> declared, Number value) {
        var bounds = Bounds.of(declared.stream());
        var where = new Where(null, name, Where.unit(name));
        return bounds.contains(value.doubleValue())
                ? Optional.empty()
                : Optional.of(where.mistake(Mistake.OUT_OF_RANGE, outside(where, value, bounds), bounds));
    }

    public List<Mistake> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(this::of)
                .sorted(Comparator.comparing(Mistake::place))
                .toList();
    }

    private Mistake of(ConstraintViolation<?> violation) {
        Annotation broken = violation.getConstraintDescriptor().getAnnotation();
        var bounds = Bounds.of(siblings(violation).stream().map(ConstraintDescriptor::getAnnotation));
        var where = Where.of(violation.getPropertyPath());
        if (broken instanceof NotNull || broken instanceof NotBlank || broken instanceof NotEmpty) {
            return where.mistake(
                    Mistake.REQUIRED, EDGE.sentence(where.isBody() ? "required.body" : "required"), bounds);
        }
        if (broken instanceof Min
                || broken instanceof Max
                || broken instanceof DecimalMin
                || broken instanceof DecimalMax) {
            return where.mistake(Mistake.OUT_OF_RANGE, outside(where, violation.getInvalidValue(), bounds), bounds);
        }
        if (broken instanceof Size size) {
            var counted = violation.getInvalidValue() instanceof CharSequence ? "size.characters" : "size.entries";
            var detail = size(counted, size.min(), size.max());
            return where.mistake(Mistake.OUT_OF_RANGE, detail, new Bounds(size.min(), size.max()));
        }
        if (broken instanceof OneOf words) {
            return where.mistake(Mistake.UNKNOWN_VALUE, Mistake.oneOf(List.of(words.value())), Bounds.NONE);
        }
        if (broken instanceof Decimals decimals) {
            return where.mistake("too-many-decimals", EDGE.sentence("decimals", decimals.value()), Bounds.NONE);
        }
        boolean isForm = broken instanceof jakarta.validation.constraints.Pattern;
        return where.mistake(isForm ? "invalid-format" : "invalid", said(violation), Bounds.NONE);
    }

    /** A constraint's own message: one of our texts where it is a key in braces. */
    private static Sentence said(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String key = template.startsWith("{") ? template.substring(1, template.length() - 1) : "";
        return EDGE.patterns(Language.ENGLISH).containsKey(key)
                ? EDGE.sentence(key)
                : Sentence.same(violation.getMessage());
    }

    private static Sentence size(String counted, int min, int max) {
        if (min == max) {
            return EDGE.sentence(counted + ".exactly", min);
        }
        if (min == 0) {
            return counted(counted + ".at-most", max);
        }
        return max == Integer.MAX_VALUE
                ? counted(counted + ".at-least", min)
                : EDGE.sentence(counted, Sentence.number(min), Sentence.number(max));
    }

    private static Sentence counted(String key, int count) {
        return count == 1 ? EDGE.sentence(key + ".one") : EDGE.sentence(key, Sentence.number(count));
    }

    /** A length that would be fine in another unit is usually exactly that: a length in another unit. */
    private static Sentence outside(Where where, @Nullable Object sent, Bounds bounds) {
        var said = bounds.sentence(where.unit());
        if (!"mm".equals(where.unit()) || !(sent instanceof Number number)) {
            return said;
        }
        double value = number.doubleValue();
        if (bounds.contains(value * 10)) {
            return said.then(EDGE.sentence("looks-like-cm"));
        }
        return bounds.contains(value * 25.4) ? said.then(EDGE.sentence("looks-like-inches")) : said;
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
                    .orElseGet(() -> Set.of(violation.getConstraintDescriptor()));
        }
        // A value that is only checked, not held, has no bean around it.
        var holder = violation.getLeafBean() == null
                ? violation.getRootBeanClass()
                : violation.getLeafBean().getClass();
        var property = validator.getConstraintsForClass(holder).getConstraintsForProperty(name);
        // An entry of a list is no property: of its bounds only the broken one is known.
        return property == null ? Set.of(violation.getConstraintDescriptor()) : property.getConstraintDescriptors();
    }

    private record Bounds(@Nullable Number min, @Nullable Number max) {

        static final Bounds NONE = new Bounds(null, null);

        static Bounds of(Stream<? extends Annotation> constraints) {
            Number min = null;
            Number max = null;
            for (var constraint : constraints.toList()) {
                switch (constraint) {
                    case Min a -> min = a.value();
                    case Max a -> max = a.value();
                    case DecimalMin a -> min = new BigDecimal(a.value());
                    case DecimalMax a -> max = new BigDecimal(a.value());
                    default -> {
                        // Annotations are an open set; this one is no bound.
                    }
                }
            }
            return new Bounds(min, max);
        }

        boolean contains(double value) {
            return (min == null || value >= min.doubleValue()) && (max == null || value <= max.doubleValue());
        }

        Sentence sentence(@Nullable String unit) {
            if (min == null) {
                return EDGE.sentence("at-most", Sentence.number(Objects.requireNonNull(max), unit));
            }
            return max == null
                    ? EDGE.sentence("at-least", Sentence.number(min, unit))
                    : Mistake.between(min, max, unit);
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
                if (node.getKind() == ElementKind.PARAMETER) {
                    parameter = node.getName();
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    insideBody = true;
                    last = node.getName();
                    pointer.append('/').append(last);
                }
            }
            boolean body = insideBody || "body".equals(parameter);
            String name = body ? last : parameter;
            return body ? new Where(pointer.toString(), null, unit(name)) : new Where(null, parameter, unit(name));
        }

        static @Nullable String unit(@Nullable String name) {
            return name != null && name.endsWith("Mm") ? "mm" : null;
        }

        boolean isBody() {
            return "#".equals(pointer);
        }

        Mistake mistake(String code, Sentence detail, Bounds bounds) {
            return new Mistake(pointer, parameter, code, detail, bounds.min(), bounds.max(), unit);
        }
    }
}
