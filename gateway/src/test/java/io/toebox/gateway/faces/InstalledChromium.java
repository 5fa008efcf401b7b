package io.toebox.gateway.faces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A Chromium that is on this machine already: nothing is downloaded. Without one the tests are skipped, and say so. */
final class InstalledChromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static @Nullable InstalledChromium opened;

    private final Playwright playwright;
    final Browser browser;

    private InstalledChromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        // A shop's page of the test has no address of its own, and browsers keep such pages away from
                        // this machine.
                        .setArgs(List.of("--no-sandbox", "--disable-features=LocalNetworkAccessChecks")));
    }

    /** One for all tests, because its start is the slowest part of each; it ends with the tests. */
    static synchronized InstalledChromium open() {
        if (opened == null) {
            var executable = find();
            if (executable.isEmpty()) {
                System.err.println(
                        "SKIPPED: no Chromium on this machine, so no page was looked at. Install chromium, or name one"
                                + " in TOEBOX_CHROMIUM.");
            }
            Assumptions.assumeTrue(executable.isPresent(), "no Chromium on this machine");
            var chromium = new InstalledChromium(executable.orElseThrow());
            Runtime.getRuntime().addShutdownHook(new Thread(chromium.playwright::close));
            opened = chromium;
        }
        return opened;
    }

    private static Optional<Path> find() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("TOEBOX_CHROMIUM")).map(Path::of),
                        PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
