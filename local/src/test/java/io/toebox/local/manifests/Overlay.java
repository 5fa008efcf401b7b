package io.toebox.local.manifests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One way to install the product, rendered. */
enum Overlay {
    LOCAL,
    PRODUCTION;

    static final Path ROOT = Path.of("..");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    /** What is committed; changed objects are the caller's. */
    List<ObjectNode> committed() {
        try {
            return objects(Files.readString(ROOT.resolve("k8s/rendered/" + word() + ".yaml")));
        } catch (IOException e) {
            throw new AssertionError(this + " is not rendered: ./toebox render", e);
        }
    }

    /** What {@code kubectl} makes of the sources now. */
    List<ObjectNode> renderedNow() throws IOException, InterruptedException {
        var output = Files.createTempFile("rendered", ".yaml");
        try {
            var kubectl = new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + word())
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean hasEnded = kubectl.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            kubectl.destroyForcibly();
            var text = Files.readString(output, StandardCharsets.UTF_8);
            if (!hasEnded || kubectl.exitValue() != 0) {
                throw new AssertionError(this + " cannot be rendered: " + text);
            }
            return objects(text);
        } finally {
            Files.delete(output);
        }
    }

    static List<ObjectNode> objects(String text) {
        var objects = new ArrayList<ObjectNode>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
            objects.add(JSON.valueToTree(document));
        }
        return objects;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
