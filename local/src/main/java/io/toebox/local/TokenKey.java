package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The secret by which the services know what comes from the gateway: made once, in a file only its owner may read. */
final class TokenKey {
    private static final String NAME = "token-key";

    private TokenKey() {}

    /** The secret of this data folder, made when there is none. */
    static String of(Path data) {
        Path file = data.resolve(NAME);
        try {
            Optional<Map<String, String>> kept = DatabasePasswords.find(file, List.of(NAME));
            if (kept.isPresent()) {
                return Objects.requireNonNull(kept.get().get(NAME));
            }
            Files.createDirectories(data);
            Map<String, String> made = DatabasePasswords.generate(List.of(NAME));
            DatabasePasswords.save(file, made);
            return Objects.requireNonNull(made.get(NAME));
        } catch (IOException e) {
            throw new StartFailure("Cannot keep a secret in " + file + ": " + e.getMessage(), e);
        }
    }
}
