package io.toebox.catalog.sizes;

import io.toebox.catalog.core.shoe.LastGender;

/** The sex of a last that width letters stand on; letters of unisex shoes have no table. */
enum Sex {
    MEN(LastGender.MEN),
    WOMEN(LastGender.WOMEN);

    private final LastGender last;

    Sex(LastGender last) {
        this.last = last;
    }

    LastGender last() {
        return last;
    }
}
