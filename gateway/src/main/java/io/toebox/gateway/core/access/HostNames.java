package io.toebox.gateway.core.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The names this product is called by. A page whose name was pointed at this machine (DNS rebinding) has another name in
 * {@code Host}, and is thereby told apart from a page of ours.
 */
public final class HostNames {

    private final Set<String> names;

    /** @param names without ports, in any letter case; addresses of IPv6 in brackets */
    public HostNames(Collection<String> names) {
        this.names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a request with this {@code Host} is for us.
     *
     * @param authority name or address with or without a port
     * @param reached the address at which the request came in: who names just that has looked up no name; null when unknown
     */
    public boolean areOurs(String authority, @Nullable String reached) {
        String host = withoutPort(authority.toLowerCase(Locale.ROOT));
        return names.contains(host) || reached != null && host.equals(literal(reached.toLowerCase(Locale.ROOT)));
    }

    private static String literal(String address) {
        int zone = address.indexOf('%');
        String bare = zone < 0 ? address : address.substring(0, zone);
        return bare.contains(":") ? "[" + bare + "]" : bare;
    }

    private static String withoutPort(String authority) {
        int end = authority.startsWith("[") ? authority.indexOf(']') + 1 : authority.indexOf(':');
        return end <= 0 ? authority : authority.substring(0, end);
    }
}
