package io.toebox.catalog.platform;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How large a body may be. */
@ConfigMapping(prefix = "toebox.http")
interface BodyLimits {

    /** Everywhere else. */
    MemorySize maxBodySize();

    /** By address, of which a part such as {@code :slug} stands for any. None exceeds the server's own limit. */
    Map<String, MemorySize> largerBodies();
}
