package io.toebox.gateway.faces;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.gateway.door.DoorAddress;
import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;

/** The element on a shop's page, which is of another origin and not ours to break. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@Tag("long")
class ElementTest {

    private static final URI SHOP = URI.create("http://shop.example/ghost");
    private static final String SHOP_PAGE = """
            <!doctype html><html lang="%s"><head><title>Shop</title></head><body class="shop"><main><h1>Ghost 16</h1>
            <label>Size <select id="size"><option value="">Choose</option><option value="a">EU 44</option><option value="b">EU 44.5</option><option value="c" disabled>EU 45</option></select></label>
            <toebox-fit style="display:block;min-height:44px" data-key="pk_test_1" data-gtin="4006381333931" data-size-select="#size" %s></toebox-fit><p id="below">Below</p></main>%s</body></html>""";
    private static final String ANSWER = """
            {"items":[{"asked":{"gtin":"4006381333931"},"shoe":{"slug":"brooks-ghost-16"},"outcome":"recommended","likelihood":"likely",
            "fitProbability":0.81,"size":{"label":"EU %s"},"width":{"letter":"D"}}]}""";

    private static InstalledChromium chromium;

    private final URI loader = DoorAddress.of("/embed/v1/toebox-fit.js");

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    private OpenPage shopper(String language, String attributes, String script) {
        var visit = new OpenPage(chromium.browser, options -> {});
        visit.page.route(
                "http://shop.example/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=utf-8")
                        .setBody(SHOP_PAGE.formatted(language, attributes, script))));
        return visit;
    }

    private OpenPage shopper() {
        return shopper("en", "", script());
    }

    private String script() {
        return "<script type=\"module\" crossorigin=\"anonymous\" src=\"%s\"></script>".formatted(loader);
    }

    private static void askByFeet(OpenPage visit) {
        visit.button("My size?").click();
        visit.page.getByLabel("My feet").check();
        visit.page.getByLabel("Length in mm").first().fill("271");
        visit.button("Show my size").click();
    }

    @Test
    void theAnswerSetsTheShopsField() {
        try (var visit = shopper()
                .answering("/v1/recommendations", 200, ANSWER.formatted("44.5"))
                .at(SHOP)) {
            visit.page.evaluate(
                    "window.heard = []; document.addEventListener('change', e => heard.push('change ' + e.target.value));"
                            + "['fit:open','fit:recommendation','fit:select','fit:close'].forEach(t => document.addEventListener(t, e => heard.push(t + ' ' + JSON.stringify(e.detail))))");
            askByFeet(visit);
            visit.button("Choose EU 44.5 D").waitFor();
            assertThat(visit.barriers()).isEmpty();
            visit.keepPicture("element");
            visit.button("Choose EU 44.5 D").click();
            visit.page.waitForFunction("() => document.querySelector('#size').value === 'b'");
            assertThat(String.valueOf(visit.page.evaluate("heard.join('|')")))
                    .contains("fit:open", "fit:recommendation", "fit:select", "change b", "fit:close")
                    .doesNotContain("271");
            assertThat(visit.page.evaluate("document.activeElement.tagName")).isEqualTo("TOEBOX-FIT");
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void aSizeThatCannotBeBoughtIsSaidAndNotChosen() {
        try (var visit = shopper()
                .answering("/v1/recommendations", 200, ANSWER.formatted("45"))
                .at(SHOP)) {
            askByFeet(visit);
            visit.button("Choose EU 45 D").click();
            visit.page.getByText("This shop does not list EU 45 D here.").waitFor();
            assertThat(visit.page.locator("#size").inputValue()).isEmpty();
        }
    }

    @Test
    void theShopMaySayNo() {
        try (var visit = shopper()
                .answering("/v1/recommendations", 200, ANSWER.formatted("44.5"))
                .at(SHOP)) {
            visit.page.evaluate("document.addEventListener('fit:select', e => e.preventDefault())");
            askByFeet(visit);
            visit.button("Choose EU 44.5 D").click();
            visit.page
                    .locator("dialog")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(visit.page.locator("#size").inputValue()).isEmpty();
        }
    }

    @Test
    void aShoeOneKnowsIsTwoTaps() {
        try (var visit = shopper()
                .answering(
                        "/v1/shoes",
                        200,
                        "{\"items\":[{\"slug\":\"brooks-ghost-15\",\"brand\":\"Brooks\",\"model\":\"Ghost 15\"}]}")
                .answering("/v1/recommendations", 200, ANSWER.formatted("44.5"))
                .at(SHOP)) {
            visit.button("My size?").click();
            visit.page.getByLabel("Name of a running shoe you own").fill("ghost");
            visit.button("Brooks Ghost 15").click();
            visit.answering(
                    "/v1/size-conversions?from=uk&value=9.5&to=us-men&lastGender=men&brand=Brooks",
                    200,
                    "{\"matches\":[{\"size\":{\"scale\":\"us-men\",\"value\":10.5,\"label\":\"10.5\"}}]}");
            visit.page.getByLabel("Sizes in").selectOption("uk");
            visit.keepLook("panel-shoe");
            visit.page.getByLabel("Its size").fill("9.5");
            visit.page.keyboard().press("Enter");
            visit.page.getByText("Likely to fit (81 in 100).").waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "404", "429", "500", "503"})
    void itHidesWhenTheApiRefuses(int status) {
        try (var visit = shopper()
                .answering("/v1/recommendations", status, "{\"title\":\"No\",\"status\":" + status + "}")
                .at(SHOP)) {
            askByFeet(visit);
            visit.page.waitForFunction("() => document.querySelector('toebox-fit').hidden");
            assertThat(visit.page.locator("toebox-fit").isHidden())
                    .as("also where the shop keeps its height free")
                    .isTrue();
            assertThat(visit.page.locator("dialog").count()).isZero();
        }
    }

    @Test
    void itHidesWhenTheApiIsSlow() {
        try (var visit = shopper().at(SHOP)) {
            visit.page.route("**/v1/recommendations", route -> {}); // never answers
            askByFeet(visit);
            visit.page.waitForFunction("() => document.querySelector('toebox-fit').hidden");
        }
    }

    @Test
    void nothingIsAskedBeforeThePressAndNothingShifts() {
        try (var visit = shopper("en", "", "").at(SHOP)) {
            visit.page.addScriptTag(new com.microsoft.playwright.Page.AddScriptTagOptions()
                    .setUrl(loader.toString())
                    .setType("module"));
            visit.button("My size?").waitFor();
            BoundingBox button = visit.button("My size?").boundingBox();
            assertThat(button.height).isEqualTo(44);
            assertThat(visit.addresses)
                    .filteredOn(address -> !address.startsWith("http://shop.example"))
                    .isEqualTo(List.of(loader.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "data-gtin=''", "data-locale='xx-nonsense' data-size-select='###' data-units='furlongs'"})
    void oddAttributesNeverThrow(String attributes) {
        try (var visit = shopper("de", attributes, script()).at(SHOP)) {
            visit.page.waitForFunction("() => customElements.get('toebox-fit') !== undefined");
            visit.page.evaluate(
                    "const e = document.querySelector('toebox-fit'); e.dataset.gtin = ''; e.dataset.locale = 'fr'; e.dataset.gtin = '1'; e.remove(); document.body.append(e)");
            visit.button("Ma pointure\u202f?").waitFor();
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void escapeClosesAndNothingIsKeptWithoutConsent() {
        try (var visit = shopper()
                .answering("/v1/recommendations", 200, ANSWER.formatted("44.5"))
                .at(SHOP)) {
            askByFeet(visit);
            visit.button("Choose EU 44.5 D").waitFor();
            visit.page.keyboard().press("Escape");
            assertThat(visit.page.locator("dialog").count()).isZero();
            assertThat(visit.page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void theGermanPanelHasNoBarriers() {
        try (var visit = shopper("de", "data-consent=\"functional\"", script()).at(SHOP)) {
            visit.page.setViewportSize(320, 640);
            visit.button("Meine Größe?").click();
            visit.page.getByLabel("Meine Füße").check();
            assertThat(visit.barriers()).isEmpty();
            visit.button("Meine Größe zeigen").click();
            visit.page.getByText("Geben Sie die Länge eines Fußes ein.").waitFor();
            visit.keepLook("panel-de-320");
            assertThat(visit.barriers()).isEmpty();
        }
    }
}
