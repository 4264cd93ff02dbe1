package org.coproduction.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.sheets.TestSheets;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor brings a spreadsheet, mends it, publishes it and takes it back; without script, as with it. */
@CommonsTest
class ImportJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Person eva;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        eva = group.add("Eva Novak", Role.EDITOR);
    }

    @AfterEach
    void putBack() {
        TestSheets.remove(jdbc);
        TestCases.remove(jdbc);
        index.refresh();
        group.close();
    }

    @Test
    void anEditorBringsASpreadsheetAndTakesItBack() {
        try (Reader reader = Reader.withoutScript(port)) {
            signIn(reader);
            send(reader, TestSheets.HEADINGS + TestSheets.SCHOOL.replace("Netherlands", "Atlantis"));
            reader.button("Check the cases").click();
            assertThat(reader.page().content()).contains("1 cell is to be mended", "Atlantis");
            send(reader, TestSheets.HEADINGS + TestSheets.SCHOOL);
            reader.button("Check the cases").click();
            reader.page().getByLabel("What this import brings").fill("Coded in spring");
            reader.button("Publish all").click();
            reader.link("Test open schools").click();
            assertThat(reader.heading("Test open schools").isVisible()).isTrue();
            reader.page().goBack();
            reader.page().getByLabel("Why it is taken back").fill("The wrong file");
            reader.button("Take it back").click();
            assertThat(reader.page().content()).contains("This import was taken back");
        }
    }

    @Test
    void itsPagesAreReadableForAllAndNeverScrollSideways() {
        var softly = new SoftAssertions();
        try (Reader reader = Reader.at(port)) {
            signIn(reader);
            send(reader, TestSheets.HEADINGS + TestSheets.SCHOOL + "Test other;;Atlantis;;;;;;;\n");
            String columns = reader.page().url();
            for (String page : new String[] {columns, columns.replace("/columns", "")})
                for (String address : new String[] {page, page.replace("/cases/", "/fr/cases/")}) {
                    reader.wide(1280).open(address);
                    softly.assertThat(Axe.faults(reader.page())).as(address).isEmpty();
                    softly.assertThat(reader.wide(320).sideways()).as(address).isZero();
                }
            softly.assertThat(reader.complaints()).isEmpty();
        }
        softly.assertAll();
    }

    private void signIn(Reader reader) {
        reader.open(links.make(eva.id(), Duration.ofMinutes(1)));
        reader.button("Sign in as Eva Novak").click();
        reader.heading("Eva Novak").waitFor();
    }

    private static void send(Reader reader, String csv) {
        reader.open("/cases/import");
        reader.page()
                .getByLabel("Spreadsheet")
                .setInputFiles(new FilePayload("cases.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        reader.button("Send and look at its columns").click();
        reader.heading("What its columns are").waitFor();
    }
}
