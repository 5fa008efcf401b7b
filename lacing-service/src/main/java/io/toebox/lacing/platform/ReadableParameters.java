package io.toebox.lacing.platform;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.platform.Problem.FieldProblem;

/** Reads numbers and flags in the query, and names the parameter when it cannot; the standard's own answer is a bare 404. */
@Provider
public final class ReadableParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // Each branch returns the converter of exactly the asked class.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse("");
        if (type == Integer.class) {
            return (ParamConverter<T>) reading(name, "Must be a whole number.", Integer::valueOf);
        }
        if (type == Long.class) {
            return (ParamConverter<T>) reading(name, "Must be a whole number.", Long::valueOf);
        }
        if (type == Double.class) {
            return (ParamConverter<T>) reading(name, "Must be a number.", Double::valueOf);
        }
        if (type == Boolean.class) {
            return (ParamConverter<T>) reading(name, "Must be true or false.", ReadableParameters::flag);
        }
        return null;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static <V> ParamConverter<V> reading(String name, String expected, Function<String, V> parse) {
        return new ParamConverter<>() {
            @Override
            public V fromString(String text) {
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException e) {
                    throw ProblemException.ofParameters(
                            List.of(FieldProblem.ofParameter(name, "wrong-type", expected)));
                }
            }

            @Override
            public String toString(V value) {
                return String.valueOf(value);
            }
        };
    }
}
