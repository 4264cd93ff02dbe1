package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.coproduction.CommonsApplication;
import org.coproduction.CommonsTest;
import org.coproduction.TestDatabase;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Mark;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.jobs.JobsElsewhere;
import org.coproduction.platform.mail.Postman;
import org.coproduction.platform.words.Language;
import org.coproduction.recent.letter.Monday;
import org.coproduction.translations.Translating;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole life of a debate: from the question that a practitioner asks in French, by mail and on the site, to a summary on the
 * agenda that strangers read in both languages. Mail goes to a real server and comes from it, by a node that knows one.
 */
@CommonsTest
@SuppressWarnings("NullAway.Init")
class LifeOfADebateTest {
    private static final String QUESTION = "/questions/trust-both-ways";
    private static final String TITLE = "Comment regagner la confiance des parents ?";
    private static final String ANSWER = "We let parents run the meetings – attendance *doubled* within a year.";
    private static final String CASE = "/cases/burgernet-netherlands";
    private static final String READING = "/readings/alford1998";

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
    int port;
    Debating debating;
    Translating translating;
    TestPeople group;
    Person claire;
    Person ben;
    Person ana;
    Person eva;

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
        port = node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        debating = new Debating(node);
        translating = new Translating(node);
        People people = node.getBean(People.class);
        group = new TestPeople(people, jdbc);
        claire = group.add("Claire Martin", Role.MEMBER, Language.FR);
        ben = group.add("Ben Okri", Role.MEMBER);
        ana = group.add("Ana Silva", Role.MEMBER);
        eva = group.add("Eva Novak", Role.CONVENER);
        people.change(claire.id(), Role.MEMBER, Set.of(Mark.PRACTITIONER), null);
        jdbc.sql("INSERT INTO profile_fields VALUES (:ben, 'methods', 'members', '{action-research}')")
                .param("ben", ben.id().value())
                .update();
        jdbc.sql("INSERT INTO notice_mails (person, rhythm) VALUES (:ben, 'at-once')")
                .param("ben", ben.id().value())
                .update();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM weekly_letters").update();
        jdbc.sql("DELETE FROM received_mails").update();
        jdbc.sql("DELETE FROM happenings WHERE kind IN ('asked', 'poll-added', 'debate-closed')")
                .update();
        translating.close();
        debating.close();
        group.close();
        node.close();
        elsewhere.close();
    }

    @Test
    void aQuestionOfAPractitionerIsAnsweredByMailAndOnTheSiteAndSettledOnTheAgenda() throws Exception {
        try (Reader claires = signedIn(claire, "/fr", "Se connecter comme ");
                Reader anas = signedIn(ana, "", "Sign in as ");
                Reader evas = signedIn(eva, "", "Sign in as ");
                Reader strangers = Reader.at(port)) {
            mailsAtOnce(claires);
            String debate = ask(claires);
            putToWhoKnows(claires);
            anas.open(debate);
            answerByMail(mailTo(ben, "Who knows? You are asked"));
            Postman.bring(node);
            readLive(anas);
            answerWithACase(anas);
            vote(anas);
            readInFrench(claires);
            markTheAnswer(claires, debate);
            sumUp(evas, debate);
            translateTheSummary(claires, debate);
            readByStrangers(strangers, debate);
            writeTheWeeklyLetter(evas);
        }
    }

    private static void mailsAtOnce(Reader claires) {
        claires.open("/fr/discussion/mail");
        claires.page().getByLabel("Tout aussitôt").check();
        claires.button("Garder").click();
        claires.page().waitForLoadState();
        assertThat(claires.page().getByLabel("Tout aussitôt")).isChecked();
    }

    private static String ask(Reader claires) {
        claires.open("/fr" + QUESTION);
        claires.link("Ouvrir un débat à ce sujet").click();
        claires.page().getByLabel("Titre").fill(TITLE);
        claires.page()
                .getByLabel("Votre premier message")
                .fill("Depuis la fermeture de l’école, ils ne viennent plus.");
        claires.page().getByLabel("Tout le monde").check();
        claires.button("Ouvrir le débat").click();
        claires.heading(TITLE).first().waitFor();
        assertThat(claires.page().getByText("praticien", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        String debate = claires.page().url().replaceFirst(".*/fr/", "/").replaceFirst("#.*", "");
        claires.link("Ajouter un sondage").click();
        claires.page()
                .getByLabel("Question", new Page.GetByLabelOptions().setExact(true))
                .fill("Qui essaie avec nous ?");
        claires.page().getByLabel("Réponses au choix").fill("Moi\nPas encore");
        claires.button("Ajouter un sondage").click();
        claires.heading("Qui essaie avec nous ?").waitFor();
        return debate;
    }

    private static void putToWhoKnows(Reader claires) {
        claires.link("Qui sait ?").click();
        claires.page().getByLabel("Quelqu’un qui travaille sur").selectOption("");
        claires.page().getByLabel("Quelqu’un qui emploie").selectOption("action-research");
        claires.button("Poser la question").click();
        assertThat(claires.page().getByRole(AriaRole.STATUS).first()).containsText("1 membre a été sollicité.");
    }

    /** As Gmail writes it: below the answer is the mail that it answers, and a signature. */
    private void answerByMail(MimeMessage asked) throws MessagingException, IOException {
        String question = plain(asked);
        assertThat(asked.getSubject()).isEqualTo(TITLE);
        assertThat(asked.getHeader("Content-Language")).containsExactly("en");
        assertThat(question)
                .contains("Claire Martin (practitioner) in “" + TITLE + "”", "Depuis la fermeture de l’école")
                .contains(
                        "You are asked because your profile shows members: the method “Action and participatory research”.")
                .contains("You can answer this mail");
        String mail = "From: Ben Okri <" + ben.email().value() + ">\r\nTo: "
                + asked.getReplyTo()[0]
                + "\r\nSubject: Re: question\r\nMessage-ID: <CAF-1@mail.gmail.example>\r\nIn-Reply-To: "
                + asked.getMessageID() + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                + ANSWER + "\r\n\r\nOn Sat, Nov 28, 2026 at 9:41 AM Commons <\r\ncommons@example.org> wrote:\r\n\r\n"
                + question.replaceAll("(?m)^", "> ") + "\r\n\r\n-- \r\nBen Okri\r\nExample University\r\n";
        MAIL.getUserManager()
                .getUser("answers")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    /** Who looks at the debate learns of the answer without doing anything. */
    private static void readLive(Reader anas) {
        Locator news =
                anas.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("1 new post"));
        news.getByRole(AriaRole.LINK).click();
        Locator post = anas.page().getByRole(AriaRole.ARTICLE).nth(1);
        assertThat(post).containsText("attendance doubled within a year");
        assertThat(post).containsText("researcher");
        assertThat(post).not().containsText("Example University");
        assertThat(post).not().containsText("wrote:");
    }

    private static void answerWithACase(Reader anas) {
        anas.page()
                .getByRole(AriaRole.ARTICLE)
                .nth(1)
                .getByRole(AriaRole.BUTTON, named("Thank (0)"))
                .click();
        assertThat(anas.button("Thank (1)")).isVisible();
        Locator text = anas.page().getByLabel("Your answer");
        text.pressSequentially("Neighbours did much the same: #burgernet");
        anas.named(AriaRole.OPTION, "Burgernet").waitFor();
        text.press("ArrowDown");
        text.press("Enter");
        text.pressSequentially("and [Alford](" + READING + ") says why.");
        anas.button("Post the answer").click();
        anas.page()
                .getByRole(AriaRole.ARTICLE)
                .nth(2)
                .getByRole(AriaRole.LINK, named("Burgernet"))
                .waitFor();
    }

    private static void vote(Reader anas) {
        anas.page()
                .getByLabel("Moi", new Page.GetByLabelOptions().setExact(true))
                .check();
        anas.button("Vote").click();
        assertThat(anas.page().getByText("1 member voted; 1 vote went to “Moi”."))
                .isVisible();
    }

    /** The mail leads to the translation that its reader makes for those who come after. */
    private void readInFrench(Reader claires) throws MessagingException, IOException {
        assertThat(plain(mailTo(claire, "Ana Silva (chercheur) dans «"))).contains(CASE);
        String mail = plain(mailTo(claire, "Ben Okri (chercheur) dans «"));
        assertThat(mail).contains(ANSWER, "Le texte est en anglais.", "Pour arrêter ces courriels");
        claires.open("/fr/translations/post/" + mail.replaceFirst("(?s).*/fr/translations/post/(\\d+).*", "$1"));
        claires.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, named("Français"))
                .click();
        claires.page().getByLabel("(Français)").fill("Les parents animent les réunions : deux fois plus *de monde*.");
        claires.button("Enregistrer la traduction").click();
        assertThat(claires.page().getByText("traduit à la main").first()).isVisible();
        assertThat(claires.page().getByText("deux fois plus de monde")).isVisible();
    }

    private static void markTheAnswer(Reader claires, String debate) {
        claires.open("/fr" + debate);
        Locator post = claires.page().getByRole(AriaRole.ARTICLE).nth(1);
        assertThat(post.getByRole(AriaRole.LINK, named("Lire en français"))).isVisible();
        post.getByRole(AriaRole.BUTTON, named("Marquer comme réponse")).click();
        claires.heading("Réponse").waitFor();
    }

    private static void sumUp(Reader evas, String debate) {
        evas.open(debate);
        evas.link("Close with a summary").click();
        evas.page()
                .getByLabel("What is agreed")
                .fill("Parents come back where they *lead*: see [Burgernet](" + CASE + ").");
        evas.page().getByLabel("What is open").fill("Whether it lasts, as [Alford](" + READING + ") doubts.");
        evas.page().getByLabel("Language of the text").selectOption("en");
        evas.button("Close the debate").click();
        evas.heading("Summary").waitFor();
    }

    private static void translateTheSummary(Reader claires, String debate) {
        claires.open("/fr" + debate);
        claires.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Synthèse"))
                .getByRole(AriaRole.LINK, named("Traduire"))
                .click();
        claires.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, named("Français"))
                .click();
        claires.page().getByLabel("Ce qui est acquis (Français)").fill("Les parents reviennent quand ils *animent*.");
        claires.button("Enregistrer la traduction").click();
        assertThat(claires.page().getByText("traduit à la main").first()).isVisible();
    }

    private static void readByStrangers(Reader strangers, String debate) {
        strangers.open(QUESTION);
        summary(
                strangers,
                "Parents come back where they lead",
                "Whether it lasts",
                "From a debate with Claire Martin, Ben Okri, Ana Silva");
        strangers.open("/fr" + QUESTION);
        summary(
                strangers,
                "Les parents reviennent quand ils animent",
                "Whether it lasts",
                "D’un débat avec Claire Martin, Ben Okri, Ana Silva");
        assertThat(strangers.wide(320).sideways()).isZero();
        for (String record : new String[] {CASE, READING}) {
            strangers.open("/fr" + record);
            strangers.link(TITLE).waitFor();
        }
        strangers.open("/fr/recent?question=trust-both-ways");
        assertThat(strangers.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)))
                .hasCount(2);
        strangers.open(debate);
        assertThat(strangers.heading("Answer")).isVisible();
        assertThat(strangers.page().content()).contains(".atom");
        assertThat(strangers.page().request().get("/fr/discussion.atom").text())
                .contains(ANSWER.substring(0, 30), TITLE);
    }

    private static void summary(Reader strangers, String... said) {
        Locator summary = strangers
                .page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(TITLE))
                .first();
        for (String text : said) assertThat(summary).containsText(text);
        assertThat(summary.getByRole(AriaRole.LINK, named("Burgernet")).last()).isVisible();
    }

    private void writeTheWeeklyLetter(Reader evas) {
        evas.open("/letters/" + Monday.letter(node));
        assertThat(evas.link(TITLE)).isVisible();
    }

    private MimeMessage mailTo(Person person, String saying) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> received(person, saying), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<MimeMessage> received(Person person, String saying) throws MessagingException, IOException {
        for (MimeMessage mail : MAIL.getReceivedMessages())
            if (Arrays.toString(mail.getAllRecipients()).contains(person.email().value())
                    && plain(mail).contains(saying)) return Optional.of(mail);
        return Optional.empty();
    }

    private static String plain(Part mail) throws MessagingException, IOException {
        if (mail.isMimeType("text/plain")) return ((String) mail.getContent()).replace("\r\n", "\n");
        if (mail.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String text = plain(part);
                if (!text.isEmpty()) return text;
            }
        return "";
    }

    private Reader signedIn(Person person, String language, String button) {
        Reader reader = Reader.at(port);
        reader.open(language + node.getBean(SignInLinks.class).make(person.id(), Duration.ofMinutes(1)));
        reader.button(button + person.name().value()).click();
        reader.heading(person.name().value()).waitFor();
        return reader;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
