package io.toebox.fit.catalogue;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the catalogue is and how it is followed. */
@ConfigMapping(prefix = "toebox.catalogue")
interface CatalogueConfig {

    /** Base address of the catalogue service, for example {@code http://127.0.0.1:8081}. */
    URI url();

    /** How long the catalogue holds a question for changes while there are none, at most 30 s; so old an answer gets in peace. */
    @WithDefault("PT10S")
    Duration waitForChanges();

    /** An answer about changes later than this after the agreed wait, or one that stops half way for as long, is none. */
    @WithDefault("PT10S")
    Duration answerWithin();

    /** Shortest time from one new state to the next: changes that come in between come together. */
    @WithDefault("PT1S")
    Duration gather();

    /** Pause after the catalogue did not answer. */
    @WithDefault("PT2S")
    Duration retryAfter();

    /** The same while no snapshot is known at all: short, because nothing can be answered until then. */
    @WithDefault("PT0.2S")
    Duration retryFirst();

    /** Pause after something could not be stored; then a new snapshot is, once the database is there. */
    @WithDefault("PT1M")
    Duration storeAgain();
}
