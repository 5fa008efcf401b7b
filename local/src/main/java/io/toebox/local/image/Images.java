package io.toebox.local.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.RegistryException;

import io.toebox.local.Service;

/** {@code BASE VERSION FOLDER}: writes an archive for each service of the built checkout, the current folder, and its bill of materials. */
public final class Images {

    private Images() {}

    /** Writes them all, or says why not and ends with 1. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(args[2]));
        var image = new Image(args[0], folder.resolve("cache"));
        try {
            for (var service : Service.values()) {
                var target = Path.of(service.module(), "target");
                var archive = folder.resolve(service.module() + ".tar");
                image.write("toebox/" + service.module() + ":" + args[1], target, archive);
                System.out.println(archive);
            }
        } catch (InvalidImageReferenceException | RegistryException | CacheDirectoryCreationException e) {
            fail(args[0], e);
        } catch (ExecutionException e) {
            fail(args[0], e.getCause() == null ? e : e.getCause());
        }
    }

    private static void fail(String base, Throwable why) {
        System.err.println("No image on " + base + ": " + why.getMessage());
        System.exit(1);
    }
}
