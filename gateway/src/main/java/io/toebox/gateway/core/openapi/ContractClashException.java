package io.toebox.gateway.core.openapi;

/** The contracts cannot become one. The message names the services and the parts that do not fit together. */
public final class ContractClashException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContractClashException(String message) {
        super(message);
    }
}
