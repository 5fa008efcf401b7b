package io.toebox.edge.request;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
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
import jakarta.ws.rs.QueryParam;

import io.toebox.edge.problem.ConstraintMistakes;
import io.toebox.edge.problem.Mistake;

/**
 * A query parameter that a resource method declares, by itself or in a bean of parameters.
 *
 * @param name as it stands in the query
 * @param type what each of its values is read as
 * @param isRepeatable whether it may be given more than once
 * @param declared its annotations, its bounds among them
 */
record QueryParameter(String name, Class<?> type, boolean isRepeatable, List<Annotation> declared) {

    /** All that the method declares, by name. */
    static List<QueryParameter> listOf(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(QueryParameter::of).toList();
    }

    private static Stream<QueryParameter> of(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .map(QueryParameter::of);
        }
        return parameter.isAnnotationPresent(QueryParam.class)
                ? Stream.of(of(parameter, parameter.getParameterizedType()))
                : Stream.empty();
    }

    private static QueryParameter of(Field field) {
        return of(field, field.getGenericType());
    }

    private static QueryParameter of(AnnotatedElement element, Type type) {
        String name = element.getAnnotation(QueryParam.class).value();
        var declared = List.of(element.getAnnotations());
        if (type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new QueryParameter(name, (Class<?>) several.getActualTypeArguments()[0], true, declared);
        }
        return new QueryParameter(name, (Class<?>) type, false, declared);
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
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse("");
    }
}
