package org.coproduction.cases.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.sheets.TestSheets.HEADINGS;
import static org.coproduction.cases.sheets.TestSheets.SCHOOL;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestDrafts;
import org.coproduction.cases.TestText;
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

@CommonsTest
class ImportTest {
    private static final CaseSlug SCHOOLS = new CaseSlug("test-open-schools");
    private static final Pattern TO = Pattern.compile("(/cases/import/[0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Drafts drafts;

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
    Browsing editor;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        eva = group.add("Eva Novak", Role.EDITOR);
        editor = Browsing.as(eva.id(), links, port);
    }

    @AfterEach
    void putBack() {
        TestSheets.remove(jdbc);
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
        index.refresh();
        group.close();
    }

    @Test
    void aRowBecomesACaseUnderTheNameOfItsEditor() {
        publish(HEADINGS + SCHOOL);
        CaseVersion version = current();
        assertThat(version.author()).isEqualTo("Eva Novak");
        assertThat(version.message()).isEqualTo("From the survey");
        assertThat(version.text().countries()).containsExactly("NL");
        assertThat(version.text().policyArea()).isEqualTo("03.1");
        assertThat(version.text().outcomes())
                .extracting(one -> one.dimension() + one.direction() + one.source())
                .containsExactly("trustpositivea10");
        assertThat(version.text().sources().getFirst().csl())
                .containsEntry("title", "Parents")
                .containsEntry("DOI", "10.1234/abc");
        assertThat(new Visitor(port).get(SCHOOLS.address()).body()).contains("Eva Novak");
    }

    @Test
    void whatIsDownloadedAndSentBackChangesNothing() {
        String page = sent(new Visitor(port).get("/cases.csv").body());
        assertThat(page).contains("All cases say this already");
    }

