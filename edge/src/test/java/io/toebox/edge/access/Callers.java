package io.toebox.edge.access;

import java.time.Clock;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** Callers as services see them, for tests. */
public final class Callers {

    private Callers() {}

    /** The value of the {@code Authorization} header with which the gateway says who asks. */
    public static String authorization(Caller caller) {
        String key = ConfigProvider.getConfig().getValue("toebox.token.key", String.class);
        return InnerToken.SCHEME + new InnerToken(key, Clock.systemUTC()).sign(caller);
    }

    /** A request of one of our own services. */
    public static RequestSpecification asService() {
        return RestAssured.given().header("Authorization", authorization(Caller.SERVICE));
    }

    /** What signs and reads them. */
    public static InnerTokens tokens() {
        return new InnerTokens(() -> ConfigProvider.getConfig().getOptionalValue("toebox.token.key", String.class));
    }

    /** The shop itself. */
    public static String shop(String name) {
        return authorization(new Caller(Caller.Role.SHOP, name));
    }

    /** The page of a shop. */
    public static String shelf(String name) {
        return authorization(new Caller(Caller.Role.SHELF, name));
    }
}
