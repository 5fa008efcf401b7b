package io.toebox.edge.access;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the gateway has found out.
 *
 * @param shop the shop whose key it is; null for everybody else
 */
public record Caller(Role role, @Nullable String shop) {

    /** Somebody without a key. */
    public static final Caller ANYBODY = new Caller(Role.ANYBODY, null);

    public static final Caller OPERATOR = new Caller(Role.OPERATOR, null);

    /** One of our own services. */
    public static final Caller SERVICE = new Caller(Role.SERVICE, null);

    /** What a caller is. */
    public enum Role {
        ANYBODY,
        /** The page of a shop: its publishable key. */
        SHELF,
        /** The shop itself: a secret key. */
        SHOP,
        OPERATOR,
        SERVICE
    }

    /** @throws IllegalArgumentException unless a shop is named exactly by those that belong to one */
    public Caller {
        boolean ofShop = role == Role.SHELF || role == Role.SHOP;
        if (ofShop != (shop != null)) {
            throw new IllegalArgumentException(
                    "A caller of role %s %s".formatted(role, ofShop ? "names its shop" : "has no shop"));
        }
    }

    /** Whether operations of this kind are for this caller at all. */
    public boolean mayUse(Access access) {
        return switch (access) {
            case PUBLIC -> true;
            case SHOP -> role == Role.SHOP || role == Role.OPERATOR;
            case OPERATOR -> role == Role.OPERATOR;
            case INTERNAL -> role == Role.SERVICE;
        };
    }

    /** Whether the caller may know that this shop is there. An operator may know all. */
    public boolean maySee(String named) {
        return role == Role.OPERATOR || role == Role.SERVICE || Objects.equals(shop, named);
    }

    /** How the caller is called where it is kept who wrote something. */
    public String name() {
        return switch (role) {
            case ANYBODY -> "anybody";
            case OPERATOR -> "operator";
            case SERVICE -> "service";
            case SHELF, SHOP -> Objects.requireNonNull(shop);
        };
    }
}
