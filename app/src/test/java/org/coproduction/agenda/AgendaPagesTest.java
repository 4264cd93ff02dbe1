package org.coproduction.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class AgendaPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Agenda agenda;

    @Test
    void allQuestionsStandUnderTheirThemes() {
        var page = new Visitor(port).get("/questions").body();
        for (Theme theme : agenda.themes()) {
            assertThat(page).contains("href=\"" + theme.address() + "\"");
            for (Question question : theme.questions())
                assertThat(page).contains("href=\"" + question.address() + "\"");
        }
    }

    @Test
    void aQuestionLeadsToTheOthersOfItsTheme() {
        Question question = agenda.question(new QuestionSlug("trust-both-ways")).orElseThrow();
        var page = new Visitor(port).get("/fr" + question.address()).body();
        assertThat(page).contains("<html lang=\"fr\"").contains("href=\"/fr/themes/" + question.theme() + "\"");
        for (Question other : agenda.theme(question.theme()).orElseThrow().questions())
            assertThat(page).contains("href=\"/fr" + other.address() + "\"");
    }

    @Test
    void aThemeShowsItsQuestionsAndTheThemesBesideIt() {
        var page = new Visitor(port).get("/themes/3").body();
        assertThat(page).contains("href=\"/themes/2\"").contains("href=\"/themes/4\"");
        assertThat(page)
                .contains(agenda.theme(3).orElseThrow().questions().getFirst().address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/questions/no-such-question", "/questions/..%2Fetc", "/themes/0", "/themes/9", "/themes/NaN"})
    void whatIsNotThereIsSaidWithAWayOn(String address) {
        var answer = new Visitor(port).get("/fr" + address);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains("<html lang=\"fr\"").contains("href=\"/fr/questions\"");
    }

    @Test
    void programsReadTheAgendaInBothLanguages() {
        JsonNode questions = json("/questions.json");
        assertThat(questions.get("total").intValue())
                .isEqualTo(questions.get("questions").size());
        JsonNode themes = json("/themes.json");
        assertThat(themes.get("themes").get(0).get("title").get("fr").stringValue())
                .startsWith("Les usagers");
        assertThat(themes.get("themes").get(0).get("questions").size())
                .isEqualTo(agenda.theme(1).orElseThrow().questions().size());
    }

    @Test
    void aQuestionAsDataSaysWhatIsKnownAndWhatStandsBesideIt() {
        JsonNode question = json("/questions/types-and-features.json");
        assertThat(question.get("previous").stringValue()).isEqualTo("place-among-service-models");
        assertThat(question.get("theme").get("number").intValue()).isEqualTo(1);
        assertThat(question.get("tallies").get("debates").intValue()).isZero();
        assertThat(question.get("known").has("papers")).isTrue();
    }

    @Test
    void whoHasTheDataAlreadyIsToldSo() {
        var first = new Visitor(port).get("/questions.json");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = new Visitor(port).get("/questions.json", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private JsonNode json(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
