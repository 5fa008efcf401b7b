package io.toebox.gateway.faces;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.gateway.door.DoorAddress;
import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;

/** Every part of the console in every language, on screens and in colours that people have. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@Tag("long")
class StorePartsTest {

    private static InstalledChromium chromium;

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1280, LIGHT, ACTIVE",
        "de, 320, DARK, NONE",
        "fr, 1280, DARK, NONE",
        "es, 1024, LIGHT, NONE",
    })
    void nothingIsABarrierAndNothingIsLeftUnsaid(String language, int width, ColorScheme scheme, ForcedColors forced) {
        var visit = new OpenPage(chromium.browser, options -> options.setLocale(language)
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setForcedColors(forced));
        visit.answering("/v1/imports", 200, StoreFileTest.IMPORT.formatted("done", true, ",\"finishedAt\":\"x\""))
                .answering("/v1/shoe-matches", 200, StoreFileTest.MATCHES)
                .answering("/outcome-report", 200, StoreFileTest.REPORT)
                .answering("/measurements/", 403, "{\"title\":\"No\",\"status\":403}");
        try (visit) {
            Clerk.answers(visit).at(DoorAddress.of("/store"));
            isFine(visit, "sign-in", width);
            Clerk.signIn(visit);
            isFine(visit, "nobody-measured", width);
            Clerk.withBox(visit);
            visit.page.locator(".events button").first().click();
            visit.page.locator(".keys p button").waitFor();
            isFine(visit, "counter", width);
            var parts = visit.page.locator(".views button");
            parts.nth(1).click();
            isFine(visit, "file", width);
            visit.page
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("shop.csv", "text/csv", "x".getBytes(StandardCharsets.UTF_8)));
            visit.page.locator(".findings").waitFor();
            isFine(visit, "findings", width);
            parts.nth(2).click();
            visit.page.locator(".matches").waitFor();
            isFine(visit, "names", width);
            parts.nth(3).click();
            visit.page.locator("table").waitFor();
            isFine(visit, "report", width);
            parts.nth(0).click();
            visit.page.locator(".keys > button").last().click();
            for (int at = 0; at < 3; at++) {
                visit.page.locator("#reading-" + at).fill("97");
            }
            visit.page.keyboard().press("Enter");
            visit.page.locator("#operator-key").waitFor();
            isFine(visit, "measure", width);
            assertThat(visit.faults).isEmpty();
        }
    }

    private static void isFine(OpenPage visit, String state, int width) {
        visit.keepLook(visit.page.locator("html").getAttribute("lang") + "-" + state);
        assertThat(visit.barriers()).as(state).isEmpty();
        assertThat(visit.page.locator("body").innerText())
                .as(state)
                .doesNotContain("undefined", "{0}", "{1}", "[object", "NaN");
        assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                .as(state)
                .isEqualTo(width);
        assertThat(visit.sticksOut()).as(state).isEmpty();
    }
}
