package io.toebox.edge.contract;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

/**
 * One request and its answer, as the contract shows them and as a test sends and compares them. The examples of an operation are
 * one file of the service, {@code contract/<operationId>.json}: an object with the name of each example and
 *
 * <pre>{@code
 * {"summary": "A slipping heel", "shop": "lauf-laden", "path": {}, "query": {}, "headers": {}, "body": {}, "status": 200, "answer": {}, "varies": []}
 * }</pre>
 *
 * of which everything but {@code summary} and {@code status} may be left out.
 *
 * @param summary one line for people
 * @param shop whose secret key it is sent with; an operator's when left out
 * @param path values of the path's parameters
 * @param query values of query parameters; a list is written with commas
 * @param headers request headers
 * @param mediaType of the body; {@code application/json} when left out
 * @param body what is sent; a text is sent as it is unless the media type is JSON
 * @param status of the answer
 * @param answerMediaType {@code application/json} when left out, and {@code application/problem+json} from 400
 * @param answer what comes back; a text may leave out its middle with three points
 * @param varies places of the answer, as JSON pointers where {@code *} is any entry, that are another at every call
 */
public record ContractExample(
        String summary,
        @Nullable String shop,
        Map<String, Object> path,
        Map<String, Object> query,
        Map<String, String> headers,
        String mediaType,
        @Nullable JsonNode body,
        int status,
        String answerMediaType,
        @Nullable JsonNode answer,
        List<String> varies) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "contract/";

    /** What a file leaves out arrives as null. */
    public ContractExample {
        path = requireNonNullElse(path, Map.of());
        query = requireNonNullElse(query, Map.of());
        headers = requireNonNullElse(headers, Map.of());
        varies = requireNonNullElse(varies, List.of());
        mediaType = requireNonNullElse(mediaType, "application/json");
        answerMediaType =
                requireNonNullElse(answerMediaType, status < 400 ? "application/json" : "application/problem+json");
    }

    /** The query as it is written, lists with commas. */
    public Map<String, String> queryTexts() {
        var texts = new LinkedHashMap<String, String>();
        query.forEach((name, value) -> texts.put(
                name,
                value instanceof List<?> list
                        ? list.stream().map(Object::toString).collect(joining(","))
                        : value.toString()));
        return texts;
    }

    /**
     * The examples of an operation by their names, in the order of the file; none when it has no file.
     *
     * @throws IllegalArgumentException when the file is not as described, for example has a member of another name
     */
    public static Map<String, ContractExample> listOf(String operationId, ClassLoader resources) {
        String file = FOLDER + operationId + ".json";
        try (InputStream in = resources.getResourceAsStream(file)) {
            return in == null
                    ? Map.of()
                    : JSON.readValue(in, new TypeReference<LinkedHashMap<String, ContractExample>>() {});
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
