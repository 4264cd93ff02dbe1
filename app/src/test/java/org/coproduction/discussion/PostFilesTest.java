package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.discussion.Enclosing.bare;
import static org.coproduction.discussion.Enclosing.header;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.discussion.mail.MailRun;
import org.coproduction.people.Person;
import org.coproduction.platform.files.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pictures and documents go with posts, and whatever shows a post shows them. */
@CommonsTest
class PostFilesTest {
    @Autowired
    ApplicationContext site;

    Enclosing enclosing;
    Person ana;
    Browsing anas;
    Browsing bens;
    Browsing editors;
    Visitor visitor;
    String debate;

    @BeforeEach
    void make() {
        enclosing = new Enclosing(site);
        ana = enclosing.ana;
        anas = enclosing.anas;
        bens = enclosing.bens;
        editors = enclosing.editors;
        visitor = enclosing.visitor;
        debate = enclosing.debate;
    }

    @AfterEach
    void putBack() {
        enclosing.close();
    }

    @Test
    void aDocumentGoesWithAnAnswerAndIsNotOpenedWithinTheSite() {
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        assertThat(visitor.get(debate).body()).contains("minutes.pdf", "See the file");
        HttpResponse<String> file = visitor.get(enclosing.file(2));
        assertThat(file.body()).isEqualTo(new String(SampleFiles.PDF, StandardCharsets.US_ASCII));
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(file, "Content-Disposition")).startsWith("attachment").contains("minutes.pdf");
        assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPictureIsMadeAnewAndShownToWhoSeesAndWhoDoesNot() {
        enclosing.attach(bens, "Board.PNG", SampleFiles.png(3_000, 1_500));
        assertThat(enclosing.say(bens, "See the board").body()).contains("Say in a few words what “Board.jpg” shows");
        assertThat(Debating.place(
                        enclosing.say(bens, "See the board", enclosing.described(), "A board full of \"notes\"")))
                .isEqualTo(debate + "#post-2");
        assertThat(visitor.get(debate).body())
                .contains("alt=\"A board full of &#34;notes&#34;\" width=\"1600\" height=\"800\" loading=\"lazy\"");
        HttpResponse<String> picture = visitor.get(enclosing.file(2));
        assertThat(header(picture, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(picture, "Content-Disposition")).startsWith("inline");
        assertThat(visitor.get(enclosing.file(2), "If-None-Match", header(picture, "ETag"))
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
        HttpResponse<String> form = enclosing.attach(bens, "minutes.pdf", SampleFiles.PDF, "text", "Half a thought");
        assertThat(form.body())
                .contains("minutes.pdf", "Half a thought</textarea>", "enctype=\"multipart/form-data\"")
                .doesNotContain("class=\"errors\"");
        assertThat(bens.get(debate).body()).contains("minutes.pdf");
        assertThat(anas.get(debate).body()).doesNotContain("minutes.pdf");
        assertThat(enclosing.say(bens, "", "leave", enclosing.kept()).body()).doesNotContain("minutes.pdf");
        assertThat(enclosing.files()).isZero();
    }

    @Test
    void itsAuthorAddsAndRemovesFilesLater() {
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        String post = enclosing.debating.post(debate, 2);
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
    void whereThePostGoesItsFilesGo() {
        String other = Debating.start(bens, "Who stays?", "Some.");
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        String file = enclosing.file(2);
        enclosing.attach(bens, "who.csv", "name".getBytes(StandardCharsets.US_ASCII));
        editors.post(bare(debate) + "/merge", "into", other);
        assertThat(visitor.get(other).body()).contains("minutes.pdf", file);
        assertThat(bens.get(other).body()).contains("who.csv");
        enclosing.undo();
        assertThat(visitor.get(debate).body()).contains("minutes.pdf", file);
        editors.post(bare(debate) + "/split", "posts", "2", "newTitle", "Another matter");
        assertThat(visitor.get(file).statusCode()).isEqualTo(200);
        assertThat(visitor.get(debate).body()).doesNotContain("minutes.pdf");
    }

    @Test
    void allThatShowsThePostNamesThem() {
        enclosing.answer(bens, "minutes [1].pdf", SampleFiles.PDF);
        for (String ending : List.of(".json", ".md", ".atom"))
            assertThat(visitor.get(bare(debate) + ending).body()).as(ending).contains("minutes", enclosing.file(2));
        assertThat(visitor.get(bare(debate) + ".pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void mailsSayWhereTheyAre() {
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        MailRun.all(
                site, List.of(Long.valueOf(enclosing.debating.post(debate, 2).replaceFirst(".*/", ""))));
        assertThat(enclosing.mailsTo(ana))
                .anySatisfy(mail -> assertThat(mail).contains("minutes.pdf: http", enclosing.file(2)));
    }
}
