package io.toebox.gateway.pages;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.toebox.edge.language.Language;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** The page behind the {@code type} of every problem document. */
@Path("/problems")
@Produces("text/html;charset=UTF-8")
class ProblemPages {

    private static final String CACHED = "public, max-age=3600";
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s · Toebox</title>
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/style.css">
            </head>
            <body class="plain">
            <header class="top"><a class="brand" href="/">Toebox</a></header>
            <main>
            %s
            </main>
            <footer class="bottom"><p><a href="/problems">All problem types</a> · <a href="/docs/">API documentation</a></p></footer>
            </body>
            </html>
            """;

    @GET
    @Operation(hidden = true)
    public Response all() {
        String entries = Arrays.stream(ProblemType.values())
                .map(type -> "<li><a href=\"%s\">%s</a> (%d)</li>"
                        .formatted(type.uri(), type.title().in(Language.ENGLISH), type.status()))
                .collect(Collectors.joining("\n"));
        return page("Problem types", "<h1>Problem types</h1>\n<ul>\n" + entries + "\n</ul>");
    }

    @GET
    @Path("/{type}")
    @Operation(hidden = true)
    public Response one(@PathParam("type") String slug) {
        var type = ProblemType.findBySlug(slug).orElseThrow(() -> new ProblemException(NOT_FOUND));
        var text = ProblemText.of(type);
        return page(type.title().in(Language.ENGLISH), """
                <p class="kicker">Problem <code>%s</code>, HTTP status %d</p>
                <h1>%s</h1>
                <h2>What it means</h2>
                <p>%s</p>
                <h2>What to do</h2>
                <p>%s</p>""".formatted(
                        slug, type.status(), type.title().in(Language.ENGLISH), text.meaning(), text.remedy()));
    }

    private static Response page(String title, String content) {
        return Response.ok(FRAME.formatted(title, content))
                .header("Cache-Control", CACHED)
                .build();
    }
}
