package org.coproduction.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.coproduction.CommonsTest;
import org.coproduction.people.PersonId;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@CommonsTest
class CaseImportTest {
    private static final Saving BY = new Saving("Test", "Imported by a test");

    @Autowired
    CaseImport imports;

    @Autowired
    Cases cases;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    @Autowired
    Words words;

    @AfterEach
    void removeWhatTestsMade() {
        TestCases.remove(jdbc);
        index.refresh();
    }

    private Saved load(byte[] file) throws IOException {
        return imports.load(new ByteArrayInputStream(file), BY, progress -> {});
    }

    private Saved load(String file) throws IOException {
        return load(file.getBytes(UTF_8));
    }

    private List<Fault> faultsOf(byte[] file) {
        long before = cases.count();
        Refused refused = catchThrowableOfType(Refused.class, () -> load(file));
        assertThat(refused).as("refusal").isNotNull();
        assertThat(cases.count()).as("nothing half-saved").isEqualTo(before);
        for (Language language : Language.values()) {
            assertThat(refused.faults()).allSatisfy(fault -> {
                assertThat(fault.place(words, language)).isNotBlank();
                assertThat(fault.say(words, language)).isNotBlank().doesNotContain("{");
            });
        }
        return refused.faults();
    }

    private List<Fault> faultsOf(String file) {
        return faultsOf(file.getBytes(UTF_8));
    }

