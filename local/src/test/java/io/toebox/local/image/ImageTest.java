package io.toebox.local.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An image on a base with nothing in it. */
class ImageTest {

    @TempDir
    Path temp;

    private Path target = Path.of("");

    @BeforeEach
    void somethingBuilt() throws Exception {
        target = temp.resolve("target");
        for (var file : List.of("lib/main/a.jar", "lib/boot/b.jar", "quarkus/c.dat", "app/d.jar", "quarkus-run.jar")) {
            write("quarkus-app/" + file, file);
        }
        write("bom.json", "{}");
        Jib.fromScratch()
                .containerize(Containerizer.to(TarImage.at(base()).named("base"))
                        .setBaseImageLayersCache(temp.resolve("cache"))
                        .setApplicationLayersCache(temp.resolve("cache")));
    }

    @Test
    void itRunsAsNobodyAndHasTheLibrariesFirst() throws Exception {
        var archive = image("one.tar");
        var manifest = json(archive, "manifest.json").get(0);
        assertThat(manifest.at("/RepoTags/0").asText()).isEqualTo("toebox/lacing-service:0.1.0");
        var config = json(archive, manifest.path("Config").asText());
        assertThat(config.path("created").asText()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(config.at("/config/User").asText()).isEqualTo("10001:10001");
        assertThat(config.at("/config/WorkingDir").asText()).isEqualTo("/app");
        assertThat(config.at("/config/Entrypoint").toString()).isEqualTo("[\"java\",\"-jar\",\"quarkus-run.jar\"]");
        assertThat(manifest.path("Layers"))
                .extracting(layer -> files(archive, layer.asText()))
                .containsExactly(
                        List.of("app/lib/boot/b.jar", "app/lib/main/a.jar"),
                        List.of("app/app/d.jar", "app/quarkus-run.jar", "app/quarkus/c.dat"),
                        List.of("app/bom.json"));
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws Exception {
        var first = image("one.tar");
        try (var files = Files.walk(target)) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
            }
        }
        assertThat(Files.mismatch(first, image("two.tar"))).isEqualTo(-1);
        write("quarkus-app/app/d.jar", "changed");
        assertThat(Files.mismatch(first, image("three.tar"))).isNotEqualTo(-1);
    }

    @Test
    void aServiceThatIsNotBuiltHasNoImage() throws Exception {
        Files.delete(target.resolve("quarkus-app/quarkus-run.jar"));
        assertThatThrownBy(() -> image("one.tar")).hasMessageContaining("is not built");
    }

    private Path image(String file) throws Exception {
        var archive = temp.resolve(file);
        new Image(base().toString(), temp.resolve("cache-" + file))
                .write("toebox/lacing-service:0.1.0", target, archive);
        return archive;
    }

    private Path base() {
        return temp.resolve("base.tar");
    }

    private void write(String file, String text) throws IOException {
        var path = target.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static JsonNode json(Path archive, String entry) throws IOException {
        return new ObjectMapper().readTree(entries(archive).get(entry));
    }

    private static Map<String, byte[]> entries(Path archive) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var tar = new TarArchiveInputStream(Files.newInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.put(entry.getName(), tar.readAllBytes());
            }
        }
        return entries;
    }

    private static List<String> files(Path archive, String layer) {
        var files = new ArrayList<String>();
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new ByteArrayInputStream(entries(archive).get(layer))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }
}
