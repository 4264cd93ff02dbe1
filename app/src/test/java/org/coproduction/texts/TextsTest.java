package org.coproduction.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class TextsTest {
    private static final String THEME = "/texts/theme/1";
    private static final String QUESTION = "/texts/question/trust-both-ways";
    private static final String STRATEGY = "/texts/strategy/peer-support";

    @LocalServerPort
    int port;

    @Autowired
    Agenda agenda;

    @Autowired
    People people;

    @Autowired
    Leaving leaving;

    @Autowired
    SignInLinks links;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person eva;
    Browsing editor;
    Browsing reader;
    Theme theme;
    Question question;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        eva = group.add("Eva Novak", Role.EDITOR);
        editor = Browsing.as(eva.id(), links, port);
        reader = new Browsing(port);
        theme = agenda.theme(1).orElseThrow();
        question = agenda.question(new QuestionSlug("trust-both-ways")).orElseThrow();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM text_versions").update();
        agenda.reword(theme, theme.title(), theme.summary());
        agenda.reword(question, question.text());
        index.refresh();
        group.close();
    }

    @Test
    void anEditorChangesAThemeInBothLanguagesAndReadersSeeItAtOnce() {
        save(THEME, theme("title-en", "Producers everywhere", "title-fr", "Partout des producteurs"));
        assertThat(reader.get("/themes/1").body()).contains("<h1>Producers everywhere</h1>");
        assertThat(reader.get("/fr/themes/1").body()).contains("<h1>Partout des producteurs</h1>");
    }

    @Test
    void theHistoryShowsWhichWordsChangedAndWhatCameFirst() {
        save(THEME, theme("title-en", theme.title().en() + " today", "message", "Says when"));
        assertThat(editor.get(THEME + "/history").body())
                .contains("<ins> today</ins>", "Says when", "Eva Novak", "came with the site");
    }

    @Test
    void whatItSaidComesBackAsANewVersion() {
        save(THEME, theme("title-en", "Producers everywhere"));
        editor.post(THEME + "/restoration", "version", "1");
        assertThat(agenda.theme(1).orElseThrow()).isEqualTo(theme);
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void theSecondOfTwoEditorsOverwritesNothing() {
        Map<String, String> second = theme("title-en", "The second title");
        save(THEME, theme("title-en", "The first title"));
        assertThat(post(THEME, second).body())
                .contains("Somebody else changed this meanwhile", "The first title", "The second title");
        assertThat(agenda.theme(1).orElseThrow().title().en()).isEqualTo("The first title");
    }

    @Test
    void aPreviewSavesNothing() {
        editor.get(STRATEGY);
        assertThat(post(STRATEGY, Map.of("known", "0", "text-en", "Some **bold** words", "do", "preview"))
                        .body())
                .contains("<strong>bold</strong>");
        assertThat(versions()).isZero();
    }

    @Test
    void whatSaysTheSameIsNoVersion() {
        save(THEME, theme());
        assertThat(versions()).isZero();
    }

    @Test
    void englishMayNotBeEmptyAndFrenchFallsBackToIt() {
        assertThat(save(QUESTION, Map.of("known", "0", "text-en", "", "text-fr", "Qui ?"))
                        .body())
                .contains("English must not be empty");
        save(QUESTION, Map.of("known", "0", "text-en", "Who trusts whom?", "text-fr", ""));
        assertThat(reader.get("/fr/questions/trust-both-ways").body())
                .contains("<h1 class=\"question\" lang=\"en\">Who trusts whom?</h1>");
    }

    @Test
    void theSearchFindsAQuestionByItsNewWords() {
        save(QUESTION, Map.of("known", "0", "text-en", "Who trusts zzyzxians?", "text-fr", ""));
        index.refresh();
        assertThat(reader.get("/search?q=zzyzxians").body()).contains("/questions/trust-both-ways");
    }

    @Test
    void aTextOfAStrategyStandsBelowItsDefinitionAndSaysWhereALanguageIsMissing() {
        save(STRATEGY, Map.of("known", "0", "text-en", "## Peers\n\nThey *help*.", "text-fr", ""));
        assertThat(reader.get("/strategies/peer-support").body()).contains("<h3>Peers</h3>", "<em>help</em>");
        assertThat(reader.get("/fr/strategies/peer-support").body()).contains("Seulement en anglais");
    }

    @Test
    void noPageRunsWhatAnEditorTypes() {
        String evil = "<script>alert(1)</script> [x](javascript:alert(2)) <img src=x onerror=alert(3)>";
        save(STRATEGY, Map.of("known", "0", "text-en", evil, "text-fr", evil, "message", evil));
        for (Browsing somebody : new Browsing[] {reader, editor})
            assertThat(somebody.get("/strategies/peer-support").body()).contains("&lt;script&gt;");
        for (String page :
                new String[] {"/strategies/peer-support", "/fr/strategies/peer-support", STRATEGY, STRATEGY + "/history"
                })
            assertThat(editor.get(page).body())
                    .as(page)
                    .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
    }

    @Test
    void whatTheGroupSaysOfItselfCameWithTheSiteAndIsChangedLikeThat() {
        assertThat(reader.get("/fr/about").body()).contains("href=\"/fr/questions\"", "Activités prévues");
        save("/texts/page/about", Map.of("known", "0", "lead-en", "We meet.", "lead-fr", "", "text-en", "All of us."));
        assertThat(reader.get("/about").body())
                .contains("We meet.", "All of us.")
                .doesNotContain("Planned activities");
    }

    @ParameterizedTest
    @ValueSource(strings = {THEME, QUESTION, STRATEGY, "/texts/page/about"})
    void onlyEditorsChangeTexts(String text) {
        Browsing member = Browsing.as(group.add("Mia Member", Role.MEMBER).id(), links, port);
        member.get("/me");
        assertThat(member.get(text).statusCode()).isEqualTo(403);
        assertThat(member.get(text + "/history").statusCode()).isEqualTo(403);
        assertThat(member.post(text, "known", "0", "text-en", "x").statusCode()).isEqualTo(403);
        assertThat(versions()).isZero();
    }

    @Test
    void membersSeeNoLinkToChangeAText() {
        Browsing member = Browsing.as(group.add("Mia Member", Role.MEMBER).id(), links, port);
        assertThat(member.get("/themes/1").body()).doesNotContain(THEME);
        assertThat(editor.get("/themes/1").body()).contains(THEME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/texts/theme/99", "/texts/theme/x", "/texts/nothing/1", "/texts/page/terms"})
    void aTextThatIsNotThereIsNotFound(String text) {
        assertThat(editor.get(text).statusCode()).isEqualTo(404);
    }

    @Test
    void whoLeavesWithoutCreditIsNotNamedInTheHistory() {
        save(THEME, theme("title-en", "Producers everywhere"));
        leaving.erase(eva.id(), Attribution.REMOVED);
        Browsing other = Browsing.as(group.add("Ed Editor", Role.EDITOR).id(), links, port);
        assertThat(other.get(THEME + "/history").body())
                .contains("a former member")
                .doesNotContain("Eva Novak");
    }

    private HttpResponse<String> save(String text, Map<String, String> fields) {
        editor.get(text);
        return post(text, fields);
    }

    private HttpResponse<String> post(String text, Map<String, String> fields) {
        return editor.post(
                text,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    /** The form of the theme as it is, with these fields instead. */
    private Map<String, String> theme(String... instead) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("known", "0");
        fields.put("title-en", String.valueOf(theme.title().en()));
        fields.put("title-fr", String.valueOf(theme.title().fr()));
        fields.put("summary-en", String.valueOf(theme.summary().en()));
        fields.put("summary-fr", String.valueOf(theme.summary().fr()));
        for (int i = 0; i < instead.length; i += 2) fields.put(instead[i], instead[i + 1]);
        return fields;
    }

    private int versions() {
        return jdbc.sql("SELECT count(*) FROM text_versions")
                .query(Integer.class)
                .single();
    }
}