    private Fault faultOf(ObjectNode one) {
        List<Fault> faults = faultsOf(StarterCase.file(one));
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    @Test
    void theStarterCasesAreAllThere() {
        assertThat(StarterCase.all())
                .allSatisfy(given -> assertThat(
                                cases.find(new CaseSlug(given.path("slug").asString())))
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void loadingTwiceChangesNothing(String batch) throws IOException {
        byte[] file = StarterCase.bytes("/starter/cases-" + batch + ".json");
        Saved again = load(file);
        assertThat(again.created() + again.changed()).isZero();
        assertThat(again.unchanged()).isPositive();
    }

    @Test
    void aNewCaseIsCreatedWithItsFirstVersion() throws IOException {
        assertThat(load(StarterCase.file(StarterCase.named("test-created")))).isEqualTo(new Saved(1, 0, 0));
        CaseVersion saved = cases.find(new CaseSlug("test-created")).orElseThrow();
        assertThat(saved.number()).isEqualTo(1);
        assertThat(saved.message()).isEqualTo("Imported by a test");
        assertThat(saved.text().title()).isEqualTo("Burgernet, the Netherlands");
    }

    @Test
    void aChangedCaseKeepsItsOldVersion() throws IOException {
        load(StarterCase.file(StarterCase.named("test-changed")));
        Saved second = load(StarterCase.file(StarterCase.broken("test-changed", one -> one.put("title", "New name"))));
        assertThat(second).isEqualTo(new Saved(0, 1, 0));
        assertThat(cases.find(new CaseSlug("test-changed")).orElseThrow().text().title())
                .isEqualTo("New name");
        assertThat(cases.find(new CaseSlug("test-changed"), 1)
                        .orElseThrow()
                        .text()
                        .title())
                .isEqualTo("Burgernet, the Netherlands");
    }

    @Test
    void theAddressOfACaseThatSomebodyIsWritingIsNotTaken() {
        TestDrafts.titled("Test reserved", new PersonId(UUID.randomUUID()), drafts);
        try {
            Fault fault = faultOf(StarterCase.named("test-reserved"));
            assertThat(fault.field()).isEqualTo("/slug");
            assertThat(fault.rule()).isEqualTo("slug.draft");
        } finally {
            TestDrafts.remove(jdbc);
        }
    }

    @Test
    void theIndexLearnsOfCreatedCases() throws IOException {
        load(StarterCase.file(StarterCase.named("test-indexed")));
        assertThat(jdbc.sql("SELECT count(*) FROM index_changes WHERE kind = 'case' AND key = 'test-indexed'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aByteOrderMarkIsAccepted() throws IOException {
        assertThat(load("\uFEFF" + text(StarterCase.named("test-bom")))).isEqualTo(new Saved(1, 0, 0));
    }

    @Test
    void anObjectWithTheCasesInsideIsAccepted() throws IOException {
        String envelope = "{\"query\": {\"words\": [1]}, \"cases\": " + text(StarterCase.named("test-envelope")) + "}";
        assertThat(load(envelope)).isEqualTo(new Saved(1, 0, 0));
    }

    @Test
    void anEmptyListDoesNothing() throws IOException {
        assertThat(load("[]")).isEqualTo(new Saved(0, 0, 0));
    }

    @Test
    void badJsonIsRefusedWithItsLine() {
        List<Fault> faults = faultsOf("[\n{\"slug\": \"a-b\",}\n]");
        assertThat(faults.getFirst().rule()).isEqualTo("file.json");
        assertThat(faults.getFirst().say(words, Language.EN)).startsWith("From line 2, column 16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "3", "\"cases\"", "{}", "{\"cases\": 3}"})
    void aFileWithoutCasesIsRefused(String file) {
        assertThat(faultsOf(file)).extracting(Fault::rule).containsExactly("file.no-cases");
    }

    @Test
    void aTruncatedFileIsRefused() {
        String whole = text(StarterCase.named("test-truncated"));
        assertThat(faultsOf(whole.substring(0, whole.length() - 1)))
                .extracting(Fault::rule)
                .containsExactly("file.json");
    }

    @Test
    void textAfterTheListIsRefused() {
        assertThat(faultsOf("[] []")).extracting(Fault::rule).containsExactly("file.more");
    }

    @Test
    void aFileInLatin1IsRefused() {
        ObjectNode one = StarterCase.broken("test-latin", c -> c.put("title", "Cinéma"));
        assertThat(faultsOf(text(one).getBytes(ISO_8859_1)))
                .extracting(Fault::rule)
                .containsExactly("file.encoding");
    }

    @Test
    void aFileInUtf16IsRefused() {
        assertThat(faultsOf(text(StarterCase.named("test-utf16")).getBytes(UTF_16)))
                .extracting(Fault::rule)
                .containsExactly("file.encoding");
    }

    @Test
    void aHundredThousandNestedListsAreRefused() {
        assertThat(faultsOf("[".repeat(100_000))).extracting(Fault::rule).containsExactly("file.limit");
    }

    @Test
    void aFieldOfTenMegabytesIsRefused() {
        ObjectNode one = StarterCase.broken("test-long", c -> c.put("title", "x".repeat(10_000_000)));
        assertThat(faultsOf(StarterCase.file(one))).extracting(Fault::rule).containsExactly("file.limit");
    }

    @Test
    void aCaseOfAMillionValuesIsRefused() {
        assertThat(faultsOf("[{\"themes\": [" + "1,".repeat(1_000_000) + "1]}]"))
                .extracting(Fault::rule)
                .containsExactly("file.values");
    }

    @Test
    void anUnknownValueIsNamedWithThoseThatArePossible() {
        Fault fault = faultOf(StarterCase.broken("test-enum", one -> one.put("level", "village")));
        assertThat(fault.field()).isEqualTo("/level");
        assertThat(fault.place(words, Language.EN)).isEqualTo("Case 1 of the file (test-enum), field /level");
        assertThat(fault.say(words, Language.FR))
                .isEqualTo(
                        "«\u00a0village\u00a0» n’est pas une des valeurs possibles. Choisissez parmi\u00a0: individual, group, collective.");
    }

    @Test
    void aSourceThatIsMissingIsNamed() {
        Fault fault = faultOf(StarterCase.broken(
                "test-source", one -> ((ObjectNode) one.path("outcomes").path(1)).put("source", "nobody1999")));
        assertThat(fault.field()).isEqualTo("/outcomes/1/source");
        assertThat(fault.say(words, Language.EN)).startsWith("No source of this case has the key “nobody1999”.");
    }

    @Test
    void twoSourcesOfOneKeyAreRefused() {
        Fault fault = faultOf(StarterCase.broken("test-keys", one -> {
            ArrayNode sources = (ArrayNode) one.path("sources");
            sources.add(sources.get(0));
        }));
        assertThat(fault.rule()).isEqualTo("source.twice");
    }

    @Test
    void syntheticCasesAreRefusedWhereThereAreRealOnes() {
        Fault fault = faultOf(StarterCase.named("synthetic-vorlenda-1"));
        assertThat(fault.rule()).isEqualTo("slug.synthetic");
    }

    @Test
    void twoCasesOfOneSlugAreRefused() {
        List<Fault> faults = faultsOf(StarterCase.file(
                StarterCase.named("test-twin"), StarterCase.named("test-single"), StarterCase.named("test-twin")));
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().position()).isEqualTo(3);
        assertThat(faults.getFirst().say(words, Language.EN)).startsWith("Case 1 of this file has the same slug.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc", "Upper", "a--b", "a b", "-a", "a\n", "é", "a/b", "a%00"})
    void aSlugOfAnotherFormIsRefused(String slug) {
        assertThat(faultsOf(StarterCase.file(StarterCase.named(slug))))
                .extracting(Fault::field)
                .containsOnly("/slug");
    }

    @Test
    void theNameOfAPageCannotBeASlug() {
        assertThat(faultOf(StarterCase.named("compare")).rule()).isEqualTo("slug.reserved");
    }

    @Test
    void aCaseDoesNotEndBeforeItBegins() {
        Fault fault = faultOf(StarterCase.broken("test-years", one -> one.put("endYear", 1999)));
        assertThat(fault.say(words, Language.EN)).startsWith("The case ends in 1999, before it begins in 2004.");
    }

    @Test
    void aThemeMustExist() {
        Fault fault = faultOf(StarterCase.broken("test-theme", one -> ((ArrayNode) one.path("themes")).add(77)));
        assertThat(fault.rule()).isEqualTo("theme");
    }

    @Test
    void aNulCharacterIsRefused() {
        Fault fault = faultOf(StarterCase.broken("test-nul", one -> one.put("summary", "a\0b")));
        assertThat(fault.rule()).isEqualTo("text.control");
    }

    @Test
    void halfACharacterIsRefused() {
        String file = text(StarterCase.broken("test-half", one -> one.put("summary", "HALF")))
                .replace("HALF", "\\ud83d");
        assertThat(faultsOf(file)).extracting(Fault::rule).containsExactly("text.half");
    }

    @Test
    void aFieldThatStandsThereTwiceIsRefused() {
        String file = text(StarterCase.named("test-field-twice")).replace("\"lat\":", "\"lat\":1.0,\"lat\":");
        assertThat(faultsOf(file))
                .extracting(Fault::field, Fault::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/places/0/lat", "twice"));
    }

    @Test
    void onlyAddressesOfTheWebAreSources() {
        Fault fault = faultOf(StarterCase.broken(
                "test-script", one -> ((ObjectNode) one.path("sources").path(0)).put("seenAt", "javascript:alert(1)")));
        assertThat(fault.rule()).isEqualTo("text.uri");
    }

    @Test
    void allFaultsComeAtOnceUpToAHundred() {
        ObjectNode[] many = new ObjectNode[150];
        for (int i = 0; i < many.length; i++)
            many[i] = StarterCase.broken("test-many-" + i, one -> one.put("level", "village"));
        assertThat(faultsOf(StarterCase.file(many))).hasSize(100);
    }

    @Test
    void oneBadCaseAmongGoodOnesSavesNone() {
        assertThat(faultsOf(StarterCase.file(
                        StarterCase.named("test-good"), StarterCase.broken("test-bad", one -> one.remove("title")))))
                .extracting(Fault::field)
                .containsExactly("/title");
        assertThat(cases.find(new CaseSlug("test-good"))).isEmpty();
    }

    @Test
    void markupAndScriptAreKeptAsText() throws IOException {
        String evil = "<script>alert(1)</script>=1+1 \"'&\\ \t\n\u2028";
        load(StarterCase.file(StarterCase.broken("test-markup", one -> one.put("title", evil))));
        assertThat(cases.find(new CaseSlug("test-markup")).orElseThrow().text().title())
                .isEqualTo(evil);
    }

    @Test
    void progressIsToldWhileTheFileIsRead() throws IOException {
        ObjectNode[] many = new ObjectNode[250];
        for (int i = 0; i < many.length; i++) many[i] = StarterCase.named("test-progress-" + i);
        byte[] file = StarterCase.file(many);
        List<CaseImport.Progress> told = new ArrayList<>();
        imports.load(new ByteArrayInputStream(file), BY, told::add);
        assertThat(told).extracting(CaseImport.Progress::cases).containsExactly(100, 200, 250);
        assertThat(told.getLast().bytes()).isEqualTo(file.length);
    }

    @Test
    void aFileThatBreaksOffWhileItIsReadSavesNothing() {
        InputStream breaks = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(("[" + text(StarterCase.named("test-torn")) + ",").getBytes(UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                })));
        assertThatThrownBy(() -> imports.load(breaks, BY, progress -> {}))
                .rootCause()
                .hasMessage("the disk is gone");
        assertThat(cases.find(new CaseSlug("test-torn"))).isEmpty();
    }

    private static String text(ObjectNode one) {
        return new String(StarterCase.file(one), UTF_8);
    }
}
