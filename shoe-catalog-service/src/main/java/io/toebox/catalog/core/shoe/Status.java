package io.toebox.catalog.core.shoe;

/** Whether the maker still sells the model. */
public enum Status {
    CURRENT,
    DISCONTINUED
}
