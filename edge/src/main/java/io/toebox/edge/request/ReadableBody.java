package io.toebox.edge.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

/** Reads a JSON body into its record, and names everything that is wrong with it and with the address at once. */
@Provider
public final class ReadableBody implements ReaderInterceptor {

    private final JsonFields fields;

    ReadableBody(JsonFields fields) {
        this.fields = fields;
    }

    /** Whether bodies of the type are read here; others are the business of their resources. */
    static boolean isRead(@Nullable MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isRead(context.getMediaType()) || !context.getType().isRecord()) {
            return context.proceed();
        }
        var mistakes = new ArrayList<Mistake>();
        if (context.getProperty(DeclaredParameters.MISTAKES) instanceof List<?> found) {
            found.forEach(mistake -> mistakes.add((Mistake) mistake));
        }
        byte[] bytes = context.getInputStream().readAllBytes();
        context.setInputStream(new ByteArrayInputStream(bytes));
        if (!mistakes.isEmpty()) {
            mistakes.addAll(listMistakes(bytes, context.getType()));
            throw ProblemException.of(mistakes);
        }
        try {
            return context.proceed();
        } catch (WebApplicationException | JsonProcessingException e) {
            boolean isOfJson = e instanceof JsonProcessingException || e.getCause() instanceof JsonProcessingException;
            mistakes.addAll(isOfJson ? listMistakes(bytes, context.getType()) : List.of());
            if (mistakes.isEmpty()) {
                throw e;
            }
            throw ProblemException.of(mistakes);
        }
    }

    private List<Mistake> listMistakes(byte[] body, Class<?> type) throws IOException {
        return fields.read(fields.readTree(body), type).mistakes();
    }
}
