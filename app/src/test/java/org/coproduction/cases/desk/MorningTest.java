package org.coproduction.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.TestDrafts;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class MorningTest {
    @LocalServerPort
    int port;

    @Autowired
    Morning morning;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Person eva;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        eva = group.add("Eva Novak", Role.EDITOR, Language.FR);
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        group.close();
    }

    @Test
    void editorsHearOfWhatWaitsInTheirLanguage() {
        sendADraft();
        morning.tell();
        assertThat(mailsTo(eva)).singleElement().asString().contains("1 cas ou modification à relire", "/fr/editing");
        assertThat(mailsTo(ana)).isEmpty();
    }

    @Test
    void nobodyHearsOfNothing() {
        morning.tell();
        assertThat(mailsTo(eva)).isEmpty();
    }

    @Test
    void anEditorHearsOnceADayOfWhatCame() {
        sendADraft();
        morning.tell();
        sendADraft();
        morning.tell();
        assertThat(mailsTo(eva)).hasSize(1);
        lastMailWas("1 day");
        morning.tell();
        assertThat(mailsTo(eva)).hasSize(2);
    }

    @Test
    void whatGoesOnWaitingComesOnceAWeek() {
        sendADraft();
        morning.tell();
        jdbc.sql("UPDATE drafts SET submitted_at = now() - interval '30 days'").update();
        lastMailWas("2 days");
        morning.tell();
        assertThat(mailsTo(eva)).hasSize(1);
        lastMailWas("8 days");
        morning.tell();
        assertThat(mailsTo(eva)).hasSize(2);
    }

    @Test
    void whoSwitchedItOffHearsNothing() {
        Browsing editor = Browsing.as(eva.id(), links, port);
        editor.get("/editing/mail");
        editor.post("/editing/mail");
        jdbc.sql("DELETE FROM mails").update();
        sendADraft();
        morning.tell();
        assertThat(mailsTo(eva)).isEmpty();
        editor.post("/editing/mail", "wanted", "true");
        morning.tell();
        assertThat(mailsTo(eva)).hasSize(1);
    }

    private void sendADraft() {
        var draft = drafts.begin(ana.id(), DraftText.EMPTY);
        jdbc.sql("UPDATE drafts SET state = 'submitted', submitted_at = now() WHERE id = :id")
                .param("id", draft.id().value())
                .update();
    }

    private void lastMailWas(String ago) {
        jdbc.sql("UPDATE editor_mails SET sent_at = now() - :ago::interval")
                .param("ago", ago)
                .update();
    }

    private List<String> mailsTo(Person person) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", person.email().value())
                .query(String.class)
                .list();
    }
}
