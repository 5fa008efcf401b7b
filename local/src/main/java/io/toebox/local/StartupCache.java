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
import java.util.zip.CRC32C;

/**
 * The JVM's ahead-of-time cache of one service: classes loaded and linked once, so that the next start takes half the
 * time. A cache belongs to exactly these jars, this JVM and its options. The JVM does not check the jars: given the cache
 * of another build it runs the classes of that build. So all of them are in the name of the cache, and an old one is simply
 * not found.
 */
final class StartupCache {
    private static final int KEY_CHARACTERS = 16;
    /** Whatever is wrong with a cache, the JVM goes on without it, and nobody needs to read about it. */
    private static final List<String> QUIETLY = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");
    /** Checksums, for less than a tenth of a second: damaged on disk, a cache would otherwise crash the JVM. */
    private static final List<String> SAFELY = List.of("-XX:AOTMode=auto", "-XX:+VerifySharedSpaces");

    private final Path folder;
    private final Service service;
    private final Path packaged;
    private final List<String> jvmOptions;
    private final Path file;

    /**
     * The cache of a service of a built checkout.
     *
     * @param data the run's data folder, in which the caches of all services are kept
     */
    StartupCache(Service service, Path checkout, Path data) {
        this.folder = data.resolve("startup-cache");
        this.service = service;
        this.packaged = ServiceCommand.packaged(service, checkout);
        this.jvmOptions = ServiceCommand.options(service, data);
        this.file = fileOfWhatIsPackaged();
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

    /**
     * Puts a written cache into its place and drops those of earlier builds. A build that ran beside the training may have
     * got into the cache or not, so then there is none.
     */
    void adopt() throws IOException {
        if (!Files.exists(unfinished())) {
            return;
        }
        if (!file.equals(fileOfWhatIsPackaged())) {
            Files.delete(unfinished());
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

    private Path fileOfWhatIsPackaged() {
        return folder.resolve(service.module() + "-" + key() + ".aot");
    }

    /** Contents and not times, which a copy keeps and a build of the same sources changes. */
    private String key() {
        try (Stream<Path> tree = Files.walk(packaged)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            digest.update(jvmOptions.toString().getBytes(StandardCharsets.UTF_8));
            for (Path each : (Iterable<Path>) tree.filter(Files::isRegularFile).sorted()::iterator) {
                String facts = each + " " + Files.size(each) + " " + checksum(each) + "\n";
                digest.update(facts.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_CHARACTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of tens of megabytes at each start, so a sum the processor has an instruction for. */
    private static long checksum(Path path) throws IOException {
        CRC32C sum = new CRC32C();
        sum.update(Files.readAllBytes(path));
        return sum.getValue();
    }
}
