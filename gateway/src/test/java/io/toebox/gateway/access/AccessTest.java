package io.toebox.gateway.access;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.access.Caller;
import io.toebox.edge.access.Callers;
import io.toebox.gateway.access.KeysCommand.Refused;
import io.toebox.gateway.access.MadeKeys.Made;
import io.toebox.gateway.door.DoorAddress;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys over HTTP; behind the gateway stands a service that tells what it was sent. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class AccessTest {

    private static final String PAGE = "https://shop.example";
    private static final String STOCK = "/v1/shops/lauf-laden/stock";
    private static final Caller SHOP = new Caller(Caller.Role.SHOP, "lauf-laden");
    private static final Caller SHELF = new Caller(Caller.Role.SHELF, "lauf-laden");

    @Inject
    DataSource database;

    private final URI gateway = DoorAddress.of("/");

    @BeforeEach
    void noKeys() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from api_key")) {
            delete.executeUpdate();
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,/v1/imports", "GET," + STOCK, "DELETE,/v1/shoes/brooks-ghost-16", "PUT,/v1/shoes/unknown"})
    void whatIsNotPublicNeedsAKeyBeforeAnythingIsLookedUp(String method, String path) {
        for (String key :
                new String[] {"", "sk_live_", "x", "sk_live_" + "A".repeat(43), "pk_test_" + "A".repeat(43)}) {
            var request = key.isEmpty() ? given() : given().header("X-API-Key", key);
            var answer = request.request(method, path);

            assertThat(answer.statusCode()).as(key).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("ApiKey header=\"X-API-Key\"");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unauthenticated");
        }
    }

    @Test
    void aKeyThatIsNotKnownIsNeverOverlooked() {
        assertThat(with("sk_live_" + "B".repeat(43)).get("/v1/shoes").statusCode())
                .isEqualTo(401);
        assertThat(given().get("/v1/shoes").statusCode()).isEqualTo(200);
    }

    @Test
    void theServiceLearnsWhoAsksAndNeverTheKey() {
        String secret = MadeKeys.key(database, "--shop", "lauf-laden");
        String operator = MadeKeys.key(database, "--operator");
        String publishable = MadeKeys.key(database, "--shop", "lauf-laden", "--publishable", "--origin", PAGE);

        assertThat(caller(with(secret).get(STOCK))).contains(SHOP);
        assertThat(caller(with(secret).get("/v1/shoes"))).contains(SHOP);
        assertThat(caller(with(operator).delete("/v1/shoes/a"))).contains(Caller.OPERATOR);
        assertThat(caller(with(publishable).get("/v1/shoes"))).contains(SHELF);
        assertThat(caller(given().get("/v1/shoes"))).isEmpty();
        assertThat(with(secret).get(STOCK).asString()).doesNotContain(secret);
    }

    @Test
    void nobodyBringsATokenAlong() {
        var answer = given().header("Authorization", Callers.authorization(Caller.OPERATOR))
                .get("/v1/shoes");
        assertThat(caller(answer)).isEmpty();
        assertThat(given().header("Authorization", Callers.authorization(Caller.OPERATOR))
                        .delete("/v1/shoes/a")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aKeyOpensWhatItWasMadeFor() {
        String shop = MadeKeys.key(database, "--shop", "lauf-laden");
        String page = MadeKeys.key(database, "--shop", "lauf-laden", "--publishable", "--origin", PAGE);
        String test = MadeKeys.key(database, "--shop", "lauf-laden", "--test");
        String reader = MadeKeys.key(database, "--shop", "lauf-laden", "--scope", "catalog:read");

        assertThat(with(shop).delete("/v1/shoes/a").statusCode()).isEqualTo(403);
        assertThat(with(page).get(STOCK).statusCode()).isEqualTo(403);
        assertThat(with(test).get(STOCK).statusCode()).isEqualTo(200);
        assertThat(with(test).delete(STOCK + "/00195394123456").statusCode()).isEqualTo(403);
        assertThat(with(reader).get(STOCK).statusCode()).isEqualTo(200);
        assertThat(with(reader).delete(STOCK + "/00195394123456").statusCode()).isEqualTo(403);
        assertThat(caller(with(reader).get("/v1/shoes")))
                .as("no right to the shelf")
                .contains(Caller.ANYBODY);
    }

    @Test
    void aRevokedKeyIsOverWithoutARestart() throws SQLException, Refused {
        Made key = MadeKeys.make(database, "--shop", "lauf-laden");
        assertThat(with(key.text()).get(STOCK).statusCode()).isEqualTo(200);

        MadeKeys.run(database, "revoke", key.id().toString());

        Eventually.eventually(() -> with(key.text()).get(STOCK).statusCode() == 401, Duration.ofSeconds(10));
    }

    @Test
    void twoKeysLiveToChangeOverAndNotThree() throws SQLException, Refused {
        Made old = MadeKeys.make(database, "--shop", "lauf-laden");
        String young = MadeKeys.key(database, "--shop", "lauf-laden");
        assertThat(with(old.text()).get(STOCK).statusCode()).isEqualTo(200);
        assertThat(with(young).get(STOCK).statusCode()).isEqualTo(200);

        assertThatThrownBy(() -> MadeKeys.run(database, "create", "--shop", "lauf-laden"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 such keys");
        MadeKeys.run(database, "revoke", old.id().toString());
        MadeKeys.key(database, "--shop", "lauf-laden");
    }

    @Test
    void whatIsKeptOfAKeyOpensNothing() throws SQLException {
        MadeKeys.key(database, "--operator");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select hash, hint from api_key");
                var rows = query.executeQuery()) {
            assertThat(rows.next()).isTrue();
            for (int column : new int[] {1, 2}) {
                assertThat(with(rows.getString(column).replace('…', '.'))
                                .get("/v1/audit")
                                .statusCode())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void aPageOfTheKeysOriginMayReadTheAnswer() {
        String key = MadeKeys.key(database, "--shop", "lauf-laden", "--publishable", "--origin", PAGE);

        var answer = with(key).header("Origin", PAGE).get("/v1/shoes");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.header("Vary")).contains("Origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(preflight(PAGE, "POST").header("Access-Control-Allow-Origin"))
                .isEqualTo(PAGE);
        assertThat(preflight(PAGE, "POST").header("Access-Control-Allow-Headers"))
                .contains("X-API-Key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://shop.example",
                "https://shop.example:8443",
                "https://shop.example.evil.example",
                "null"
            })
    void aPageOfAnotherOriginMayNot(String origin) {
        String key = MadeKeys.key(database, "--shop", "lauf-laden", "--publishable", "--origin", PAGE);

        var answer = with(key).header("Origin", origin).get("/v1/shoes");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/origin-not-allowed");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(preflight(origin, "POST").statusCode()).isEqualTo(403);
        assertThat(preflight(origin, "POST").header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void aSecretKeyBelongsIntoNoPageButOurs() {
        String key = MadeKeys.key(database, "--shop", "lauf-laden");

        assertThat(with(key).header("Origin", PAGE).get(STOCK).statusCode()).isEqualTo(403);
        assertThat(with(key)
                        .header("Origin", "http://" + gateway.getAuthority())
                        .get(STOCK)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyPageMayReadWhatIsPublicAndAskNothingElse() {
        var read = given().header("Origin", "https://anybody.example").get("/v1/shoes");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(read.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");

        var asked = given().header("Origin", "https://anybody.example")
                .contentType("application/json")
                .body("{}")
                .post("/v1/fits");
        assertThat(asked.header("Access-Control-Allow-Origin")).isNull();
        assertThat(asked.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.nip.io", "10.0.0.1"})
    void aHostThatIsNotOursIsRefused(String host) {
        for (String path : new String[] {"/v1/shoes", "/", "/openapi.json", "/v1/imports"}) {
            var answer = given().header("Host", host).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(421);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/misdirected-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8080", "[::1]:8080"})
    void ourOwnNamesAreHeard(String host) {
        assertThat(given().header("Host", host).get("/v1/shoes").statusCode()).isEqualTo(200);
    }

    private static RequestSpecification with(String key) {
        return given().header("X-API-Key", key);
    }

    private static Response preflight(String origin, String method) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "x-api-key, content-type")
                .options("/v1/recommendations");
    }

    private static Optional<Caller> caller(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        String header = answer.jsonPath().getString("headers.Authorization[0]");
        return header == null ? Optional.empty() : Callers.tokens().read(header);
    }
}
