package org.coproduction.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class TranslationsTest {
    private static final String CASE = "/cases/test-translated";
    private static final String OF = "/translations/case/test-translated";
    private static final String SPANISH = OF + "/es";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    Cases cases;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient jdbc;

    Translating translating;
    Person ana;
    Browsing anas;
    Browsing bens;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        ana = translating.person("Ana Silva", Role.MEMBER);
        anas = translating.browser(ana);
        bens = translating.browser(translating.person("Ben Okri", Role.MEMBER));
        called("Shared gardens");
    }

    @AfterEach
    void putBack() {
        TestCases.remove(jdbc);
        translating.close();
    }

    private void called(String title) {
        cases.save(List.of(TestText.named("test-translated", title)), new Saving("Anna", title));
    }

    private String seen(String address) {
        return new Visitor(port).get(address).body();
    }

    @Test
    void whatAMemberTranslatesEverybodyReads() {
        Translating.save(anas, SPANISH, "title", "Huertos compartidos");
        assertThat(seen(SPANISH))
                .contains("Huertos compartidos</h1>", "translated by hand", "Ana Silva", "Somebody does something.")
                .contains("lang=\"es\" dir=\"ltr\"", "Not translated yet")
                .doesNotContain("Huertos compartidos</p>");
        assertThat(seen(OF)).contains("Español", "up to date with the original");
    }

    @Test
    void thePageOfTheCaseLeadsThereAndIsNotKeptWithoutIt() {
        assertThat(seen(CASE)).doesNotContain("Español");
        Translating.save(anas, SPANISH, "title", "Huertos compartidos");
        Translating.save(anas, OF + "/fr", "title", "Jardins partagés");
        assertThat(seen(CASE)).contains("href=\"" + SPANISH + "\"", "href=\"" + OF + "/fr\"");
        assertThat(seen("/fr" + CASE)).contains("Lire en français", "href=\"/fr" + SPANISH + "\"");
    }

    @Test
    void whatHasChangedSinceIsNamed() {
        Translating.save(anas, SPANISH, "title", "Huertos compartidos", "summary", "Alguien hace algo.");
        called("Shared gardens and kitchens");
        assertThat(seen(SPANISH))
                .contains("One part of the original has changed since.", "<ins>", "Huertos compartidos");
        Translating.save(bens, SPANISH, "title", "Huertos y cocinas", "summary", "Alguien hace algo.");
        assertThat(seen(SPANISH)).doesNotContain("has changed since", "<ins>").contains("Ben Okri", "Ana Silva");
    }

    @Test
    void theOriginalStandsOneClickAway() {
        Translating.save(anas, SPANISH, "title", "Huertos compartidos");
        assertThat(seen(SPANISH)).contains("href=\"" + CASE + "\"", SPANISH + "?beside=original");
        assertThat(seen(SPANISH + "?beside=original")).contains("Huertos compartidos</p>", "Shared gardens</p>");
    }

    @Test
    void strangersReadAndWriteNothing() {
        Browsing stranger = new Browsing(port);
        stranger.get("/sign-in");
        assertThat(stranger.get(SPANISH + "/edit").statusCode()).isEqualTo(302);
        for (String form : List.of(SPANISH, SPANISH + "/standing"))
            assertThat(stranger.post(form, "title", "Spam", "number", "1").statusCode())
                    .as(form)
                    .isEqualTo(401);
        assertThat(seen(OF)).contains("Nobody has translated it yet");
    }

    @ParameterizedTest
    @CsvSource({
        OF + "/en, Read the original",
        OF + "/es, There is no such translation",
        OF + "/xx, Nothing is translated into this language",
        "/translations/case/nowhere/es, There is no such text",
        "/translations/theme/1/es, There is no such text",
        "/translations/question/trust-both-ways/fr, Read the original"
    })
    void whatCannotBeTranslatedIsNotFound(String address, String why) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(why);
    }

    @Test
    void whoWroteItTakesItBackAndTheOneBeforeIsShown() {
        Translating.save(anas, SPANISH, "title", "Huertos compartidos");
        Translating.save(bens, SPANISH, "title", "Peor");
        assertThat(anas.post(SPANISH + "/standing", "number", "2", "stands", "false")
                        .statusCode())
                .isEqualTo(403);
        bens.post(SPANISH + "/standing", "number", "2", "stands", "false");
        assertThat(seen(SPANISH)).contains("Huertos compartidos").doesNotContain("Peor");
        bens.post(SPANISH + "/standing", "number", "2", "stands", "true");
        assertThat(seen(SPANISH)).contains("Peor");
    }

    @Test
    void whatAnEditorTookBackItsWriterDoesNotBringBack() {
        Browsing editor = translating.browser(translating.person("Eve Dunn", Role.EDITOR));
        Translating.save(anas, SPANISH, "title", "Insultos");
        editor.get(SPANISH);
        editor.post(SPANISH + "/standing", "number", "1", "stands", "false");
        assertThat(anas.get(OF).body()).doesNotContain("Bring back");
        assertThat(anas.post(SPANISH + "/standing", "number", "1", "stands", "true")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get(SPANISH).statusCode()).isEqualTo(404);
        assertThat(seen(CASE)).doesNotContain("Español");
        assertThat(editor.get(OF).body()).contains("Bring back: Español, version 1");
    }

    @Test
    void ofTwoAtOnceNobodyLosesAnything() {
        String open = anas.get(SPANISH + "/edit").body();
        Translating.save(bens, SPANISH, "title", "Jardines de todos");
        var answer = Translating.send(anas, SPANISH, open, "title", "Huertos compartidos");
        assertThat(answer.body())
                .contains("Somebody else saved a translation meanwhile", "Jardines de todos", "Huertos compartidos");
        Translating.send(anas, SPANISH, answer.body(), "title", "Huertos compartidos");
        assertThat(seen(SPANISH)).contains("Huertos compartidos", "Ben Okri");
    }

    @Test
    void whoTranslatedWhatHasChangedMeanwhileIsShownWhatItSaysNow() {
        String open = anas.get(SPANISH + "/edit").body();
        called("Shared kitchens");
        var answer = Translating.send(anas, SPANISH, open, "title", "Huertos compartidos");
        assertThat(answer.body())
                .contains("The original was changed while you translated", "Shared kitchens", "Huertos compartidos");
        assertThat(new Visitor(port).get(SPANISH).statusCode()).isEqualTo(404);
    }

    @Test
    void markupIsShownAsTextAndNotObeyed() {
        Translating.save(anas, SPANISH, "title", "<script>alert(1)</script>", "summary", "<b onclick=x>\u202Eolleh");
        assertThat(seen(SPANISH)).doesNotContain("<script>alert", "<b onclick").contains("&lt;script&gt;alert(1)");
        assertThat(anas.get(SPANISH + "/edit").body()).doesNotContain("<script>alert", "<b onclick");
    }

    @Test
    void arabicStandsFromRightToLeft() {
        Translating.save(anas, OF + "/ar", "title", "حدائق مشتركة");
        assertThat(seen(OF + "/ar")).contains("<h1 lang=\"ar\" dir=\"rtl\">حدائق مشتركة</h1>");
        assertThat(anas.get(OF + "/ar/edit").body()).contains("lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void whatIsTooLongComesBackToWhoTypedIt() {
        String long1 = "x".repeat(100_000);
        var answer = Translating.save(anas, SPANISH, "summary", long1);
        assertThat(answer.body()).contains("at most 10,000 characters", long1);
        assertThat(new Visitor(port).get(SPANISH).statusCode()).isEqualTo(404);
    }

    @Test
    void aTranslationHasNoLinksOfItsOwn() {
        var answer = Translating.save(anas, SPANISH, "summary", "Compre en https://pills.example/now");
        assertThat(answer.body()).contains("the original does not have the link https://pills.example/now");
    }

    @Test
    void anEmptyTranslationIsNone() {
        assertThat(Translating.save(anas, SPANISH, "title", "  ").body()).contains("Translate at least one");
    }

    @Test
    void whatSomebodyTranslatedIsInTheCopyOfTheirDataAndStaysWhenTheyLeave() {
        Translating.save(anas, SPANISH, "title", "Huertos compartidos");
        assertThat(leaving.copyFor(ana.id()).toString()).contains("Huertos compartidos");
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(seen(SPANISH))
                .contains("Huertos compartidos", "a former member")
                .doesNotContain("Ana Silva");
        jdbc.sql("DELETE FROM translations WHERE kind = 'case'").update();
    }
}
