package org.coproduction.translations.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.HereArguments;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.coproduction.translations.MachineFault;
import org.coproduction.translations.Machines;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translating;
import org.coproduction.translations.TranslationMachine;
import org.coproduction.translations.Translations;
import org.coproduction.translations.WaitingTranslations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

@CommonsTest
class MachineControllerTest {
    private static final String SPANISH = "/translations/case/test-machine/es";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    AtHand atHand;

    @Autowired
    Translations translations;

    @Autowired
    MachineTurns turns;

    @Autowired
    WaitingTranslations waiting;

    @Autowired
    HereArguments readers;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    /** What was sent to the machine of a test. */
    List<String> sent = new ArrayList<>();

    Translating translating;
    Person ana;
    Browsing anas;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        ana = translating.person("Ana Silva", Role.MEMBER);
        anas = translating.browser(ana);
        cases.save(List.of(TestText.named("test-machine", "Shared gardens")), new Saving("Anna", "First"));
    }

    @AfterEach
    void putBack() {
        TestCases.remove(jdbc);
        translating.close();
    }

    private interface Answer {
        String to(String text) throws MachineFault;
    }

    private final class Parrot implements TranslationMachine {
        private final Answer answer;

        Parrot(Answer answer) {
            this.answer = answer;
        }

        @Override
        public String server() {
            return "translate.example";
        }

        @Override
        public List<String> translate(List<String> texts, String language, TargetLanguage into) throws MachineFault {
            List<String> said = new ArrayList<>();
            for (String text : texts) {
                sent.add(text);
                said.add(answer.to(text));
            }
            return said;
        }
    }

    private MachineController controller(Answer answer) {
        return new MachineController(
                atHand, translations, List.of(), new Machines(List.of(new Parrot(answer))), turns, waiting);
    }

    private Here anasPage() {
        Here anybody = readers.of(new MockHttpServletRequest("POST", SPANISH));
        return new Here(
                anybody.language(),
                anybody.theme(),
                anybody.path(),
                anybody.query(),
                anybody.site(),
                false,
                new Viewer(ana.id().value(), "Ana Silva", "ana-silva", Allowed.Who.MEMBER),
                anybody.formToken(),
                anybody.words(),
                anybody.assets(),
                anybody.menu());
    }

    private Refusal refused(MachineController controller, String kind, String key) {
        return catchThrowableOfType(Refusal.class, () -> controller.translate(kind, key, "es", anasPage()));
    }

    @Test
    void whereNoAdministratorNamedAServerNothingIsOfferedAndNothingIsThere() {
        assertThat(anas.get(SPANISH + "/edit").body()).doesNotContain(SPANISH + "/machine");
        assertThat(anas.post(SPANISH + "/machine").statusCode()).isEqualTo(404);
    }

    @Test
    void whatAMachineTranslatedSaysSoUntilSomebodyImprovesIt() {
        controller(text -> "Es: " + text).translate("case", "test-machine", "es", anasPage());
        assertThat(new Visitor(port).get(SPANISH).body())
                .contains("Es: Shared gardens", "translated by machine", "nobody has checked it");
        Translating.save(anas, SPANISH, "title", "Huertos compartidos");
        assertThat(new Visitor(port).get(SPANISH).body()).doesNotContain("nobody has checked it");
        assertThat(refused(controller(text -> "Es: " + text), "case", "test-machine")
                        .key())
                .isEqualTo("translations.refused.not-by-machine");
    }

    @Test
    void whatOnlyMembersReadIsSentNowhere() {
        try (Debating debating = new Debating(site)) {
            Browsing bens = debating.browser(debating.person("Ben Okri", Role.MEMBER));
            String debate = Debating.start(bens, "Among us", "Secrets", "space", "members");
            String post = debating.post(debate, 1).replaceFirst(".*/", "");
            assertThat(refused(controller(text -> text), "post", post).key())
                    .isEqualTo("translations.refused.not-by-machine");
        }
        assertThat(sent).isEmpty();
    }

    @Test
    void aMachineBringsNoLinksAndNoMarkup() {
        controller(text -> text.equals("Shared gardens") ? "<script>x</script>" : "https://pills.example")
                .translate("case", "test-machine", "es", anasPage());
        assertThat(new Visitor(port).get(SPANISH).body())
                .contains("&lt;script&gt;x")
                .doesNotContain("<script>x", "pills.example");
    }

    @Test
    void whatAMachineCannotDoIsToldAndNothingIsSaved() {
        MachineController controller = controller(text -> {
            throw new MachineFault(MachineFault.Why.SLOW, "took too long", null);
        });
        assertThat(refused(controller, "case", "test-machine").key()).isEqualTo("translations.machine.slow");
        assertThat(new Visitor(port).get(SPANISH).statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberAsksForOneAtATime() {
        List<String> keys = new ArrayList<>();
        controller(text -> {
                    keys.add(refused(controller(other -> other), "question", "trust-both-ways")
                            .key());
                    return text;
                })
                .translate("case", "test-machine", "es", anasPage());
        assertThat(keys).isNotEmpty().containsOnly("translations.refused.one-at-a-time");
    }

    @Test
    void aMemberAsksForSomeADay() {
        jdbc.sql("""
            INSERT INTO translations (kind, key, language, number, texts, originals, by_machine, person)
            SELECT 'case', 'test-machine', 'de', n, '{}', '{}', true, :person FROM generate_series(1, :most) n
            """)
                .param("person", ana.id().value())
                .param("most", MachineTurns.A_DAY)
                .update();
        assertThat(refused(controller(text -> text), "case", "test-machine").key())
                .isEqualTo("translations.refused.daily");
        assertThat(sent).isEmpty();
    }
}
