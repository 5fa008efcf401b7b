package io.toebox.gateway.core.access;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a key.
 *
 * @param shop the shop it belongs to; null for an operator's
 * @param isTest whether it is for trying out: it reads and recommends, and never writes
 * @param scopes what its holder may do with it
 * @param origins the pages that may use a publishable key, exactly as browsers name them
 */
public record ApiKey(
        UUID id, @Nullable String shop, Kind kind, boolean isTest, Set<Scope> scopes, Set<String> origins) {

    /** Who may have it. */
    public enum Kind {
        /** Stands in a page, so everybody knows it. */
        PUBLISHABLE,
        /** Known to a server or a till alone. */
        SECRET
    }

    /** @throws IllegalArgumentException when an operator's key would be for everybody to read */
    public ApiKey {
        if (shop == null && kind == Kind.PUBLISHABLE) {
            throw new IllegalArgumentException("An operator's key is secret.");
        }
        scopes = Set.copyOf(scopes);
        origins = Set.copyOf(origins);
    }

    public boolean isOperators() {
        return shop == null;
    }

    /** Whether it has the scope, and is such a key that it can be used. */
    public boolean allows(Scope scope) {
        boolean canWrite = kind == Kind.SECRET && !isTest;
        return scopes.contains(scope) && (canWrite || scope != Scope.CATALOG_WRITE);
    }
}
