package io.toebox.gateway.access;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

import io.toebox.edge.access.Caller;
import io.toebox.edge.access.Callers;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Tokens of an issuer over HTTP, in the place of keys; behind the gateway stands a service that tells what it was sent. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@WithTestResource(Issuer.class)
class StaffTokensTest {

    private static final String STOCK = "/v1/shops/lauf-laden/stock";

    @Inject
    Vertx vertx;

    @Test
    void staffActsAsItsShop() {
        String token = token(claims -> claims.setStringClaim("toebox_shop", "lauf-laden"));
        var answer = with(token, STOCK);
        assertThat(caller(answer)).contains(new Caller(Caller.Role.SHOP, "lauf-laden"));
        assertThat(answer.asString()).doesNotContain(token);
    }

    @Test
    void whoRunsTheProductIsAnOperator() {
        assertThat(caller(with(token(claims -> claims.setClaim("toebox_operator", true)), STOCK)))
                .contains(Caller.OPERATOR);
    }

    @Test
    void scopesAreThoseOfTheToken() {
        var refused = with(
                token(claims -> {
                    claims.setStringClaim("toebox_shop", "lauf-laden");
                    claims.setStringClaim("scope", "openid fit:recommend");
                }),
                STOCK);
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void whatTheIssuerDidNotSayIsAsAnUnknownKey() {
        Consumer<JwtClaims> ofShop = claims -> claims.setStringClaim("toebox_shop", "lauf-laden");
        refused(token(claims -> {}));
        refused(token(claims -> claims.setStringClaim("toebox_operator", "true")));
        refused(token(ofShop.andThen(claims -> claims.setIssuer("http://elsewhere.example"))));
        refused(token(ofShop.andThen(claims -> claims.setAudience("another-product"))));
        refused(token(ofShop.andThen(claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_000_000_000)))));
        refused(token(ofShop.andThen(claims -> claims.setExpirationTime(null))));
        refused(token(claims -> claims.setStringClaim("toebox_shop", "")));
        refused(token(claims -> claims.setStringClaim("toebox_shop", "Lauf Laden")));
        refused("no.token.at-all");
        var claims = Issuer.claims();
        ofShop.accept(claims);
        refused(Issuer.forged(claims));
    }

    /** As long as nobody knows what it signs with, a token is neither good nor bad. */
    @Test
    void anIssuerThatIsAwayRefusesNobody() throws Exception {
        var token = token(claims -> claims.setStringClaim("toebox_shop", "lauf-laden"));
        String nobody;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = "http://127.0.0.1:" + closed.getLocalPort();
        }
        for (var jwks : List.of(Optional.<String>empty(), Optional.of(nobody + "/keys"))) {
            var away = new StaffTokens(vertx, new Away(Optional.of(nobody), jwks));
            assertThat(away.find("Bearer " + token)
                            .orElseThrow()
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(20, TimeUnit.SECONDS))
                    .isInstanceOf(Keys.Found.Away.class);
        }
    }

    private record Away(Optional<String> issuer, Optional<String> jwks) implements StaffConfig {

        @Override
        public String audience() {
            return "toebox";
        }

        @Override
        public Optional<String> client() {
            return Optional.empty();
        }

        @Override
        public String shopClaim() {
            return "toebox_shop";
        }

        @Override
        public String operatorClaim() {
            return "toebox_operator";
        }
    }

    private static void refused(String token) {
        for (String path : new String[] {STOCK, "/v1/shoes"}) {
            var answer = with(token, path);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unauthenticated");
            assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        }
    }

    private static String token(Consumer<JwtClaims> more) {
        var claims = Issuer.claims();
        more.accept(claims);
        return Issuer.signed(claims);
    }

    private static Response with(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path);
    }

    private static Optional<Caller> caller(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Callers.tokens().read(answer.jsonPath().getString("headers.Authorization[0]"));
    }
}
