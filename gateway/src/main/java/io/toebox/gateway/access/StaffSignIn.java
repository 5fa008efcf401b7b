package io.toebox.gateway.access;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the console sends staff to sign in, when an issuer is configured. */
@ApplicationScoped
public class StaffSignIn {

    /**
     * @param issuer address, as its tokens name it
     * @param client what the console calls itself there
     * @param shopClaim the claim of its access tokens with the shop's name
     */
    public record Place(URI issuer, String client, String shopClaim) {

        /** What the console's page has to be allowed to ask. */
        public String origin() {
            return issuer.getScheme() + "://" + issuer.getRawAuthority();
        }
    }

    private final Optional<Place> place;

    /** @throws IllegalArgumentException when the issuer is no address of the web */
    StaffSignIn(StaffConfig config) {
        place = config.issuer().filter(issuer -> !issuer.isBlank()).flatMap(issuer -> config.client()
                .filter(client -> !client.isBlank())
                .map(client -> new Place(web(issuer), client, config.shopClaim())));
    }

    /** Empty where the console takes keys only. */
    public Optional<Place> place() {
        return place;
    }

    private static URI web(String issuer) {
        var address = URI.create(issuer);
        if (address.getRawAuthority() == null || !issuer.matches("https?://\\S+")) {
            throw new IllegalArgumentException("toebox.oidc.issuer must be an address with http or https: " + issuer);
        }
        return address;
    }
}
