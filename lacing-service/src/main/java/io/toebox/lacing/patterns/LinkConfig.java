package io.toebox.lacing.patterns;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.smallrye.config.ConfigMapping;

/** Where phones reach this service. */
@ConfigMapping(prefix = "toebox.links")
interface LinkConfig {

    /**
     * The gateway's address as a phone in the shop reaches it: scheme, host and port, no path. The code on a receipt starts with
     * it; without one receipts have no code. It is never taken from a request, whose Host anybody may write.
     */
    Optional<
                    @Pattern(regexp = "https?://[A-Za-z0-9.\\[\\]:-]+", message = "scheme, host and port, no path")
                    @Size(max = 100) String>
            publicAddress();
}
