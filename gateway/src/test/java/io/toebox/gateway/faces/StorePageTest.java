package io.toebox.gateway.faces;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.gateway.door.DoorAddress;
import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;

/** The till: scanner and keyboard only. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@Tag("long")
class StorePageTest {

    private static InstalledChromium chromium;

    private final URI store = DoorAddress.of("/store");

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    private static OpenPage clerk() {
        return Clerk.at(chromium);
    }

    @Test
    void aScanSaysMillimetresAndWhatIsLikelier() {
        try (var visit = clerk()) {
            Clerk.readings(visit);
            visit.page.locator("#left-arch").focus();
            visit.scan(Clerk.GTIN);
            visit.page
                    .getByText(
                            "Length 1.6 mm short of comfortable; EU 45 2E is the best of this shoe; the Altra Torin 7 in EU 44.5 D is likelier, 47 against 25 in 100.")
                    .waitFor();
            visit.page.getByText("worth a try, 25 in 100").first().waitFor();
            assertThat(visit.page.locator("#left-arch").inputValue()).isEqualTo("10.5");
            assertThat(visit.asked).anySatisfy(asked -> assertThat(asked)
                    .contains(
                            "\"heelToToeSize\":10,\"archLengthSize\":10.5,\"width\":\"2E\"",
                            "\"heelToToeSize\":10.5,\"archLengthSize\":10.5,\"width\":\"E\""));
            assertThat(visit.page.evaluate("document.documentElement.scrollHeight"))
                    .as("one screen")
                    .isEqualTo(800);
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.faults).isEmpty();
            visit.keepPicture("store");
        }
    }

    @Test
    void withoutANetworkTheShelfStillAnswers() {
        try (var visit = clerk()) {
            visit.answering(
                    "/v1/shops/lauf-laden/stock",
                    200,
                    "{\"items\":[{\"gtin\":\"00036000291452\",\"slug\":\"brooks-ghost-16\",\"quantity\":3,\"ageSeconds\":240}]}");
            Clerk.readings(visit);
            visit.page.waitForFunction("() => indexedDB.databases().then(all => all.length > 0)");
            visit.page.locator(".shelf .hint").waitFor();
            visit.page.unroute("**/v1/recommendations");
            visit.page.route("**/v1/**", route -> route.abort());
            visit.hasNetwork(false);
            visit.page.getByText("No network since").waitFor();
            for (String code : List.of("36000291452", "036000291452", "0036000291452", "00036000291452")) {
                visit.scan("4006381333931");
                visit.page.getByText("This box was not on the shelf").waitFor();
                visit.scan(code);
                visit.page.getByText("from memory").waitFor();
            }
            visit.scan("4006381333931");
            visit.page
                    .getByText("This box was not on the shelf when the network went away.")
                    .waitFor();
            visit.page.locator("#left-heel").fill("12.5");
            visit.scan(Clerk.GTIN);
            visit.page.getByText("The readings are newer than the network.").waitFor();
            visit.page.locator("#code").fill(Clerk.GTIN);
            visit.page.locator("#code").press("Enter");
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.page.locator("#code").inputValue())
                    .as("typed, and nobody has answered it")
                    .isEqualTo(Clerk.GTIN);
        }
    }

    @Test
    void whatTheDeviceCannotReadIsMarkedAndNotTheBoxBlamed() {
        try (var visit = clerk()) {
            Clerk.readings(visit);
            visit.page.locator("#left-width").fill("QQ");
            visit.page.getByText("Must be AAA to EEE, or 3A to 3E.").waitFor();
            visit.page.locator("#left-heel").fill("99");
            visit.page.getByText("Must be 1 to 19.").waitFor();
            assertThat(visit.page.locator("[aria-invalid]").count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0360002914522, Did you mean 036000291452?",
        "4006381333956, 4006381333955 would be right",
        "12345, is not a whole barcode",
        "36000291469, is not a whole barcode"
    })
    void theDoctorSaysWhichLabelIsWrong(String scanned, String sentence) {
        try (var visit = clerk()) {
            visit.answering("/v1/variants/", 404, "{\"status\":404,\"title\":\"Nothing\"}")
                    .answering("/v1/variants/00036000291452", 200, "{\"gtin\":\"00036000291452\"}");
            visit.scan(scanned);
            visit.page.getByText(sentence).waitFor();
        }
    }

    @Test
    void aKnownCodeIsNeverDoubted() {
        try (var visit = clerk()) {
            // Also a valid code with its last digit doubled: one case in ten.
            visit.answering(
                    "/v1/variants/",
                    200,
                    "{\"gtin\":\"03600029000066\",\"shoe\":{\"slug\":\"x\",\"brand\":\"Altra\",\"model\":\"Torin 7\"},\"size\":{\"scale\":\"eu\",\"value\":44,\"label\":\"EU 44\"}}");
            visit.scan("3600029000066");
            visit.page.getByText("This is the Altra Torin 7, EU 44.").waitFor();
            assertThat(visit.page.getByText("Did you mean").count()).isZero();
        }
    }

    /** No browser of a build machine has a camera or reads barcodes: what it would see stands in {@code window.seen}. */
    private static final String CAMERA = """
            window.seen = [];
            window.BarcodeDetector = class { async detect() { return window.seen.map(rawValue => ({ rawValue })); } };
            navigator.mediaDevices.getUserMedia = async () => {
              if (window.seen === undefined) throw new Error('not allowed');
              return window.stream = Object.assign(document.createElement('canvas'), { width: 64, height: 48 }).captureStream();
            };
            HTMLMediaElement.prototype.play = async () => {};""";

    @Test
    void theCameraReadsWholeCodesOnlyAndLetsGo() {
        try (var visit = new OpenPage(chromium.browser, options -> {})) {
            visit.page.addInitScript(CAMERA);
            Clerk.signedIn(visit);
            Clerk.readings(visit);
            visit.button("Read with the camera").click();
            visit.page.getByText("Hold the barcode before the camera.").waitFor();
            assertThat(visit.barriers()).isEmpty();
            visit.page.evaluate("window.seen = ['4006381333950', '4006381333955']");
            visit.page.locator(".box").first().waitFor();
            assertThat(visit.page.locator("video").count()).isZero();
            assertThat(visit.page.evaluate("window.stream.getTracks()[0].readyState"))
                    .isEqualTo("ended");
            visit.page.evaluate("window.seen = undefined");
            visit.button("Read with the camera").click();
            visit.page.getByText("Type the digits below the bars.").waitFor();
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void theMeantCodeIsOnePressAway() {
        try (var visit = clerk()) {
            Clerk.readings(visit);
            visit.scan("4006381333956");
            visit.button("Look up 4006381333955").click();
            visit.page.locator(".box").first().waitFor();
            assertThat(visit.page.locator(".doctor").count()).isZero();
            visit.scan("4006381333931");
            visit.page.locator(".previous").waitFor();
            // What is said of the box before is of the same feet as what is said of this one.
            visit.page.waitForRequest(
                    request -> String.valueOf(request.postData())
                            .matches(".*\"heelToToeSize\":12,.*\"detail\":\"full\".*04006381333955.*"),
                    () -> visit.page.locator("#left-heel").fill("12"));
        }
    }

    @ParameterizedTest
    @CsvSource({"a6, 297.6, 418, 421", "80, 226.8, 100, 250", "58, 164.4, 100, 250"})
    void aCardIsOnePageOfItsPaperAndARollIsCutBelowIt(String paper, double width, double least, double most) {
        try (var visit = clerk()) {
            Clerk.readings(visit);
            visit.scan(Clerk.GTIN);
            visit.page.locator(".box").first().waitFor();
            visit.page.locator(".keys select").selectOption(paper);
            var options = new Page.PdfOptions().setPreferCSSPageSize(true);
            assertThat(visit.printedPages(options)).isOne();
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.keepLook("card-" + paper);
            var box = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)]")
                    .matcher(new String(visit.page.pdf(options), StandardCharsets.ISO_8859_1));
            assertThat(box.find()).isTrue();
            assertThat(Double.parseDouble(box.group(1))).isCloseTo(width, org.assertj.core.data.Offset.offset(2.0));
            assertThat(Double.parseDouble(box.group(2))).isBetween(least, most);
        }
    }

    @Test
    void aKilledTabLosesNobody() {
        try (var visit = clerk()) {
            Clerk.readings(visit);
            visit.page.keyboard().press("F1");
            visit.page.keyboard().type("9");
            visit.page.getByText("Altra Torin 7").waitFor();
            visit.page.reload();
            visit.page.locator("#shop").fill("lauf-laden");
            visit.page.keyboard().press("Enter");
            visit.button("Runner 1").click();
            assertThat(visit.page.locator("#left-width").inputValue()).isEqualTo("2E");
        }
    }

    @Test
    void aWrongKeyIsRefusedInWords() {
        try (var visit = new OpenPage(chromium.browser, options -> {})) {
            visit.answering("/v1/shops/", 401, "{\"status\":401,\"title\":\"Who is there?\"}")
                    .at(store);
            assertThat(visit.barriers()).isEmpty();
            visit.page.locator("#shop").fill("lauf-laden");
            visit.page.keyboard().press("Enter");
            visit.page.getByText("This shop and key do not go together.").waitFor();
        }
    }

    @Test
    void theGermanTillInTheDark() {
        try (var visit =
                Clerk.at(chromium, options -> options.setLocale("de-DE").setColorScheme(ColorScheme.DARK))) {
            Clerk.readings(visit);
            visit.scan(Clerk.GTIN);
            visit.page
                    .getByText("Länge: 1,6 mm weniger Platz als bequem")
                    .first()
                    .waitFor();
            assertThat(visit.page.evaluate("document.documentElement.scrollHeight"))
                    .as("one screen")
                    .isEqualTo(800);
            assertThat(visit.barriers()).isEmpty();
        }
    }
}
