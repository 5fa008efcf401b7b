package io.toebox.catalog.audit;

/**
 * Who writes and on which occasion.
 *
 * @param name the name of the key that was used, or of the part of the service that acts by itself
 * @param occasion what the write belongs to: the id of a request or of an import
 */
public record Author(String name, String occasion) {

    /** The service itself, filling an empty catalogue. */
    public static final Author STARTER = new Author("starter", "first start");
}
