package org.coproduction.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Retention;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class CircleFilesTest {
    private static final String PDF = "%PDF-1.7 secret agenda %%EOF";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Leaving leaving;

    @Autowired
    List<Retention> forgotten;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing anas;
    Browsing bens;
    Browsing olgas;
    TestCircle circle;
    String files;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.CONVENER);
        Person ben = group.add("Ben Okri", Role.MEMBER);
        anas = Browsing.as(ana.id(), links, port);
        bens = Browsing.as(ben.id(), links, port);
        olgas = Browsing.as(group.add("Olga Tokarska", Role.EDITOR).id(), links, port);
        circle = TestCircle.open(anas, "Round table", "We talk").with(ben);
        files = circle.address() + "/files";
        bens.get(files);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM circles").update();
        night();
        group.close();
    }

    @Test
    void itsMembersTakeAFileAlongUnderItsNameAndItIsNotOpenedWithinTheSite() {
        send(bens, "Ordre du jour.pdf", PDF);
        assertThat(anas.get(circle.address()).body()).contains("Ordre du jour.pdf", "Ben Okri");
        var file = anas.get(only());
        assertThat(file.body()).isEqualTo(PDF);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("Ordre%20du%20jour.pdf");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
    }

    @Test
    void forWhoDoesNotBelongToItNoneIsThere() {
        send(bens, "agenda.pdf", PDF);
        nothingThereFor(olgas);
        assertThat(new Browsing(port).get(only()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in?then="));
    }

    @Test
    void forWhoLeftItNoneIsThereAnyMore() {
        send(bens, "agenda.pdf", PDF);
        bens.get(circle.address());
        bens.post(circle.address() + "/leaving");
        nothingThereFor(bens);
    }

    private void nothingThereFor(Browsing outsider) {
        outsider.get("/me");
        String file = only();
        assertThat(outsider.get(files).statusCode()).isEqualTo(404);
        assertThat(outsider.get(file).statusCode()).isEqualTo(404);
        assertThat(outsider.upload(files, "file", "mine.pdf", PDF.getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(404);
        assertThat(outsider.post(file + "/removal").statusCode()).isEqualTo(404);
        assertThat(only()).isEqualTo(file);
    }

    @Test
    void aFileOfOneCircleIsNotFoundThroughAnother() {
        send(bens, "agenda.pdf", PDF);
        TestCircle other = TestCircle.open(anas, "Other", "Else");
        String there = only().replace(circle.address(), other.address());
        assertThat(anas.get(there).statusCode()).isEqualTo(404);
        assertThat(anas.post(there + "/removal").statusCode()).isEqualTo(404);
        assertThat(anas.get(only()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <script>alert(1)</script>",
        "agenda.pdf, <script>alert(1)</script>",
        "notes, text",
        "minutes.docx, PK\u0003\u0004 word/",
        "notes.txt, a\u0000b"
    })
    void whatIsNotWhatItsNameSaysIsNotTaken(String name, String content) {
        assertThat(send(bens, name, content).body()).contains("none of the kinds that are taken");
        assertThat(jdbc.sql("SELECT count(*) FROM circle_files")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"agenda.PDF, %PDF-1.7 %%EOF, application/pdf", "who.csv, 'nom;pays é', text/plain;charset=utf-8"})
    void whatIsTakenIsSentAsWhatItIs(String name, String content, String type) {
        send(bens, name, content);
        assertThat(anas.get(only()).headers().firstValue("Content-Type")).hasValue(type);
    }

    @Test
    void aCircleHasOnlySoMany() {
        jdbc.sql(
                        "INSERT INTO circle_files (circle, name, kind, stored, size) SELECT :circle, 'a.txt', 'TEXT', :stored, 1"
                                + " FROM generate_series(1, 200)")
                .param("circle", circle.id())
                .param("stored", "0".repeat(64) + ".circ")
                .update();
        assertThat(send(bens, "agenda.pdf", PDF).body()).contains("at most 200 files");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/minutes.txt, minutes.txt",
        "C:\\\\Users\\\\ben\\\\minutes.txt, minutes.txt",
        "a\u202etxt.csv, atxt.csv"
    })
    void aNameHasNoFoldersAndNothingUnseen(String sent, String shown) {
        send(bens, sent, "Who was there");
        assertThat(bens.get(files).body()).contains(">" + shown + "</a>");
    }

    @Test
    void whoSentAFileAndWhoKeepsTheCircleRemoveIt() {
        send(anas, "agenda.pdf", PDF);
        String file = only();
        assertThat(bens.post(file + "/removal").statusCode()).isEqualTo(403);
        assertThat(anas.post(file + "/removal").statusCode()).isEqualTo(303);
        assertThat(anas.get(file).statusCode()).isEqualTo(404);
        night();
        assertThat(contents()).isZero();
    }

    @Test
    void whoSentAFileHasItInTheCopyOfTheirData() {
        send(anas, "agenda.pdf", PDF);
        assertThat(leaving.filesFor(ana.id())).hasSize(1).allSatisfy((name, content) -> {
            assertThat(name).endsWith("agenda.pdf");
            assertThat(content.get()).asString(StandardCharsets.US_ASCII).isEqualTo(PDF);
        });
    }

    @Test
    void whatTwoCirclesHaveStaysForTheOther() {
        send(anas, "agenda.pdf", PDF);
        String first = only();
        TestCircle other = TestCircle.open(anas, "Other", "Else");
        anas.get(other.address() + "/files");
        anas.upload(other.address() + "/files", "file", "same.pdf", PDF.getBytes(StandardCharsets.US_ASCII));
        anas.post(first + "/removal");
        night();
        assertThat(anas.get(only().replace(files, other.address() + "/files")).body())
                .isEqualTo(PDF);
    }

    @Test
    void whatIsInACircleThatNobodyCouldReadGoesWithIt() {
        send(anas, "agenda.pdf", PDF);
        bens.post(circle.address() + "/leaving");
        leaving.erase(ana.id(), Attribution.REMOVED);
        night();
        assertThat(contents()).isZero();
    }

    private HttpResponse<String> send(Browsing browser, String name, String content) {
        browser.get(files);
        return browser.upload(files, "file", name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the only file there is. */
    private String only() {
        return files + "/"
                + jdbc.sql("SELECT id FROM circle_files").query(Long.class).single();
    }

    private void night() {
        forgotten.stream()
                .filter(kept -> kept.kept().equals("files nobody claims"))
                .forEach(Retention::forgetOld);
    }

    private int contents() {
        return jdbc.sql("SELECT count(*) FROM file_contents WHERE name LIKE '%.circ'")
                .query(Integer.class)
                .single();
    }
}
