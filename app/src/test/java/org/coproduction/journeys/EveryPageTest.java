package org.coproduction.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What holds for every page, without knowing which pages there are. */
@CommonsTest
class EveryPageTest {
    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What the other colours and the other width can change; the rest is the same page. */
    static final List<String> LOOKS =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Test
    void axeFindsNothingInBothLanguagesAndSchemes() {
        var softly = new SoftAssertions();
        try (Reader reader = Reader.at(port, new Browser.NewContextOptions().setBypassCSP(false))) {
            boolean wideFirst = true;
            for (String address : pagesAndStates()) {
                wideFirst = !wideFirst;
                reader.sees(ColorScheme.LIGHT).wide(wideFirst ? 1280 : 390).open(address);
                AxeBuilder everything = new AxeBuilder(reader.page()).withTags(RULES);
                softly.assertThat(found(everything)).as(address + " light").isEmpty();
                reader.sees(ColorScheme.DARK).wide(wideFirst ? 390 : 1280);
                AxeBuilder looks = new AxeBuilder(reader.page()).withRules(LOOKS);
                softly.assertThat(found(looks)).as(address + " dark").isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void nothingScrollsSidewaysNorAsksOthersNorComplains() {
        var softly = new SoftAssertions();
        try (Reader reader = Reader.at(port)) {
            for (String address : Pages.inBothLanguages(site)) {
                reader.open(address);
                for (int width : new int[] {320, 390, 768, 1280, 1920})
                    softly.assertThat(reader.wide(width).sideways())
                            .as(address + " at " + width)
                            .isZero();
            }
            softly.assertThat(reader.requestsToOthers()).isEmpty();
            softly.assertThat(reader.complaints()).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void textOfTwiceTheSizeFits() {
        var softly = new SoftAssertions();
        try (Reader reader = Reader.at(port)) {
            for (String address : pages()) {
                reader.wide(1280).open(address);
                reader.page().evaluate("document.documentElement.style.setProperty('font-size', '200%')");
                softly.assertThat(reader.sideways()).as(address).isZero();
            }
        }
        softly.assertAll();
    }

    @Test
    void forcedColoursAndPaperKeepTheHeading() {
        try (Reader reader = Reader.at(port)) {
            for (String address : pages()) {
                reader.open(address);
                reader.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                assertThat(reader.page().locator("h1").isVisible()).as(address).isTrue();
                reader.page()
                        .emulateMedia(new Page.EmulateMediaOptions()
                                .setMedia(Media.PRINT)
                                .setForcedColors(ForcedColors.NONE));
                assertThat(reader.page().locator("h1").isVisible()).as(address).isTrue();
                assertThat(reader.page().locator("header.masthead").isVisible())
                        .as(address)
                        .isFalse();
                reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }

    private static String found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(EveryPageTest::told).collect(Collectors.joining("\n"));
    }

    private List<String> pagesAndStates() {
        return Stream.concat(pages().stream(), Pages.states().stream()).toList();
    }

    private List<String> pages() {
        return Stream.concat(Pages.inBothLanguages(site).stream(), Stream.of("/fr/nowhere"))
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node ->
                                node.getHtml().length() > 160 ? node.getHtml().substring(0, 160) : node.getHtml())
                        .limit(3)
                        .collect(Collectors.joining(" | "));
    }
}
