package io.toebox.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** With a real JVM and a program of one class in place of a service. */
class StartupCacheTest {
    @TempDir
    Path checkout;

    private Path data = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void packagedProgram() throws IOException {
        data = checkout.resolve(".toebox");
        Path packaged = Files.createDirectories(ServiceCommand.packaged(Service.LACING, checkout));
        jar = packaged.resolve("quarkus-run.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Greeting.class.getName());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            String classFile = Greeting.class.getName().replace('.', '/') + ".class";
            entries.putNextEntry(new JarEntry(classFile));
            Files.copy(Path.of("target", "test-classes").resolve(classFile), entries);
        }
    }

    @Test
    void aTrainedCacheIsUsedAndOnlyByTheSameJars() throws IOException {
        assertThat(cache().options()).isEmpty();
        train();
        assertThat(cache().exists()).isTrue();
        assertThat(run(List.of("-XX:AOTMode=on", cache().options().getFirst()))).isEqualTo("hello\n");

        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(cache().exists()).as("after a new build").isFalse();
        train();
        try (var caches = Files.list(data.resolve("startup-cache"))) {
            assertThat(caches).as("only the cache of the last build is kept").hasSize(1);
        }
    }

    @Test
    void aDamagedCacheIsIgnoredWithoutAWord() throws IOException {
        train();
        Path file = Path.of(cache().options().getFirst().replace("-XX:AOTCache=", ""));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        assertThat(run(cache().options())).isEqualTo("hello\n");
    }

    @Test
    void aTrainingThatWroteNothingLeavesNoCache() throws IOException {
        cache().prepare();
        cache().adopt();
        assertThat(cache().exists()).isFalse();
    }

    private StartupCache cache() {
        return new StartupCache(Service.LACING, checkout, data);
    }

    private void train() throws IOException {
        cache().prepare();
        assertThat(run(cache().trainingOptions())).contains("hello");
        cache().adopt();
    }

    private String run(List<String> options) {
        ShortCommand run = ShortCommand.run(checkout, ServiceCommand.of(Service.LACING, checkout, data, options), "");
        assertThat(run.succeeded()).as(run.output()).isTrue();
        return run.output();
    }

    /** The program. */
    static final class Greeting {
        private Greeting() {}

        public static void main(String[] args) {
            System.out.println("hello");
        }
    }
}
