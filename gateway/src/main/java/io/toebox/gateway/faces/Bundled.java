package io.toebox.gateway.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What was bundled when the gateway was built. */
final class Bundled {

    private Bundled() {}

    /** @throws IllegalStateException when the build left it out */
    static String text(String path) {
        return find(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(path + " is missing"));
    }

    static Optional<byte[]> find(String path) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
