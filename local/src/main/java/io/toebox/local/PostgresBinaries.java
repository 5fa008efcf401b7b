package io.toebox.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs of this platform, unpacked once from the jar that carries them. */
final class PostgresBinaries {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** Unpacks the programs below {@code cache} unless they are there already; returns the folder with {@code bin}. */
    static Path unpackInto(Path cache) {
        URL archive = archive();
        try {
            String jar = Path.of(((JarURLConnection) archive.openConnection())
                            .getJarFileURL()
                            .toURI())
                    .getFileName()
                    .toString();
            Path unpacked = cache.resolve(jar.replaceFirst("\\.jar$", ""));
            if (!Files.isDirectory(unpacked)) {
                Files.createDirectories(cache);
                Path partial = Files.createTempDirectory(cache, "partial-");
                unpack(archive, partial);
                makeReadableForOthers(partial);
                moveIntoPlace(partial, unpacked);
            }
            return unpacked;
        } catch (IOException | URISyntaxException e) {
            throw new StartFailure("Cannot unpack PostgreSQL into " + cache + ": " + e.getMessage(), e);
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
        String processor = System.getProperty("os.arch").contains("64") && isArm() ? "arm_64" : "x86_64";
        String name = "/postgres-" + family + "-" + processor + ".txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new StartFailure("No embedded PostgreSQL for " + family + " " + System.getProperty("os.arch")
                    + ". Set CATALOG_DB_URL and FIT_DB_URL to databases of your own.");
        }
        return archive;
    }

    private static boolean isArm() {
        String processor = System.getProperty("os.arch");
        return processor.startsWith("aarch") || processor.startsWith("arm");
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream in = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                        path.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }

    /** A temporary folder is private; run by root, PostgreSQL is another user who must get at its programs. */
    private static void makeReadableForOthers(Path folder) {
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
    }

    private static void moveIntoPlace(Path partial, Path unpacked) throws IOException {
        try {
            Files.move(partial, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            deleteTree(partial);
            if (!Files.isDirectory(unpacked)) {
                throw e;
            }
            // Another run that shares this cache was quicker.
        }
    }

    /** Deletes a folder with all it holds; does nothing when there is none. */
    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
