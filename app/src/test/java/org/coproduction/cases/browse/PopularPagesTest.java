package org.coproduction.cases.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class PopularPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void remove() {
        TestCases.remove(jdbc);
        index.refresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases?view=map", "/strategies"})
    void aPageThatIsKeptReadyShowsAChangeAtOnce(String address) {
        assertThat(page(address)).isEqualTo(page(address)).contains("56");
        cases.save(List.of(TestText.named("test-popular", "One more")), new Saving("Anna", "First account"));
        index.refresh();
        assertThat(page(address)).contains("57");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/strategies"})
    void itIsKeptForEachLanguageAndScheme(String address) {
        assertThat(page(address)).contains("<html lang=\"en\" data-theme=\"system\"");
        assertThat(page("/fr" + (address.equals("/") ? "" : address))).contains("<html lang=\"fr\"");
        assertThat(new Visitor(port).get(address, "Cookie", "theme=dark").body())
                .contains("data-theme=\"dark\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases?q=care", "/cases.json?q=care"})
    void whoReadsGzipGetsIt(String address) {
        var packed = new Visitor(port).get(address, "Accept-Encoding", "gzip").headers();
        assertThat(packed.firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.allValues("Vary")).contains("Accept-Encoding");
        assertThat(packed.firstValueAsLong("Content-Length")).isPresent();
    }

    private String page(String address) {
        return new Visitor(port).get(address).body();
    }
}
