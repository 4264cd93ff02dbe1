package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.TestDrafts.text;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class DraftsTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftStates states;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    PersonId ana;
    PersonId ben;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER).id();
        ben = group.add("Ben Okri", Role.MEMBER).id();
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        group.close();
    }

    @Test
    void anAddressIsReservedOnceThereIsATitle() {
        Draft begun = drafts.begin(ana, DraftText.EMPTY);
        drafts.reserveAddress(begun.id());
        assertThat(drafts.find(begun.id()).orElseThrow().slug()).isNull();
        assertThat(TestDrafts.titled("Écoles ouvertes, Genève", ana, drafts).slug())
                .isEqualTo(new CaseSlug("ecoles-ouvertes-geneve"));
    }

    @Test
    void halfATitleReservesNothing() {
        Draft draft = TestDrafts.saved(
                drafts.begin(ana, DraftText.EMPTY), ana, one -> one.with("title", text("Open sch")), drafts);
        assertThat(draft.slug()).isNull();
    }

    @Test
    void anotherTitleChangesNoSlug() {
        Draft titled = TestDrafts.titled("Open schools", ana, drafts);
        TestDrafts.saved(titled, ana, one -> one.with("title", text("Closed schools")), drafts);
        drafts.reserveAddress(titled.id());
        assertThat(drafts.find(titled.id()).orElseThrow().slug()).isEqualTo(titled.slug());
    }

    @Test
    void twoCasesOfOneTitleGetTwoSlugs() {
        assertThat(TestDrafts.titled("Burgernet, Netherlands", ana, drafts).slug())
                .isEqualTo(new CaseSlug("burgernet-netherlands-2"));
        assertThat(TestDrafts.titled("Burgernet, Netherlands", ben, drafts).slug())
                .isEqualTo(new CaseSlug("burgernet-netherlands-3"));
    }

    @Test
    void somebodyElseDoesNotLearnThatADraftIsThere() {
        Draft draft = TestDrafts.titled("Open schools", ana, drafts);
        assertThat(drafts.find(draft.id(), ben)).isEmpty();
        assertThat(drafts.save(draft.id(), ben, KnownText.of(draft), one -> DraftText.EMPTY, Map.of()))
                .isEmpty();
    }

    @Test
    void whoeverImprovesACaseTwiceGoesOnWithTheSameDraft() {
        CaseSlug slug = new CaseSlug("burgernet-netherlands");
        Draft first = drafts.improve(slug, ana).orElseThrow();
        assertThat(drafts.improve(slug, ana).orElseThrow().id()).isEqualTo(first.id());
        assertThat(drafts.improve(slug, ben).orElseThrow().id()).isNotEqualTo(first.id());
        assertThat(first.base()).isEqualTo(1);
    }

    @Test
    void aPageThatStaysOpenKeepsWhatSomebodyElseSavedMeanwhile() {
        Draft draft = together();
        KnownText anas = KnownText.of(draft);
        TestDrafts.saved(draft, ben, one -> one.with("funding", text("Ben's")), drafts);
        DraftSave.Done once = save(draft, anas, one -> one.with("summary", text("A")));
        assertThat(once.merged()).isTrue();
        DraftSave.Done twice = save(draft, once.known(), one -> one.with("summary", text("Ana's")));
        assertThat(twice.draft().text().text("funding")).isEqualTo("Ben's");
        assertThat(twice.draft().text().text("summary")).isEqualTo("Ana's");
    }

    @Test
    void theSameFieldChangedTwiceIsNotSavedBeforeSomebodyChose() {
        Draft draft = together();
        TestDrafts.saved(draft, ben, one -> one.with("summary", text("Ben's")), drafts);
        DraftSave answer = drafts.save(
                        draft.id(), ana, KnownText.of(draft), one -> one.with("summary", text("Ana's")), Map.of())
                .orElseThrow();
        assertThat(answer).isInstanceOf(DraftSave.Contested.class);
        assertThat(drafts.find(draft.id()).orElseThrow().text().text("summary")).isEqualTo("Ben's");
    }

    @Test
    void aDraftThatWasPutAsideIsNotSaved() {
        Draft draft = TestDrafts.titled("Open schools", ana, drafts);
        assertThat(states.putAside(draft.id(), ben)).isFalse();
        assertThat(states.putAside(draft.id(), ana)).isTrue();
        assertThat(drafts.save(draft.id(), ana, KnownText.of(draft), one -> DraftText.EMPTY, Map.of()))
                .hasValueSatisfying(answer -> assertThat(answer).isInstanceOf(DraftSave.Closed.class));
    }

    private Draft together() {
        Draft draft = TestDrafts.titled("Open schools", ana, drafts);
        TestDrafts.share(draft, ben, jdbc);
        return draft;
    }

    private DraftSave.Done save(Draft draft, KnownText known, UnaryOperator<DraftText> change) {
        return (DraftSave.Done)
                drafts.save(draft.id(), ana, known, change, Map.of()).orElseThrow();
    }
}
