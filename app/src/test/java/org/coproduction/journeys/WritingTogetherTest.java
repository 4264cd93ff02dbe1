package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.cases.Draft;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.TestDrafts;
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

/** Two people at two browsers write one case, with script and without, with a connection and without. */
@CommonsTest
class WritingTogetherTest {
    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Person ben;
    Draft draft;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        ben = group.add("Ben Okri", Role.MEMBER);
        draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        TestDrafts.share(draft, ben.id(), jdbc);
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        group.close();
    }

    @Test
    void whatTheyWriteInTwoFieldsIsBothKept() {
        try (Reader anas = signedIn(ana);
                Reader bens = signedIn(ben)) {
            anas.open(draft.id().address() + "/context");
            bens.open(draft.id().address() + "/context");
            field(anas, "Legal basis").fill("The act of 1977.");
            assertThat(saved(anas)).containsText("Saved on");
            waitFor("legalBasis", "The act of 1977.");
            field(bens, "Funding").fill("The city pays.");
            assertThat(saved(bens)).containsText("Somebody else changed the draft too");
            field(bens, "Funding").fill("The city pays half.");
            waitFor("funding", "The city pays half.");
            waitFor("legalBasis", "The act of 1977.");
        }
    }

    @Test
    void theSameFieldIsShownSideBySideAndChosen() {
        try (Reader anas = signedIn(ana);
                Reader bens = signedIn(ben)) {
            anas.open(draft.id().address() + "/context");
            bens.open(draft.id().address() + "/context");
            field(anas, "Funding").fill("The state pays.");
            waitFor("funding", "The state pays.");
            field(bens, "Funding").fill("The city pays.");
            assertThat(saved(bens)).containsText("Not saved");
            bens.page().getByRole(AriaRole.BUTTON, exactly("Save")).last().click();
            assertThat(bens.heading("Two changes to the same")).isVisible();
            bens.page().getByLabel("Yours").check();
            bens.button("Save what I chose").click();
            assertThat(field(bens, "Funding")).hasValue("The city pays.");
        }
    }

    @Test
    void whatIsWrittenWithoutAConnectionIsSavedWhenItIsBack() {
        try (Reader anas = signedIn(ana)) {
            anas.open(draft.id().address() + "/context");
            anas.page().context().setOffline(true);
            field(anas, "Funding").fill("The city pays.");
            assertThat(saved(anas)).containsText("kept in this browser");
            anas.page().context().setOffline(false);
            waitFor("funding", "The city pays.");
        }
    }

    @Test
    void whatIsWrittenAfterOneIsSignedOutIsOfferedAgain() {
        try (Reader anas = signedIn(ana)) {
            anas.open(draft.id().address() + "/context");
            jdbc.sql("DELETE FROM sign_ins").update();
            field(anas, "Funding").fill("The city pays.");
            assertThat(saved(anas)).containsText("You are signed out");
            signIn(ana, anas);
            anas.open(draft.id().address() + "/context");
            assertThat(field(anas, "Funding")).hasValue("");
            anas.button("Put it back into the form").click();
            waitFor("funding", "The city pays.");
        }
    }

    @Test
    void withoutScriptTheButtonsDoTheSame() {
        try (Reader anas = signedIn(ana, Reader.withoutScript(port))) {
            anas.open(draft.id().address() + "/context");
            anas.press("Enter", anas.button("Save and add another difficulty"));
            anas.page().getByLabel("Difficulty").first().fill("Few came.");
            anas.press("Enter", anas.button("Save and add another difficulty"));
            waitFor("challenges", "Few came.");
            anas.press("Enter", anas.button("Remove difficulty 1"));
            assertThat(anas.page().getByLabel("Difficulty")).hasCount(1);
        }
    }

    @Test
    void eachStepIsReadableForAllAndNeverScrollsSideways() {
        var softly = new SoftAssertions();
        try (Reader anas = signedIn(ana)) {
            for (String step :
                    List.of("sources", "what?mend=true", "who", "strategies", "outcomes", "context", "time", "check"))
                for (String language : List.of("", "/fr")) {
                    anas.open(language + draft.id().address() + "/" + step);
                    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                        softly.assertThat(
                                        Axe.faults(anas.sees(colours).wide(1280).page()))
                                .as(language + step)
                                .isEmpty();
                    softly.assertThat(anas.wide(320).sideways())
                            .as(language + step)
                            .isZero();
                }
        }
        softly.assertAll();
    }

    private Reader signedIn(Person person) {
        return signedIn(person, Reader.at(port));
    }

    private Reader signedIn(Person person, Reader reader) {
        signIn(person, reader);
        return reader;
    }

    private void signIn(Person person, Reader reader) {
        reader.open(links.make(person.id(), Duration.ofMinutes(1)));
        reader.button("Sign in as " + person.name().value()).click();
        reader.heading(person.name().value()).waitFor();
    }

    private static Locator field(Reader reader, String label) {
        return reader.page().getByLabel(label).first();
    }

    private static Locator saved(Reader reader) {
        return reader.page().getByRole(AriaRole.STATUS).first();
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void waitFor(String field, String said) {
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        drafts.find(draft.id()).orElseThrow().text().said(field).contains(said));
    }
}
