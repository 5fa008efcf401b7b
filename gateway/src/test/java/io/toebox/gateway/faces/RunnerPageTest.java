package io.toebox.gateway.faces;

import java.net.URI;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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

/** The runner's page in a real browser, by role and name. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@Tag("long")
class RunnerPageTest {

    private static final String UNKNOWN =
            "{\"type\":\"/problems/not-found\",\"title\":\"Nothing here\",\"status\":404}";
    private static final String KNOWN =
            "{\"gtin\":\"00036000291452\",\"shoe\":{\"slug\":\"brooks-ghost-16\",\"brand\":\"Brooks\",\"model\":\"Ghost"
                    + " 16\"}}";

    private static InstalledChromium chromium;

    private final URI home = DoorAddress.of("/");

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    private static OpenPage visitor() {
        return new OpenPage(chromium.browser, options -> {});
    }

    @Test
    void unitsConvertWhatWasTyped() {
        try (var visit = visitor().recommending().at(home)) {
            var length = visit.field("Left foot", "Length");
            length.fill("271");
            visit.page.getByLabel("cm", precisely()).check();
            assertThat(length.inputValue()).isEqualTo("27.1");
            visit.page.getByLabel("inches", precisely()).check();
            assertThat(length.inputValue()).isEqualTo("10.67");
            visit.page.getByLabel("mm", precisely()).check();
            assertThat(length.inputValue()).isEqualTo("271");
        }
    }

    @Test
    void aCommaIsReadAndAskedInMillimetres() {
        try (var visit = new OpenPage(chromium.browser, options -> options.setLocale("de-DE"))
                .recommending()
                .at(home)) {
            visit.page.getByLabel("cm", precisely()).check();
            visit.field("Linker Fuß", "Länge").fill("27,1");
            visit.button("Schuhe finden").click();
            visit.page.locator(".shoe.open").waitFor();
            assertThat(visit.asked.getFirst()).contains("\"lengthMm\":271,", "\"sizeSystem\":\"eu\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"036000291452", "]E0036000291452", "*036000291452", "https://id.example/01/00036000291452"})
    void aScanIntoAFieldLeavesTheFieldAsItWas(String scanned) {
        try (var visit = visitor()
                .recommending()
                .answering("/v1/variants/00036000291452", 200, KNOWN)
                .at(home)) {
            var length = visit.field("Left foot", "Length");
            length.fill("271");
            length.focus();
            visit.scan(scanned);
            visit.page.getByText("Brooks Ghost 16").waitFor();
            assertThat(length.inputValue()).isEqualTo("271");
            assertThat(visit.asked).as("nothing was submitted").isEmpty();
        }
    }

    @Test
    void aScanNeedsNoFocusAndLeavesEveryFieldAsItWas() {
        try (var visit = visitor()
                .recommending()
                .answering("/v1/variants/00036000291452", 200, KNOWN)
                .at(home)) {
            visit.scan("036000291452", "Tab");
            visit.page.getByText("Brooks Ghost 16").waitFor();
            visit.page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            var fields = visit.page.locator("input:not([type])").all();
            assertThat(fields).hasSizeGreaterThan(15);
            for (var field : fields) {
                field.fill("7");
                visit.scan("036000291452");
                assertThat(field.inputValue()).as(field.getAttribute("id")).isEqualTo("7");
            }
            assertThat(visit.asked).as("nothing was submitted").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0000, is not a whole barcode",
        "4006381333930, 4006381333931 would be a valid one",
        "0360002914522, Did you mean 036000291452?",
        "4006381333931, No shoe is known under the barcode 4006381333931"
    })
    void aScanThatLeadsNowhereIsOneSentence(String scanned, String sentence) {
        try (var visit = visitor()
                .answering("/v1/variants/", 404, UNKNOWN)
                .answering("/v1/variants/00036000291452", 200, KNOWN)
                .at(home)) {
            visit.scan(scanned);
            visit.page.getByText(sentence).waitFor();
        }
    }

    @Test
    void aKnownShoeIsToldInTheSizesOfItsBox() {
        try (var visit = new OpenPage(chromium.browser, options -> options.setLocale("de-CH"))
                .recommending()
                .answering(
                        "/v1/shoes?",
                        200,
                        "{\"items\":[{\"slug\":\"brooks-ghost-15\",\"brand\":\"Brooks\",\"model\":\"Ghost 15\"}]}")
                .answering(
                        "/v1/size-conversions", 422, "{\"title\":\"x\",\"status\":422,\"detail\":\"Said by the API.\"}")
                .at(home)) {
            visit.page.getByLabel("Ein Schuh, den ich kenne").check();
            visit.page.locator("#shoe-name").fill("ghost");
            visit.button("Brooks Ghost 15").click();
            visit.page.locator("#shoe-size").fill("99");
            visit.button("Schuhe finden").click();
            visit.page.locator("#shoe-size-error").getByText("Said by the API.").waitFor();
            visit.answering(
                    "/v1/size-conversions?from=eu&value=44%2C5&to=us-men&lastGender=men&brand=Brooks",
                    200, "{\"matches\":[{\"size\":{\"scale\":\"us-men\",\"value\":10.5,\"label\":\"10.5\"}}]}");
            visit.page.locator("#shoe-size").fill("44,5");
            visit.page.getByText("Wünsche").click();
            assertThat(visit.page.locator("#currency").inputValue()).isEqualTo("CHF");
            visit.button("Schuhe finden").click();
            visit.page.locator(".shoe.open").waitFor();
            assertThat(visit.asked.getFirst()).contains("\"slug\":\"brooks-ghost-15\",\"size\":10.5");
        }
    }

    @Test
    void peopleTypeAtTheirPace() {
        try (var visit = visitor().recommending().at(home)) {
            var length = visit.field("Left foot", "Length");
            length.pressSequentially(
                    "271", new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(60));
            length.press("Enter");
            visit.page.locator(".shoe.open").waitFor();
            assertThat(length.inputValue()).isEqualTo("271");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en, Running shoes with room for your toes, Find shoes",
        "de-CH, de, Laufschuhe mit Platz für die Zehen, Schuhe finden",
        "fr-FR, fr, Des chaussures de course avec de la place pour vos orteils, Trouver des chaussures",
        "es-MX, es, Zapatillas con espacio para sus dedos, Buscar zapatillas"
    })
    void oneLanguageAtATimeWithoutBarriers(String locale, String lang, String heading, String find) {
        try (var visit = new OpenPage(chromium.browser, options -> options.setLocale(locale))
                .recommending()
                .at(home)) {
            assertThat(visit.page.locator("html").getAttribute("lang")).isEqualTo(lang);
            assertThat(visit.page
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName(heading).setExact(true))
                            .count())
                    .isOne();
            visit.button(find).click();
            visit.page.getByRole(AriaRole.ALERT).first().waitFor();
            visit.keepLook("runner-" + lang + "-mistake");
            visit.page.locator("#left-length").fill("271");
            visit.page.locator("#right-length").fill("276");
            visit.button(find).click();
            visit.page.locator(".shoe.open").waitFor();
            visit.page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            visit.page.locator(".rows input").first().check();
            visit.page.locator(".rows input").nth(1).check();
            visit.keepLook("runner-" + lang);
            assertThat(visit.barriers()).as("with shoes").isEmpty();
            assertThat(visit.sticksOut()).isEmpty();
            assertThat(visit.page.locator("body").innerText()).doesNotContain("undefined", "{0}", "[object");
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void neitherTheEmptyPageNorAMistakeIsABarrier() {
        try (var visit = visitor().at(home)) {
            assertThat(visit.barriers()).as("empty").isEmpty();
            visit.button("Find shoes").click();
            visit.page
                    .getByText("Type the length of at least one foot, or name a shoe")
                    .waitFor();
            assertThat(visit.barriers()).as("with a mistake").isEmpty();
        }
    }

    @Test
    void changingTheLanguageKeepsWhatWasTyped() {
        try (var visit = visitor().recommending().at(home)) {
            visit.field("Left foot", "Length").fill("271");
            visit.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deutsch"))
                    .click();
            assertThat(visit.field("Linker Fuß", "Länge").inputValue()).isEqualTo("271");
            assertThat(visit.page.locator("html").getAttribute("lang")).isEqualTo("de");
        }
    }

    @Test
    void numbnessIsAStepOfItsOwn() {
        String guidance = "{\"outcome\":\"try-this-first\",\"advice\":\"Loosen the laces"
                + " first.\",\"now\":[{\"code\":\"x\",\"detail\":\"Stop.\"}]}";
        try (var visit =
                visitor().answering("/v1/numbness-guidance", 200, guidance).at(home)) {
            visit.page.getByText("Tick what you feel").click();
            visit.button("A few calm questions about numb feet").click();
            visit.page.getByLabel("toes", precisely()).check();
            visit.button("Show what may help").click();
            visit.page.getByText("Loosen the laces first.").waitFor();
            assertThat(visit.barriers()).isEmpty();
            visit.button("Back to the shoes").click();
            visit.button("Find shoes").waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void tenShoesPrintOnOnePage(String paper) {
        try (var visit = visitor().recommending().at(home)) {
            visit.field("Left foot", "Length").fill("271");
            visit.button("Find shoes").click();
            visit.page.locator(".shoe.open").waitFor();
            assertThat(visit.printedPages(new Page.PdfOptions().setFormat(paper)))
                    .isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 594.95, 841.89", "Letter, 612, 792"})
    void theMeasuringSheetIsOnePageInItsSize(String paper, double width, double height) {
        try (var visit = visitor().at(home)) {
            visit.page.evaluate("() => { window.print = () => {}; }");
            visit.page.getByText("How to measure your feet").click();
            visit.button(paper).click();
            String pdf = new String(
                    visit.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            var box = java.util.regex.Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)]")
                    .matcher(pdf);
            assertThat(box.find()).isTrue();
            assertThat(Double.parseDouble(box.group(1))).isCloseTo(width, org.assertj.core.data.Offset.offset(1.0));
            assertThat(Double.parseDouble(box.group(2))).isCloseTo(height, org.assertj.core.data.Offset.offset(1.0));
            assertThat(visit.printedPages(new Page.PdfOptions().setPreferCSSPageSize(true)))
                    .isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void itFitsANarrowPhone(ColorScheme scheme) {
        try (var visit = new OpenPage(chromium.browser, options -> options.setViewportSize(320, 640)
                        .setColorScheme(scheme)
                        .setLocale("de"))
                .recommending()
                .at(home)) {
            visit.page.locator("#left-length").fill("271");
            visit.button("Schuhe finden").click();
            visit.page.locator(".shoe.open").waitFor();
            visit.keepLook("runner-320-" + scheme);
            assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);
            assertThat(visit.sticksOut()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void aSilentApiLosesNothing() {
        try (var visit = visitor().at(home)) {
            visit.page.route("**/v1/recommendations", route -> route.abort());
            visit.field("Left foot", "Length").fill("271");
            visit.button("Find shoes").click();
            visit.page.getByText("No connection. What you typed is still here.").waitFor();
            assertThat(visit.field("Left foot", "Length").inputValue()).isEqualTo("271");
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void aRefusalIsToldAtItsField() {
        String refusal = "{\"title\":\"The request is not"
                + " valid\",\"status\":400,\"errors\":[{\"pointer\":\"#/foot/left/lengthMm\",\"detail\":\"Said by"
                + " the API.\"}]}";
        try (var visit =
                visitor().answering("/v1/recommendations", 400, refusal).at(home)) {
            visit.field("Left foot", "Length").fill("271");
            visit.button("Find shoes").click();
            visit.page
                    .locator("#left-length-error")
                    .getByText("Said by the API.")
                    .waitFor();
            visit.page.getByLabel("Brannock device").check();
            visit.page.locator("#left-heelToToeSize").fill("10");
            visit.page.locator("#left-width").fill("QQ");
            visit.button("Find shoes").click();
            visit.page
                    .locator("#left-width-error")
                    .getByText("Must be AAA to EEE, or 3A to 3E.")
                    .waitFor();
            visit.page.locator("#left-width").fill("ee");
            visit.answering(
                    "/v1/recommendations",
                    400,
                    refusal.replace("foot/left/lengthMm", "foot/left/brannock/heelToToeSize"));
            visit.button("Find shoes").click();
            visit.page
                    .locator("#left-heelToToeSize-error")
                    .getByText("Said by the API.")
                    .waitFor();
            assertThat(visit.page.evaluate("document.activeElement.id")).isEqualTo("left-heelToToeSize");
        }
    }

    @Test
    void aReloadKeepsTheFeetAndTheDeviceKeepsNobodyUnasked() {
        try (var visit = visitor().recommending().at(home)) {
            visit.field("Left foot", "Length").fill("271");
            visit.page.waitForFunction("() => history.state?.told?.typed['left-length']?.text === '271'");
            visit.page.reload();
            assertThat(visit.field("Left foot", "Length").inputValue()).isEqualTo("271");
            assertThat(visit.page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            visit.page.getByText("Kept on this device", exactly()).click();
            visit.page.getByLabel("For whom").fill("Ada");
            visit.button("Keep these feet on this device").click();
            assertThat(visit.page.evaluate("Object.keys(JSON.parse(localStorage['toebox-runners']))[0]"))
                    .isEqualTo("Ada");
            visit.button("Delete everyone from this device").click();
            assertThat(visit.page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void aLinkHoldsTheShoesAndNoFeet() {
        try (var visit = visitor().recommending().at(home)) {
            visit.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }");
            visit.field("Left foot", "Length").fill("271");
            visit.button("Find shoes").click();
            visit.button("Copy a link to these shoes").click();
            visit.page.waitForFunction("() => location.hash !== ''");
            assertThat(visit.page.url()).contains("#shoes=").doesNotContain("271");
        }
    }

    @Test
    void nothingIsAskedOfAnybodyElse() {
        try (var visit = visitor().recommending().at(home)) {
            visit.field("Left foot", "Length").fill("271");
            visit.button("Find shoes").click();
            visit.page.locator(".shoe.open").waitFor();
            assertThat(visit.addresses)
                    .allSatisfy(address -> assertThat(address).startsWith(home.toString()));
            assertThat(visit.page.locator(".shoe.open svg text").allTextContents())
                    .containsExactly("1", "2", "3", "4", "5", "6", "7");
            assertThat(visit.faults).isEmpty();
            visit.page.setViewportSize(1280, 1500);
            visit.keepPicture("runner-page");
        }
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByLabelOptions precisely() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
