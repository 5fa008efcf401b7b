package io.toebox.catalog.stock;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;

/** Why a count cannot be taken over: the field, what was read there and what to do. */
final class RefusedCount extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final String read;
    private final transient Sentence action;

    RefusedCount(String field, String code, String read, Sentence action) {
        super(action.in(Language.ENGLISH));
        this.field = field;
        this.code = code;
        this.read = read;
        this.action = action;
    }

    String field() {
        return field;
    }

    String code() {
        return code;
    }

    String read() {
        return read;
    }

    Sentence action() {
        return action;
    }
}
