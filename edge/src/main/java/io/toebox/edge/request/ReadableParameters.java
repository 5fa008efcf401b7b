package io.toebox.edge.request;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;

/** Reads numbers, flags and words in paths and queries; the standard's own answer to one it cannot read is a bare 404. */
@Provider
public final class ReadableParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return ParameterValue.isReadable(type) ? new Reading<>(type, DeclaredParameter.nameIn(annotations)) : null;
    }

    private record Reading<T>(Class<T> type, String name) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // A value is found of exactly the asked class.
        public T fromString(String text) {
            return (T) ParameterValue.find(type, text)
                    .orElseThrow(() -> ProblemException.of(ParameterValue.mistake(type, name)));
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> word ? Spelling.of(word) : String.valueOf(value);
        }
    }
}
