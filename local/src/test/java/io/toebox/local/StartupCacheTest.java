package io.toebox.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** With a real JVM, and in place of a service a program of one class and a library of another. */
class StartupCacheTest {
    @TempDir
    Path checkout;

    private Path data = Path.of("");
    private Path jar = Path.of("");
    private Path library = Path.of("");

    @BeforeEach
    void packagedProgram() throws IOException {
        data = checkout.resolve(".toebox");
        Path packaged = Files.createDirectories(ServiceCommand.packaged(Service.LACING, checkout));
        jar = packaged.resolve("quarkus-run.jar");
        library = Files.createDirectories(packaged.resolve("lib/main")).resolve("words.jar");
        writeJar(jar, Greeting.class, Words.greeting());
        writeJar(library, Words.class, "hello");
    }

    @Test
    void aTrainedCacheIsUsedAndOnlyTheLastIsKept() throws IOException {
        assertThat(cache().options()).isEmpty();
        train();
        assertThat(cache().exists()).isTrue();
        assertThat(run(List.of("-XX:AOTMode=on", cache().options().getFirst()))).isEqualTo("hello\n");

        writeJar(library, Words.class, "howdy");
        train();
        try (var caches = Files.list(data.resolve("startup-cache"))) {
            assertThat(caches).as("only the cache of the last build is kept").hasSize(1);
        }
    }

    @Test
    void aBuildOfTheSameSourcesKeepsItsCache() throws IOException {
        pretendToTrain(cache());
        cache().adopt();
        writeJar(jar, Greeting.class, Words.greeting());
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(cache().exists()).isTrue();
    }

    /** The JVM would not notice: it runs the classes in its cache, whatever is in the jars. */
    @Test
    void aChangedJarNeverMeetsTheCacheOfAnotherBuildEvenWithItsSizeAndTime() throws IOException {
        train();
        var before = Files.getLastModifiedTime(library);
        long size = Files.size(library);
        writeJar(library, Words.class, "howdy");
        Files.setLastModifiedTime(library, before);
        assertThat(Files.size(library)).isEqualTo(size);

        assertThat(cache().exists()).isFalse();
        assertThat(run(cache().options())).isEqualTo("howdy\n");
        train();
        assertThat(run(cache().options())).isEqualTo("howdy\n");
    }

    @Test
    void everyFileOfTheServiceCounts() throws IOException {
        pretendToTrain(cache());
        cache().adopt();
        Path more = Files.writeString(library.resolveSibling("more.jar"), "");
        assertThat(cache().exists()).as("one more").isFalse();
        Files.delete(more);
        assertThat(cache().exists()).as("none more").isTrue();
        Path renamed = Files.move(library, library.resolveSibling("other.jar"));
        assertThat(cache().exists()).as("another name").isFalse();
        Files.delete(renamed);
        assertThat(cache().exists()).as("one less").isFalse();
    }

    @Test
    void aBuildBesideTheTrainingLeavesNoCache() throws IOException {
        StartupCache training = cache();
        pretendToTrain(training);
        writeJar(library, Words.class, "howdy");
        training.adopt();
        assertThat(cache().exists()).isFalse();
        assertThat(training.exists()).isFalse();
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

    /** A jar of one class, in which the word of greeting is replaced; the same bytes for the same class and word. */
    private static void writeJar(Path jar, Class<?> content, String word) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Greeting.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/main/words.jar");
        String classFile = content.getName().replace('.', '/') + ".class";
        String bytes =
                Files.readString(Path.of("target", "test-classes").resolve(classFile), StandardCharsets.ISO_8859_1);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.setLevel(Deflater.NO_COMPRESSION);
            entries.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest.write(entries);
            entries.putNextEntry(entry(classFile));
            entries.write(bytes.replace(Words.greeting(), word).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static JarEntry entry(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }

    private StartupCache cache() {
        return new StartupCache(Service.LACING, checkout, data);
    }

    private void train() throws IOException {
        cache().prepare();
        run(cache().trainingOptions());
        cache().adopt();
    }

    /** A file in the place of a cache, where nobody runs with it. */
    private static void pretendToTrain(StartupCache cache) throws IOException {
        cache.prepare();
        Files.createFile(Path.of(cache.trainingOptions().getFirst().replace("-XX:AOTCacheOutput=", "")));
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
            System.out.println(Words.greeting());
        }
    }

    /** The library. */
    static final class Words {
        private Words() {}

        static String greeting() {
            return "hello";
        }
    }
}
