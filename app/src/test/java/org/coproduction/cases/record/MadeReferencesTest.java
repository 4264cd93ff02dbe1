package org.coproduction.cases.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.coproduction.CommonsTest;
import org.coproduction.bibliography.Citation;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@CommonsTest
class MadeReferencesTest {
    private static final CaseSlug SLUG = new CaseSlug("test-references");

    @Autowired
    Cases cases;

    @Autowired
    StoredVersions versions;

    @Autowired
    CaseReferences references;

    @Autowired
    MadeReferences made;

    @Autowired
    ReferencesAhead ahead;

    @Autowired
    PagesAhead pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    @Autowired
    TransactionTemplate transaction;

    private TransactionTemplate apart;

    @BeforeEach
    void saveACase() {
        apart = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        cases.save(List.of(TestText.named(SLUG.value(), "A case")), new Saving("Anna", "First account"));
    }

    @AfterEach
    void remove() {
        TestCases.remove(jdbc);
        index.refresh();
    }

    private Stored stored(Language language) {
        return versions.current(SLUG, language).orElseThrow();
    }

    @Test
    void theReferencesOfASavedCaseAreMadeBeforeAnybodyAsks() {
        ahead.make();
        Stored stored = stored(Language.EN);
        assertThat(stored.references())
                .isEqualTo(references.make(stored.text(), List.of(), 1, stored.savedAt(), Language.EN));
    }

    @Test
    void aServerThatIsToldSoLeavesThemToOthers() {
        transaction.executeWithoutResult(work -> {
            cases.save(List.of(TestText.named("test-left", "A case left to others")), new Saving("Anna", "First"));
            new ReferencesAhead(jdbc, references, made, pages, transaction, false).make();
            assertThat(jdbc.sql(
                                    "SELECT count(*) FROM references_to_make t JOIN cases c ON c.id = t.case_id WHERE c.slug = 'test-left'")
                            .query(Integer.class)
                            .single())
                    .isOne();
            work.setRollbackOnly();
        });
    }

    @Test
    void inAnotherLanguageTheyAreKeptAfterTheFirstReader() {
        references.of(stored(Language.FR), stored(Language.FR).text(), Language.FR);
        made.write();
        assertThat(stored(Language.FR).references()).isNotNull();
    }

    @Test
    void theReferencesOfAnotherVersionAreNotShown() {
        ahead.make();
        jdbc.sql("UPDATE made_references SET number = 7 WHERE case_id = ?")
                .param(stored(Language.EN).id())
                .update();
        assertThat(stored(Language.EN).references()).isNull();
    }

    @Test
    void whatComesLateForAnOlderVersionIsNotKept() {
        References first =
                references.of(stored(Language.EN), stored(Language.EN).text(), Language.EN);
        cases.save(List.of(TestText.named(SLUG.value(), "Another title")), new Saving("Bert", "Better title"));
        ahead.make();
        made.keep(List.of(new MadeReferences.Made(stored(Language.EN).id(), 1, Language.EN, List.of(), first)));
        References kept = Objects.requireNonNull(stored(Language.EN).references());
        assertThat(kept.itself().html()).contains("Another title");
    }

    @Test
    void whatNamesAnAuthorWhoIsNoneAnyLongerIsNotKept() {
        Stored stored = stored(Language.EN);
        List<String> authors = List.of("Ana Silva");
        References named = references.make(stored.text(), authors, 1, stored.savedAt(), Language.EN);
        made.keep(List.of(new MadeReferences.Made(stored.id(), 1, Language.EN, authors, named)));
        assertThat(jdbc.sql("SELECT lines FROM made_references WHERE case_id = ?")
                        .param(stored.id())
                        .query(String.class)
                        .list())
                .noneMatch(lines -> lines.contains("Silva"));
    }

    @Test
    void aVersionSavedWhileTheLastOneIsInWorkIsMadeAsWell() {
        transaction.executeWithoutResult(work -> {
            jdbc.sql("DELETE FROM references_to_make").update();
            apart.executeWithoutResult(save -> cases.save(
                    List.of(TestText.named(SLUG.value(), "Another title")), new Saving("Bert", "Better title")));
        });
        ahead.make();
        assertThat(stored(Language.EN).references()).isNotNull();
    }

    @Test
    void whatAnotherFormatterMadeIsNotShown() {
        ahead.make();
        jdbc.sql("UPDATE made_references SET formatter = 'another' WHERE case_id = ?")
                .param(stored(Language.EN).id())
                .update();
        assertThat(stored(Language.EN).references()).isNull();
    }

    @Test
    void referencesAreReadAsTheyWereWritten() {
        References some =
                new References(List.of(new Citation("A &amp; B"), new Citation("<i>C</i>")), new Citation("D"));
        assertThat(References.of(some.lines())).isEqualTo(some);
    }
}
