package org.coproduction.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.discussion.Debating;
import org.coproduction.discussion.NewcomerRules;
import org.coproduction.discussion.Newcomers;
import org.coproduction.people.EditorsQueue;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.platform.mail.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor reads first what members translate of whom nothing can be read yet. */
@CommonsTest
class NewTranslatorsTest {
    private static final String OF = "/translations/question/trust-both-ways";
    private static final String SPANISH = OF + "/es";
    private static final String QUEUE = "/editing/translations";
    private static final String MINE = "/me/translations";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Outbox outbox;

    @Autowired
    List<EditorsQueue> queues;

    @Autowired
    JdbcClient jdbc;

    Translating translating;
    Debating debating;
    Visitor visitor;
    Person nia;
    Browsing nias;
    Browsing anas;
    Browsing eves;
    NewcomerRules usual;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        debating = new Debating(site);
        visitor = new Visitor(port);
        nia = debating.person("Nia Bello", Role.MEMBER);
        nias = debating.browser(nia);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        Person eve = debating.person("Eve Dunn", Role.EDITOR);
        eves = debating.browser(eve);
        usual = newcomers.rules();
        newcomers.rule(new NewcomerRules(true, 100, 100), eve.id().value());
        Translating.save(nias, SPANISH, "title", "Confianza zarzaparrilla");
        eves.get(QUEUE);
    }

    @AfterEach
    void putBack() {
        newcomers.rule(usual, nia.id().value());
        translating.close();
        debating.close();
    }

    @Test
    void nothingOfItShowsOrIsFoundBeforeAnEditorHasReadIt() {
        translating.find();
        assertThat(visitor.get(SPANISH).statusCode()).isEqualTo(404);
        for (String page : List.of(
                "/questions/trust-both-ways",
                OF,
                OF + ".json",
                "/translations",
                "/translations.atom",
                "/people/nia-bello"))
            for (Browsing reader : List.of(anas, eves))
                assertThat(reader.get(page).body()).as(page).doesNotContain("zarzaparrilla", "trust-both-ways/es\"");
        assertThat(visitor.get("/search.json?q=zarzaparrilla").body()).doesNotContain("trust-both-ways");
    }

    @Test
    void itsWriterSeesThatItWaitsAndGoesOnWithIt() {
        assertThat(nias.get(MINE).body()).contains("Español");
        assertThat(nias.get(SPANISH + "/edit").body()).contains("Confianza zarzaparrilla", "before others do");
        Translating.save(nias, SPANISH, "title", "Confianza mutua");
        assertThat(eves.get(one()).body()).contains("Confianza mutua").doesNotContain("zarzaparrilla");
    }

    @Test
    void onceLetThroughItIsOneLikeAnyOtherAndTheNextAppearAtOnce() {
        assertThat(queue().count()).isOne();
        eves.post(one() + "/admission");
        translating.find();
        assertThat(visitor.get(SPANISH).body()).contains("Confianza zarzaparrilla", "Nia Bello");
        assertThat(visitor.get("/search.json?q=zarzaparrilla").body()).contains("trust-both-ways");
        assertThat(told()).contains("can read it");
        assertThat(queue().count()).isZero();
        Translating.save(nias, OF + "/pt", "title", "Confiança");
        assertThat(visitor.get(OF + "/pt").body()).contains("Confiança");
    }

    @Test
    void whatIsDeclinedComesBackToItsWriterWithTheReason() {
        String one = one();
        assertThat(eves.post(one + "/refusal", "words", "").body()).contains("Say in a few words why");
        eves.post(one + "/refusal", "words", "This is an advertisement.");
        assertThat(told()).contains("This is an advertisement.", "Confianza zarzaparrilla");
        assertThat(visitor.get(SPANISH).statusCode()).isEqualTo(404);
        assertThat(nias.get(MINE).body()).doesNotContain("Español");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        Translating.save(eves, SPANISH, "title", "Confianza");
        assertThat(eves.post(one() + "/admission").statusCode()).isEqualTo(409);
        assertThat(visitor.get(SPANISH).body()).doesNotContain("zarzaparrilla");
        assertThat(queue().count()).isOne();
    }

    @Test
    void whoIsKnownByNowSavesItThemselves() {
        newcomers.rule(usual, nia.id().value());
        Translating.save(nias, SPANISH, "title", "Confianza zarzaparrilla");
        assertThat(visitor.get(SPANISH).body()).contains("Confianza zarzaparrilla");
        assertThat(queue().count()).isZero();
    }

    @Test
    void itIsDecidedOnce() {
        String one = one();
        eves.post(one + "/admission");
        assertThat(eves.post(one + "/admission").statusCode()).isEqualTo(404);
        assertThat(eves.post(one + "/refusal", "words", "No").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyItsWriterTakesItBackAndOnlyEditorsReadIt() {
        String theirs = one().replace(QUEUE, MINE) + "/withdrawal";
        anas.get(MINE);
        assertThat(anas.post(theirs).statusCode()).isEqualTo(404);
        assertThat(anas.get(QUEUE).statusCode()).isEqualTo(403);
        assertThat(anas.get(one()).statusCode()).isEqualTo(403);
        assertThat(anas.get(MINE).body()).doesNotContain("Español");
        nias.post(theirs);
        assertThat(queue().count()).isZero();
    }

    @Test
    void whoHasPostedIsKnown() {
        newcomers.rule(usual, nia.id().value());
        Debating.start(anas, "A title", "First");
        newcomers.rule(new NewcomerRules(true, 100, 100), nia.id().value());
        Translating.save(anas, OF + "/pt", "title", "Confiança");
        assertThat(visitor.get(OF + "/pt").body()).contains("Confiança");
    }

    @Test
    void whatWaitsOfAPostThatGoesIsNotShownToEditors() {
        String debate = Debating.start(eves, "A title", "First");
        String post = debating.post(debate, 1).replace("/discussion/posts/", "/translations/post/");
        Translating.save(nias, post + "/es", "title", "Un título", "text", "Primero");
        String one = QUEUE + "/" + waiting("post");
        assertThat(eves.get(one).body()).contains("Primero");
        eves.post(debating.post(debate, 1) + "/deletion");
        assertThat(eves.get(one).body()).contains("not there any more").doesNotContain("Primero");
        assertThat(eves.post(one + "/admission").statusCode()).isEqualTo(409);
    }

    private EditorsQueue.Waiting queue() {
        return queues.stream()
                .filter(queue -> queue.key().equals("translations"))
                .findFirst()
                .orElseThrow()
                .waiting();
    }

    private String one() {
        return QUEUE + "/" + waiting("question");
    }

    private long waiting(String kind) {
        return jdbc.sql("SELECT id FROM waiting_translations WHERE kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private String told() {
        return outbox.newest().stream()
                .filter(mail -> mail.recipient().startsWith("nia."))
                .findFirst()
                .flatMap(mail -> outbox.unsent(mail.id()))
                .orElseThrow()
                .plain();
    }
}
