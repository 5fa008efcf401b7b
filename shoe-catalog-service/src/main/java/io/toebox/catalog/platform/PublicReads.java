package io.toebox.catalog.platform;

/** How caches may keep what everyone may read. */
public final class PublicReads {

    /** A minute fresh, ten more while it is being renewed, a day when this service is down. */
    public static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    public static final String VARY = "Accept-Language, Accept-Encoding";

    private PublicReads() {}
}
