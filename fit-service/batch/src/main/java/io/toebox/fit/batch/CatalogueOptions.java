package io.toebox.fit.batch;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which catalogue and which shop a command looks at. */
final class CatalogueOptions {

    @Option(
            names = "--catalogue",
            paramLabel = "ADDRESS|FILE",
            defaultValue = "http://localhost:8081",
            description = "the running catalogue, or a file of its snapshot (default: ${DEFAULT-VALUE})")
    String catalogue = "";

    @Option(names = "--shop", paramLabel = "NAME", description = "whose shelf; without, every shoe in every size")
    @Nullable
    String shop;

    byte[] snapshot() throws InterruptedException {
        return SnapshotSource.read(
                catalogue,
                Optional.ofNullable(System.getenv("TOEBOX_TOKEN_KEY")).filter(key -> !key.isBlank()));
    }
}
