package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.circles.TestCircle;
import org.coproduction.people.Role;
import org.coproduction.platform.files.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The search knows the names of files that go with posts, as long as they can be read there. */
@CommonsTest
class FoundFilesTest {
    private static final String NAME = "Quincunx_zygomorphic-2026.pdf";

    @Autowired
    ApplicationContext site;

    Enclosing enclosing;
    Browsing bens;
    Browsing editors;
    Visitor visitor;

    @BeforeEach
    void make() {
        enclosing = new Enclosing(site);
        bens = enclosing.bens;
        editors = enclosing.editors;
        visitor = enclosing.visitor;
    }

    @AfterEach
    void putBack() {
        enclosing.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quincunx", "zygomorphic", "Quincunx_zygomorphic-2026.pdf", "volunteers+quincunx"})
    void aDebateIsFoundByTheNameOfAFile(String words) {
        assertThat(found(words)).isFalse();
        enclose();
        assertThat(found(words)).isTrue();
    }

    @Test
    void whatADebateIsAboutTellsMoreThanANameOfAFile() {
        enclose();
        String other = Debating.start(bens, "What a quincunx is", "A pattern.");
        assertThat(found("quincunx")).isTrue();
        String list = visitor.get("/search.json?q=quincunx").body();
        assertThat(list.indexOf(Enclosing.bare(other))).isBetween(0, list.indexOf(Enclosing.bare(enclosing.debate)));
    }

    @Test
    void aFileThatItsAuthorRemovesIsFoundNoMore() {
        enclose();
        bens.post(enclosing.file(2) + "/removal");
        assertThat(found("quincunx")).isFalse();
    }

    @Test
    void aFileThatIsTakenOutIsFoundWhenItIsBack() {
        enclose();
        editors.post(enclosing.file(2) + "/withholding", "reason", "attack", "words", "Names of others");
        assertThat(found("quincunx")).isFalse();
        enclosing.undo();
        assertThat(found("quincunx")).isTrue();
    }

    @Test
    void filesOfPostsThatAreTakenBackOrHiddenAreNotFound() {
        enclose();
        String post = enclosing.debating.post(enclosing.debate, 2);
        bens.post(post + "/deletion");
        assertThat(found("quincunx")).isFalse();
        bens.post(post + "/restoration");
        assertThat(found("quincunx")).isTrue();
        editors.post(post + "/hiding", "reason", "attack");
        assertThat(found("quincunx")).isFalse();
    }

    @Test
    void aFileThatIsNotPostedIsFoundByNobody() {
        enclosing.attach(bens, NAME, SampleFiles.PDF);
        assertThat(found("quincunx")).isFalse();
    }

    @Test
    void filesAmongMembersAreFoundByMembersAlone() {
        String secret = Debating.start(bens, "Among us", "First", "space", "members");
        Enclosing.answer(secret, bens, NAME, SampleFiles.PDF);
        enclosing.debating.find();
        assertThat(visitor.get("/search.json?q=quincunx").body()).contains("\"total\":0");
        assertThat(bens.get("/search.json?q=quincunx").body()).contains(Enclosing.bare(secret));
    }

    @Test
    void filesOfACircleAreFoundThereAndNowhereElse() {
        TestCircle circle =
                TestCircle.open(enclosing.anas, "Round table", "We talk").with(enclosing.ben);
        String secret = Debating.start(bens, "Among few", "First", "space", circle.space());
        Enclosing.answer(secret, bens, NAME, SampleFiles.PDF);
        enclosing.debating.find();
        String within = circle.address() + "/debates?q=QUINC";
        assertThat(bens.get(within).body()).contains("Among few");
        assertThat(bens.get("/search.json?q=quincunx").body()).contains("\"total\":0");
        Browsing others = enclosing.debating.browser(enclosing.debating.person("Nia Bello", Role.MEMBER));
        assertThat(others.get(within).statusCode()).isEqualTo(404);
        bens.post(enclosing.file(secret, 2) + "/removal");
        assertThat(bens.get(within).body()).doesNotContain("Among few");
    }

    private void enclose() {
        enclosing.answer(bens, NAME, SampleFiles.PDF);
    }

    private boolean found(String words) {
        enclosing.debating.find();
        return visitor.get("/search.json?q=" + words).body().contains(Enclosing.bare(enclosing.debate));
    }
}
