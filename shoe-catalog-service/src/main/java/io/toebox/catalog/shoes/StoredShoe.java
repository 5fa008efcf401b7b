package io.toebox.catalog.shoes;

import java.time.Instant;

import io.toebox.catalog.core.shoe.Shoe;

/** A shoe as the catalogue holds it. */
public record StoredShoe(Shoe shoe, Instant updatedAt) {

    /** The name of the shoe in addresses. */
    public String slug() {
        return shoe.identity().slug();
    }
}
