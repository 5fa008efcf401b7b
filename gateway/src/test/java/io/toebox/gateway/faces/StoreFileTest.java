package io.toebox.gateway.faces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** What a shop does away from the runner: load its file, say what names mean, look at what it was worth, measure a shoe. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@Tag("long")
class StoreFileTest {

    static final String IMPORT = """
            {"id":"0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11","state":"%s","dryRun":%s,"format":"toebox-csv","source":"x",
            "rows":{"read":1200,"refused":4},"progress":{"done":300,"total":1196,"etaSeconds":4},
            "shoes":{"added":3,"changed":8,"unchanged":120},"stockChanged":1100,"createdAt":"2026-11-30T10:00:00Z",
            "findings":[{"severity":"error","code":"not-a-shoe","count":4,"firstLine":5,"action":"Leave it out."}]%s}""";
    static final String MATCHES = """
            {"items":[{"id":"m1","brand":"Brooks","model":"Ghost 16 Nightfall","foundAt":"2026-11-30T10:00:00Z",
            "candidates":[{"slug":"brooks-ghost-16","probability":0.72}]}]}""";
    static final String REPORT = """
            {"shop":"lauf-laden","rows":[{"group":"as-recommended","decided":240,"kept":206,"share":0.858,"low":0.808,"high":0.897},
            {"group":"smaller"},{"group":"not-recommended","decided":110,"kept":72,"share":0.655,"low":0.56,"high":0.737}]}""";
    private static final String MEASURED = """
            {"measurement":{"valueMm":97.0,"source":"x"},"comparison":{"medianMm":95.2,"shoes":28},
            "findings":[{"code":"x","detail":"Said by the API."}]}""";

    private static InstalledChromium chromium;

