package io.toebox.gateway.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests callers have. */
@ConfigMapping(prefix = "toebox.quota")
interface QuotaConfig {

    /** Without a key, by address: a shop full of runners behind one router is not slowed down, and nobody can copy us in an hour. */
    @WithDefault("200/10s, 20000/1d")
    String anonymous();

    /** By address, for each publishable key: what one visitor of a product page has. */
    @WithDefault("200/10s, 20000/1d")
    String publishable();

    /** For each secret key of a shop. */
    @WithDefault("2000/10s, 1000000/1d")
    String shop();

    /** For each operator's key: none that people or their programs ever reach. */
    @WithDefault("50000/10s, 100000000/1d")
    String operator();

    /** For what answers only once, by address, in addition: guessing a code is hopeless then. */
    @WithDefault("20/10m")
    String codes();
}
