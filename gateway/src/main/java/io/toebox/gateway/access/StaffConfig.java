package io.toebox.gateway.access;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whose tokens let staff in beside keys (OpenID Connect); nobody's when no issuer is named. */
@ConfigMapping(prefix = "toebox.oidc")
interface StaffConfig {

    /** The issuer as its tokens name it; what it signs with is found from there, or at {@link #jwks()}. */
    Optional<String> issuer();

    /** Where the issuer's public keys are, when {@code <issuer>/.well-known/openid-configuration} is not to be asked. */
    Optional<String> jwks();

    /** Whom a token has to be for. */
    @WithDefault("toebox")
    String audience();

    /** As what the console asks the issuer to sign staff in; without one it takes keys only. */
    Optional<String> client();

    /** The claim with the name of the shop whose staff this is. */
    @WithDefault("toebox_shop")
    String shopClaim();

    /** The claim that is {@code true} for those who run the product. */
    @WithDefault("toebox_operator")
    String operatorClaim();
}
