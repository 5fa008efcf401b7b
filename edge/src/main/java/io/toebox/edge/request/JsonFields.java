package io.toebox.edge.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ConstraintMistakes;
import io.toebox.edge.problem.JsonMistakes;
import io.toebox.edge.problem.Mistake;

/**
 * Reads JSON into a record and keeps everything that is wrong with it. Jackson ends at the first field it cannot read; here
 * that field is noted and taken out, and the rest is read again.
 */
@Singleton
public final class JsonFields {

    /** So many are plenty to mend; a body of nothing else shall not be read a thousand times. */
    private static final int MOST_MISTAKES = 50;

    private final ObjectMapper json;
    private final ObjectReader exact;
    private final ConstraintMistakes constraints;

    JsonFields(ObjectMapper json, ConstraintMistakes constraints) {
        this.json = json;
        this.exact = json.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
        this.constraints = constraints;
    }

    /**
     * A body as a tree, each number as it is written.
     *
     * @throws JsonProcessingException when it is no JSON, or none at all
     */
    public JsonNode readTree(byte[] body) throws IOException {
        var tree = exact.readTree(body);
        if (tree.isMissingNode()) {
            throw MismatchedInputException.from(null, Object.class, "no content");
        }
        return tree;
    }

    /** What can be read of the body, and all that is wrong with its fields. */
    public <T> Read<T> read(JsonNode body, Class<T> type) throws JsonProcessingException {
        var mistakes = new ArrayList<Mistake>();
        @Nullable T read = readWithoutWrongFields(body.deepCopy(), type, mistakes);
        if (read != null) {
            addNew(constraints.check(read), mistakes);
            if (!mistakes.isEmpty() && read instanceof CheckedBody checked) {
                addNew(checked.mistakes(List.copyOf(mistakes)), mistakes);
            }
        }
        return new Read<>(read, mistakes);
    }

    private <T> @Nullable T readWithoutWrongFields(JsonNode left, Class<T> type, List<Mistake> mistakes)
            throws JsonProcessingException {
        while (mistakes.size() < MOST_MISTAKES) {
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
    private static void addNew(List<Mistake> found, List<Mistake> mistakes) {
        var places =
                mistakes.stream().map(Mistake::pointer).filter(Objects::nonNull).collect(Collectors.toSet());
        found.stream().filter(mistake -> !places.contains(mistake.pointer())).forEach(mistakes::add);
    }

    /**
     * A body as it was read.
     *
     * @param body without the fields that are wrong; null when nothing can be read
     */
    public record Read<T>(@Nullable T body, List<Mistake> mistakes) {

        public Read {
            mistakes = List.copyOf(mistakes);
        }
    }
}
