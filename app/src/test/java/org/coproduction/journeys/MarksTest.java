package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing a post with the toolbar, by keyboard. */
@CommonsTest
class MarksTest {
    private static final String DEBATE = "/discussion/threads/1/a-debate-to-look-at";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void whatIsSelectedGetsMarksAndLosesThemAgain() {
        try (Reader reader = signedIn()) {
            Locator text = reader.page().getByLabel("Your answer");
            text.fill("trust");
            text.press("Control+A");
            text.press("Control+B");
            assertThat(text).hasValue("**trust**");
            reader.button("Bold").click();
            assertThat(text).hasValue("trust");
            text.press("Control+A");
            reader.button("Quotation").click();
            assertThat(text).hasValue("> trust");
        }
    }

    @Test
    void aRecordIsFoundAndLinkedByKeyboard() {
        try (Reader reader = signedIn()) {
            Locator text = reader.page().getByLabel("Your answer");
            text.pressSequentially("See #burgernet");
            reader.named(AriaRole.OPTION, "Burgernet").first().waitFor();
            text.press("ArrowDown");
            text.press("Enter");
            assertThat(text).hasValue(Pattern.compile("See \\[.*Burgernet.*]\\(/cases/burgernet-netherlands\\) "));
        }
    }

    @Test
    void withoutScriptThereIsNoToolbarAndTheFieldIsAPlainOne() {
        try (Reader reader = signedIn(Reader.withoutScript(port))) {
            assertThat(reader.page().getByRole(AriaRole.TOOLBAR)).hasCount(0);
            assertThat(reader.page().getByLabel("Your answer")).isEditable();
        }
    }

    private Reader signedIn() {
        return signedIn(Reader.at(port));
    }

    private Reader signedIn(Reader reader) {
        reader.open(links.make(ana.id(), Duration.ofMinutes(1)));
        reader.button("Sign in as Ana Silva").click();
        reader.heading("Ana Silva").waitFor();
        reader.open(DEBATE);
        return reader;
    }
}
