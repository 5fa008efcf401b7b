package io.toebox.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM's ahead-of-time cache of one service: classes loaded and linked once, so that the next start takes half the
 * time. A cache belongs to exactly these jars, this JVM and its options; all are in its name, so an old one is simply not
 * found.
 */
final class StartupCache {
    private static final int KEY_CHARACTERS = 16;
    /** Whatever is wrong with a cache, the JVM goes on without it, and nobody needs to read about it. */
    private static final List<String> QUIETLY = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");
    /** Checksums, for less than a tenth of a second: damaged on disk, a cache would otherwise crash the JVM. */
    private static final List<String> SAFELY = List.of("-XX:AOTMode=auto", "-XX:+VerifySharedSpaces");

    private final Path folder;
    private final Service service;
    private final Path file;

    /**
     * The cache of a service of a built checkout.
     *
     * @param data the run's data folder, in which the caches of all services are kept
     */
    StartupCache(Service service, Path checkout, Path data) {
        this.folder = data.resolve("startup-cache");
        this.service = service;
        this.file = folder.resolve(service.module() + "-"
                + key(ServiceCommand.packaged(service, checkout), ServiceCommand.options(service, data)) + ".aot");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** JVM options that use the cache; none when there is no cache yet. */
    List<String> options() {
        return exists() ? options("-XX:AOTCache=" + file, QUIETLY, SAFELY) : List.of();
    }

    /** JVM options that make the JVM write a cache to the unfinished file when it ends. */
    List<String> trainingOptions() {
        return options("-XX:AOTCacheOutput=" + unfinished(), QUIETLY, List.of());
    }

    /** Puts a written cache into its place and drops those of earlier builds. */
    void adopt() throws IOException {
        if (!Files.exists(unfinished())) {
            return;
        }
        try (Stream<Path> caches = Files.list(folder)) {
            for (Path old : (Iterable<Path>) caches.filter(this::isOfThisService)::iterator) {
                if (!old.equals(unfinished())) {
                    Files.delete(old);
                }
            }
        }
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes room for a new training, removing what an interrupted one left. */
    void prepare() throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(unfinished());
        Files.deleteIfExists(folder.resolve(unfinished().getFileName() + ".config"));
    }

    private static List<String> options(String first, List<String> second, List<String> third) {
        return Stream.of(List.of(first), second, third).flatMap(List::stream).toList();
    }

    private boolean isOfThisService(Path cache) {
        return cache.getFileName().toString().startsWith(service.module() + "-");
    }

    private Path unfinished() {
        return folder.resolve(service.module() + "-unfinished.aot");
    }

    /** The JVM compares size and time of each jar with those it recorded, so the same facts make the key. */
    private static String key(Path packaged, List<String> jvmOptions) {
        try (Stream<Path> tree = Files.walk(packaged)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            digest.update(jvmOptions.toString().getBytes(StandardCharsets.UTF_8));
            for (Path jar : (Iterable<Path>)
                    tree.filter(path -> path.toString().endsWith(".jar")).sorted()::iterator) {
                String facts = jar + " " + Files.size(jar) + " "
                        + Files.getLastModifiedTime(jar).toMillis() + "\n";
                digest.update(facts.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_CHARACTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
