package org.coproduction.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.translations.Translating;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class TranslatedProgrammesTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    ResearchGroup group;
    Translating translating;
    String programme;
    String spanish;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        group = new ResearchGroup(site, port);
        programme = group.begun("Rain and trust");
        spanish = programme.replace("/programmes/", "/translations/programme/") + "/es";
        Translating.save(group.anas, spanish, "title", "Lluvia paranomásica", "goal", "Cuánta *lluvia* cae.");
    }

    @AfterEach
    void putBack() {
        translating.close();
        group.close();
    }

    @Test
    void everybodyReadsIt() {
        assertThat(group.stranger.get(programme).body()).contains(spanish, "Español");
        assertThat(group.stranger.get(spanish).body()).contains("Lluvia paranomásica", "Cuánta <em>lluvia</em> cae.");
    }

    @Test
    void theProgrammeIsFoundByIt() {
        group.refresh();
        assertThat(group.stranger.get("/search.json?q=paranomasica").body()).contains(programme);
    }

    @Test
    void aNewGoalShowsWhatFellBehind() {
        group.anas.post(
                programme,
                "title",
                "Rain and trust",
                "goal",
                "How much snow falls.",
                "question",
                ResearchGroup.QUESTION,
                "state",
                "open",
                "revision",
                "1");
        assertThat(group.stranger.get(programme).body()).contains("How much snow falls.");
        assertThat(group.stranger.get(spanish + "?beside=original").body()).contains("How much", "snow");
        assertThat(group.stranger.get(spanish.replace("/es", "")).body())
                .contains("One part of the original has changed since.");
    }
}
