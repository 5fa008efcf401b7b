package io.toebox.catalog.access;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Who may write. */
@ConfigMapping(prefix = "toebox.access")
interface AccessConfig {

    /**
     * Keys as {@code name:hash}, separated by commas; the hash is the SHA-256 of the key in hexadecimal. The name stands in
     * the audit. Without any, only callers on this machine may write.
     */
    Optional<String> writeKeys();
}
