package io.toebox.edge.request;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/**
 * A query parameter that a resource method declares, by itself or in a bean of parameters.
 *
 * @param name as it stands in the query
 * @param type what each of its values is read as
 * @param isRepeatable whether it may be given more than once
 */
record QueryParameter(String name, Class<?> type, boolean isRepeatable) {

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
                ? Stream.of(of(parameter.getAnnotation(QueryParam.class), parameter.getParameterizedType()))
                : Stream.empty();
    }

    private static QueryParameter of(Field field) {
        return of(field.getAnnotation(QueryParam.class), field.getGenericType());
    }

    private static QueryParameter of(QueryParam declared, Type type) {
        if (type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new QueryParameter(declared.value(), (Class<?>) several.getActualTypeArguments()[0], true);
        }
        return new QueryParameter(declared.value(), (Class<?>) type, false);
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
