package io.toebox.gateway.door;

import java.net.URI;

/** Where the front door of a test is, which is not where the framework's own server would be. */
public final class DoorAddress {

    private DoorAddress() {}

    /** @param path with its leading slash */
    public static URI of(String path) {
        return URI.create(System.getProperty("test.url") + path);
    }
}
