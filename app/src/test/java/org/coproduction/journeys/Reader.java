package org.coproduction.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser. Finds things by role and name, as people do; what the browser complained about is in
 * {@link #complaints()}.
 *
 * <pre>{@code
 * try (Reader reader = Reader.at(port)) {
 *     reader.open("/cases");
 *     reader.link("Burgernet, the Netherlands").click();
 * }
 * }</pre>
 */
final class Reader implements AutoCloseable {
    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Reader(String site, Browser.NewContextOptions options) {
        this.site = site;
        context = Chromium.browser().newContext(options.setBaseURL(site));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
    }

    static Reader at(int port) {
        return at(port, new Browser.NewContextOptions());
    }

    static Reader at(int port, Browser.NewContextOptions options) {
        return new Reader("http://localhost:" + port, options);
    }

    static Reader withoutScript(int port) {
        return at(port, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    Response open(String address) {
        Response answer = page.navigate(address);
        if (answer == null) throw new IllegalStateException("no answer from " + address);
        return answer;
    }

    Page page() {
        return page;
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** Presses a key on something that the Tab key reaches. */
    void press(String key, Locator on) {
        for (int steps = 0; steps < 200; steps++) {
            page.keyboard().press("Tab");
            if ((boolean) on.evaluate("element => element === document.activeElement")) {
                page.keyboard().press(key);
                return;
            }
        }
        throw new AssertionError("the Tab key does not reach " + on);
    }

    /** The same page, as wide as this. */
    Reader wide(int pixels) {
        page.setViewportSize(pixels, 900);
        return this;
    }

    Reader sees(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return this;
    }

    /** How far the page can be scrolled sideways, in pixels; it should not be. */
    int sideways() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Addresses that were asked of others than the site. */
    List<String> requestsToOthers() {
        return requests.stream().filter(address -> !address.startsWith(site)).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
