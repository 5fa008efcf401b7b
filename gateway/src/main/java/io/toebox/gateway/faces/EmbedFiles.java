package io.toebox.gateway.faces;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.web.bundler.runtime.Bundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/**
 * The element for shops' product pages, at two addresses: an exact version that never changes and has a hash to check it by, and
 * {@code v1}, which is whatever version runs here. Any page may load it; what it may ask is decided by its key.
 */
@Path("/embed")
class EmbedFiles {

    private static final String LOADER = "toebox-fit.js";
    private static final String PANEL = "panel.js";
    private static final String FLOATING = "v1";
    private static final String FOLDER = "/static/bundle/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_NOW = "public, max-age=300";
    /** Parts that several bundles share; esbuild names them so. */
    private static final Pattern CHUNK = Pattern.compile("chunk-[A-Za-z0-9]+\\.js|[a-z]+-[A-Z0-9]{8}\\.js");

    private final Bundle bundle;
    private final String version;

    EmbedFiles(Bundle bundle, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.bundle = bundle;
        this.version = version;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response current() {
        byte[] loader = find(LOADER).orElseThrow(() -> new ProblemException(NOT_FOUND));
        return Response.ok(Map.of(
                        "version", version, "src", "/embed/" + version + "/" + LOADER, "integrity", integrity(loader)))
                .header("Cache-Control", FOR_NOW)
                .build();
    }

    @GET
    @Path("/{version}/{file}")
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public Response file(@PathParam("version") String asked, @PathParam("file") String file) {
        boolean exact = asked.equals(version);
        if (!exact && !asked.equals(FLOATING)) {
            throw new ProblemException(NOT_FOUND);
        }
        byte[] script = find(file).orElseThrow(() -> new ProblemException(NOT_FOUND));
        return Response.ok(script)
                .header("Cache-Control", exact ? FOR_EVER : FOR_NOW)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private Optional<byte[]> find(String file) {
        return switch (file) {
            case LOADER -> read(bundle.script("embed"));
            case PANEL -> read(bundle.script("panel"));
            default -> CHUNK.matcher(file).matches() ? read(FOLDER + file) : Optional.empty();
        };
    }

    private static Optional<byte[]> read(String address) {
        // The bundler names parts by where our own pages find them; other pages find them beside the element.
        return Bundled.find("META-INF/resources" + address).map(script -> new String(script, StandardCharsets.UTF_8)
                .replace("\"" + FOLDER, "\"./")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String integrity(byte[] script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(script);
            return "sha384-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
