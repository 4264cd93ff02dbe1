package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Mark;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class DebatesTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    Debating debating;
    Person ana;
    Browsing anas;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ana = debating.person("Ana Silva", Role.MEMBER);
        people.change(ana.id(), Role.MEMBER, Set.of(Mark.PRACTITIONER), null);
        anas = debating.browser(ana);
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void whatAMemberBeginsEverybodyReads() {
        String debate = Debating.start(anas, "How do you keep volunteers?", "Half of ours **leave** in a year.");
        assertThat(debate).endsWith("/how-do-you-keep-volunteers");
        assertThat(visitor().get(debate).body())
                .contains("<strong>leave</strong>", "Ana Silva", "practitioner", "Sign in to answer")
                .doesNotContain("<textarea");
    }

    @Test
    void aDebateStandsInItsPartAndUnderItsOldTitleToo() {
        String debate = Debating.start(anas, "How do you keep volunteers?", "Half of ours leave.");
        assertThat(visitor().get("/fr/discussion/practice").body()).contains("href=\"/fr" + debate + "\"");
        String older = debate.replace("how-do-you-keep-volunteers", "an-older-title");
        assertThat(Debating.place(visitor().get("/fr" + older))).isEqualTo("/fr" + debate);
    }

    @Test
    void anAnswerHasAnAddressOfItsOwn() {
        String debate = Debating.start(anas, "A title", "First");
        String place = Debating.place(anas.post(Debating.answers(debate), "text", "Second", "language", "fr"));
        assertThat(place).isEqualTo(debate + "#post-2");
        assertThat(Debating.place(visitor().get(debating.post(debate, 2)))).isEqualTo(place);
        assertThat(visitor().get(debate).body()).contains("lang=\"fr\"><p>Second</p>");
    }

    @Test
    void aPreviewSavesNothing() {
        String debate = Debating.start(anas, "A title", "First");
        String shown = anas.post(Debating.answers(debate), "text", "So *be* it", "language", "en", "preview", "1")
                .body();
        assertThat(shown).contains("<em>be</em>", "So *be* it</textarea>");
        assertThat(visitor().get(debate).body()).doesNotContain("be</em>");
    }

    @Test
    void anEditShowsWhatWasSaidBefore() {
        String debate = Debating.start(anas, "A title", "They leave.");
        String post = debating.post(debate, 1);
        anas.post(post, "text", "They stay.", "language", "en", "revision", "1");
        assertThat(visitor().get(debate).body())
                .contains("They stay.", "edited")
                .doesNotContain("They leave.");
        assertThat(visitor().get(post + "/history").body()).contains("They stay.", "They leave.");
    }

    @Test
    void anEditOfWhatWasEditedMeanwhileIsKeptInTheFormAndNotSaved() {
        String debate = Debating.start(anas, "A title", "They leave.");
        String post = debating.post(debate, 1);
        anas.post(post, "text", "They stay.", "language", "en", "revision", "1");
        String told = anas.post(post, "text", "Some stay.", "language", "en", "revision", "1")
                .body();
        assertThat(told).contains("edited in another window", "Some stay.</textarea>", "name=\"revision\" value=\"2\"");
        assertThat(visitor().get(debate).body()).contains("They stay.");
    }

    @Test
    void aQuotationBeginsTheAnswer() {
        String debate = Debating.start(anas, "A title", "We cannot\npay more.");
        assertThat(anas.get(debating.post(debate, 1) + "/quotation").body()).contains("&gt; We cannot\n&gt; pay more.");
    }

    @Test
    void whatIsTakenBackLeavesItsPlaceAndCanBeBroughtBack() {
        String debate = Debating.start(anas, "A title", "First");
        anas.post(Debating.answers(debate), "text", "Too hasty", "language", "en");
        String post = debating.post(debate, 2);
        anas.post(post + "/deletion");
        assertThat(visitor().get(debate).body())
                .contains("Post #2 was taken back")
                .doesNotContain("Too hasty");
        anas.post(post + "/restoration");
        assertThat(visitor().get(debate).body()).contains("Too hasty");
    }

    @Test
    void whatIsTakenBackIsReadNowhere() {
        String debate = Debating.start(anas, "A title", "First");
        anas.post(Debating.answers(debate), "text", "Too hasty", "language", "en");
        String post = debating.post(debate, 2);
        anas.post(post + "/deletion");
        String file = debate.replaceFirst("/[^/]+$", "");
        for (String address : new String[] {post + "/history", file + ".json", file + ".md"})
            assertThat(visitor().get(address).body()).as(address).doesNotContain("Too hasty");
        assertThat(anas.get(post + "/quotation").statusCode()).isEqualTo(410);
    }

    @Test
    void aDebateCanBeTakenAlongAsText() {
        String debate = Debating.start(anas, "A title", "With *marks*");
        assertThat(visitor().get(debate.replaceFirst("/[^/]+$", ".md")).body())
                .startsWith("# A title\n")
                .contains("**Ana Silva** (practitioner)", "With *marks*");
    }

    @Test
    void aQuestionShowsAndCountsItsDebates() {
        String debate = Debating.start(anas, "Does trust grow?", "Does it?", "on", "question:trust-both-ways");
        debating.find();
        assertThat(visitor().get("/questions/trust-both-ways").body())
                .contains("href=\"" + debate + "\"", "<b>1</b> debate<");
        assertThat(visitor().get(debate).body()).contains("href=\"/questions/trust-both-ways\"");
    }

    @Test
    void theSearchFindsADebateByAnAnswer() {
        String debate = Debating.start(anas, "A title", "First");
        anas.post(Debating.answers(debate), "text", "The zygomorphic council", "language", "en");
        debating.find();
        assertThat(visitor().get("/search?q=zygomorphic").body())
                .contains(debate.replaceFirst("/[^/]+$", ""), "1 debate");
    }

    private Visitor visitor() {
        return new Visitor(port);
    }
}
