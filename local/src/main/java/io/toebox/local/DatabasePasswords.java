package io.toebox.local;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One random password per database role, in a file only its owner may read: lines of {@code role=password}. */
final class DatabasePasswords {
    private static final int PASSWORD_BYTES = 24;

    private DatabasePasswords() {}

    /** The passwords of the file; empty when it is missing or lacks one of the roles. */
    static Optional<Map<String, String>> find(Path file, List<String> roles) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, String> passwords = Files.readAllLines(file).stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        return passwords.keySet().containsAll(roles) ? Optional.of(passwords) : Optional.empty();
    }

    /** New passwords, made of hexadecimal digits so that they need no quoting anywhere. */
    static Map<String, String> generate(List<String> roles) {
        SecureRandom random = new SecureRandom();
        Map<String, String> passwords = new LinkedHashMap<>();
        for (String role : roles) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            random.nextBytes(bytes);
            passwords.put(role, HexFormat.of().formatHex(bytes));
        }
        return passwords;
    }

    /** Writes the file as a whole or not at all, never readable by others, not even for a moment. */
    static void save(Path file, Map<String, String> passwords) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, ownerOnly());
        Files.write(
                partial,
                passwords.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
