package io.toebox.catalog.stock;

/** Why a count cannot be taken over: the field, what was read there and what to do. */
final class RefusedCount extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final String read;

    RefusedCount(String field, String code, String read, String action) {
        super(action);
        this.field = field;
        this.code = code;
        this.read = read;
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

    String action() {
        return String.valueOf(getMessage());
    }
}
