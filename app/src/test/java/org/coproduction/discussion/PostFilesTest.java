package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.circles.TestCircle;
import org.coproduction.discussion.mail.MailRun;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.Person;
import org.coproduction.people.Retention;
import org.coproduction.people.Role;
import org.coproduction.platform.files.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class PostFilesTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    Leaving leaving;

    @Autowired
    List<Retention> forgotten;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Debating debating;
    Person ana;
    Person ben;
    Browsing anas;
    Browsing bens;
    Browsing editors;
    Visitor visitor;
    String debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        visitor = new Visitor(port);
        ana = debating.person("Ana Silva", Role.CONVENER);
        ben = debating.person("Ben Okri", Role.MEMBER);
        anas = debating.browser(ana);
        bens = debating.browser(ben);
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        debate = Debating.start(anas, "How do you keep volunteers?", "We try.");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = false").update();
        debating.close();
        jdbc.sql("DELETE FROM post_files").update();
        jdbc.sql("DELETE FROM file_contents WHERE name LIKE '%.post'").update();
    }

    @Test
    void aDocumentGoesWithAnAnswerAndIsNotOpenedWithinTheSite() {
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        assertThat(visitor.get(debate).body()).contains("minutes.pdf", "See the file");
        HttpResponse<String> file = visitor.get(file(2));
        assertThat(file.body()).isEqualTo(new String(SampleFiles.PDF, StandardCharsets.US_ASCII));
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(file, "Content-Disposition")).startsWith("attachment").contains("minutes.pdf");
        assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPictureIsMadeAnewAndShownToWhoSeesAndWhoDoesNot() {
        attach(bens, "Board.PNG", SampleFiles.png(3_000, 1_500));
        assertThat(say(bens, "See the board").body()).contains("Say in a few words what “Board.jpg” shows");
        assertThat(Debating.place(say(bens, "See the board", described(), "A board full of \"notes\"")))
                .isEqualTo(debate + "#post-2");
        assertThat(visitor.get(debate).body())
                .contains("alt=\"A board full of &#34;notes&#34;\" width=\"1600\" height=\"800\" loading=\"lazy\"");
        HttpResponse<String> picture = visitor.get(file(2));
        assertThat(header(picture, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(picture, "Content-Disposition")).startsWith("inline");
        assertThat(visitor.get(file(2), "If-None-Match", header(picture, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void itGoesWithTheFirstPostOfADebate() {
        bens.upload("/discussion/threads", "files", "minutes.pdf", SampleFiles.PDF, "attach", "1");
        String begun = Debating.start(bens, "What do you read?", "This.");
        assertThat(visitor.get(begun).body()).contains("minutes.pdf");
        assertThat(bens.get("/discussion/threads/new").body()).doesNotContain("minutes.pdf");
    }

    @Test
    void whatIsTypedComesBackWithTheFilesThatAreKept() {
        HttpResponse<String> form = attach(bens, "minutes.pdf", SampleFiles.PDF, "text", "Half a thought");
        assertThat(form.body())
                .contains("minutes.pdf", "Half a thought</textarea>", "enctype=\"multipart/form-data\"")
                .doesNotContain("class=\"errors\"");
        assertThat(bens.get(debate).body()).contains("minutes.pdf");
        assertThat(anas.get(debate).body()).doesNotContain("minutes.pdf");
        assertThat(say(bens, "", "leave", kept()).body()).doesNotContain("minutes.pdf");
        assertThat(files()).isZero();
    }

    @Test
    void whoCannotReadTheDebateCannotTellItsFileFromNone() {
        TestCircle circle = TestCircle.open(anas, "Round table", "We talk").with(ben);
        for (String space : List.of(circle.space(), "members")) {
            debate = Debating.start(bens, "Among us", "First", "space", space);
            answer(bens, "minutes.pdf", SampleFiles.PDF);
            assertThat(anas.get(file(2)).statusCode()).as(space).isEqualTo(200);
            HttpResponse<String> nothing = visitor.get(file(2));
            assertThat(nothing.statusCode()).as(space).isEqualTo(404);
            assertThat(nothing.body()).doesNotContain("minutes").contains("There is no such file");
        }
        debate = Debating.start(bens, "Among us", "First", "space", circle.space());
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        assertThat(editors.get(file(2)).statusCode()).isEqualTo(404);
        assertThat(editors.get(file(2).replace("/files/1", "/files/2")).body())
                .isEqualTo(editors.get(file(2)).body().replace("/files/1", "/files/2"));
        assertThat(editors.post(file(2) + "/removal").statusCode()).isEqualTo(404);
        assertThat(editors.post(file(2) + "/withholding", "reason", "spam").statusCode())
                .isEqualTo(404);
        String file = file(2);
        bens.post(circle.address() + "/leaving");
        assertThat(bens.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotPostedIsForItsSenderAlone() {
        attach(bens, "minutes.pdf", SampleFiles.PDF);
        String kept = "/discussion/unposted/" + kept();
        assertThat(bens.get(kept).statusCode()).isEqualTo(200);
        assertThat(anas.get(kept).statusCode()).isEqualTo(404);
        say(anas, "", "leave", kept(), described(), "Mine");
        assertThat(files()).isEqualTo(1);
        say(anas, "Mine too");
        assertThat(visitor.get(debate).body()).doesNotContain("minutes.pdf");
        assertThat(bens.get(kept).statusCode()).isEqualTo(200);
    }

    @Test
    void withAPostThatIsTakenBackOrHiddenItsFilesAreGoneAndComeBack() {
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        String post = debating.post(debate, 2);
        bens.post(post + "/deletion");
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(404);
        assertThat(bens.get(post + "/files/1").statusCode()).isEqualTo(404);
        bens.post(post + "/restoration");
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(200);
        editors.post(post + "/hiding", "reason", "attack");
        assertThat(editors.get(post + "/files/1").statusCode()).isEqualTo(404);
        undo();
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWaitsForAnEditorIsReadByThemAndItsAuthorAlone() {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = true").update();
        Browsing others = debating.browser(debating.person("Nia Bello", Role.MEMBER));
        assertThat(Debating.place(answer(bens, "minutes.pdf", SampleFiles.PDF))).isEqualTo("/discussion/waiting");
        String waits = "/discussion/waiting/" + waiting() + "/files/1";
        assertThat(bens.get("/discussion/waiting").body()).contains("minutes.pdf");
        assertThat(editors.get("/editing/debates").body()).contains(waits);
        for (Browsing reader : List.of(bens, editors))
            assertThat(reader.get(waits).statusCode()).isEqualTo(200);
        assertThat(others.get(waits).statusCode()).isEqualTo(404);
        editors.post("/editing/debates/waiting/" + waiting() + "/refusal", "reason", "spam", "words", "No");
        assertThat(editors.get(waits).statusCode()).isEqualTo(404);
        undo();
        assertThat(editors.get("/discussion/waiting/" + waiting() + "/files/1").statusCode())
                .isEqualTo(200);
        editors.post("/editing/debates/waiting/" + waiting() + "/admission");
        assertThat(visitor.get(file(2)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatItsAuthorTakesBackWhileItWaitsIsGone() {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = true").update();
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        bens.post("/discussion/waiting/" + waiting() + "/withdrawal");
        assertThat(files()).isZero();
        night();
        assertThat(contents()).isZero();
    }

    @Test
    void itsAuthorAddsAndRemovesFilesLater() {
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        String post = debating.post(debate, 2);
        bens.upload(
                post,
                "files",
                "who.csv",
                "name".getBytes(StandardCharsets.US_ASCII),
                "text",
                "Anew",
                "language",
                "en",
                "revision",
                "1");
        assertThat(visitor.get(debate).body()).contains("minutes.pdf", "who.csv", "Anew");
        assertThat(editors.post(post + "/files/2/removal").statusCode()).isEqualTo(403);
        assertThat(bens.get(post + "/edit").body()).contains("Files of this post");
        assertThat(Debating.place(bens.post(post + "/files/2/removal"))).isEqualTo(post + "/edit");
        assertThat(visitor.get(debate).body()).contains("minutes.pdf").doesNotContain("who.csv");
        assertThat(visitor.get(post + "/files/2").statusCode()).isEqualTo(404);
    }

    @Test
    void whoKeepsOrderTakesAFileOutAndThatIsUndone() {
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        String post = debating.post(debate, 2);
        assertThat(editors.get(post + "/moderation").body()).contains("Take out “minutes.pdf”");
        for (Browsing other : List.of(bens, debating.browser(debating.person("Nia Bello", Role.MEMBER))))
            assertThat(other.post(post + "/files/1/withholding", "reason", "attack")
                            .statusCode())
                    .isEqualTo(403);
        assertThat(editors.post(post + "/files/1/withholding").body()).contains("minutes.pdf");
        editors.post(post + "/files/1/withholding", "reason", "attack", "words", "Names of others");
        assertThat(visitor.get(debate).body()).contains("See the file").doesNotContain("minutes.pdf");
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(404);
        assertThat(bens.get("/discussion/log").body()).contains("File taken out of a post");
        assertThat(mailsTo(ben))
                .anySatisfy(mail -> assertThat(mail).contains("minutes.pdf", "Names of others", "appeal"));
        undo();
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(200);
    }

    @Test
    void whereThePostGoesItsFilesGo() {
        String other = Debating.start(bens, "Who stays?", "Some.");
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        String file = file(2);
        attach(bens, "who.csv", "name".getBytes(StandardCharsets.US_ASCII));
        editors.post(bare(debate) + "/merge", "into", other);
        assertThat(visitor.get(other).body()).contains("minutes.pdf", file);
        assertThat(bens.get(other).body()).contains("who.csv");
        undo();
        assertThat(visitor.get(debate).body()).contains("minutes.pdf", file);
        editors.post(bare(debate) + "/split", "posts", "2", "newTitle", "Another matter");
        assertThat(visitor.get(file).statusCode()).isEqualTo(200);
        assertThat(visitor.get(debate).body()).doesNotContain("minutes.pdf");
    }

    @Test
    void allThatShowsThePostNamesThem() {
        answer(bens, "minutes [1].pdf", SampleFiles.PDF);
        for (String ending : List.of(".json", ".md", ".atom"))
            assertThat(visitor.get(bare(debate) + ending).body()).as(ending).contains("minutes", file(2));
        assertThat(visitor.get(bare(debate) + ".pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void mailsSayWhereTheyAre() {
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        MailRun.all(site, List.of(Long.valueOf(debating.post(debate, 2).replaceFirst(".*/", ""))));
        assertThat(mailsTo(ana)).anySatisfy(mail -> assertThat(mail).contains("minutes.pdf: http", file(2)));
    }

    @Test
    void theyAreInTheCopyOfTheirDataAndStayWithThePostOfWhoLeaves() {
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        attach(bens, "who.csv", "name".getBytes(StandardCharsets.US_ASCII));
        assertThat(leaving.filesFor(ben.id()).keySet())
                .anyMatch(name -> name.endsWith("minutes.pdf"))
                .anyMatch(name -> name.endsWith("who.csv"));
        leaving.erase(ben.id(), Attribution.REMOVED);
        assertThat(visitor.get(file(2)).statusCode()).isEqualTo(200);
        assertThat(files()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM post_files WHERE sent_by IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNotPostedForAWeekIsGoneTheNightAfter() {
        attach(bens, "minutes.pdf", SampleFiles.PDF);
        night();
        assertThat(contents()).isEqualTo(1);
        jdbc.sql("UPDATE post_files SET sent_at = now() - interval '8 days'").update();
        night();
        assertThat(files()).isZero();
        assertThat(contents()).isZero();
    }

    @Test
    void whatTwoPostsHaveStaysForTheOther() {
        answer(bens, "minutes.pdf", SampleFiles.PDF);
        answer(anas, "same.pdf", SampleFiles.PDF);
        assertThat(contents()).isEqualTo(1);
        bens.post(file(2) + "/removal");
        night();
        assertThat(visitor.get(file(3)).statusCode()).isEqualTo(200);
        anas.post(file(3) + "/removal");
        night();
        assertThat(contents()).isZero();
    }

    @Test
    void aPostHasOnlySoManyHoweverManyAreSentAtOnce() throws Exception {
        List<Callable<HttpResponse<String>>> doings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            byte[] content = ("name " + i).getBytes(StandardCharsets.US_ASCII);
            String name = i + ".csv";
            doings.add(() -> attach(bens, name, content));
            doings.add(() -> attach(bens, "again-" + name, content));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<HttpResponse<String>> done : threads.invokeAll(doings))
                assertThat(done.get().statusCode()).isEqualTo(200);
        }
        assertThat(files()).isEqualTo(6);
        assertThat(attach(bens, "one-more.csv", "one".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("“one-more.csv” was not added: a post has at most 6 files");
    }

    @Test
    void aFormThatIsSentTwiceAtOncePostsItsFilesOnce() throws Exception {
        attach(bens, "minutes.pdf", SampleFiles.PDF);
        List<Callable<HttpResponse<String>>> doings = List.of(() -> say(bens, "One"), () -> say(bens, "Two"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<HttpResponse<String>> done : threads.invokeAll(doings))
                assertThat(done.get().statusCode()).isEqualTo(303);
        }
        assertThat(visitor.get(debate).body()).containsOnlyOnce("minutes.pdf");
    }

    @Test
    void aMemberHasOnlySoMuch() {
        jdbc.sql("""
                INSERT INTO post_files (place, name, kind, stored, size, sent_by)
                VALUES ('new', 'a.txt', 'TEXT', :stored, 249999999, :ben)
                """)
                .param("stored", "0".repeat(64) + ".post")
                .param("ben", ben.id().value())
                .update();
        assertThat(attach(bens, "minutes.pdf", SampleFiles.PDF).body()).contains("more than 250 MB");
        assertThat(attach(anas, "minutes.pdf", SampleFiles.PDF).body()).doesNotContain("was not added");
    }

    static Stream<Arguments> harmful() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        byte[] polyglot = "GIF89a/*<svg/onload=alert(1)>*/=1;".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                Arguments.of("drawing.svg", svg, "none of the kinds"),
                Arguments.of("drawing.png", svg, "none of the kinds"),
                Arguments.of("photo.jpg", polyglot, "none of the kinds"),
                Arguments.of("photo.jpg", SampleFiles.png(2, 2), "none of the kinds"),
                Arguments.of("photo.png", SampleFiles.pixelBomb(), "more than 60 million pixels"),
                Arguments.of("photo.png", java.util.Arrays.copyOf(SampleFiles.png(50, 50), 60), "is damaged"),
                Arguments.of("minutes.docx", SampleFiles.zipBomb(), "none of the kinds"),
                Arguments.of("minutes.docx", SampleFiles.zip("word/vbaProject.bin"), "has macros"),
                Arguments.of("run.exe", new byte[] {'M', 'Z'}, "none of the kinds"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatCouldHarmIsNotTakenAndTheTextComesBack(String name, byte[] content, String why) {
        assertThat(bens.upload(
                                Debating.answers(debate),
                                "files",
                                name,
                                content,
                                "text",
                                "Look at this",
                                "language",
                                "en")
                        .body())
                .contains(why, "“" + name + "”", "Look at this</textarea>");
        assertThat(files()).isZero();
        assertThat(contents()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/minutes.txt, minutes.txt",
        "<b>x</b>.txt, b&gt;.txt",
        "a\u202etxt.csv, atxt.csv",
        "it's so.txt, it's so.txt"
    })
    void aNameIsShownAndSavedAsOneLine(String sent, String shown) {
        answer(bens, sent, "Who was there".getBytes(StandardCharsets.US_ASCII));
        assertThat(visitor.get(debate).body()).contains("<bdi>" + shown + "</bdi>");
        assertThat(header(visitor.get(file(2)), "Content-Disposition")).doesNotContain("..", "/", "\u202e");
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        answer(bens, "x".repeat(300) + ".txt", "Who".getBytes(StandardCharsets.US_ASCII));
        assertThat(visitor.get(debate).body()).contains("x".repeat(146) + ".txt</bdi>");
    }

    private HttpResponse<String> answer(Browsing browser, String name, byte[] content) {
        return browser.upload(
                Debating.answers(debate), "files", name, content, "text", "See the file", "language", "en");
    }

    private HttpResponse<String> attach(Browsing browser, String name, byte[] content, String... more) {
        String[] fields =
                Stream.concat(Stream.of("attach", "1"), Stream.of(more)).toArray(String[]::new);
        return browser.upload(Debating.answers(debate), "files", name, content, fields);
    }

    private HttpResponse<String> say(Browsing browser, String text, String... more) {
        String[] fields = Stream.concat(Stream.of("text", text, "language", "en"), Stream.of(more))
                .toArray(String[]::new);
        return browser.post(Debating.answers(debate), fields);
    }

    /** The address of the first file of a post. */
    private String file(int number) {
        return debating.post(debate, number) + "/files/1";
    }

    private String kept() {
        return jdbc.sql("SELECT id::text FROM post_files").query(String.class).single();
    }

    private String described() {
        return "described-" + kept();
    }

    private long waiting() {
        return jdbc.sql("SELECT id FROM waiting_posts").query(Long.class).single();
    }

    private int files() {
        return jdbc.sql("SELECT count(*) FROM post_files").query(Integer.class).single();
    }

    private int contents() {
        return jdbc.sql("SELECT count(*) FROM file_contents WHERE name LIKE '%.post'")
                .query(Integer.class)
                .single();
    }

    private void night() {
        for (String kept : List.of("files that were not posted", "files nobody claims"))
            forgotten.stream().filter(one -> one.kept().equals(kept)).forEach(Retention::forgetOld);
    }

    private void undo() {
        long act = jdbc.sql("SELECT max(id) FROM moderation_acts WHERE undone_at IS NULL")
                .query(Long.class)
                .single();
        editors.post("/discussion/log/" + act + "/undoing");
    }

    private List<String> mailsTo(Person person) {
        return jdbc.sql("SELECT subject || plain FROM mails WHERE recipient = :to")
                .param("to", person.email().value())
                .query(String.class)
                .list();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String bare(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1");
    }
}