    private final List<String> sent = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    private OpenPage at(String part, String path, Function<Request, Reply> answer) {
        var visit = Clerk.at(chromium);
        visit.page.route(address -> address.contains(path), route -> {
            var request = route.request();
            sent.add(request.method() + " " + request.url().replaceAll("^.*/v1", "") + " " + request.postData());
            var reply = answer.apply(request);
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(reply.status)
                    .setHeaders(Map.of(
                            "Content-Type",
                            reply.status < 400 ? "application/json" : "application/problem+json",
                            "ETag",
                            "\"e1\""))
                    .setBody(reply.body));
        });
        if (!part.isEmpty()) {
            visit.button(part).click();
        }
        return visit;
    }

    private record Reply(int status, String body) {
        static Reply refused(int status) {
            return new Reply(
                    status, "{\"title\":\"No\",\"status\":%d,\"detail\":\"Said by the API.\"}".formatted(status));
        }
    }

    private Reply importing(Request request) {
        boolean dryRun = sent.stream().noneMatch(line -> line.startsWith("POST") && !line.contains("dryRun"));
        if (request.url().contains("/findings")) {
            return new Reply(
                    200,
                    "{\"items\":[{\"line\":5,\"column\":\"category\",\"severity\":\"error\",\"code\":\"x\",\"read\":\"Shirts\",\"action\":\"Leave it out.\"}]}");
        }
        return request.method().equals("POST")
                ? new Reply(202, IMPORT.formatted("running", dryRun, ""))
                : new Reply(200, IMPORT.formatted("done", dryRun, ",\"finishedAt\":\"2026-11-30T10:00:05Z\""));
    }

    @Test
    void aFileIsLookedAtBeforeItIsLoaded() {
        try (var visit = at("Our file", "/v1/imports", this::importing)) {
            visit.page.getByLabel("The file is all we have").check();
            visit.page
                    .getByLabel("Choose a file")
                    .setInputFiles(new FilePayload(
                            "shop.csv", "text/csv", "brand,model\nA,B\n".getBytes(StandardCharsets.UTF_8)));
            visit.page.getByText("Looking at row 300 of 1196").waitFor();
            visit.page.getByText("What would happen · shop.csv").waitFor();
            assertThat(sent.getFirst())
                    .isEqualTo("POST /imports?shop=lauf-laden&dryRun=true&stock=complete brand,model\nA,B\n");
            visit.button("Row by row").click();
            visit.page.getByText("category: reads “Shirts”. Leave it out.").waitFor();
            visit.button("Load it").click();
            visit.page.getByText("Loaded · shop.csv").waitFor();
            assertThat(sent).filteredOn(line -> line.startsWith("POST")).hasSize(2);
            assertThat(sent)
                    .anySatisfy(line -> assertThat(line).startsWith("POST /imports?shop=lauf-laden&stock=complete "));
            assertThat(visit.faults).isEmpty();
        }
    }

    private static final String TABLE = """
            Hersteller;Artikel;Für;Gr.;Nr.;Bestand;Platz
            Brooks;"Ghost 16; blau";Herren;42,5;4006381333955;4;A1
            Brooks;Ghost 16;Herren;43;4006381333931;1;A2
            """;

    /** What this shop said of a table before, at another till. */
    private static final String SAID_BEFORE = """
            {"items":[{"id":"1","columns":{"Other":"brand"}},{"id":"2","columns":{"Hersteller":"brand","Artikel":"model","Gr.":"size","Nr.":"item_id"}}]}""";

    private String saidBefore = "{\"items\":[]}";

    private Reply knowingNoColumns(Request request) {
        if (request.url().contains("limit=50")) {
            return new Reply(200, saidBefore);
        }
        return request.method().equals("POST") && !request.url().contains("columns=")
                ? new Reply(
                        400,
                        "{\"title\":\"No\",\"status\":400,\"errors\":[{\"code\":\"unknown-header\",\"detail\":\"Said by the API.\"}]}")
                : importing(request);
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static FilePayload table() {
        return new FilePayload("till.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTableOfNoKnownKindIsLoadedOnceItIsSaidWhatItsColumnsAre() {
        try (var visit = at("Our file", "/v1/imports", this::knowingNoColumns)) {
            visit.page.getByLabel("Choose a file").setInputFiles(table());
            visit.page.getByText("What the columns are").waitFor();
            assertThat(visit.page.getByLabel("Hersteller").inputValue()).isEqualTo("brand");
            assertThat(visit.page.getByLabel("Gr.").inputValue()).isEqualTo("size");
            assertThat(visit.page.getByLabel("Nr.").inputValue())
                    .as("by what stands in it")
                    .isEqualTo("gtin");
            visit.page.getByText("likely, by what stands in it").waitFor();
            visit.page.getByText("Ghost 16; blau").waitFor();
            visit.keepLook("columns");
            assertThat(visit.barriers()).isEmpty();
            visit.page.getByLabel("Artikel").selectOption("");
            visit.page.getByText("Brand and model are still missing").waitFor();
            visit.page.getByLabel("Artikel").selectOption("model");
            visit.button("Look at it with these columns").click();
            visit.page.getByText("What would happen · till.csv").waitFor();
            visit.button("Load it").click();
            visit.page.getByText("Loaded · till.csv").waitFor();
            assertThat(sent)
                    .filteredOn(line -> line.startsWith("POST"))
                    .hasSize(3)
                    .last(STRING)
                    .contains("columns=%7B%22Hersteller%22%3A%22brand%22");
            assertThat(visit.faults).isEmpty();

            saidBefore = SAID_BEFORE;
            visit.button("Another file").click();
            visit.page
                    .getByLabel("Choose a file")
                    .setInputFiles(new FilePayload("till.csv.gz", "application/gzip", packed(TABLE)));
            visit.page.getByText("as last time").first().waitFor();
            visit.page.getByText("Ghost 16; blau").waitFor();
            assertThat(visit.page.getByLabel("Nr.").inputValue()).isEqualTo("item_id");
            assertThat(visit.page.getByLabel("Bestand").inputValue())
                    .as("left out last time")
                    .isEmpty();
        }
    }

    @Test
    void aFileIsDroppedAnywhere() {
        try (var visit = at("", "/v1/imports", request -> Reply.refused(422))) {
            visit.page.evaluate("""
                    const data = new DataTransfer();
                    data.items.add(new File(['x'], 'shop.xlsx'));
                    document.querySelector('.boxes').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))""");
            visit.page.getByText("Said by the API.").waitFor();
            visit.page.getByText("Drop the file of your till or web shop here").waitFor();
            visit.page.getByLabel("Choose a file").setInputFiles(new FilePayload("none.csv", "text/csv", new byte[0]));
            visit.page.getByText("The file is empty.").waitFor();
            assertThat(sent).hasSize(1);
        }
    }

    @Test
    void aNameIsDecidedAndTakenBack() {
        try (var visit = at(
                "Names",
                "/v1/shoe-matches",
                request -> new Reply(200, request.method().equals("GET") ? MATCHES : "{}"))) {
            visit.page.getByText("“Brooks Ghost 16 Nightfall” looks like").waitFor();
            visit.button("It is brooks-ghost-16 72 in 100").click();
            visit.page.getByText("Nothing to decide.").waitFor();
            visit.button("Undo").click();
            visit.button("A shoe of its own").click();
            visit.button("Undo").waitFor();
            assertThat(sent)
                    .containsExactly(
                            "GET /shoe-matches?limit=50&shop=lauf-laden null",
                            "POST /shoe-matches/m1/decision {\"decision\":\"same\",\"slug\":\"brooks-ghost-16\"}",
                            "DELETE /shoe-matches/m1/decision null",
                            "POST /shoe-matches/m1/decision {\"decision\":\"different\"}");
        }
    }

    @Test
    void theBoardSaysWhatStayedAndHidesWhatIsTooFew() {
        try (var visit = at("What it was worth", "/outcome-report", request -> new Reply(200, REPORT))) {
            visit.page
                    .getByText(
                            "Of 240 pairs sold as advised, 206 were kept. At the share of the pairs sold without advice it would have been 157: 49 more stayed.")
                    .waitFor();
            assertThat(visit.page.locator("tbody tr").allInnerTexts())
                    .anySatisfy(row -> assertThat(row).contains("smaller than advised", "fewer than 10"));
        }
    }

    @Test
    void aBoardOfTooFewMakesNoClaim() {
        try (var visit = at(
                "What it was worth",
                "/outcome-report",
                request -> new Reply(200, REPORT.replaceFirst(",\"decided\":240[^}]*", "")))) {
            visit.page.getByText("Too few pairs yet to compare").waitFor();
        }
    }

    private OpenPage measuring(Function<Request, Reply> answer) {
        var visit = Clerk.withBox(at("", "/measurements/", answer));
        visit.page.keyboard().press("m");
        visit.page.locator("#reading-0").waitFor();
        return visit;
    }

    private static void measure(OpenPage visit, String... readings) {
        for (int at = 0; at < readings.length; at++) {
            visit.page.locator("#reading-" + at).fill(readings[at]);
        }
        visit.page.keyboard().press("Enter");
    }

    @Test
    void threeReadingsAreSavedAndTakenBack() {
        try (var visit =
                measuring(request -> request.method().equals("PUT") ? new Reply(201, MEASURED) : new Reply(204, ""))) {
            measure(visit, "97", "96,4", "");
            visit.page.getByText("Type three readings in millimetres.").waitFor();
            measure(visit, "97", "96,4", "97.3");
            visit.page.getByText("Saved: Ball width, 97 mm.").waitFor();
            visit.page
                    .getByText("Other shoes: 95.2 mm in the middle, 28 of them.")
                    .waitFor();
            visit.page.getByText("Said by the API.").waitFor();
            assertThat(visit.page.locator("#reading-0").inputValue()).isEmpty();
            visit.button("Undo").click();
            visit.page.getByText("Taken back.").waitFor();
            assertThat(sent)
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith(
                            "PUT /shoes/brooks-ghost-16/measurements/ball-width/store/us-men/10.5/standard {\"readingsMm\":[97,96.4,97.3],\"source\":\"Lauf-Laden, calipers\",\"measuredOn\":\"");
            assertThat(sent.getLast()).startsWith("DELETE ");
        }
    }

    @Test
    void aKeyThatMayNotMeasureIsToldWhose() {
        try (var visit = measuring(request ->
                "op".equals(request.headers().get("x-api-key")) ? new Reply(201, MEASURED) : Reply.refused(403))) {
            measure(visit, "97", "97", "97");
            visit.page.getByText("This key may not write measurements").waitFor();
            visit.page.getByLabel("Operator’s key").fill("op");
            visit.button("Save").click();
            visit.page.getByText("Saved: Ball width, 97 mm.").waitFor();
            assertThat(visit.page.evaluate("JSON.stringify(localStorage)")).isEqualTo("{}");
        }
    }

    @Test
    void whatAnotherShopMeasuredIsReplacedOnlyWhenSavedAgain() {
        try (var visit = measuring(request -> request.method().equals("GET")
                ? new Reply(200, "{\"valueMm\":98.1,\"source\":\"y\"}")
                : request.headers().containsKey("if-match") ? new Reply(200, MEASURED) : Reply.refused(412))) {
            measure(visit, "97", "97", "97");
            visit.page
                    .getByText("A shop has measured this already: 98.1 mm. Save again to replace it.")
                    .waitFor();
            visit.button("Save").click();
            visit.page.getByText("Saved: Ball width, 97 mm.").waitFor();
            visit.button("Undo").click();
            visit.page.getByText("Taken back.").waitFor();
            assertThat(sent.getLast()).contains("PUT", "{\"valueMm\":98.1,\"source\":\"y\"}");
        }
    }
}
