package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.circles.TestCircle;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.platform.files.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads the files of posts: whoever may read the post, and nobody else. */
@CommonsTest
class FileReadersTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    Enclosing enclosing;
    Person ben;
    Browsing anas;
    Browsing bens;
    Browsing editors;
    Visitor visitor;
    String debate;

    @BeforeEach
    void make() {
        enclosing = new Enclosing(site);
        ben = enclosing.ben;
        anas = enclosing.anas;
        bens = enclosing.bens;
        editors = enclosing.editors;
        visitor = enclosing.visitor;
        debate = enclosing.debate;
    }

    @AfterEach
    void putBack() {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = false").update();
        enclosing.close();
    }

    @Test
    void whoCannotReadTheDebateCannotTellItsFileFromNone() {
        TestCircle circle = TestCircle.open(anas, "Round table", "We talk").with(ben);
        for (String space : List.of(circle.space(), "members")) {
            String among = Debating.start(bens, "Among us", "First", "space", space);
            Enclosing.answer(among, bens, "minutes.pdf", SampleFiles.PDF);
            assertThat(anas.get(enclosing.file(among, 2)).statusCode())
                    .as(space)
                    .isEqualTo(200);
            HttpResponse<String> nothing = visitor.get(enclosing.file(among, 2));
            assertThat(nothing.statusCode()).as(space).isEqualTo(404);
            assertThat(nothing.body()).doesNotContain("minutes").contains("There is no such file");
        }
        String among = Debating.start(bens, "Among us", "First", "space", circle.space());
        Enclosing.answer(among, bens, "minutes.pdf", SampleFiles.PDF);
        assertThat(editors.get(enclosing.file(among, 2)).statusCode()).isEqualTo(404);
        assertThat(editors.get(enclosing.file(among, 2).replace("/files/1", "/files/2"))
                        .body())
                .isEqualTo(editors.get(enclosing.file(among, 2)).body().replace("/files/1", "/files/2"));
        assertThat(editors.post(enclosing.file(among, 2) + "/removal").statusCode())
                .isEqualTo(404);
        assertThat(editors.post(enclosing.file(among, 2) + "/withholding", "reason", "spam")
                        .statusCode())
                .isEqualTo(404);
        String file = enclosing.file(among, 2);
        bens.post(circle.address() + "/leaving");
        assertThat(bens.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotPostedIsForItsSenderAlone() {
        enclosing.attach(bens, "minutes.pdf", SampleFiles.PDF);
        String kept = "/discussion/unposted/" + enclosing.kept();
        assertThat(bens.get(kept).statusCode()).isEqualTo(200);
        assertThat(anas.get(kept).statusCode()).isEqualTo(404);
        enclosing.say(anas, "", "leave", enclosing.kept(), enclosing.described(), "Mine");
        assertThat(enclosing.files()).isEqualTo(1);
        enclosing.say(anas, "Mine too");
        assertThat(visitor.get(debate).body()).doesNotContain("minutes.pdf");
        assertThat(bens.get(kept).statusCode()).isEqualTo(200);
    }

    @Test
    void withAPostThatIsTakenBackOrHiddenItsFilesAreGoneAndComeBack() {
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        String post = enclosing.debating.post(debate, 2);
        bens.post(post + "/deletion");
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(404);
        assertThat(bens.get(post + "/files/1").statusCode()).isEqualTo(404);
        bens.post(post + "/restoration");
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(200);
        editors.post(post + "/hiding", "reason", "attack");
        assertThat(editors.get(post + "/files/1").statusCode()).isEqualTo(404);
        enclosing.undo();
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWaitsForAnEditorIsReadByThemAndItsAuthorAlone() {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = true").update();
        Browsing others = enclosing.debating.browser(enclosing.debating.person("Nia Bello", Role.MEMBER));
        assertThat(Debating.place(enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF)))
                .isEqualTo("/discussion/waiting");
        String waits = "/discussion/waiting/" + waiting() + "/files/1";
        assertThat(bens.get("/discussion/waiting").body()).contains("minutes.pdf");
        assertThat(editors.get("/editing/debates").body()).contains(waits);
        for (Browsing reader : List.of(bens, editors))
            assertThat(reader.get(waits).statusCode()).isEqualTo(200);
        assertThat(others.get(waits).statusCode()).isEqualTo(404);
        editors.post("/editing/debates/waiting/" + waiting() + "/refusal", "reason", "spam", "words", "No");
        assertThat(editors.get(waits).statusCode()).isEqualTo(404);
        enclosing.undo();
        assertThat(editors.get("/discussion/waiting/" + waiting() + "/files/1").statusCode())
                .isEqualTo(200);
        editors.post("/editing/debates/waiting/" + waiting() + "/admission");
        assertThat(visitor.get(enclosing.file(2)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatItsAuthorTakesBackWhileItWaitsIsGone() {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = true").update();
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        bens.post("/discussion/waiting/" + waiting() + "/withdrawal");
        assertThat(enclosing.files()).isZero();
        enclosing.night();
        assertThat(enclosing.contents()).isZero();
    }

    @Test
    void whoKeepsOrderTakesAFileOutAndThatIsUndone() {
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        String post = enclosing.debating.post(debate, 2);
        assertThat(editors.get(post + "/moderation").body()).contains("Take out “minutes.pdf”");
        for (Browsing other :
                List.of(bens, enclosing.debating.browser(enclosing.debating.person("Nia Bello", Role.MEMBER))))
            assertThat(other.post(post + "/files/1/withholding", "reason", "attack")
                            .statusCode())
                    .isEqualTo(403);
        assertThat(editors.post(post + "/files/1/withholding").body()).contains("minutes.pdf");
        editors.post(post + "/files/1/withholding", "reason", "attack", "words", "Names of others");
        assertThat(visitor.get(debate).body()).contains("See the file").doesNotContain("minutes.pdf");
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(404);
        assertThat(bens.get("/discussion/log").body()).contains("File taken out of a post");
        assertThat(enclosing.mailsTo(ben))
                .anySatisfy(mail -> assertThat(mail).contains("minutes.pdf", "Names of others", "appeal"));
        enclosing.undo();
        assertThat(visitor.get(post + "/files/1").statusCode()).isEqualTo(200);
    }

    private long waiting() {
        return jdbc.sql("SELECT id FROM waiting_posts").query(Long.class).single();
    }
}
