package org.coproduction.cases.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseJson;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class CaseVersionsTest {
    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    @LocalServerPort
    int port;

    @BeforeEach
    void makeTwoVersions() {
        cases.save(List.of(TestText.named("test-versions", "Old <b>name</b>")), new Saving("Anna", "First account"));
        cases.save(List.of(TestText.named("test-versions", "New <b>name</b>")), new Saving("Bert", "Better name"));
    }

    @AfterEach
    void remove() {
        TestCases.remove(jdbc);
        index.refresh();
    }

    private String page(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    @Test
    void thePageShowsTheNewestVersion() {
        assertThat(page("/cases/test-versions")).contains("New &lt;b&gt;name&lt;/b&gt;", "2 versions");
    }

    @Test
    void anOldVersionKeepsItsAddressAndSaysThatItIsOld() {
        assertThat(page("/cases/test-versions/versions/1"))
                .contains("Old &lt;b&gt;name&lt;/b&gt;", "The newest is version 2");
    }

    @Test
    void theHistorySaysWhoSavedWhatAndWhy() {
        assertThat(page("/cases/test-versions/versions")).contains("Anna", "First account", "Bert", "Better name");
    }

    @Test
    void aDifferenceShowsWordsTakenOutAndPutIn() {
        assertThat(page("/cases/test-versions/versions/1..2"))
                .contains("<del>Old</del>", "<ins>New</ins>", "What changed from version 1 to version 2")
                .doesNotContain("Somebody does something");
    }

    @Test
    void equalVersionsSaySo() {
        assertThat(page("/fr/cases/test-versions/versions/2..2")).contains("Ces deux versions disent la même chose.");
    }

    @Test
    void scriptInATextIsShownAndNeverRun() {
        cases.save(
                List.of(TestText.named("test-evil", "</script><script>alert(1)</script>")), new Saving("Eve", "Evil"));
        assertThat(page("/cases/test-evil")).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void aClaimNamesItsSourceAsReadersKnowIt() {
        CaseText real =
                cases.find(new CaseSlug("burgernet-netherlands")).orElseThrow().text();
        String json = new String(CaseJson.write(real), StandardCharsets.UTF_8)
                .replace("burgernet-netherlands", "test-burgernet");
        String claim = real.strategies().getFirst().description();
        cases.save(List.of(read(json)), new Saving("Anna", "As it was"));
        cases.save(List.of(read(json.replace(claim, "Neighbours are called."))), new Saving("Bert", "Shorter"));

        assertThat(page("/cases/test-burgernet/versions/1..2"))
                .contains("[Veel hulp burgers voor de politie]")
                .doesNotContain("[nrc2008]");
    }

    private static CaseText read(String json) {
        return CaseJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
