package io.toebox.gateway.access;

import java.net.InetAddress;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import io.toebox.gateway.core.quota.Partition;

/** With whom a request shares what is shared out. */
public final class Party {

    private Party() {}

    /** Whose turn a request takes: that of its address, and there of the key it came with. */
    public static String of(HttpServerRequest request) {
        return address(request) + " " + request.getHeader(HttpHeaders.AUTHORIZATION);
    }

    /** The address of its household, see {@link Partition#ofAddress}. */
    static String address(HttpServerRequest request) {
        var remote = request.remoteAddress();
        String host = remote == null ? null : remote.hostAddress();
        try {
            return host == null
                    ? "unknown"
                    : Partition.ofAddress(InetAddress.ofLiteral(host).getAddress());
        } catch (IllegalArgumentException e) {
            return "unknown"; // Such as a scoped address of an interface this machine does not know.
        }
    }
}
