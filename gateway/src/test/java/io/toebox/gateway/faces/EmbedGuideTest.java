package io.toebox.gateway.faces;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
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

/** What the integration guide tells shops to copy does what it says, and /demo tells the same. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@Tag("long")
class EmbedGuideTest {

    private static final URI SHOP = URI.create("http://shop.example/ghost");
    private static final Pattern BLOCK =
            Pattern.compile("^```(?:html|php|jsx)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("\"(src|integrity)\":\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("(?:printf\\(|echo )'((?:[^'])*)'", Pattern.DOTALL);
    private static final Pattern EFFECT =
            Pattern.compile("useEffect\\(\\(\\) => \\{\\n(.*?)\\n  }, \\[]\\);", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("return (<toebox-fit .*?) />;", Pattern.DOTALL);

    /** All that moved without anybody's doing, also before this was asked. */
    private static final String SHIFTED = """
            () => new Promise(told => {
              new PerformanceObserver(list => told(list.getEntries().reduce((sum, shift) => sum + shift.value, 0)))
                .observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => setTimeout(() => told(0)));
            })""";

    private static InstalledChromium chromium;
    private static List<String> blocks;

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        chromium = InstalledChromium.open();
        String current;
        try (var client = HttpClient.newHttpClient()) {
            current = client.send(
                            HttpRequest.newBuilder(DoorAddress.of("/embed")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
        String src = member(current, "src");
        String guide = Files.readString(Path.of("docs/embed.md"))
                .replace(
                        "https://toebox.example/embed/VERSION/toebox-fit.js",
                        DoorAddress.of(src).toString())
                .replace("HASH", member(current, "integrity"));
        blocks = BLOCK.matcher(guide)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
    }

    private static String member(String json, String name) {
        return MEMBER.matcher(json)
                .results()
                .filter(match -> match.group(1).equals(name))
                .findFirst()
                .orElseThrow()
                .group(2);
    }

    @Test
    void theDemoTellsTheSame() {
        try (var visit = new OpenPage(chromium.browser, options -> {})) {
            visit.answering("/v1/shoes", 200, "{\"items\":[]}").at(DoorAddress.of("/demo"));
            assertThat(visit.page.locator("pre code").allInnerTexts()).isEqualTo(blocks);
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void theDemoSellsWhatTheDemoShopHas() {
        String shoes = """
                {"items":[{"slug":"a","brand":"One","model":"Other 1","sources":["else"],"variants":[]},
                {"slug":"brooks-ghost-16","brand":"Brooks","model":"Ghost 16","sources":["Toebox demo shop"],"variants":[
                {"size":{"label":"US M 10.5"},"widthLetter":"D","gtins":["00190340000012","09520000000112"]}]}]}""";
        try (var visit = new OpenPage(chromium.browser, options -> {})) {
            visit.answering("/v1/shoes", 200, shoes).at(DoorAddress.of("/demo"));
            visit.keepLook("demo");
            assertThat(visit.page.locator("article h2").allInnerTexts()).containsExactly("Brooks Ghost 16");
            assertThat(visit.page.locator("article option").allInnerTexts()).containsExactly("US M 10.5 D");
            assertThat(visit.page.locator("toebox-fit").getAttribute("data-gtin"))
                    .isEqualTo("09520000000112");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, id='size'", "1, name='options[Size]'", "2, id='pa_size'", "3, id='size'"})
    void itSetsTheShopsField(int kind, String field) {
        String page = """
                <!doctype html><html lang="en"><head><title>Shop</title></head><body class="shop"><main><h1>Ghost 16</h1>
                <label>Size <select %s><option value="">Choose</option><option value="b">EU 44.5</option></select></label>%s<p>Below</p></main></body></html>""".formatted(field, asAShopSendsIt(blocks.get(kind).replace("pk_live_…", "pk_live_1")));
        try (var visit = new OpenPage(chromium.browser, options -> {})) {
            visit.page.route(
                    "http://shop.example/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html;charset=utf-8")
                            .setBody(page)));
            visit.answering(
                            "/v1/recommendations",
                            200,
                            "{\"items\":[{\"shoe\":{\"slug\":\"x\"},\"outcome\":\"recommended\",\"likelihood\":\"likely\",\"fitProbability\":0.8,\"size\":{\"label\":\"EU 44.5\"}}]}")
                    .at(SHOP);
            if (kind == 3) {
                visit.page.evaluate("() => {" + found(EFFECT, blocks.get(3)) + "}");
            }
            visit.button("My size?").waitFor();
            assertThat(visit.page.evaluate(SHIFTED)).as("moved by the element").isEqualTo(0);
            visit.button("My size?").click();
            visit.page.getByLabel("My feet").check();
            visit.page.getByLabel("Length in mm").first().fill("271");
            visit.button("Show my size").click();
            visit.button("Choose EU 44.5").click();
            visit.page.waitForFunction("() => document.querySelector('select').value === 'b'");
            assertThat(visit.page.locator("toebox-fit").getAttribute("data-gtin"))
                    .isEqualTo("4006381333931");
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void aChangedScriptDoesNotRun() {
        try (var visit = new OpenPage(chromium.browser, options -> {})) {
            String page = "<body class=\"shop\">" + blocks.getFirst().replaceFirst("sha384-.{8}", "sha384-changed1");
            visit.page.route(
                    "http://shop.example/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody(page)));
            visit.at(SHOP);
            visit.page.waitForFunction("() => document.readyState === 'complete'");
            assertThat(visit.page.evaluate("customElements.get('toebox-fit') === undefined"))
                    .isEqualTo(true);
        }
    }

    /** With what the shop's system would fill in; a React page's element is what it would have made. */
    private static String asAShopSendsIt(String block) {
        if (block.contains("return <toebox-fit")) {
            return found(ELEMENT, block)
                            .replace("{{ display: 'block', minHeight: 44 }}", "\"display:block;min-height:44px\"")
                            .replace("{gtin}", "\"4006381333931\"")
                            .replace("{locale}", "\"en-GB\"")
                    + "></toebox-fit>";
        }
        if (block.contains("add_action")) {
            var parts =
                    QUOTED.matcher(block).results().map(match -> match.group(1)).toList();
            return parts.getFirst().formatted("4006381333931", "en-GB") + parts.getLast();
        }
        return block.replaceAll("\\{\\{ product[^}]*}}", "4006381333931").replaceAll("\\{\\{ request[^}]*}}", "en-GB");
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
