package io.toebox.catalog.core.shoe;

/** Whose last the shoe is built on. A men's and a women's shoe of one model are different shoes. */
public enum LastGender {
    MEN,
    WOMEN,
    UNISEX
}
