package io.toebox.edge.contract;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Whether an answer is one the document declares: its status, a problem document for a refusal, a body as its schema says. */
final class FuzzVerdict {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";

    private final Document document;
    private final Validator validator;

    FuzzVerdict(Document document) {
        this.document = document;
        this.validator = new Validator(document);
    }

    /** What is wrong with the answer; empty when nothing is. */
    Optional<String> of(FuzzRequest request, int status, @Nullable String contentType, byte @Nullable [] body)
            throws IOException {
        if (status == 500) {
            return Optional.of("a fault of ours");
        }
        var answered = operation(request);
        if (answered.isEmpty()) {
            boolean isRight = status == 204 || status >= 400;
            return isRight ? refusal(request, status, contentType, body) : Optional.of("undeclared method, " + status);
        }
        var response = document.follow(answered.get().node().path("responses").path(String.valueOf(status)));
        // An address that became another one is no longer this operation's.
        boolean isNowhere = status == 404 || status == 405;
        if (response.isMissingNode() && !isNowhere) {
            return Optional.of("undeclared status " + status);
        }
        if (status >= 400) {
            return refusal(request, status, contentType, body);
        }
        return request.method().equals("HEAD") || body == null || body.length == 0
                ? Optional.empty()
                : schema(response, contentType, body);
    }

    /** HEAD is GET without the body. */
    private Optional<Document.Operation> operation(FuzzRequest request) {
        String method =
                request.method().equals("HEAD") ? "get" : request.method().toLowerCase(Locale.ROOT);
        return document.operations().stream()
                .filter(one -> one.shape().equals(request.operation().shape())
                        && one.method().equals(method))
                .findFirst();
    }

    private Optional<String> refusal(
            FuzzRequest request, int status, @Nullable String contentType, byte @Nullable [] body) throws IOException {
        if (request.method().equals("HEAD") || status == 204) {
            return Optional.empty();
        }
        if (contentType == null || !contentType.startsWith(PROBLEM)) {
            return Optional.of("%d without a problem document: %s".formatted(status, contentType));
        }
        if (body == null) {
            return Optional.empty();
        }
        var problem = JSON.readTree(body);
        var schema = document.root().path("components").path("schemas").path("Problem");
        var mistakes = validator.mistakes(problem, schema);
        if (!mistakes.isEmpty() || problem.path("status").asInt() != status) {
            return Optional.of("%d with a problem document that is none: %s".formatted(status, mistakes));
        }
        return Optional.empty();
    }

    private Optional<String> schema(JsonNode response, @Nullable String contentType, byte[] body) throws IOException {
        String type = contentType == null ? "" : contentType.split(";")[0].strip();
        var media = response.path("content").path(type);
        if (media.isMissingNode()) {
            return Optional.of("undeclared content type " + contentType);
        }
        if (!type.equals("application/json")) {
            return Optional.empty();
        }
        var mistakes = validator.mistakes(JSON.readTree(body), media.path("schema"));
        return mistakes.isEmpty() ? Optional.empty() : Optional.of("not as its schema says: " + mistakes.getFirst());
    }
}
