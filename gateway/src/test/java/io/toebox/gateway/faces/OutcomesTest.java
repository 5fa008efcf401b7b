package io.toebox.gateway.faces;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.door.DoorAddress;
import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of a pair: one key, some seconds to take it back, told once. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@Tag("long")
class OutcomesTest {

    /** More than a note can be taken back in, and than a refused one waits for. */
    private static final long LONG_ENOUGH_MS = 12_000;

    /** Of what the page loaded; what a browser does without a network is left to the browser. */
    private static final String NOT_KEPT = """
            async loaded => {
              await navigator.serviceWorker.ready;
              const kept = await Promise.all(loaded.map(name => caches.match(name)));
              return loaded.filter((_, at) => kept[at] === undefined);
            }""";

    private record Told(String key, String body) {}

    private static InstalledChromium chromium;

    private final List<Told> told = new ArrayList<>();
    private int status = 201;

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    private OpenPage clerk() {
        var visit = new OpenPage(chromium.browser, options -> {});
        visit.page.clock().install();
        hear(visit);
        Clerk.signedIn(visit);
        visit.page.clock().resume();
        return Clerk.withBox(visit);
    }

    private void hear(OpenPage visit) {
        visit.page.route("**/v1/outcomes", route -> {
            told.add(new Told(
                    route.request().headers().get("idempotency-key"),
                    route.request().postData()));
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/json")
                    .setBody(
                            status == 201
                                    ? "{\"items\":[{\"id\":\"1\"}]}"
                                    : "{\"title\":\"No\",\"status\":%d,\"detail\":\"Said by the API.\"}"
                                            .formatted(status)));
        });
    }

    private static void wait(OpenPage visit) {
        visit.page.clock().fastForward(LONG_ENOUGH_MS);
    }

    @Test
    void aPairThatCameBackIsToldWithItsReasonAndItsFeelOnce() {
        try (var visit = clerk()) {
            visit.page.keyboard().press("4");
            visit.page
                    .getByText("Choose why it came back, then press Sent back again.")
                    .waitFor();
            visit.page.getByLabel("Why it came back").selectOption("too-short");
            visit.page.getByLabel("Felt: Length").selectOption("tight");
            visit.page.keyboard().press("4");
            visit.page.getByText("Noted: Brooks Ghost 16 EU 44.5 D: Sent back.").waitFor();
            assertThat(told).as("it can still be taken back").isEmpty();
            visit.page.keyboard().press("l");
            assertThat(visit.page.locator("#lacing").boundingBox().y)
                    .as("in sight, at once")
                    .isLessThan(400);
            assertThat(visit.barriers()).isEmpty();
            visit.page.waitForResponse("**/v1/outcomes", () -> wait(visit));
            wait(visit);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().key()).matches("\"[0-9a-f-]{36}\"");
            assertThat(told.getFirst().body())
                    .isEqualTo(
                            "{\"slug\":\"brooks-ghost-16\",\"sizeScale\":\"us-men\",\"size\":10.5,\"event\":\"returned\",\"width\":\"D\",\"reason\":\"too-short\",\"feels\":[{\"zone\":\"length\",\"feel\":\"tight\"}],\"recommendationId\":\"rec-1\"}");
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void whatIsTakenBackIsNeverTold() {
        try (var visit = clerk()) {
            visit.page.keyboard().press("2");
            visit.button("Z Undo").waitFor();
            visit.page.keyboard().press("z");
            visit.page
                    .getByText("Taken back: Brooks Ghost 16 EU 44.5 D: Bought.")
                    .waitFor();
            visit.page.keyboard().press("1");
            visit.button("Z Undo").waitFor();
            visit.page.waitForResponse("**/v1/outcomes", () -> wait(visit));
            assertThat(told)
                    .as("what was noted next comes first")
                    .first()
                    .extracting(Told::body)
                    .asString()
                    .contains("tried");
        }
    }

    @Test
    void aScanIsNoKey() {
        try (var visit = clerk()) {
            // Its first digit by itself would say that the pair was tried on.
            visit.scan("12345670");
            visit.page.clock().runFor(1000);
            assertThat(visit.button("Z Undo").count()).isZero();
        }
    }

    @Test
    void aRefusalIsSaidAndNotAskedAgain() {
        status = 422;
        try (var visit = clerk()) {
            visit.page.keyboard().press("1");
            visit.button("Z Undo").waitFor();
            visit.page.waitForResponse("**/v1/outcomes", () -> wait(visit));
            visit.page
                    .getByText("Not taken: Brooks Ghost 16 EU 44.5 D: Tried on. Said by the API.")
                    .waitFor();
            wait(visit);
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void aKeyThatMayNotLosesNoOutcome() {
        status = 403;
        try (var visit = clerk()) {
            visit.page.keyboard().press("3");
            visit.button("Z Undo").waitFor();
            visit.page.waitForResponse("**/v1/outcomes", () -> wait(visit));
            visit.page
                    .getByText("Outcomes waiting: 1. This key may not tell outcomes.")
                    .waitFor();
            status = 201;
            visit.page.waitForResponse("**/v1/outcomes", () -> wait(visit));
            assertThat(told)
                    .extracting(Told::key)
                    .hasSize(2)
                    .containsOnly(told.getFirst().key());
        }
    }

    @Test
    void aKilledTillWithoutANetworkStillAnswersAndTellsInOrderOnceItIsBack() {
        var first = new OpenPage(chromium.browser, options -> {});
        first.page.clock().install();
        Clerk.answers(first).at(DoorAddress.of("/store"));
        first.page.getByLabel("Remember on this till").check();
        Clerk.signIn(first);
        first.page.clock().resume();
        Clerk.withBox(first);
        first.page.getByText("counted 4 min ago").waitFor();
        var loaded = first.addresses.stream()
                .filter(address -> address.matches(".*(/store|/static/bundle/.*|/style.css)"))
                .toList();
        assertThat(loaded).hasSizeGreaterThan(3);
        assertThat(first.page.evaluate(NOT_KEPT, loaded))
                .as("parts of the page the worker does not keep")
                .isEqualTo(List.of());
        for (String event : List.of("Tried on", "Bought", "Kept")) {
            first.page.getByText(event).first().click();
            first.page.getByText("Noted: Brooks Ghost 16 EU 44.5 D: " + event).waitFor();
        }
        first.hasNetwork(false);
        try (var second = first.killed()) {
            second.page
                    .clock()
                    .install(new Clock.InstallOptions().setTime(System.currentTimeMillis() + LONG_ENOUGH_MS));
            second.page.route("**/v1/**", Route::abort);
            second.at(DoorAddress.of("/store"));
            second.page.clock().resume();
            second.page.getByText("Outcomes waiting for the network: 3.").waitFor();
            assertThat(second.page.locator("#left-width").inputValue()).isEqualTo("2E");
            second.scan(Clerk.GTIN);
            second.page.getByText("from memory").waitFor();
            second.page.getByText("Length 1.6 mm short of comfortable").waitFor();
            assertThat(second.barriers()).isEmpty();
            second.page.unroute("**/v1/**");
            Clerk.answers(second);
            hear(second);
            second.hasNetwork(true);
            wait(second);
            second.page
                    .getByText("Outcomes waiting for the network")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(told)
                    .extracting(each -> each.body().replaceAll(".*\"event\":\"(\\w+)\".*", "$1"))
                    .containsExactly("tried", "bought", "kept");
            assertThat(told).extracting(Told::key).doesNotHaveDuplicates();
        }
    }

    @Test
    void aTillOfAnOlderVersionKeepsItsRunners() {
        try (var visit = new OpenPage(chromium.browser, options -> {})) {
            Clerk.answers(visit).at(DoorAddress.of("/"));
            visit.page.evaluate("""
                    new Promise(done => {
                      const request = indexedDB.open('toebox-store', 1);
                      request.onupgradeneeded = () => request.result.createObjectStore('runners', { keyPath: 'id' });
                      request.onsuccess = () => {
                        const writing = request.result.transaction('runners', 'readwrite');
                        writing.objectStore('runners').put({ id: 'r', at: Date.now(), runner: { id: 'r', scale: 'us-men', readings: { 'left-heel': '9' }, shelf: [], stock: [], missing: [], kept: {}, keptAt: 0 } });
                        writing.oncomplete = () => { request.result.close(); done(true); };
                      };
                    })""");
            visit.at(DoorAddress.of("/store"));
            Clerk.signIn(visit);
            assertThat(visit.page.locator("#left-heel").inputValue()).isEqualTo("9");
        }
    }

    @Test
    void aPairComesBackWithoutFeet() {
        var variant =
                "{\"gtin\":\"04006381333955\",\"shoe\":{\"slug\":\"brooks-ghost-16\",\"brand\":\"Brooks\",\"model\":\"Ghost"
                        + " 16\"},\"size\":{\"scale\":\"%s\",\"value\":10.5,\"label\":\"10.5\"},\"width\":\"wide\",\"widthLetter\":\"2E\"}";
        try (var visit = Clerk.at(chromium)) {
            visit.answering("/v1/variants/", 200, variant.formatted("us-men"));
            visit.scan(Clerk.GTIN);
            visit.button("3 Kept").click();
            visit.page.getByText("Noted: Brooks Ghost 16 10.5 2E: Kept.").waitFor();
            visit.answering("/v1/variants/", 200, variant.formatted("eu"));
            visit.scan("4006381333931");
            visit.page.locator(".events button[disabled]").first().waitFor();
        }
    }
}
