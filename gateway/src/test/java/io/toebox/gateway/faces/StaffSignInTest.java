package io.toebox.gateway.faces;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.access.Issuer;
import io.toebox.gateway.door.DoorAddress;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff of a shop sign in at their issuer, there and back in a real browser; the gateway checks the tokens that come of it. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@WithTestResource(Issuer.class)
@Tag("long")
class StaffSignInTest {

    private static InstalledChromium chromium;

    private final String issuer = Issuer.address();
    private final URI store = DoorAddress.of("/store");
    private final List<String> bearers = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    /** The first question, whether the shop is theirs, goes through the gateway; the shelf is laid down. */
    private OpenPage visitor() {
        var visit = Clerk.answers(new OpenPage(chromium.browser, options -> {}));
        visit.page.route("**/v1/shops/**", route -> {
            bearers.add(route.request().headers().get("authorization"));
            if (route.request().url().endsWith("limit=1")) {
                route.resume();
            } else {
                route.fallback();
            }
        });
        return visit;
    }

    private String signInButton() {
        return "Sign in at " + URI.create(issuer).getAuthority();
    }

    @Test
    void onlyTheConsoleMayAskTheIssuer() {
        assertThat(given().get("/store").header("Content-Security-Policy"))
                .contains("connect-src 'self' " + issuer + ";");
        assertThat(given().get("/").header("Content-Security-Policy")).contains("connect-src 'self';");
    }

    @Test
    void thereAndBackStaffIsSignedInUntilItSignsOut() {
        try (var visit = visitor().at(store)) {
            assertThat(visit.barriers()).isEmpty();
            visit.keepLook("staff-sign-in");
            visit.page.locator("#staff-name").fill("Lauf-Laden");
            visit.page.clock().install();
            visit.button(signInButton()).click();
            visit.page.locator("#left-heel").waitFor();
            assertThat(visit.page.locator("h1").innerText()).isEqualTo("Lauf-Laden");
            assertThat(visit.page.url()).isEqualTo(store.toString());
            assertThat(bearers).isNotEmpty().allSatisfy(bearer -> assertThat(bearer)
                    .startsWith("Bearer ey"));
            assertThat(visit.page.evaluate("JSON.stringify(localStorage)"))
                    .as("a till remembers no token")
                    .isEqualTo("{}");

            visit.page.reload();
            visit.page.locator("#left-heel").waitFor();
            String first = bearers.getLast();
            visit.page.clock().fastForward(65_000);
            visit.page.locator("#left-heel").fill("10");
            visit.page.clock().runFor(1000);
            // Renewed before it ends.
            visit.page.waitForCondition(() -> !bearers.getLast().equals(first));

            // The issuer renews once here; then the sign-in is over, and is said to be.
            visit.page.clock().fastForward(120_000);
            visit.page.locator("#left-heel").fill("11");
            visit.page.clock().runFor(1000);
            visit.page.getByText("Your sign-in has ended.").waitFor();

            visit.button(signInButton()).click();
            visit.page.locator("#left-heel").waitFor();
            assertThat(visit.page.locator("#left-heel").inputValue())
                    .as("nobody is lost")
                    .isEqualTo("11");
            // At the issuer too, and back.
            visit.page.waitForRequest(
                    issuer + "/leave?**", () -> visit.button("Sign out").click());
            visit.page.waitForFunction(
                    "() => sessionStorage.length === 0 && document.querySelector('#staff-name') !== null");
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void anAnswerNobodyAskedForIsNotTaken() {
        try (var visit = visitor()) {
            visit.at(URI.create(store + "?code=code-0&state=elsewhere"));
            visit.page.getByText("The sign-in was not completed. Try again.").waitFor();
            assertThat(visit.page.url()).isEqualTo(store.toString());
            // Of an issuer that says something of another way there.
            visit.page.route(
                    issuer + "/token",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(
                                    "{\"access_token\":\"a.b.c\",\"id_token\":\"" + Issuer.anybodysIdToken() + "\"}")));
            visit.button(signInButton()).click();
            visit.page.getByText("The sign-in was not completed. Try again.").waitFor();
            visit.page.route(issuer + "/.well-known/**", Route::abort);
            visit.button(signInButton()).click();
            visit.page.getByText("cannot be reached. Is the network up?").waitFor();
            visit.page.getByText("With the key of the shop instead").click();
            assertThat(visit.barriers()).isEmpty();
            assertThat(bearers).isEmpty();
        }
    }
}
