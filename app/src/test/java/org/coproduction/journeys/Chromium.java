package org.coproduction.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One browser for each thread that asks, until the tests end: Debian's Chromium, or the one that COMMONS_CHROMIUM names. */
final class Chromium {
    private static final ThreadLocal<Browser> RUNNING = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static Browser browser() {
        return RUNNING.get();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> flags =
                new ArrayList<>(List.of("--disable-background-networking", "--disable-gpu", "--disable-dev-shm-usage"));
        if ("root".equals(System.getProperty("user.name"))) flags.add("--no-sandbox");
        Browser started = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(flags));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return started;
    }

    private static Path program() {
        return Stream.concat(
                        Stream.of(Objects.requireNonNullElse(System.getenv("COMMONS_CHROMIUM"), "/usr/bin/chromium")),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(name -> folder + File.separator + name)))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium: install it (apt install chromium) or set COMMONS_CHROMIUM to its program"));
    }
}
