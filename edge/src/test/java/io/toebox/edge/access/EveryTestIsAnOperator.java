package io.toebox.edge.access;

import java.util.List;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * Tests of a service are about what it does, so they may do everything, unless they say who they are with a header of their own
 * or nobody with {@code given().noFilters()}.
 */
public final class EveryTestIsAnOperator implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(List.of((request, response, chain) -> {
            if (!request.getHeaders().hasHeaderWithName("Authorization")) {
                request.header("Authorization", Callers.authorization(Caller.OPERATOR));
            }
            return chain.next(request, response);
        }));
    }
}
