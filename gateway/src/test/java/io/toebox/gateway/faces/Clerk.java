package io.toebox.gateway.faces;

import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;

import io.toebox.gateway.door.DoorAddress;

/** Somebody at the till of a shop whose API answers as laid down here: one box, one likelier shoe on the shelf. */
final class Clerk {

    static final String GTIN = "4006381333955";
    private static final String STOCK =
            "{\"items\":[{\"gtin\":\"04006381333955\",\"slug\":\"brooks-ghost-16\",\"quantity\":3,\"ageSeconds\":240,\"stale\":false}]}";
    private static final String ZONES = """
            [{"zone":"length","foot":"right","clearanceMm":5.4,"sdMm":2.4,"comfortableFromMm":7,"comfortableToMm":17,"verdict":"snug","felt":{"mm":280,"sdMm":1.6}},
            {"zone":"ball-width","foot":"right","clearanceMm":1.1,"sdMm":2.0,"comfortableFromMm":-3,"comfortableToMm":6,"verdict":"comfortable","felt":{"mm":102,"sdMm":1.4}}]""";
    private static final String BOX = """
            {"items":[{"asked":{"gtin":"4006381333955"},"recommendationId":"rec-1","outcome":"recommended","shoe":{"slug":"brooks-ghost-16","brand":"Brooks","model":"Ghost 16"},
            "size":{"label":"EU 45"},"width":{"letter":"2E"},"fitProbability":0.6,"likelihood":"likely","zones":%1$s,"notKnown":[{"zone":"heel","code":"x","detail":"Not measured."}],
            "box":{"gtin":"04006381333955","size":{"label":"EU 44.5","scale":"us-men","value":10.5},"width":{"letter":"D","grade":"standard"},"halfSizesToBest":1,"widthsToBest":1,"fitProbability":0.245,"zones":%1$s}}],
            "lacing":{"advice":{"name":"Criss-cross lacing","steps":[{"text":"Cross."}]}}}""".formatted(ZONES);
    private static final String SHELF = """
            {"items":[{"outcome":"recommended","shoe":{"slug":"altra-torin-7","brand":"Altra","model":"Torin 7"},"size":{"label":"EU 44.5"},"width":{"letter":"D"},"fitProbability":0.473,"likelihood":"worth-a-try"}],
            "missing":[{"code":"toe-breadth","detail":"Measure next: toe breadth."}]}""";

    /** As answers are that are shorter: what is comfortable is told once for all shoes. */
    private static final String STANDARD = BOX.replaceAll("\"comfortable(From|To)Mm\":-?\\d+,", "")
            .replaceFirst(
                    "\\{",
                    "{\"comfortable\":{\"length\":{\"comfortableFromMm\":7,\"comfortableToMm\":17},\"ball-width\":{\"comfortableFromMm\":-3,\"comfortableToMm\":6}},");

    private Clerk() {}

    static OpenPage at(InstalledChromium chromium) {
        return at(chromium, options -> {});
    }

    static OpenPage at(InstalledChromium chromium, Consumer<Browser.NewContextOptions> as) {
        return signedIn(new OpenPage(chromium.browser, as));
    }

    /** The API as a shop has it: a question with a limit is for the shelf, one with shoes is about a box. */
    static OpenPage signedIn(OpenPage visit) {
        answers(visit).at(DoorAddress.of("/store"));
        signIn(visit);
        return visit;
    }

    static OpenPage answers(OpenPage visit) {
        visit.answering("/v1/shops/lauf-laden/stock", 200, STOCK);
        visit.page.route("**/v1/recommendations", route -> {
            String asked = String.valueOf(route.request().postData());
            visit.asked.add(asked);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(asked.contains("\"limit\"") ? SHELF : asked.contains("standard") ? STANDARD : BOX));
        });
        return visit;
    }

    static void signIn(OpenPage visit) {
        visit.page.locator("#shop").fill("lauf-laden");
        visit.page.locator("#name").fill("Lauf-Laden");
        visit.page.keyboard().press("Enter");
        visit.page.locator("#left-heel").waitFor();
    }

    static void readings(OpenPage visit) {
        for (String text : new String[] {"10", "10.5", "2E", "10.5", "10.5", "E"}) {
            visit.page.keyboard().type(text);
            visit.page.keyboard().press("Tab");
        }
        visit.page
                .getByText("3 there")
                .or(visit.page.getByText("Altra Torin 7"))
                .first()
                .waitFor();
    }

    /** A box is scanned for a runner who is measured, a moment ago, and nothing has the focus. */
    static OpenPage withBox(OpenPage visit) {
        readings(visit);
        visit.scan(GTIN);
        visit.page.locator(".box").first().waitFor();
        visit.page.evaluate("document.activeElement.blur()");
        // A key right behind a scan is the scanner's; a clerk's comes later.
        visit.page.waitForFunction(
                "scanned => new Event('now').timeStamp > scanned + 150",
                visit.page.evaluate("new Event('now').timeStamp"));
        return visit;
    }
}
