package io.toebox.edge.request;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be. */
@ConfigMapping(prefix = "toebox.http")
interface BodyLimits {

    /** Everywhere else. A request is a few hundred bytes: room for every optional field and none for abuse. */
    @WithDefault("64K")
    MemorySize maxBodySize();

    /** By address, of which a part such as {@code :slug} stands for any. None exceeds the server's own limit. */
    Map<String, MemorySize> largerBodies();
}
