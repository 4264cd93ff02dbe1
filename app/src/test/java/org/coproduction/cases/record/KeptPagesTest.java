package org.coproduction.cases.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseTraits;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Assets;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.HereArguments;
import org.coproduction.platform.web.Menus;
import org.coproduction.platform.web.Viewer;
import org.coproduction.platform.web.Viewers;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** A page is kept for others, and shown to nobody once making it anew would give another one. */
@CommonsTest
class KeptPagesTest {
    private static final CaseSlug SLUG = new CaseSlug("test-kept");
    private static final CaseSlug OTHER = new CaseSlug("test-other");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    KeptPages kept;

    @Autowired
    PageMaking making;

    @Autowired
    SimilarCases similar;

    @Autowired
    HereArguments readers;

    @Autowired
    Words words;

    @Autowired
    Assets assets;

    @Autowired
    Viewers viewers;

    @Autowired
    Menus menus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    private long other;

    @BeforeEach
    void saveCases() {
        save(SLUG, "A case");
        save(OTHER, "Another case");
        other = jdbc.sql("SELECT id FROM cases WHERE slug = ?")
                .param(OTHER.value())
                .query(Long.class)
                .single();
    }

    @AfterEach
    void remove() {
        TestCases.remove(jdbc);
        index.refresh();
    }

    private void save(CaseSlug slug, String title) {
        cases.save(List.of(TestText.named(slug.value(), title)), new Saving("Anna", title));
    }

    private MockHttpServletRequest request(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setServerPort(port);
        return request;
    }

    private Here reader() {
        return readers.of(request(SLUG.address()));
    }

    /** Keeps a page that names the other case as similar. */
    private void keep(long comparedAt) {
        KeptPage made = making.of(SLUG, reader()).orElseThrow();
        var named = new SimilarCases.Similar(other, 1, OTHER, "Another case", new CaseTraits(0));
        kept.keep(List.of(new KeptPage(
                made.id(),
                Language.EN,
                made.number(),
                made.look(),
                made.links(),
                List.of(named),
                comparedAt,
                made.packed())));
    }

    private Optional<byte[]> found() {
        return kept.find(SLUG, reader());
    }

    private String page() {
        return new Visitor(port).get(SLUG.address()).body();
    }

    @Test
    void theFirstReaderHasThePageKeptForOthers() {
        String first = page();
        kept.write();
        assertThat(found()).isPresent();
        assertThat(page()).isEqualTo(first);
    }

    @Test
    void aPageOfAnotherVersionIsNotShown() {
        keep(similar.asOf());
        assertThat(found()).isPresent();
        save(SLUG, "A better title");
        assertThat(found()).isEmpty();
        assertThat(page()).contains("A better title");
    }

    @Test
    void aPageThatNamesAnOlderVersionOfASimilarCaseIsNotShown() {
        keep(similar.asOf());
        save(OTHER, "A better title");
        assertThat(found()).isEmpty();
    }

    @Test
    void aPageThatNamesARemovedCaseIsNotShown() {
        keep(similar.asOf());
        jdbc.sql("DELETE FROM case_versions WHERE case_id = ?").param(other).update();
        jdbc.sql("WITH gone AS (DELETE FROM cases WHERE id = ? RETURNING slug)"
                        + " INSERT INTO index_changes (kind, key) SELECT 'case', slug FROM gone")
                .param(other)
                .update();
        assertThat(found()).isEmpty();
    }

    @Test
    void aPageComparedBeforeTheLastChangeIsComparedAgain() {
        keep(similar.asOf() - 1);
        jdbc.sql("UPDATE kept_case_pages SET similar_ids = '{1,2,3}', similar_versions = '{1,1,1}'")
                .update();
        assertThat(found()).isEmpty();
    }

    @Test
    void aPageBeforeAQuestionWasLinkedIsNotShown() {
        keep(similar.asOf());
        jdbc.sql("""
                INSERT INTO case_questions (case_id, question, why_en, why_fr)
                SELECT c.id, q.slug, 'Because.', NULL FROM cases c, questions q WHERE c.slug = ? LIMIT 1
                """).param(SLUG.value()).update();
        assertThat(found()).isEmpty();
    }

