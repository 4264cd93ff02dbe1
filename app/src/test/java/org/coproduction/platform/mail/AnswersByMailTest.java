package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import java.util.Set;
import org.coproduction.CommonsTest;
import org.coproduction.discussion.NewcomerRules;
import org.coproduction.discussion.Newcomers;
import org.coproduction.people.People;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members answer by mail; what they wrote themselves stands in the debate. What they send is in {@code replies/}. */
@CommonsTest
class AnswersByMailTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = AnswersOfAna.server();

    @Autowired
    ApplicationContext site;

    @Autowired
    People people;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient jdbc;

    AnswersOfAna answers;

    @BeforeEach
    void make() {
        answers = new AnswersOfAna(site, SERVER);
    }

    @AfterEach
    void putBack() throws FolderException {
        answers.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail",
                "gmail-html",
                "outlook-web",
                "outlook-desktop-html",
                "outlook-mobile-html",
                "apple-mail",
                "apple-mail-html",
                "thunderbird",
                "yahoo"
            })
    void whatSomebodyWroteThemselvesIsPostedUnderTheirName(String sample) throws Exception {
        answers.arrives(AnswersOfAna.file(sample + ".eml"));
        answers.look();
        assertThat(answers.posts())
                .containsExactly(AnswersOfAna.file(sample + ".txt").strip());
        assertThat(answers.authors()).containsExactly(answers.ana.id().value());
        assertThat(answers.told()).isEmpty();
    }

    @Test
    void aMailThatIsReadTwiceIsPostedOnce() throws Exception {
        answers.arrives(AnswersOfAna.file("gmail.eml"));
        answers.look();
        answers.markAsUnread();
        answers.look();
        assertThat(answers.posts()).hasSize(1);
    }

    @Test
    void twoThatSayTheSameAreTwo() throws Exception {
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, "Yes."));
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, "Yes.").replace("plain-1", "plain-2"));
        answers.look();
        assertThat(answers.posts()).containsExactly("Yes.", "Yes.");
    }

    @Test
    void anAnswerToADebateThatWentIntoAnotherStandsThere() throws Exception {
        long other = answers.debate("Who stays?");
        jdbc.sql("UPDATE debates SET merged_into = :other WHERE id = :id")
                .param("other", other)
                .param("id", answers.debate)
                .update();
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, "Half of ours."));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        jdbc.sql("DELETE FROM debates WHERE id = :id")
                .param("id", answers.debate)
                .update();
        answers.debate = other;
        assertThat(answers.posts()).containsExactly("Half of ours.");
    }

    @Test
    void anAnswerToAPostThatWasTakenBackMeanwhileStandsBelowItsPlace() throws Exception {
        jdbc.sql("INSERT INTO posts (debate, number, voice, deleted_at) VALUES (:id, 2, 'citizen', now())")
                .param("id", answers.debate)
                .update();
        jdbc.sql("UPDATE debates SET last_number = 2 WHERE id = :id")
                .param("id", answers.debate)
                .update();
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, "Half of ours."));
        answers.look();
        assertThat(answers.posts()).containsExactly("Half of ours.");
    }

    @Test
    void anAnswerToADebateThatWasHiddenMeanwhileIsSaidToBeLost() throws Exception {
        people.change(answers.ana.id(), Role.MEMBER, Set.of(), null);
        jdbc.sql("UPDATE debates SET posts = 0 WHERE id = :id")
                .param("id", answers.debate)
                .update();
        answers.arrives(AnswersOfAna.file("gmail.eml"));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.lastTold()).contains("can no longer be read").doesNotContain("volunteers");
    }

    @Test
    void theFirstPostOfANewMemberWaitsForAnEditorAsOnTheSite() throws Exception {
        people.change(answers.ana.id(), Role.MEMBER, Set.of(), null);
        NewcomerRules usual = newcomers.rules();
        newcomers.rule(new NewcomerRules(true, 5, 2), answers.ana.id().value());
        answers.arrives(AnswersOfAna.file("gmail.eml"));
        answers.look();
        newcomers.rule(usual, answers.ana.id().value());
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.lastTold()).contains("waits until an editor has read it");
    }
}
