package io.toebox.fit.catalogue;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the catalogue is and how often it is asked. */
@ConfigMapping(prefix = "toebox.catalogue")
interface CatalogueConfig {

    /** Base address of the catalogue service, for example {@code http://127.0.0.1:8081}. */
    URI url();

    /** Pause between two questions for changes; a changed shoe is recommended at most this much later. */
    @WithDefault("PT2S")
    Duration pollEvery();

    /** Pause while no snapshot is known at all: short, because nothing can be answered until then. */
    @WithDefault("PT0.2S")
    Duration pollFirst();
}
