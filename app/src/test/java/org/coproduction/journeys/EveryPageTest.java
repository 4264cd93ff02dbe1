package org.coproduction.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.CommonsTest;
import org.coproduction.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What holds for every page, without knowing which pages there are. */
@CommonsTest
class EveryPageTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Test
    void axeFindsNothingInBothLanguagesAndSchemes() {
        List<String> addresses = pagesAndStates();
        List<String> faults = TwoReaders.faults(
                () -> Reader.at(port, new Browser.NewContextOptions().setBypassCSP(false)),
                addresses,
                (reader, address) -> {
                    boolean wideFirst = addresses.indexOf(address) % 2 == 1;
                    reader.sees(ColorScheme.LIGHT).wide(wideFirst ? 1280 : 390).open(address);
                    List<String> light = Axe.faults(reader.page());
                    reader.sees(ColorScheme.DARK).wide(wideFirst ? 390 : 1280);
                    List<String> dark = Axe.faultsOfLooks(reader.page());
                    return Stream.concat(light.stream(), dark.stream()).toList();
                });
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingScrollsSidewaysNorAsksOthersNorComplains() {
        List<String> faults =
                TwoReaders.faults(() -> Reader.at(port), Pages.inBothLanguages(site), (reader, address) -> {
                    reader.open(address);
                    Stream<String> sideways = IntStream.of(320, 390, 768, 1280, 1920)
                            .filter(width -> reader.wide(width).sideways() != 0)
                            .mapToObj(width -> "scrolls sideways at " + width);
                    return Stream.of(sideways, reader.requestsToOthers().stream(), reader.complaints().stream())
                            .flatMap(all -> all)
                            .toList();
                });
        assertThat(faults).isEmpty();
    }

    @Test
    void textOfTwiceTheSizeFits() {
        List<String> faults = TwoReaders.faults(() -> Reader.at(port), pages(), (reader, address) -> {
            reader.wide(1280).open(address);
            reader.page().evaluate("document.documentElement.style.setProperty('font-size', '200%')");
            return reader.sideways() == 0 ? List.of() : List.of("scrolls sideways");
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void forcedColoursAndPaperKeepTheHeading() {
        List<String> faults = TwoReaders.faults(() -> Reader.at(port), pages(), (reader, address) -> {
            List<String> missing = new ArrayList<>();
            reader.open(address);
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            if (!reader.page().locator("h1").isVisible()) missing.add("no heading in forced colours");
            reader.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(Media.PRINT).setForcedColors(ForcedColors.NONE));
            if (!reader.page().locator("h1").isVisible()) missing.add("no heading on paper");
            if (reader.page().locator("header.masthead").isVisible()) missing.add("masthead on paper");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            return missing;
        });
        assertThat(faults).isEmpty();
    }

    private List<String> pagesAndStates() {
        return Stream.concat(pages().stream(), Pages.states().stream()).toList();
    }

    private List<String> pages() {
        return Stream.concat(Pages.inBothLanguages(site).stream(), Stream.of("/fr/nowhere"))
                .toList();
    }
}
