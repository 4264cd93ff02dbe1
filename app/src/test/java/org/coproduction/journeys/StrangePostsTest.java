package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people write that no page expects. */
@CommonsTest
class StrangePostsTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    Debating debating;
    Browsing anas;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void aWordAsLongAsAPostPushesNothingAside() {
        String debate = Debating.start(anas, "w".repeat(120), "x".repeat(39_000));
        try (Reader reader = Reader.at(port)) {
            for (String page : new String[] {debate, "/discussion", "/discussion?sort=newest"}) {
                reader.open(page);
                assertThat(reader.wide(320).sideways()).as(page).isZero();
            }
        }
    }

    @Test
    void textFromRightToLeftAndPicturesOfLettersAreShownAsTheyAreWritten() {
        String debate = Debating.start(anas, "שלום", "مرحبا بكم 👩🏽‍🔬", "language", "ar");
        try (Reader reader = Reader.at(port)) {
            reader.open(debate);
            assertThat(reader.heading("שלום")).hasCSS("direction", "rtl");
            Locator said = reader.page().getByRole(AriaRole.ARTICLE).first();
            assertThat(said).containsText("مرحبا بكم 👩🏽‍🔬");
            assertThat(said.getByText("مرحبا")).hasCSS("direction", "rtl");
        }
    }
}