    @Test
    void aPageBeforeTheCaseWasTranslatedIsNotShown() {
        keep(similar.asOf());
        jdbc.sql("""
                INSERT INTO translations (kind, key, language, number, texts, originals, by_machine)
                VALUES ('case', ?, 'es', 1, '{"title": "Un caso"}', '{"title": "A case"}', false)
                """).param(SLUG.value()).update();
        assertThat(found()).isEmpty();
        jdbc.sql("DELETE FROM translations WHERE kind = 'case'").update();
    }

    @Test
    void aPageOfAnotherBuildIsNotShown() {
        keep(similar.asOf());
        jdbc.sql("UPDATE kept_case_pages SET look = 'another ' || look").update();
        assertThat(found()).isEmpty();
    }

    @Test
    void aPageForAnotherAddressOfTheSiteIsNotShown() {
        keep(similar.asOf());
        MockHttpServletRequest elsewhere = request(SLUG.address());
        elsewhere.setServerName("mirror.example");
        assertThat(kept.find(SLUG, readers.of(elsewhere))).isEmpty();
    }

    @Test
    void aPageMadeBeforeALaterVersionIsNotKept() {
        KeptPage late = making.of(SLUG, reader()).orElseThrow();
        save(SLUG, "A better title");
        kept.keep(List.of(late));
        assertThat(rows(late.id())).isZero();
    }

    @Test
    void aPageThatNamesAnAuthorWhoIsNoneAnyLongerIsNotKept() {
        credit();
        KeptPage named = making.of(SLUG, reader()).orElseThrow();
        jdbc.sql("DELETE FROM case_credits WHERE case_id = ?").param(named.id()).update();
        kept.keep(List.of(named));
        assertThat(found()).isEmpty();
        assertThat(rows(named.id())).isZero();
    }

    @Test
    void whereTheSiteKnowsItsAddressPagesAreMadeBeforeAnybodyAsks() {
        HereArguments known = new HereArguments(words, assets, viewers, menus, "https://commons.example");
        new PagesAhead(known, making, kept).make(List.of(SLUG));
        Here anybody = known.anybody(Language.EN, SLUG.address()).orElseThrow();
        assertThat(kept.find(SLUG, anybody)).isPresent();
        assertThat(found()).isEmpty();
    }

    @Test
    void whereItDoesNotNoPageIsMadeThatOthersWouldNotSee() {
        new PagesAhead(readers, making, kept).make(List.of(SLUG));
        assertThat(found()).isEmpty();
    }

    private void credit() {
        jdbc.sql("""
                INSERT INTO case_credits (case_id, number, part, position, name)
                SELECT id, 1, 'author', 0, 'Ana Silva' FROM cases WHERE slug = ?
                """).param(SLUG.value()).update();
    }

    private int rows(long id) {
        return jdbc.sql("SELECT count(*) FROM kept_case_pages WHERE case_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoChoseColoursOrComesFromAListSeesAPageOfTheirOwn() {
        MockHttpServletRequest dark = request(SLUG.address());
        dark.setCookies(new Cookie("theme", "dark"));
        MockHttpServletRequest fromList = request(SLUG.address());
        fromList.setQueryString("from=country%3DNL");
        assertThat(KeptPages.suit(SLUG, reader())).isTrue();
        assertThat(KeptPages.suit(SLUG, readers.of(dark))).isFalse();
        assertThat(KeptPages.suit(SLUG, readers.of(fromList))).isFalse();
    }

    @Test
    void whoIsSignedInSeesAPageOfTheirOwn() {
        Here anybody = reader();
        Viewer member = new Viewer(UUID.randomUUID(), "Anna", "anna", Allowed.Who.MEMBER);
        Here signedIn = new Here(
                anybody.language(),
                anybody.theme(),
                anybody.path(),
                anybody.query(),
                anybody.site(),
                false,
                member,
                anybody.formToken(),
                anybody.words(),
                anybody.assets(),
                anybody.menu());
        assertThat(KeptPages.suit(SLUG, signedIn)).isFalse();
    }
}
