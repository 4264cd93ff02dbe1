package org.coproduction.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coproduction.CommonsTest;
import org.coproduction.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Takes the pictures of the README ({@code COMMONS_PICTURES=docs/images}), or with {@code COMMONS_EVERY_PICTURE=DIR} one of
 * every page in two widths and both schemes, to be looked at.
 */
@CommonsTest
class ScreenshotsTest {
    private static final Map<String, String> OF_THE_README =
            Map.of("home", "/", "cases", "/cases", "case", "/cases/burgernet-netherlands", "strategies", "/strategies");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Test
    @EnabledIfEnvironmentVariable(named = "COMMONS_PICTURES", matches = ".+")
    void picturesForTheReadme() {
        try (Reader reader = Reader.at(port, new Browser.NewContextOptions().setViewportSize(1120, 760))) {
            OF_THE_README.forEach((name, address) -> {
                reader.open(address);
                take(reader, System.getenv("COMMONS_PICTURES"), name, false);
            });
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "COMMONS_EVERY_PICTURE", matches = ".+")
    void everyPage() {
        try (Reader reader = Reader.at(port)) {
            for (String address : Pages.inBothLanguages(site)) {
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (int width : new int[] {1280, 390}) {
                        reader.sees(colours).wide(width).open(address);
                        String name = address.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + "-" + colours;
                        take(reader, System.getenv("COMMONS_EVERY_PICTURE"), name, true);
                    }
                }
            }
        }
    }

    private static void take(Reader reader, String folder, String name, boolean whole) {
        reader.page().waitForLoadState(LoadState.NETWORKIDLE);
        reader.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder, name + ".png"))
                        .setFullPage(whole));
    }
}
