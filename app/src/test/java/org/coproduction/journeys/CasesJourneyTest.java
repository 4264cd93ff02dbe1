package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding, comparing and reading cases with the keyboard alone, with script and without. */
@CommonsTest
class CasesJourneyTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFacetNarrowsTheListAndTheWayBackIsAnAddress(boolean script) {
        try (Reader reader = script ? Reader.at(port) : Reader.withoutScript(port)) {
            reader.open("/cases");
            reader.press("Enter", reader.link("Education"));
            assertThat(reader.page()).hasURL(Pattern.compile("/cases\\?policy=09$"));
            assertThat(reader.page().getByRole(AriaRole.STATUS).first()).containsText("5 cases");
            reader.page().goBack();
            assertThat(reader.page().getByRole(AriaRole.STATUS).first()).containsText("56 cases");
        }
    }

    @Test
    void markedCasesAreLaidSideBySide() {
        try (Reader reader = Reader.withoutScript(port)) {
            reader.open("/cases?q=police");
            reader.press("Space", reader.page().getByLabel("Burgernet, the Netherlands"));
            reader.press("Space", reader.page().getByLabel("Assistant police officers, Estonia"));
            reader.press("Enter", reader.button("Compare the marked cases"));
            assertThat(reader.heading("Cases side by side")).isVisible();
            assertThat(reader.page()
                            .getByRole(
                                    AriaRole.COLUMNHEADER,
                                    new Page.GetByRoleOptions().setName(Pattern.compile("Burgernet|Assistant"))))
                    .hasCount(2);
        }
    }

    @Test
    void suggestionsComeWhileOneTypesAndArrowsChooseOne() {
        try (Reader reader = Reader.at(port)) {
            Locator field = typed("burgern", reader);
            assertThat(field).hasAttribute("aria-expanded", "true");
            field.press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "suggestion-0");
            assertThat(field).isFocused();
            field.press("Enter");
            assertThat(reader.heading("Burgernet, the Netherlands")).isVisible();
        }
    }

    @Test
    void suggestionsSayHowManyTheyAre() {
        try (Reader reader = Reader.at(port)) {
            typed("burgern", reader);
            assertThat(reader.page().locator("[aria-live=polite]")).containsText("result");
        }
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsWhatWasTyped() {
        try (Reader reader = Reader.at(port)) {
            Locator field = typed("burgern", reader);
            field.press("Escape");
            assertThat(field).hasAttribute("aria-expanded", "false");
            assertThat(reader.named(AriaRole.OPTION, "Burgernet")).isHidden();
            assertThat(field).hasValue("burgern");
        }
    }

    private static Locator typed(String words, Reader reader) {
        reader.open("/about");
        Locator field = reader.named(AriaRole.COMBOBOX, "Search the site");
        field.pressSequentially(words);
        assertThat(reader.named(AriaRole.OPTION, "Burgernet, the Netherlands")).isVisible();
        return field;
    }
}
