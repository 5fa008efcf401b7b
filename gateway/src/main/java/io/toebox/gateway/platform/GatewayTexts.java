package io.toebox.gateway.platform;

import io.toebox.edge.language.Texts;

/** What only the gateway says when it refuses. */
public final class GatewayTexts {

    /** The texts of {@code problems/gateway_*.properties}. */
    public static final Texts GATEWAY = Texts.load("problems/gateway");

    private GatewayTexts() {}
}
