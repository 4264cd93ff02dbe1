package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main tasks without a pointer, and without script. */
@CommonsTest
class KeyboardTest {
    @LocalServerPort
    int port;

    @Test
    void theFirstTabSkipsToTheContent() {
        try (Reader reader = Reader.at(port)) {
            reader.open("/about");
            reader.page().keyboard().press("Tab");
            assertThat(reader.link("Skip to content")).isFocused();
            reader.page().keyboard().press("Enter");
            assertThat(reader.page().getByRole(AriaRole.MAIN)).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLanguageIsChosenOnceAndKept(boolean script) {
        try (Reader reader = script ? Reader.at(port) : Reader.withoutScript(port)) {
            reader.open("/about");
            reader.press("Enter", reader.button("Français"));
            assertThat(reader.page()).hasURL(Pattern.compile("/fr/about$"));
            reader.open("/");
            assertThat(reader.page()).hasURL(Pattern.compile("/fr$"));
            reader.press("Enter", reader.button("English"));
            assertThat(reader.page()).hasURL(Pattern.compile("[0-9]/$"));
        }
    }

    @Test
    void coloursAreChosenOnceAndKept() {
        try (Reader reader = Reader.withoutScript(port)) {
            reader.open("/about");
            reader.press("Space", reader.button("Dark"));
            assertThat(reader.button("Dark")).hasAttribute("aria-pressed", "true");
            reader.open("/");
            assertThat(reader.page().locator("html")).hasAttribute("data-theme", "dark");
            assertThat(reader.button("Dark")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void theMenuUnfoldsOnASmallScreen() {
        try (Reader reader = Reader.withoutScript(port)) {
            reader.wide(390).open("/");
            assertThat(reader.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
            reader.press("Enter", reader.page().locator("summary").first());
            assertThat(reader.page().getByRole(AriaRole.NAVIGATION)).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListOfCasesIsTakenAwayAsATable(boolean script) {
        try (Reader reader = script ? Reader.at(port) : Reader.withoutScript(port)) {
            reader.open("/cases?q=police");
            reader.press("Enter", reader.link("Download cases"));
            assertThat(reader.heading("Download these cases")).isVisible();
            Download file =
                    reader.page().waitForDownload(() -> reader.press("Enter", reader.link("CSV, one row a case")));
            org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".csv");
        }
    }

    @Test
    void aSearchBeginsFromTheMasthead() {
        try (Reader reader = Reader.withoutScript(port)) {
            reader.open("/about");
            reader.named(AriaRole.SEARCHBOX, "Search the site").fill("police");
            reader.page().keyboard().press("Enter");
            assertThat(reader.page()).hasURL(Pattern.compile("/search\\?q=police$"));
        }
    }
}
