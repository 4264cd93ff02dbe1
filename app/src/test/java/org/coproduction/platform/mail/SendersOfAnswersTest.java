package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who answers by mail is believed only where address and secret are theirs. */
@CommonsTest
class SendersOfAnswersTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = AnswersOfAna.server();

    @Autowired
    ApplicationContext site;

    @Autowired
    People people;

    AnswersOfAna answers;

    @BeforeEach
    void make() {
        answers = new AnswersOfAna(site, SERVER);
    }

    @AfterEach
    void putBack() throws FolderException {
        answers.close();
    }

    @Test
    void somebodyElseWithTheAddressIsNotBelievedAndTheMemberIsTold() throws Exception {
        answers.arrives(AnswersOfAna.plain("mallory@example.net", "I am Ana."));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.told()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("ana.silva@example.org");
            assertThat(answers.lastTold()).contains("mallory@example.net");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ana.silva@example.org\" <mallory@example.net>",
                "ana.silva@example.org, mallory@example.net",
                "Ana Silva <ana.silva@example.org.example.net>"
            })
    void whoeverASenderPretendsToBeIsNotBelieved(String from) throws Exception {
        answers.arrives(
                AnswersOfAna.plain(AnswersOfAna.ADDRESS, "I am Ana.").replaceFirst("From: .*", "From: " + from));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.told()).allMatch(mail -> mail.recipient().equals("ana.silva@example.org"));
    }

    @Test
    void anAddressThatStandsForNobodyAnswersNothing() throws Exception {
        answers.arrives(
                AnswersOfAna.plain(AnswersOfAna.ADDRESS, "Hello?").replace(AnswersOfAna.SECRET, "zzzzzzzzzzzzzzzz"));
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, "Hello?")
                .replace("+" + AnswersOfAna.SECRET, "")
                .replace("plain-1", "plain-2"));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.told()).isEmpty();
    }

    @Test
    void whoseAccountIsClosedPostsNothing() throws Exception {
        people.disable(answers.ana.id(), null);
        answers.arrives(AnswersOfAna.file("gmail.eml"));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.told()).isEmpty();
    }
}
