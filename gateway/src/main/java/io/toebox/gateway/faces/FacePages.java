package io.toebox.gateway.faces;

import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.web.bundler.runtime.Bundle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Texts;
import io.toebox.gateway.access.StaffSignIn;

/**
 * The frame of each page in one language, the one asked for: what is read before the script runs, by search engines, screen
 * readers and whoever has no JavaScript. The script goes on in the same language.
 */
@Path("/")
@Produces("text/html;charset=UTF-8")
class FacePages {

    private static final Texts TEXTS = Texts.load("faces/faces");
    private static final String CACHED = "public, max-age=300";

    private final Bundle bundle;
    private final String frame;
    private final String signIn;

    FacePages(Bundle bundle, StaffSignIn signIn) {
        this.bundle = bundle;
        this.signIn = signIn.place().map(FacePages::attributes).orElse("");
        this.frame = Bundled.text("faces/page.html");
    }

    @GET
    @Operation(hidden = true)
    public Response runner(
            @QueryParam("lang") @Nullable String asked,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return page(Face.RUNNER, asked, accepted);
    }

    @GET
    @Path("store")
    @Operation(hidden = true)
    public Response store(
            @QueryParam("lang") @Nullable String asked,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return page(Face.STORE, asked, accepted);
    }

    @GET
    @Path("demo")
    @Operation(hidden = true)
    public Response demo(
            @QueryParam("lang") @Nullable String asked,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return page(Face.DEMO, asked, accepted);
    }

    private Response page(Face face, @Nullable String asked, @Nullable String accepted) {
        var language = Arrays.stream(Language.values())
                .filter(spoken -> spoken.tag().equals(asked))
                .findFirst()
                .orElseGet(() -> Language.ofHeader(accepted));
        String style = bundle.style(face.bundle());
        String page = frame.replace("{lang}", language.tag())
                .replace("{title}", said(face, "title", language))
                .replace("{heading}", said(face, "heading", language))
                .replace("{description}", said(face, "description", language))
                .replace("{noscript}", TEXTS.say(language, "noscript"))
                .replace("{styles}", style == null ? "" : "<link rel=\"stylesheet\" href=\"" + style + "\">\n")
                .replace("{signIn}", face == Face.STORE ? signIn : "")
                .replace("{script}", bundle.script(face.bundle()));
        return Response.ok(page)
                .header("Cache-Control", CACHED)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept-Language")
                .build();
    }

    private static String attributes(StaffSignIn.Place place) {
        return " data-issuer=\"%s\" data-client=\"%s\" data-shop-claim=\"%s\""
                .formatted(quoted(place.issuer().toString()), quoted(place.client()), quoted(place.shopClaim()));
    }

    private static String quoted(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String said(Face face, String what, Language language) {
        return TEXTS.say(language, face.bundle() + "." + what);
    }
}
