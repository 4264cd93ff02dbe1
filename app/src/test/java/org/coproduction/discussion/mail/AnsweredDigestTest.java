package org.coproduction.discussion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coproduction.CommonsApplication;
import org.coproduction.CommonsTest;
import org.coproduction.TestDatabase;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.NewDebate;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.jobs.JobsElsewhere;
import org.coproduction.platform.mail.Postman;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

/** Who reads one mail a day answers out of it, each post in its debate. Mail goes to a real server and comes from it. */
@CommonsTest
@SuppressWarnings("NullAway.Init")
class AnsweredDigestTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Pattern ANSWER = Pattern.compile("href=\"mailto:([^\"?]+)\\?subject=([^\"]+)\"");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()})
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("answers@example.org", "answers", "secret"));

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    JobsElsewhere elsewhere;
    ConfigurableApplicationContext node;
    Debates debates;
    TestPeople group;
    Person ana;
    Person ben;
    Debate volunteers;
    Debate gardens;

    @BeforeEach
    void make() {
        elsewhere = new JobsElsewhere(site);
        node = new SpringApplicationBuilder(CommonsApplication.class)
                .initializers(new TestDatabase())
                .properties(
                        "server.port=0",
                        "commons.mail.host=localhost",
                        "commons.mail.port=" + MAIL.getSmtp().getPort(),
                        "commons.mail.from=Commons <commons@example.org>",
                        "commons.mail.security=none",
                        "commons.inbox.host=localhost",
                        "commons.inbox.port=" + MAIL.getImap().getPort(),
                        "commons.inbox.user=answers",
                        "commons.inbox.password=secret",
                        "commons.inbox.address=answers@example.org",
                        "commons.inbox.security=none")
                .run();
        debates = node.getBean(Debates.class);
        group = new TestPeople(node.getBean(People.class), jdbc);
        ana = group.add("Ana Silva", Role.EDITOR, Language.FR);
        ben = group.add("Ben Okri", Role.MEMBER);
        volunteers = start("Volunteers & money: who stays?");
        gardens = start("Jardins partagés");
    }

    private Debate start(String title) {
        return debates.start(
                new NewDebate(
                        node.getBean(Categories.class).with("practice").orElseThrow(),
                        null,
                        Space.Open.PUBLIC,
                        new Title(title),
                        text("First")),
                ana);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM debates WHERE id = ANY(:ids)")
                .param("ids", new Long[] {volunteers.id(), gardens.id()})
                .update();
        jdbc.sql("DELETE FROM received_mails").update();
        group.close();
        node.close();
        elsewhere.close();
    }

    @Test
    void eachPostIsAnsweredByMailInItsDebate() throws Exception {
        debates.answer(volunteers, text("Those who are asked."), ben);
        debates.answer(volunteers, text("And thanked."), ben);
        debates.answer(gardens, text("Ours is open at night."), ben);
        node.getBean(NoticeMailJobs.class).morning(TUESDAY);
        MimeMessage digest = digest();
        List<MatchResult> answers =
                ANSWER.matcher(text(digest, "text/html")).results().toList();
        assertThat(answers)
                .extracting(answer -> UriUtils.decode(answer.group(2), StandardCharsets.UTF_8))
                .containsExactly(
                        "Re: Volunteers & money: who stays?",
                        "Re: Volunteers & money: who stays?",
                        "Re: Jardins partagés");
        assertThat(answers.stream().map(answer -> answer.group(1)).distinct()).hasSize(2);
        assertThat(text(digest, "text/plain"))
                .contains(
                        "Lire sur le site\u00a0: ",
                        "Répondre par courriel\u00a0: " + answers.getLast().group(1))
                .contains("Tout ce dont vous êtes averti\u00a0:\n")
                .doesNotContain("mailto:");
        arrives(answers.getLast(), "Ouvert la nuit aussi, avec une lampe.");
        Postman.bring(node);
        assertThat(said(gardens))
                .containsExactly("First", "Ours is open at night.", "Ouvert la nuit aussi, avec une lampe.");
        assertThat(said(volunteers)).hasSize(3);
    }

    @Test
    void whatIsClosedMeanwhileIsReadButNotAnswered() throws Exception {
        debates.answer(volunteers, text("Those who are asked."), ben);
        jdbc.sql("UPDATE debates SET locked_at = now() WHERE id = :id")
                .param("id", volunteers.id())
                .update();
        node.getBean(NoticeMailJobs.class).morning(TUESDAY);
        assertThat(text(digest(), "text/html"))
                .contains("Those who are asked.", "Lire sur le site")
                .doesNotContain("mailto:", "Répondre par courriel");
    }

    private MimeMessage digest() {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Arrays.stream(MAIL.getReceivedMessages())
                                .filter(mail -> subject(mail).contains("dans ce que vous suivez"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a mail program sends what somebody writes after following the link. */
    private void arrives(MatchResult answer, String words) throws MessagingException {
        String mail = "From: Ana <" + ana.email().value() + ">\r\nTo: " + answer.group(1)
                + "\r\nSubject: Re: anything\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + words + "\r\n";
        MAIL.getUserManager()
                .getUser("answers")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(Part mail, String type) throws MessagingException, IOException {
        if (mail.isMimeType(type)) return ((String) mail.getContent()).replace("\r\n", "\n");
        if (mail.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) {
                String text = text(parts.getBodyPart(i), type);
                if (!text.isEmpty()) return text;
            }
        return "";
    }

    private List<String> said(Debate debate) {
        return jdbc.sql("""
                SELECT r.text FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
                 WHERE p.debate = :id ORDER BY p.number
                """).param("id", debate.id()).query(String.class).list();
    }

    private static PostText text(String text) {
        return new PostText(text, Tongue.EN);
    }
}
