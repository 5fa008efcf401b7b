package io.toebox.edge.request;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.toebox.edge.problem.ConstraintMistakes;
import io.toebox.edge.problem.Mistake;

/**
 * A parameter of the path or the query that a resource method declares, by itself or in a bean of parameters.
 *
 * @param name as it stands in the address
 * @param type what each of its values is read as
 * @param isOfPath whether it is a part of the path
 * @param isRepeatable whether it may be given more than once
 * @param declared its annotations, its bounds among them
 */
record DeclaredParameter(
        String name, Class<?> type, boolean isOfPath, boolean isRepeatable, List<Annotation> declared) {

    /** All that the method declares. */
    static List<DeclaredParameter> listOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(DeclaredParameter::listOf)
                .toList();
    }

    private static Stream<DeclaredParameter> listOf(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .flatMap(field -> of(field, field.getGenericType()))
                : of(parameter, parameter.getParameterizedType());
    }

    private static Stream<DeclaredParameter> of(AnnotatedElement declared, Type type) {
        String name = nameIn(declared.getAnnotations());
        if (name.isEmpty()) {
            return Stream.empty();
        }
        boolean isOfPath = declared.isAnnotationPresent(PathParam.class);
        var annotations = List.of(declared.getAnnotations());
        if (type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            var one = (Class<?>) several.getActualTypeArguments()[0];
            return Stream.of(new DeclaredParameter(name, one, isOfPath, true, annotations));
        }
        return Stream.of(new DeclaredParameter(name, (Class<?>) type, isOfPath, false, annotations));
    }

    boolean isRequired() {
        return declared.stream().anyMatch(NotNull.class::isInstance)
                && declared.stream().noneMatch(DefaultValue.class::isInstance);
    }

    /** What is wrong with a value of it. */
    Optional<Mistake> check(String text) {
        if (!ParameterValue.isReadable(type)) {
            return Optional.empty();
        }
        var value = ParameterValue.find(type, text);
        if (value.isEmpty()) {
            return Optional.of(ParameterValue.mistake(type, name));
        }
        return value.get() instanceof Number number
                ? ConstraintMistakes.checkParameter(name, declared, number)
                : Optional.empty();
    }

    /** The name under which the annotations of a parameter declare it, empty for another kind of parameter. */
    static String nameIn(Annotation[] annotations) {
        for (var annotation : annotations) {
            switch (annotation) {
                case QueryParam query -> {
                    return query.value();
                }
                case PathParam path -> {
                    return path.value();
                }
                default -> {
                    // Annotations are an open set; this one declares no parameter of the address.
                }
            }
        }
        return "";
    }
}
