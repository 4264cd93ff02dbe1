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
        assertThat(nias.get(MINE).body()).contains("This is an advertisement.", "zarzaparrilla");
        assertThat(anas.get(MINE).body()).doesNotContain("advertisement");
    }

    @Test
    void whatWasDeclinedIsMendedAndSentAgain() {
        eves.post(one() + "/refusal", "words", "One word is wrong.");
        assertThat(nias.get(SPANISH + "/edit").body()).contains("Confianza zarzaparrilla", "One word is wrong.");
        Translating.save(nias, SPANISH, "title", "Confianza mutua");
        assertThat(nias.get(MINE).body()).doesNotContain("One word is wrong.");
        assertThat(eves.get(one()).body()).contains("Confianza mutua").doesNotContain("One word is wrong.");
        eves.post(one() + "/admission");
        assertThat(visitor.get(SPANISH).body()).contains("Confianza mutua");
    }

    @Test
    void anotherEditorLooksAtItAgainAndLetsItThrough() {
        eves.post(one() + "/refusal", "words", "No such word.");
        String declined = declined();
        assertThat(nias.post(declined + "/appeal", "words", " ").body()).contains("Say why it should be taken");
        nias.post(declined + "/appeal", "words", "It is a plant.");
        assertThat(queue().count()).isOne();
        assertThat(eves.get(one()).body()).contains("No such word.", "It is a plant.", "another editor decides");
        assertThat(eves.post(one() + "/admission").statusCode()).isEqualTo(403);
        assertThat(eves.post(one() + "/refusal", "words", "No").statusCode()).isEqualTo(403);
        Browsing oles = editor();
        assertThat(oles.get(QUEUE).body()).contains("Appeal");
        oles.post(one() + "/admission");
        assertThat(visitor.get(SPANISH).body()).contains("Confianza zarzaparrilla", "Nia Bello");
        assertThat(told("nia.")).contains("can read it");
        assertThat(told("eve.")).contains("another editor let it through");
    }

    @Test
    void anAppealIsDecidedOnce() {
        eves.post(one() + "/refusal", "words", "No such word.");
        nias.post(declined() + "/appeal", "words", "It is a plant.");
        editor().post(one() + "/refusal", "words", "Not in a title.");
        assertThat(told("nia.")).contains("stays declined", "Not in a title.");
        assertThat(told("eve.")).contains("declined it too", "Not in a title.");
        assertThat(nias.get(MINE).body()).contains("Not in a title.").doesNotContain("/appeal\"");
        assertThat(nias.post(declined() + "/appeal", "words", "Please.").statusCode())
                .isEqualTo(409);
        assertThat(queue().count()).isZero();
    }

    @Test
    void onlyItsWriterPutsAwayOrAppealsAgainstWhatWasDeclined() {
        eves.post(one() + "/refusal", "words", "No such word.");
        String declined = declined();
        anas.get(MINE);
        assertThat(anas.post(declined + "/appeal", "words", "Mine.").statusCode())
                .isEqualTo(409);
        assertThat(anas.post(declined + "/removal").statusCode()).isEqualTo(404);
        nias.post(declined + "/removal");
        assertThat(nias.get(MINE).body()).doesNotContain("No such word.");
    }

    @Test
    void whatWasDeclinedIsKeptForAWhile() {
        eves.post(one() + "/refusal", "words", "No such word.");
        DeclinedTranslations declined = site.getBean(DeclinedTranslations.class);
        assertThat(declined.forgetOld()).isZero();
        jdbc.sql("UPDATE declined_translations SET declined_at = now() - interval '31 days'")
                .update();
        assertThat(declined.forgetOld()).isOne();
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

    private String declined() {
        return MINE + "/declined/"
                + jdbc.sql("SELECT id FROM declined_translations")
                        .query(Long.class)
                        .single();
    }

    private Browsing editor() {
        Browsing editor = debating.browser(debating.person("Ole Berg", Role.EDITOR));
        editor.get(QUEUE);
        return editor;
    }

    private String told() {
        return told("nia.");
    }

    private String told(String name) {
        return outbox.newest().stream()
                .filter(mail -> mail.recipient().startsWith(name))
                .findFirst()
                .flatMap(mail -> outbox.unsent(mail.id()))
                .orElseThrow()
                .plain();
    }
}
