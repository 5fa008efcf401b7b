package io.toebox.edge.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.request.RequestIds;

/** Writes a problem as a document in the language of the request. */
final class ProblemDocuments {

    private ProblemDocuments() {}

    static Language language(HttpServerRequest request) {
        return Language.ofHeader(request.getHeader("Accept-Language"));
    }

    static Problem document(
            HttpServerRequest request, ProblemType type, @Nullable Sentence detail, List<Mistake> mistakes) {
        var language = language(request);
        return new Problem(
                type.uri(),
                type.title().in(language),
                type.status(),
                Optional.ofNullable(detail)
                        .or(type::advice)
                        .map(said -> said.in(language))
                        .orElse(null),
                instance(request),
                RequestIds.of(request),
                mistakes.stream().map(mistake -> mistake.in(language)).toList(),
                List.of());
    }

    /** The path as it was sent, which is a URI reference (RFC 9457 3.1.5); a path that is none cannot be named. */
    private static @Nullable String instance(HttpServerRequest request) {
        if (request.decoderResult().isFailure()) {
            // What could not be read has a name of the server's making.
            return null;
        }
        String uri = request.uri();
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        try {
            return new URI(path).getRawPath();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
