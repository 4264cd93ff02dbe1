package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coproduction.CommonsTest;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestDrafts;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.OldSeal;
import org.coproduction.platform.web.OpenForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole life of a case, played by five people at browsers of their own, from an invitation to an erased account. */
@CommonsTest
class LifeOfACaseTest {
    private static final String NEWCOMER = "nora@example.org";
    private static final CaseSlug CASE = new CaseSlug("test-gardens-of-a-quarter");
    private static final String TITLE = "Test: gardens of a quarter";
    private static final String REFERENCE =
            "@book{oh, author = {Oh, Mina}, title = {Gardens of a quarter}, year = {2021}, publisher = {Test}}";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    OpenForms forms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Person convener;
    Person colleague;
    Person editor;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        convener = group.add("Cora Diaz", Role.CONVENER);
        colleague = group.add("Ben Okri", Role.MEMBER);
        editor = group.add("Eva Novak", Role.EDITOR);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM corrections").update();
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
        jdbc.sql("DELETE FROM people WHERE email = :nora")
                .param("nora", NEWCOMER)
                .update();
        jdbc.sql("DELETE FROM former_people").update();
        jdbc.sql("DELETE FROM invitations").update();
        index.refresh();
        group.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'Keep my name there, so that I stay credited', Nora Lind",
        "'Take my name away there too', A former member"
    })
    void itIsWrittenCorrectedAndOutlivesItsAuthor(String wish, String credited) {
        try (Reader noras = Reader.at(port);
                Reader bens = signedIn(colleague);
                Reader evas = signedIn(editor);
                Reader strangers = Reader.at(port)) {
            invite();
            join(noras);
            writeWithSources(noras);
            correctAtTheSameTime(noras, bens);
            send(noras, "A first version");
            publish(evas, 1);
            suggestACorrection(strangers);
            takeOver(evas);
            leave(noras, wish);
            strangers.open(CASE.address());
            assertThat(strangers.page().locator("#cite + p")).containsText(credited);
            assertThat(strangers.page().locator("#cite + p")).containsText("Reviewed by Eva Novak.");
            assertThat(strangers.page().getByText("Neighbours look after six gardens."))
                    .isVisible();
        }
    }

    private void invite() {
        try (Reader coras = signedIn(convener)) {
            coras.open("/group/joining");
            field(coras, "E-mail address").fill(NEWCOMER);
            coras.button("Send the invitation").click();
            assertThat(coras.button("Withdraw " + NEWCOMER)).isVisible();
        }
    }

    private void join(Reader noras) {
        noras.open(invitation());
        field(noras, "Name").fill("Nora Lind");
        noras.page().getByLabel("I agree that this site keeps this").check();
        noras.button("Join").click();
        noras.heading("Nora Lind").waitFor();
    }

    private String invitation() {
        String mail = jdbc.sql("SELECT plain FROM mails WHERE recipient = :nora")
                .param("nora", NEWCOMER)
                .query(String.class)
                .single();
        int at = mail.indexOf("/join/");
        return mail.substring(at, mail.indexOf('\n', at));
    }

    private void writeWithSources(Reader noras) {
        noras.open("/cases/new");
        noras.button("Begin a new case").click();
        field(noras, "Find a source instead of typing it").fill(REFERENCE);
        noras.button("Find or add").click();
        noras.heading("Sources").waitFor();
        assertThat(noras.page().locator("#sources-0-title")).hasValue("Gardens of a quarter");
        on(noras);
        field(noras, "Title").fill(TITLE);
        field(noras, "Summary").fill("Neighbours look after gardens.");
        field(noras, "Policy area").selectOption("03.1");
        field(noras, "Country").selectOption("NL");
        on(noras);
        field(noras, "What citizens contribute").fill("They dig and water.");
        noras.page().getByLabel("Co-delivery").check();
        noras.page().getByRole(AriaRole.RADIO).first().check();
        on(noras);
        claim(noras, "Strategy", "What was done", "Tools were lent.");
        on(noras);
        field(noras, "Which way it points").selectOption("positive");
        claim(noras, "What the finding is about", "The finding", "More people meet.");
        on(noras);
        on(noras);
        noras.page().getByRole(AriaRole.RADIO, named("Case study")).check();
        on(noras);
        on(noras);
        assertThat(noras.page().getByText("Nothing is missing.")).isVisible();
    }

    /** With the source that they have. */
    private static void claim(Reader reader, String kind, String label, String said) {
        field(reader, kind).selectOption(new SelectOption().setIndex(1));
        field(reader, label).fill(said);
        field(reader, "Where did you read this?").selectOption(new SelectOption().setIndex(1));
    }

    /** What two write in two fields is merged; what both write in one is shown side by side, and chosen. */
    private void correctAtTheSameTime(Reader noras, Reader bens) {
        field(noras, "Write it with somebody").fill(colleague.email().value());
        noras.button("Invite").click();
        noras.page().getByText("Ben Okri").waitFor();
        String context = noras.page().url().replace("/check", "/context");
        noras.open(context);
        bens.open(context);
        field(noras, "Legal basis").fill("A by-law of 2019.");
        waitFor("legalBasis", "A by-law of 2019.");
        field(bens, "Funding").fill("The city pays.");
        waitFor("funding", "The city pays.");
        field(noras, "Funding").fill("The quarter pays.");
        assertThat(noras.page().getByRole(AriaRole.STATUS).first()).containsText("Not saved");
        noras.page()
                .getByRole(AriaRole.BUTTON, named("Save").setExact(true))
                .last()
                .click();
        noras.page().getByLabel("Theirs").check();
        noras.button("Save what I chose").click();
        assertThat(field(noras, "Funding")).hasValue("The city pays.");
        assertThat(field(noras, "Legal basis")).hasValue("A by-law of 2019.");
    }

    private void waitFor(String field, String said) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> saved(field).filter(said::equals).isPresent());
    }

    private Optional<String> saved(String field) {
        return jdbc.sql("SELECT text ->> :field FROM drafts WHERE title = :title")
                .param("field", field)
                .param("title", TITLE)
                .query(String.class)
                .optional();
    }

    private static void send(Reader reader, String message) {
        reader.link("Check and submit").click();
        field(reader, "What changes, and why").fill(message);
        reader.button("Send to the editors").click();
        reader.page().getByText("The editors have it.").waitFor();
    }

    private static void publish(Reader evas, int version) {
        evas.open("/editing");
        evas.page().getByRole(AriaRole.LINK, named(TITLE)).first().click();
        evas.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Accept the .*left")))
                .click();
        evas.page().waitForLoadState();
        Locator alone = evas.page().getByLabel("No other editor can look at it.");
        if (alone.isVisible()) alone.check();
        evas.button("Publish version " + version).click();
        evas.page().waitForURL("**" + CASE.address() + "**");
    }

    /** As somebody does who has had the form open for a while. */
    private void suggestACorrection(Reader strangers) {
        strangers.open(CASE.address());
        strangers.link("Suggest a correction").click();
        strangers
                .page()
                .getByRole(AriaRole.LINK, named("Summary").setExact(true))
                .click();
        field(strangers, "It should say").fill("Neighbours look after six gardens.");
        field(strangers, "How do you know?").fill("I live there");
        field(strangers, "Your name (may stay empty)").fill("Pim");
        strangers
                .page()
                .evaluate("seal => document.querySelector('input[name=opened]').value = seal", OldSeal.of(forms));
        strangers.button("Send the correction").click();
        strangers.heading("Your correction").waitFor();
    }

    private void takeOver(Reader evas) {
        evas.open("/editing/corrections");
        evas.link(TITLE + ": Summary").click();
        evas.button("Take it over into a draft").click();
        send(evas, "Summary: corrected as Pim suggested.");
        publish(evas, 2);
    }

    private static void leave(Reader noras, String wish) {
        noras.open("/me/data");
        noras.page().getByLabel(wish).check();
        noras.page().getByLabel("Yes, erase my account").check();
        noras.button("Erase my account").click();
        noras.heading("Your account is erased").waitFor();
    }

    private Reader signedIn(Person person) {
        Reader reader = Reader.at(port);
        reader.open(links.make(person.id(), Duration.ofMinutes(1)));
        reader.button("Sign in as " + person.name().value()).click();
        reader.heading(person.name().value()).waitFor();
        return reader;
    }

    private static void on(Reader reader) {
        reader.button("Save and go on").click();
        reader.page().waitForLoadState();
    }

    private static Locator field(Reader reader, String label) {
        return reader.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
