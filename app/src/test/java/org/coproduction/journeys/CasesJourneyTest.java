package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
    void suggestionsComeWhileOneTypesAndTheTabKeyReachesThem() {
        try (Reader reader = Reader.at(port)) {
            reader.open("/about");
            reader.named(AriaRole.SEARCHBOX, "Search the site").pressSequentially("burgern");
            assertThat(reader.link("Burgernet, the Netherlands")).isVisible();
            reader.press("Enter", reader.link("Burgernet, the Netherlands"));
            assertThat(reader.heading("Burgernet, the Netherlands")).isVisible();
        }
    }
}