    @Test
    void aCellThatIsChangedInADownloadChangesThatFieldAlone() {
        publish(HEADINGS + SCHOOL);
        CaseVersion before = current();
        index.refresh();
        publish(new Visitor(port)
                .get("/cases.csv?q=test-open-schools&excel=true")
                .body()
                .replace("Parents run clubs.", "Parents and pupils run clubs."));
        CaseVersion after = current();
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.text().summary()).isEqualTo("Parents and pupils run clubs.");
        assertThat(after.text().sources()).isEqualTo(before.text().sources());
    }

    @Test
    void whatHasNoColumnStaysAndAnEmptyCellEmptiesItsField() {
        publish(HEADINGS + SCHOOL);
        publish("slug;funding\ntest-open-schools;The city\n");
        assertThat(current().text().funding()).isEqualTo("The city");
        assertThat(current().text().strategies()).hasSize(1);
        publish("slug;funding;strategyTexts\ntest-open-schools;;\n");
        assertThat(current().text().funding()).isNull();
        assertThat(current().text().strategies()).isEmpty();
    }

    @Test
    void allFaultsAreToldByRowAndColumnAndNothingIsImported() {
        long before = cases.count();
        String page = sent(
                HEADINGS + SCHOOL
                        + "Test other;;Atlantis;Magic;co-design;Group;Case study;training-citizens: Unsourced;luck: Yes [a];a10: X\n");
        assertThat(page)
                .contains("5 cells are to be mended", "Atlantis", "Magic", "names no source")
                .containsPattern("(?s)<td>3</td>\\s*<td><strong>B</strong> Summary</td>");
        assertThat(page).doesNotContain("/publication");
        assertThat(cases.count()).isEqualTo(before);
    }

    @Test
    void theAddressOfADraftIsNotTaken() {
        TestDrafts.titled("Test open schools", eva.id(), drafts);
        assertThat(sent("slug;" + HEADINGS + "test-open-schools;" + SCHOOL)).contains("as a draft");
        publish(HEADINGS + SCHOOL);
        assertThat(cases.find(SCHOOLS)).isEmpty();
        assertThat(cases.find(new CaseSlug("test-open-schools-2"))).isPresent();
    }

    @Test
    void twoRowsOfOneSlugAreRefused() {
        assertThat(sent("slug;" + HEADINGS + ("test-twice;" + SCHOOL).repeat(2)))
                .contains("has the same slug");
    }

    @Test
    void aRowMadeFromAnOlderVersionIsRefused() {
        cases.save(List.of(TestText.named("test-older", "Older")), new Saving("Test", "First"));
        cases.save(List.of(TestText.named("test-older", "Newer")), new Saving("Test", "Second"));
        assertThat(sent("slug;version;title\ntest-older;1;Mine\n")).contains("the case is at version 2 by now");
    }

    @Test
    void anImportIsTakenBackAndBroughtAgainAtTheSameAddress() {
        cases.save(List.of(TestText.named("test-older", "Older")), new Saving("Test", "First"));
        String both = "slug;" + HEADINGS + ";" + SCHOOL + "test-older;" + SCHOOL.replace("open schools", "renamed");
        String report = publish(both);
        undo(report);
        assertThat(new Visitor(port).get(SCHOOLS.address()).body()).contains("The wrong file");
        CaseVersion older = cases.find(new CaseSlug("test-older")).orElseThrow();
        assertThat(older.number()).isEqualTo(3);
        assertThat(older.text().title()).isEqualTo("Older");
        publish(both);
        assertThat(current().number()).isEqualTo(1);
        assertThat(new Visitor(port).get(SCHOOLS.address()).body()).doesNotContain("The wrong file");
    }

    @Test
    void anImportOfWhichACaseWasEditedSinceIsNotTakenBack() {
        String report = publish(HEADINGS + SCHOOL);
        cases.save(List.of(TestText.named(SCHOOLS.value(), "Edited")), new Saving("Test", "Edited"));
        assertThat(undo(report).body()).contains("Somebody has edited cases of this import since");
        assertThat(current().number()).isEqualTo(2);
        assertThat(new Visitor(port).get(SCHOOLS.address()).body()).doesNotContain("The wrong file");
    }

    @Test
    void whatIsImportedIsImportedOnce() {
        String waiting = upload(HEADINGS + SCHOOL);
        editor.get(waiting);
        editor.post(waiting + "/publication", "message", "From the survey");
        assertThat(editor.post(waiting + "/publication", "message", "Again").statusCode())
                .isEqualTo(404);
        assertThat(current().number()).isEqualTo(1);
    }

    @Test
    void aSpreadsheetIsSeenByNobodyButWhoSentIt() {
        String waiting = upload(HEADINGS + SCHOOL);
        Browsing other = Browsing.as(group.add("Olga Editor", Role.EDITOR).id(), links, port);
        assertThat(other.get(waiting).statusCode()).isEqualTo(404);
        other.get("/cases/import");
        assertThat(other.post(waiting + "/publication", "message", "Mine").statusCode())
                .isEqualTo(404);
        Browsing member = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        assertThat(member.get(waiting).statusCode()).isEqualTo(403);
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithWhatToDo() {
        editor.get("/cases/import");
        assertThat(editor.upload("/cases/import", "file", "a.csv", "t\0".getBytes(UTF_8))
                        .body())
                .contains("neither CSV nor an Excel workbook");
    }

    @Test
    void markupInAFileIsShownAsText() {
        editor.get("/cases/import");
        String to = location(editor.upload(
                "/cases/import",
                "file",
                "../<b>x.csv",
                "<i>h;title\n<script>alert(1)</script>;<b>t\n".getBytes(UTF_8)));
        assertThat(editor.get(to + "/columns").body() + editor.get(to).body())
                .contains("&lt;b&gt;x.csv")
                .doesNotContain("<script>alert", "<b>t", "<i>h", "<b>x");
    }

    @Test
    void twoColumnsCannotBothBeTheTitle() {
        String to = upload("title;name\nOne;Two\n");
        editor.get(to + "/columns");
        assertThat(editor.post(to + "/columns", "column-0", "title", "column-1", "title")
                        .body())
                .contains("Two columns are “Title”");
        assertThat(editor.get(to).statusCode()).isBetween(302, 303);
    }

    @Test
    void theEmptyTableIsReadAsItsColumns() {
        String csv = new Visitor(port).get("/cases/import/template.csv").body();
        assertThat(csv).doesNotContain("slug,title");
        assertThat(editor.get("/cases/import/template.csv").body()).startsWith("\uFEFFslug,title,summary");
        assertThat(editor.get("/cases/import/template.xlsx").body()).startsWith("PK");
    }

    /** The report’s address. */
    private String publish(String csv) {
        String waiting = upload(csv);
        assertThat(editor.get(waiting).body()).contains("/publication");
        HttpResponse<String> answer = editor.post(waiting + "/publication", "message", "From the survey");
        String to = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        assertThat(editor.get(to).statusCode()).isEqualTo(200);
        return to;
    }

    private HttpResponse<String> undo(String report) {
        return editor.post(report + "/undoing", "because", "The wrong file");
    }

    private String sent(String csv) {
        return editor.get(upload(csv)).body();
    }

    private String upload(String csv) {
        editor.get("/cases/import");
        return location(editor.upload("/cases/import", "file", "cases.csv", csv.getBytes(UTF_8)));
    }

    private static String location(HttpResponse<String> answer) {
        Matcher to = TO.matcher(answer.headers().firstValue("Location").orElse(answer.body()));
        assertThat(to.find()).as(answer.body()).isTrue();
        return to.group(1);
    }

    private CaseVersion current() {
        return cases.find(SCHOOLS).orElseThrow();
    }
}
