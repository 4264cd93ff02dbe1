package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Programs that answer, loops, mails that nobody can read, and a server that is away keep no answer waiting. */
@CommonsTest
class TroubleWithAnswersTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = AnswersOfAna.server();

    @Autowired
    ApplicationContext site;

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
    @ValueSource(strings = {"out-of-office", "vacation", "bounce", "mailing-list", "our-own"})
    void whatAProgramSendsIsNeitherPostedNorAnswered(String sample) throws Exception {
        answers.arrives(AnswersOfAna.file("automatic/" + sample + ".eml"));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.told()).isEmpty();
        assertThat(answers.unread()).isZero();
    }

    @Test
    void twoProgramsThatAnswerEachOtherAreStopped() throws Exception {
        for (int i = 0; i < 22; i++)
            answers.arrives(
                    AnswersOfAna.plain(AnswersOfAna.ADDRESS, "I am away.").replace("plain-1", "loop-" + i));
        answers.look();
        assertThat(answers.posts()).hasSize(20);
    }

    @Test
    void oneMailThatNobodyCanReadKeepsNoOtherWaiting() throws Exception {
        answers.arrives(AnswersOfAna.raw("multipart/mixed", "no boundary".getBytes(StandardCharsets.US_ASCII))
                .replace("raw-1", "broken-1"));
        answers.arrives(AnswersOfAna.file("gmail.eml"));
        answers.look();
        assertThat(answers.posts()).hasSize(1);
        assertThat(answers.unread()).isZero();
    }

    @Test
    void whatArrivesWhileTheServerCannotBeReachedIsTakenLater() throws Exception {
        answers.arrives(AnswersOfAna.file("gmail.eml"));
        assertThatThrownBy(() -> answers.lookWhereNobodyIs()).isInstanceOf(MessagingException.class);
        assertThat(answers.posts()).isEmpty();
        answers.look();
        assertThat(answers.posts()).hasSize(1);
    }
}
