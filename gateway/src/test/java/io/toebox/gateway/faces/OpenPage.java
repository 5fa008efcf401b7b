package io.toebox.gateway.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.impl.TargetClosedError;
import com.microsoft.playwright.options.AriaRole;
import org.opentest4j.TestAbortedException;

/**
 * One page in a browser of its own, as one person sees it. It keeps what the page asked and whatever went wrong in it; what the API
 * says is laid down by the test.
 */
final class OpenPage implements AutoCloseable {

    private final BrowserContext context;
    final Page page;
    /** Bodies of the questions for shoes. */
    final List<String> asked = new ArrayList<>();

    final List<String> addresses = new ArrayList<>();
    final List<String> faults = new ArrayList<>();

    OpenPage(Browser browser, Consumer<Browser.NewContextOptions> as) {
        var options = new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB");
        as.accept(options);
        this(browser.newContext(options));
    }

    private OpenPage(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onRequest(request -> addresses.add(request.url()));
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            // That an answer was a refusal is not the page's fault.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
    }

    /** The page is gone without a word, as when a till loses its power; the next one finds what it kept. */
    OpenPage killed() {
        page.close();
        return new OpenPage(context);
    }

    void hasNetwork(boolean has) {
        context.setOffline(!has);
    }

    /** Lays down what the API answers to a path. */
    OpenPage answering(String path, int status, String body) {
        page.route(address -> address.contains(path), route -> answer(route, status, body));
        return this;
    }

    /** Lays down the shoes. */
    OpenPage recommending() {
        page.route("**/v1/recommendations", route -> {
            asked.add(String.valueOf(route.request().postData()));
            answer(route, 200, fixture("answer.json"));
        });
        return this;
    }

    private static void answer(Route route, int status, String body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setHeaders(Map.of(
                        "Content-Type",
                        status < 400 ? "application/json" : "application/problem+json",
                        "Access-Control-Allow-Origin",
                        "*",
                        "Access-Control-Allow-Headers",
                        "*"))
                .setBody(body));
    }

    static String fixture(String name) {
        try (var stream = OpenPage.class.getResourceAsStream("/faces/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser that ends a page by itself says nothing of the page: the test is counted as skipped, and says so. */
    OpenPage at(URI address) {
        try {
            page.navigate(address.toString());
            page.locator("#app header, body.shop").first().waitFor();
        } catch (TargetClosedError gone) {
            System.err.println("SKIPPED: the browser closed a page that was on its way to " + address + ".");
            throw new TestAbortedException("The browser closed the page.", gone);
        }
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String group, String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(name);
    }

    /**
     * Types like a scanner into whatever has the focus, 5 ms from key to key, and Enter. The keys carry those times themselves: a busy
     * machine is slower than a scanner.
     */
    void scan(String code) {
        scan(code, "Enter");
    }

    /** @param end the key after it, Enter or Tab */
    void scan(String code, String end) {
        page.evaluate("""
                ([code, end]) => {
                  // Ends now, by the clock that real keys go by.
                  let at = new Event('now').timeStamp - 5 * (code.length + 1);
                  const press = key => {
                    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
                    Object.defineProperty(event, 'timeStamp', { value: at += 5 });
                    return (document.activeElement ?? document.body).dispatchEvent(event);
                  };
                  for (const key of code) {
                    if (press(key) && document.activeElement?.matches('input')) document.execCommand('insertText', false, key);
                  }
                  if (press(end) && end === 'Enter') document.activeElement?.form?.requestSubmit();
                }""", List.of(code, end));
    }

    /** Rules of WCAG 2.2 AA and good practice that are broken on the page as it is now. */
    List<String> barriers() {
        // In one go, without a page of its own to add up what frames found: there are none.
        var brokenOnly = new AxeRunOptions();
        brokenOnly.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).setLegacyMode(true).options(brokenOnly);
        return axe.analyze().getViolations().stream().map(OpenPage::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    /** What is written outside of the part of the page it belongs to, or across its neighbour's words. */
    List<?> sticksOut() {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('#app h1,h2,h3,h4,p,label,legend,li,li > span,small,strong,button,dt,dd')]
                  .filter(each => each.checkVisibility() && !each.closest('.sr-only, svg, .columns, .wide'))
                  .filter(each => {
                    const part = each.closest('section, article, form, header, footer, main')?.getBoundingClientRect();
                    const box = each.getBoundingClientRect();
                    return part !== undefined && (box.right > part.right + 1 || box.left < part.left - 1)
                      || (getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0);
                  }).map(each => each.tagName + ' ' + each.className + ' ' + each.textContent.slice(0, 40))""");
    }

    /** Pages of the print-out. */
    int printedPages(Page.PdfOptions options) {
        String pdf = new String(page.pdf(options), StandardCharsets.ISO_8859_1);
        return (int)
                Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
    }

    /** The picture of this moment for the documentation, when the tests run with {@code -Dpictures.update}. */
    void keepPicture(String name) {
        if (System.getProperty("pictures.update") != null) {
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", name + ".png")));
        }
    }

    /** The same for a pair of eyes before a release, all of the page, into the folder of {@code -Dlooks}. */
    void keepLook(String name) {
        String folder = System.getProperty("looks");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
