package io.toebox.edge.access;

import java.util.Arrays;
import java.util.Optional;

import io.toebox.edge.vocabulary.Spelling;

/** Whom an operation is for, as the contract says in {@code x-access}. */
public enum Access {
    /** Everybody; naming a shop in it takes a key of that shop. */
    PUBLIC,
    /** Whoever holds a secret key of a shop, about what is that shop's; and operators. */
    SHOP,
    /** Whoever holds an operator's key: what all shops share. */
    OPERATOR,
    /** Our own services among each other; the gateway does not lead there. */
    INTERNAL;

    /** The extension in the contract. */
    public static final String EXTENSION = "x-access";

    public static Optional<Access> find(String text) {
        return Arrays.stream(values())
                .filter(access -> Spelling.of(access).equals(text))
                .findFirst();
    }
}
