package io.toebox.gateway.core.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every key that is good now. */
public final class KeyRing {

    /** No key at all. */
    public static final KeyRing EMPTY = new KeyRing(Map.of());

    private final Map<String, ApiKey> byHash;
    private final Set<String> origins;

    /** @param byHash keys by {@link KeyText#hash} */
    public KeyRing(Map<String, ApiKey> byHash) {
        this.byHash = Map.copyOf(byHash);
        this.origins = byHash.values().stream()
                .map(ApiKey::origins)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The key of this {@link KeyText#hash}. */
    public Optional<ApiKey> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    /** Whether pages of this origin may use some key: all that can be said before a browser sends one. */
    public boolean knowsOrigin(String origin) {
        return origins.contains(origin);
    }

    public int size() {
        return byHash.size();
    }
}
