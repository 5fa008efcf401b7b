package io.toebox.edge.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ConstraintMistakes;
import io.toebox.edge.problem.JsonMistakes;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

/**
 * Reads a JSON body, and names everything that is wrong with it and with the query at once. Jackson ends at the first field it
 * cannot read; here that field is noted and taken out, and the rest is read again.
 */
@Provider
public final class ReadableBody implements ReaderInterceptor {

    /** So many are plenty to mend; a body of nothing else shall not be read a thousand times. */
    private static final int MOST_MISTAKES = 50;

    private final ObjectMapper json;
    private final ConstraintMistakes constraints;

    ReadableBody(ObjectMapper json, ConstraintMistakes constraints) {
        this.json = json;
        this.constraints = constraints;
    }

    /** Whether bodies of the type are read here; others are the business of their resources. */
    static boolean isRead(@Nullable MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
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
        @Nullable Object body;
        try {
            body = context.proceed();
        } catch (WebApplicationException | JsonProcessingException e) {
            if (e instanceof WebApplicationException && !(e.getCause() instanceof JsonProcessingException)) {
                throw e;
            }
            body = readWithoutWrongFields(bytes, context.getType(), mistakes);
        }
        if (mistakes.isEmpty()) {
            return body;
        }
        if (body != null) {
            constraints.check(body).stream().filter(isNew(mistakes)).forEach(mistakes::add);
        }
        mistakes.sort(Comparator.comparing(Mistake::place));
        throw ProblemException.of(mistakes);
    }

    /** What can be read of the body; null when nothing can. */
    private @Nullable Object readWithoutWrongFields(byte[] bytes, Class<?> type, List<Mistake> mistakes)
            throws IOException {
        JsonNode left = json.readTree(bytes);
        int before = mistakes.size();
        while (mistakes.size() - before < MOST_MISTAKES) {
            try {
                return json.treeToValue(left, type);
            } catch (JsonMappingException e) {
                mistakes.add(JsonMistakes.toMistake(e));
                if (!remove(left, e.getPath())) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean remove(JsonNode root, List<Reference> path) {
        JsonNode holder = root;
        for (var step : path.subList(0, Math.max(0, path.size() - 1))) {
            holder = step.getFieldName() == null ? holder.path(step.getIndex()) : holder.path(step.getFieldName());
        }
        return switch (holder) {
            case ObjectNode object
            when !path.isEmpty() -> object.remove(path.getLast().getFieldName()) != null;
            // The others keep their places, which are part of their names.
            case ArrayNode array
            when !path.isEmpty() -> {
                int index = path.getLast().getIndex();
                yield !array.path(index).isNull() && array.setNull(index) != null;
            }
            default -> false;
        };
    }

    /** A field that was taken out is not missing as well. */
    private static Predicate<Mistake> isNew(List<Mistake> mistakes) {
        var places =
                mistakes.stream().map(Mistake::pointer).filter(Objects::nonNull).collect(Collectors.toSet());
        return mistake -> !places.contains(mistake.pointer());
    }
}
