package io.toebox.local.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;

/** What stands above the base: the same for every service. The files of {@code k8s/Containerfile}, in layers. */
final class Image {

    /** Whom the deployments run it as; nothing in it belongs to them, so nothing in it can be changed. */
    private static final String USER = "10001:10001";

    private static final AbsoluteUnixPath APP = AbsoluteUnixPath.get("/app");
    private static final AbsoluteUnixPath BILL_OF_MATERIALS = AbsoluteUnixPath.get("/app/bom.json");

    private final String base;
    private final Path cache;

    /** @param base the name of an image with a Java 25, best by its digest, or an archive of one that ends with {@code .tar} */
    Image(String base, Path cache) {
        this.base = base;
        this.cache = cache;
    }

    /** @param target where the build has put {@code quarkus-app} and {@code bom.json} */
    void write(String name, Path target, Path archive)
            throws IOException, InterruptedException, ExecutionException, InvalidImageReferenceException,
                    RegistryException, CacheDirectoryCreationException {
        var built = target.resolve("quarkus-app");
        // Libraries change least, so a registry and a node that have them load a new version of a service in a moment.
        var image = from(base)
                .addFileEntriesLayer(layer("libraries", built, List.of("lib")))
                .addFileEntriesLayer(layer("service", built, List.of("quarkus", "app", "quarkus-run.jar")))
                .addFileEntriesLayer(FileEntriesLayer.builder()
                        .setName("bill of materials")
                        .addEntry(target.resolve("bom.json"), BILL_OF_MATERIALS)
                        .build())
                .setWorkingDirectory(APP)
                .setUser(USER)
                .setEntrypoint("java", "-jar", "quarkus-run.jar")
                .setCreationTime(Instant.EPOCH);
        image.containerize(Containerizer.to(TarImage.at(archive).named(name))
                .setToolName("toebox")
                .setBaseImageLayersCache(cache)
                .setApplicationLayersCache(cache));
    }

    private static JibContainerBuilder from(String base) throws InvalidImageReferenceException {
        return base.endsWith(".tar") ? Jib.from(TarImage.at(Path.of(base))) : Jib.from(base);
    }

    private static FileEntriesLayer layer(String name, Path from, List<String> what) throws IOException {
        var layer = FileEntriesLayer.builder().setName(name);
        for (var part : what) {
            var source = from.resolve(part);
            if (!Files.exists(source)) {
                throw new IOException(source + " is missing: the service is not built");
            }
            layer.addEntryRecursive(source, APP.resolve(part));
        }
        return layer.build();
    }
}
